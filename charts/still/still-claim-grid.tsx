import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { claimStateWords } from '#domain/claim-state-words'
import type { SharedView } from '#domain/shared-view'
import { sourceCategories } from '#domain/source-category'
import { ChartFrame } from '../frame'
import { DenialGlyph, SupportGlyph } from '../support-mark'
import styles from './still.module.css'

type Compared = NonNullable<SharedView['compared']>
type Claim = Compared['claims'][number]
type Mark = NonNullable<Claim['cells'][number]['mark']>

/** Shared claims against outlets, with their states and origins; it opens nothing. */
export function StillClaimGrid(props: {
  title: string
  definition: string
  caution: string
  compared: Compared
  /** What stands beside the claim of that number, from 0, or beside what an outlet gives it. */
  beside?: (claim: number, outlet: number | null) => ReactNode
}) {
  const { title, definition, caution, compared, beside } = props
  const { outlets, claims } = compared
  const words = useTranslations('share')
  const drawing = useTranslations('drawing')
  const print = useTranslations('print')
  const named = useTranslations('codebook')
  const states = useTranslations('states')
  const wordsOf = (mark: Mark) =>
    mark === 'own-voice' ? drawing('ownVoice') : named(`category.${mark}`)
  const cellWords = ({ mark, isDenied }: Claim['cells'][number]) =>
    [mark ? wordsOf(mark) : null, isDenied ? words('denied') : null].filter(Boolean).join(', ') ||
    '–'
  const gistOf = (claim: Claim) => claim.gist ?? print('withheld')
  const marks: Mark[] = [...sourceCategories.map(({ id }) => id), 'own-voice', 'incidental']
  return (
    <ChartFrame
      id="claim-grid"
      title={title}
      definition={definition}
      caution={caution}
      table={{
        columns: [words('claim'), print('state'), words('origins'), ...outlets],
        quoted: [0],
        withheld: print('withheld'),
        rows: claims.map((claim) => [
          gistOf(claim),
          states(`${claim.state}.word`),
          words('originCount', claim.origins),
          ...claim.cells.map(cellWords),
        ]),
      }}
    >
      <ul className={styles.legend}>
        {marks.map((mark) => (
          <li key={mark}>
            <SupportGlyph mark={mark} />
            {wordsOf(mark)}
          </li>
        ))}
        <li>
          <DenialGlyph />
          {words('denied')}
        </li>
      </ul>
      <ol className={styles.claims}>
        {claims.map((claim, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list whose words may be withheld
          <li key={place}>
            <p className={styles.gist}>
              <span lang={claim.gist === null ? undefined : 'en'}>{gistOf(claim)}</span>
              {claim.isByHand ? <span className="chip">{words('byHand')}</span> : null}
            </p>
            <p className={styles.state}>
              <span data-tone={claimStateWords[claim.state].tone}>
                {states(`${claim.state}.word`)}
              </span>{' '}
              {words('originCount', claim.origins)} · {words('inOutlets', { count: claim.outlets })}
            </p>
            {beside ? <div className={styles.besideClaim}>{beside(place, null)}</div> : null}
            <ul className={styles.cells}>
              {claim.cells.map((cell, column) =>
                cell.mark || cell.isDenied ? (
                  <li key={outlets[column]} title={cellWords(cell)}>
                    {cell.mark ? <SupportGlyph mark={cell.mark} /> : null}
                    {cell.isDenied ? <DenialGlyph /> : null}
                    {outlets[column]}
                    <span className="hidden">: {cellWords(cell)}</span>
                    {beside?.(place, column)}
                  </li>
                ) : null,
              )}
            </ul>
          </li>
        ))}
      </ol>
      {compared.otherClaims > 0 ? (
        <p className="small">{words('moreClaims', { count: compared.otherClaims })}</p>
      ) : null}
      {compared.otherOutlets > 0 ? (
        <p className="small">{words('moreOutlets', { count: compared.otherOutlets })}</p>
      ) : null}
    </ChartFrame>
  )
}
