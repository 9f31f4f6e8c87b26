import { useTranslations } from 'next-intl'
import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { spanText } from '#domain/span'
import type { JudgedMark } from '#workflows/view-judgements/judgement-view'
import { useSourceWords } from '../source-words'
import { writeDate } from '../write-date'
import { writeStep } from '../write-step'
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
  const cellsOf = useCells()
  const own = machine.attributions.find(({ id }) => id === attributionId)
  const theirs = reviewed.attributions.find(({ id }) => id === attributionId)
  const left = own ? cellsOf(machine, own) : null
  const right = theirs ? cellsOf(reviewed, theirs) : null
  const differing = (left ?? right ?? []).filter(
    (_, at) => JSON.stringify(left?.[at]) !== JSON.stringify(right?.[at]),
  )
  if (differing.length === 0) return null
  const person = judged?.by ?? words('aPerson')
  const at = (cells: Cell[] | null, name: string) => cells?.find((cell) => cell.name === name)
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
        {differing.map(({ name }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{left ? <Said cell={at(left, name)} /> : words('notRead')}</td>
            <td>{right ? <Said cell={at(right, name)} /> : words('takenOutCell')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Cell {
  name: string
  /** Words of the article, which are English on every page. */
  quoted: string | null
  /** What the codebook calls it, in the language of the page. */
  label: string | null
}

function Said({ cell }: { cell: Cell | undefined }) {
  return (
    <>
      {cell?.quoted ? <span lang="en">{cell.quoted}</span> : null}
      {cell?.quoted && cell.label ? ' — ' : null}
      {cell?.label ?? (cell?.quoted ? null : '–')}
    </>
  )
}

/** What can differ about one attribution. */
function useCells(): (analysis: Analysis, attribution: Attribution) => Cell[] {
  const words = useTranslations('judge')
  const named = useTranslations('codebook')
  const labels = useTranslations('labels')
  const whoIs = useSourceWords()
  return ({ text, sources }, one) => {
    const source = sources.find(({ id }) => id === one.sourceId) ?? null
    const quote = (name: string, quoted: string) => ({ name, quoted, label: null })
    const label = (name: string, said: string | null) => ({ name, quoted: null, label: said })
    return [
      { name: words('row.credited'), quoted: source?.label ?? null, label: whoIs(source) },
      quote(words('row.source'), spanText(text, one.source)),
      quote(words('row.cue'), spanText(text, one.cue)),
      quote(words('row.content'), spanText(text, one.content)),
      label(words('row.cueClass'), labels(`cue.${one.cueClass}`)),
      label(
        words('row.claim'),
        one.claim
          ? `${named(`claimKind.${one.claim.kind}`)}, ${one.claim.strength}`
          : words('noClaim'),
      ),
      label(
        words('row.specificity'),
        source?.standing === 'anonymous' ? writeStep(source.specificity) : null,
      ),
    ]
  }
}
