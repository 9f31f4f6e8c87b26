import { useTranslations } from 'next-intl'
import { memo, useState } from 'react'
import type { Analysis } from '#domain/analysis'
import { MarkedPiece, textStyles } from '../annotated-text'
import { attributionsByPlace } from '../attributions-by-place'
import { cutParagraph, type TextPiece } from '../cut-text'
import styles from './draft-text.module.css'

/** Paragraphs that are drawn at once: more at a time would hold up the keys of a very long draft. */
const mostParagraphs = 200

/** The draft with its marks and without notes, for findings stand beside it. */
export function DraftText({
  analysis,
  frame,
}: {
  analysis: Analysis
  frame: React.Ref<HTMLDivElement>
}) {
  const words = useTranslations('draft')
  const [shown, setShown] = useState(mostParagraphs)
  const { paragraphs } = analysis
  const credits = attributionsByPlace(analysis, paragraphs)
  return (
    <div ref={frame} className={textStyles.text} lang="en">
      {paragraphs.slice(0, shown).map((paragraph, index) => {
        const own = { ...analysis, attributions: credits[index] }
        const pieces = cutParagraph(own, paragraph)
        return (
          <DraftParagraph
            // By place, not by offset: a draft's later paragraphs stay when an earlier one grows.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a paragraph is known by
            key={index}
            index={index}
            from={paragraph[0]}
            pieces={pieces}
            looks={looksOf(pieces, paragraph[0])}
          />
        )
      })}
      {paragraphs.length > shown ? (
        <button type="button" className="button" onClick={() => setShown(paragraphs.length)}>
          {words('moreText', { count: paragraphs.length - shown })}
        </button>
      ) : null}
    </div>
  )
}

interface Props {
  index: number
  from: number
  pieces: TextPiece[]
  /** Everything that is drawn of it; where it begins in the draft is not. */
  looks: string
}

/** Drawn again only where its words or marks are others: a key changes one paragraph of a hundred. */
const DraftParagraph = memo(
  function DraftParagraph({ index, from, pieces }: Props) {
    return (
      <p data-paragraph={index} className={`${textStyles.paragraph} ${styles.paragraph}`}>
        {pieces.map((piece) => (
          <MarkedPiece key={piece.start - from} piece={piece} selected={null} />
        ))}
      </p>
    )
  },
  (a, b) => a.index === b.index && a.looks === b.looks,
)

function looksOf(pieces: readonly TextPiece[], from: number): string {
  return JSON.stringify(pieces.map((piece) => ({ ...piece, start: piece.start - from })))
}
