import { useTranslations } from 'next-intl'
import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { spanText } from '#domain/span'
import type { JudgedMark } from '#workflows/view-judgements/judgement-view'
import { useSourceWords } from '../source-words'
import { writeDate } from '../write-date'
import styles from './judge.module.css'

/** What the machine reads and what a person says, side by side, wherever the two differ. */
export function BothReadings(props: {
  machine: Analysis
  reviewed: Analysis
  attributionId: string
  judged: JudgedMark | null
}) {
  const { machine, reviewed, attributionId, judged } = props
  const words = useTranslations('judge')
  const dates = useTranslations('dates')
  const rowsOf = useRows()
  const own = machine.attributions.find(({ id }) => id === attributionId)
  const theirs = reviewed.attributions.find(({ id }) => id === attributionId)
  const [left, right] = [own && rowsOf(machine, own), theirs && rowsOf(reviewed, theirs)]
  const differing = (left ?? right ?? []).flatMap(({ name }, at) => {
    const [a, b] = [left?.[at].value, right?.[at].value]
    return a === b ? [] : [{ name, a: a ?? words('notRead'), b: b ?? words('takenOutCell') }]
  })
  if (differing.length === 0) return null
  const person = judged?.by ?? words('aPerson')
  return (
    <table className={styles.both}>
      <caption className="hidden">{words('both')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words('machine', { version: machine.engine.version })}</th>
          <th scope="col">
            {judged?.at ? words('personAt', { person, when: writeDate(judged.at, dates) }) : person}
          </th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ name, a, b }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{a}</td>
            <td>{b}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What can differ about one attribution, in words. */
function useRows(): (
  analysis: Analysis,
  attribution: Attribution,
) => { name: string; value: string }[] {
  const words = useTranslations('judge')
  const named = useTranslations('codebook')
  const labels = useTranslations('labels')
  const whoIs = useSourceWords()
  return (analysis, one) => {
    const source = analysis.sources.find(({ id }) => id === one.sourceId) ?? null
    const { text } = analysis
    return [
      {
        name: words('row.credited'),
        value: source ? `${source.label} — ${whoIs(source)}` : whoIs(null),
      },
      { name: words('row.source'), value: spanText(text, one.source) || '–' },
      { name: words('row.cue'), value: spanText(text, one.cue) },
      { name: words('row.content'), value: spanText(text, one.content) },
      { name: words('row.cueClass'), value: labels(`cue.${one.cueClass}`) },
      {
        name: words('row.claim'),
        value: one.claim
          ? `${named(`claimKind.${one.claim.kind}`)}, ${one.claim.strength}`
          : words('noClaim'),
      },
      ...(source?.standing === 'anonymous'
        ? [{ name: words('row.specificity'), value: String(source.specificity) }]
        : [{ name: words('row.specificity'), value: '–' }]),
    ]
  }
}
