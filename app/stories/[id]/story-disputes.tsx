import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ToldDispute, ToldDisputes } from '#workflows/tell-disputes'
import { useMarkName } from '../../_ui/mark-name'
import { withQuery } from '../../_ui/read-query'
import { ChangeLog, DisputesBeside } from '../../_ui/told-disputes'

/** What readers of the shared views dispute, mark by mark, and the change log; nothing where there is none. */
export function StoryDisputes({ storyId, told }: { storyId: string; told: ToldDisputes }) {
  const words = useTranslations('dispute')
  const nameOf = useMarkName()
  const byMark = new Map<string, ToldDispute[]>()
  for (const one of told.accepted) {
    const name = nameOf(one.mark)
    byMark.set(name, [...(byMark.get(name) ?? []), one])
  }
  if (told.log.length === 0 && told.declined === 0) return null
  return (
    <section aria-labelledby="disputes-title" id="disputes" style={{ marginTop: 28 }}>
      <div className="meta">
        <h2 id="disputes-title">{words('ofStory')}</h2>
        <Link
          className="button push noprint"
          href={withQuery('/disputes', { story: storyId, state: 'accepted' })}
        >
          {words('ofStoryOpen')}
        </Link>
      </div>
      {[...byMark].map(([name, disputes]) => (
        <section key={name} className="card" style={{ marginTop: 8 }}>
          <h3 className="sub">{name}</h3>
          <DisputesBeside disputes={disputes} />
        </section>
      ))}
      <ChangeLog told={told} isShared={false} />
    </section>
  )
}
