import { useTranslations } from 'next-intl'
import type { CSSProperties, ReactNode } from 'react'
import { lineOf } from '#charts/categories'
import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Stretch } from '#domain/span'
import { categoryOf } from '#workflows/view-story/category-of-sentence'
import styles from './annotated-text.module.css'
import { cutParagraph, startOf, type TextPiece, type WordingMark } from './cut-text'
import { MarginNotes } from './margin-notes'
import { Note } from './note'

/** The text with its marks, and its notes in the margin, or below each paragraph on a narrow screen. */
export function AnnotatedText({
  analysis,
  selected,
  wording,
  underNote,
}: {
  analysis: Analysis
  selected: string | null
  /** Loaded and hedged wording to be marked too. */
  wording?: readonly WordingMark[]
  /** What stands under the note of an attribution, as what people say of it. */
  underNote?: (attribution: Attribution) => ReactNode
}) {
  const words = useTranslations('article')
  return (
    <div className={styles.text}>
      <MarginNotes
        label={words('notes')}
        paragraphs={analysis.paragraphs.map((paragraph, index) => ({
          // By place, not by offset: a draft's later paragraphs stay when an earlier one grows.
          key: index,
          paragraph: (
            <p className={styles.paragraph} lang="en">
              {cutParagraph(analysis, paragraph, wording).map((piece) => (
                <Piece key={piece.start - paragraph[0]} piece={piece} selected={selected} />
              ))}
            </p>
          ),
          notes: attributionsIn(analysis, paragraph).map((attribution) => ({
            id: attribution.id,
            colour: lineOf(categoryOf(analysis, attribution)),
            isSelected: attribution.id === selected,
            body: (
              <>
                <Note analysis={analysis} attribution={attribution} />
                {underNote?.(attribution)}
              </>
            ),
          })),
        }))}
      />
    </div>
  )
}

function attributionsIn(analysis: Analysis, [from, to]: Stretch): Attribution[] {
  return analysis.attributions.filter((attribution) => {
    const start = startOf(attribution)
    return start >= from && start < to
  })
}

function Piece({ piece, selected }: { piece: TextPiece; selected: string | null }): ReactNode {
  const anchors = piece.anchors.map((id) => <span key={id} id={id} className={styles.anchor} />)
  const say = useTranslations('article')
  const isSelected = selected !== null && piece.attributionIds.includes(selected)
  const classes = [
    piece.content ? styles.content : '',
    piece.source ? styles.source : '',
    piece.isErased ? styles.erased : piece.isCue ? styles.cue : '',
    piece.line ? styles.line : '',
    isSelected ? styles.selected : '',
  ].filter(Boolean)
  // An element of its own, so that its line is drawn below those of the other marks and not in their place.
  const words =
    piece.wording === null ? (
      piece.text
    ) : (
      <span className={styles.wording} title={piece.wording}>
        {piece.text}
      </span>
    )
  if (classes.length === 0) {
    return (
      <>
        {anchors}
        {words}
      </>
    )
  }
  const style: Record<string, string> = {}
  if (piece.content) style['--tint'] = lineOf(piece.content)
  if (piece.source) style['--line'] = lineOf(piece.source)
  return (
    <>
      {anchors}
      <span
        className={classes.join(' ')}
        style={style as CSSProperties}
        data-of={piece.attributionIds.join(' ')}
        title={piece.line === null ? undefined : say(`line.${piece.line}`)}
      >
        {words}
      </span>
    </>
  )
}
