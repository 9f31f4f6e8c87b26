import type { ReactNode } from 'react'
import type { EvidencePassage } from '#workflows/view-story/story-view'
import { JudgeMark } from '../_ui/judge/judge-mark'
import { type Query, withQuery } from '../_ui/read-query'
import { judge, redo, sign, undo } from './actions'
import { judgementsOnce } from './judgements-once'

/**
 * Puts "Is this right?" under the passages of an evidence drawer.
 * @param path and query of the page, to which a judgement leads back
 */
export function judgePassage(
  path: string,
  query: Query,
): (articleId: string, passage: EvidencePassage) => ReactNode {
  const words = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, [value].flat()[0] ?? null]),
  )
  const back = withQuery(path, { ...words, refused: null })
  return (articleId, passage) => (
    <JudgePassage articleId={articleId} passage={passage} back={back} />
  )
}

async function JudgePassage(props: { articleId: string; passage: EvidencePassage; back: string }) {
  const { articleId, passage, back } = props
  const id = passage.attributionId
  const view = await judgementsOnce(articleId)
  if (!view) return null
  const content = passage.pieces.filter(({ mark }) => mark === 'content').map(({ text }) => text)
  return (
    <JudgeMark
      actions={{ judge, undo, redo, sign }}
      place={{ articleId, back, anchor: 'evidence' }}
      mark={{ of: 'attribution', id }}
      what={content.join(' ').slice(0, 60)}
      judged={view.marks.find((mark) => mark.of === 'attribution' && mark.id === id) ?? null}
      judgements={view.judgements}
      correctHref={`${withQuery(`/articles/${articleId}`, { at: id, correct: id })}#correct`}
    />
  )
}
