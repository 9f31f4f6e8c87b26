'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { type ImportState, importFromForm } from '../outlets/tables/actions'
import styles from './import-table-form.module.css'

/** The form, which works without JavaScript too, and what became of the file. */
export function ImportTableForm() {
  const words = useTranslations('outlets')
  const [state, submit, isPending] = useActionState(importFromForm, null)
  const kept = state?.kept
  return (
    <form action={submit} className={`card ${styles.form}`}>
      <div role="status">{state ? <Answer state={state} /> : null}</div>
      <label>
        {words('file')} <span className="small">{words('fileSuch')}</span>
        <input type="file" name="file" accept=".csv,.tsv,.txt,text/csv" required />
      </label>
      <label>
        {words('outletColumn')}
        <input name="outletColumn" defaultValue={kept?.outletColumn ?? 'outlet'} required />
      </label>
      <label>
        {words('source')}
        <input
          name="source"
          defaultValue={kept?.source}
          placeholder={words('sourceSuch')}
          maxLength={300}
          required
        />
      </label>
      <label>
        {words('asOf')}
        <input type="date" name="asOf" defaultValue={kept?.asOf} required />
      </label>
      <button className="button primary" type="submit" disabled={isPending}>
        {words('import')}
      </button>
    </form>
  )
}

function Answer({ state }: { state: NonNullable<ImportState> }) {
  const words = useTranslations('outlets')
  const { outcome } = state
  if (outcome.outcome === 'imported') {
    const { name, rows } = outcome.table
    return <p>{words('imported', { name, rows })}</p>
  }
  const problems =
    outcome.outcome === 'refused'
      ? outcome.problems.map(({ line, problem, detail }) => {
          const said = words(`problem.${problem}`, { detail })
          return line === null ? said : words('line', { line, problem: said })
        })
      : [
          words(
            { 'no-source': 'noSource', 'no-date': 'noDate', 'no-file': 'noFile' }[
              outcome.outcome
            ] as 'noSource',
          ),
        ]
  return (
    <div>
      <p>
        <b>{words('refused')}</b>
      </p>
      <ul>
        {problems.slice(0, 20).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <p className="small">{words('refusedHelp')}</p>
    </div>
  )
}
