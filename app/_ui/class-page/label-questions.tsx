import { useTranslations } from 'next-intl'
import type { CodedLabels } from '#domain/coding'
import { LabelChoice } from '../judge/label-choice'
import { type LabelRow, useLabels } from '../judge/use-labels'
import { ChooseOne } from './choose-one'
import styles from './class-page.module.css'

interface Asked {
  asks: readonly (keyof CodedLabels)[]
  labels: CodedLabels
  onLabels: (labels: CodedLabels) => void
}

/** What the codebook asks about one attribution, each label with its rule and an example at hand. */
export function LabelQuestions({ asks, labels, onLabels }: Asked) {
  const isUnnamed = labels.kind === 'unnamed_person' || labels.kind === 'unnamed_group'
  return (
    <div className={styles.questions}>
      {asks
        // Only unnamed sources have a standing; of the others it is known to be none.
        .filter((ask) => ask !== 'standing' || isUnnamed || !asks.includes('kind'))
        .map((ask) => (
          <Question key={ask} ask={ask} labels={labels} onLabels={onLabels} />
        ))}
    </div>
  )
}

function Question(props: { ask: keyof CodedLabels } & Omit<Asked, 'asks'>) {
  const { ask, labels, onLabels } = props
  const words = useTranslations('classPage')
  const rows = useRowsOf(ask)
  const legend = words(`label.${ask}`)
  if (rows) {
    const chosen = labels[ask]
    return (
      <LabelChoice
        legend={legend}
        name={ask}
        rows={rows}
        chosen={chosen === undefined ? null : String(chosen)}
        onChoose={(value) => onLabels(withLabel(labels, ask, value))}
      />
    )
  }
  return (
    <ChooseOne
      legend={legend}
      options={plainOptions(ask, words)}
      chosen={labels[ask] === undefined ? null : String(labels[ask])}
      onChoose={(value) => onLabels(withLabel(labels, ask, value))}
    />
  )
}

/** The codebook's labels for a question, or null where it is yes or no, or a number. */
function useRowsOf(ask: keyof CodedLabels): readonly LabelRow[] | null {
  const labels = useLabels()
  const rows: Partial<Record<keyof CodedLabels, readonly LabelRow[]>> = {
    kind: labels.kinds,
    standing: labels.standings,
    cueClass: labels.cueClasses,
    basis: labels.bases,
    reason: labels.reasons,
    claimKind: labels.claimKinds,
    strength: labels.strengths,
  }
  return rows[ask] ?? null
}

const steps = Array.from({ length: 11 }, (_, half) => half / 2)

function plainOptions(
  ask: keyof CodedLabels,
  words: ReturnType<typeof useTranslations<'classPage'>>,
): { value: string; label: string }[] {
  if (ask === 'specificity') {
    return steps.map((points) => ({
      value: String(points),
      label: words('label.points', { points }),
    }))
  }
  if (ask === 'count') {
    return [
      { value: '1', label: words('label.one') },
      { value: 'several', label: words('label.several') },
      { value: 'plural', label: words('label.plural') },
      { value: 'unknown', label: words('label.unknown') },
    ]
  }
  return [
    { value: 'true', label: words('label.yes') },
    { value: 'false', label: words('label.no') },
  ]
}

const numbers = new Set<keyof CodedLabels>(['specificity', 'strength'])
const switches = new Set<keyof CodedLabels>(['institution', 'role', 'access', 'grant'])

/** A label set from the value of its button. */
function withLabel(labels: CodedLabels, ask: keyof CodedLabels, value: string): CodedLabels {
  const read = numbers.has(ask)
    ? Number(value)
    : switches.has(ask)
      ? value === 'true'
      : ask === 'count' && value === '1'
        ? 1
        : value
  const next = { ...labels, [ask]: read } as CodedLabels
  if (ask !== 'kind') return next
  const { standing: _, ...rest } = next
  const isUnnamed = value === 'unnamed_person' || value === 'unnamed_group'
  return isUnnamed ? rest : { ...rest, standing: null }
}
