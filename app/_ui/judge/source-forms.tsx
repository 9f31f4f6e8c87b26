import { useTranslations } from 'next-intl'
import type { Analysis } from '#domain/analysis'
import type { Source } from '#domain/source'
import type { Stretch } from '#domain/span'
import { writeStep } from '../write-step'
import styles from './judge.module.css'
import type { JudgeActions, JudgePlace } from './judge-actions'
import { JudgeForm } from './judge-form'
import { LabelChoice, LabelSwitches } from './label-choice'
import { useLabels } from './use-labels'

interface Props {
  actions: JudgeActions
  place: JudgePlace
  analysis: Analysis
  source: Source
}

/** What the codebook says of a source, to be corrected: a plain form, which works without scripts. */
export function SourceForm({ actions, place, source }: Props) {
  const words = useTranslations('correct')
  const { kinds, standings, facets, bases, reasons } = useLabels()
  return (
    <JudgeForm
      actions={actions}
      place={place}
      kind="correct-source"
      mark={{ of: 'source', id: source.id }}
      className={styles.editor}
    >
      <input type="hidden" name="was" value={JSON.stringify(whatIsAsked(source))} />
      <LabelChoice legend={words('kind')} name="sourceKind" rows={kinds} chosen={source.kind} />
      <LabelChoice
        legend={words('standingIfUnnamed')}
        name="standing"
        rows={standings}
        chosen={source.standing}
      />
      <label className={styles.note}>
        {words('name')}
        <input name="name" maxLength={200} defaultValue={source.name ?? ''} />
        <span className="small">{words('nameHelp')}</span>
      </label>
      <LabelSwitches
        legend={words('facets')}
        rows={facets}
        on={facets.filter(({ value }) => source[value]).map(({ value }) => value)}
      />
      <div className={styles.row}>
        <label className={styles.note}>
          {words('specificity')}
          <select name="specificity" defaultValue={String(source.specificity)}>
            {Array.from({ length: 11 }, (_, at) => at / 2).map((step) => (
              <option key={step} value={String(step)}>
                {writeStep(step)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.note}>
          {words('count')}
          <select name="count" defaultValue={String(source.count)}>
            {countsWith(source.count).map((count) => (
              <option key={count} value={String(count)}>
                {typeof count === 'number' ? count : words(`counts.${count}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.switch}>
          <input type="checkbox" name="grant" defaultChecked={source.grant} />
          {words('grant')}
        </label>
      </div>
      <LabelChoice legend={words('basis')} name="basis" rows={bases} chosen={source.basis} />
      <LabelChoice legend={words('reason')} name="reason" rows={reasons} chosen={source.reason} />
      <label className={styles.note}>
        {words('note')}
        <textarea name="note" maxLength={500} rows={2} />
      </label>
      <p>
        <button className="button primary" type="submit">
          {words('saveSource')}
        </button>
      </p>
    </JudgeForm>
  )
}

/** The fields of the form as they stand at first, in the order in which it sends them. */
function whatIsAsked(source: Source) {
  const { kind, standing, name, institution, role, access, specificity } = source
  const { count, basis, grant, reason } = source
  const type = { kind, standing }
  return { type, name, institution, role, access, specificity, count, basis, grant, reason }
}

function countsWith(own: Source['count']): Source['count'][] {
  const numbers = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  if (typeof own === 'number') numbers.add(own)
  return [...numbers, 'several', 'plural', 'unknown']
}

/** "The same as …": two sources of the article are one. */
export function MergeForm({ actions, place, analysis, source }: Props) {
  const words = useTranslations('correct')
  const others = analysis.sources.filter(({ id }) => id !== source.id)
  if (others.length === 0) return null
  return (
    <JudgeForm
      actions={actions}
      place={place}
      kind="merge-sources"
      mark={{ of: 'source', id: source.id }}
      className={styles.editor}
    >
      <label className={styles.note}>
        {words('sameAs', { source: source.label })}
        <select name="into" required defaultValue="">
          <option value="" disabled>
            {words('chooseSource')}
          </option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button className="button" type="submit">
          {words('merge')}
        </button>
      </p>
    </JudgeForm>
  )
}

/** Some of its mentions are somebody else. */
export function SplitSourceForm({ actions, place, analysis, source }: Props) {
  const words = useTranslations('correct')
  if (source.mentions.length < 2) return null
  return (
    <JudgeForm
      actions={actions}
      place={place}
      kind="split-source"
      mark={{ of: 'source', id: source.id }}
      className={styles.editor}
    >
      <fieldset className={styles.choice}>
        <legend>{words('split')}</legend>
        {source.mentions.map((mention) => (
          <label key={mention[0]} className={styles.switch}>
            <input type="checkbox" name="mention" value={mention.join('-')} />
            <Mention text={analysis.text} mention={mention} />
          </label>
        ))}
      </fieldset>
      <p>
        <button className="button" type="submit">
          {words('splitOff')}
        </button>
      </p>
    </JudgeForm>
  )
}

const wordsAround = 40

function Mention({ text, mention: [start, end] }: { text: string; mention: Stretch }) {
  return (
    <span lang="en">
      … {text.slice(Math.max(0, start - wordsAround), start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + wordsAround)} …
    </span>
  )
}
