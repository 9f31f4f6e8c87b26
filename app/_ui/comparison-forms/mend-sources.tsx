import type { SourceToChoose } from '#workflows/arrange-comparison/place-in-text'
import styles from './comparison-forms.module.css'
import { type ComparisonActions, DecisionForm, writeField } from './form-parts'

/** Two descriptions that are of one source, or one that is not. It never asks who an unnamed source is. */
export function MendSources(props: { actions: ComparisonActions; sources: SourceToChoose[] }) {
  const { actions, sources } = props
  const several = sources.filter(({ mentions }) => mentions.length > 1)
  if (sources.length < 2 && several.length === 0) return null
  return (
    <details className={`${styles.mend} noprint`}>
      <summary>Mend who is one source by hand</summary>
      <p className="small">
        Only whether two descriptions are of one source, never who an unnamed source is. Each
        decision can be undone in the list at the end.
      </p>
      <div className={styles.forms}>
        {sources.length > 1 ? (
          <DecisionForm actions={actions} kind="merge-sources" fields={{}} button="They are one">
            <SourceSelect label="This source" name="source" sources={sources} />
            <SourceSelect label="is the same as" name="other" sources={sources} />
          </DecisionForm>
        ) : null}
        {several.length > 0 ? (
          <DecisionForm actions={actions} kind="split-source" fields={{}} button="Take it out">
            <label>
              This description is of another source
              <select name="source" required defaultValue="">
                <option value="" disabled>
                  Choose a description
                </option>
                {several.map(({ label, hold, mentions }) => (
                  <optgroup key={writeField(hold)} label={label}>
                    {mentions.map((mention) => (
                      <option key={writeField(mention.hold)} value={writeField(mention.hold)}>
                        {mention.label}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
          </DecisionForm>
        ) : null}
      </div>
    </details>
  )
}

function SourceSelect(props: { label: string; name: string; sources: SourceToChoose[] }) {
  const { label, name, sources } = props
  return (
    <label>
      {label}
      <select name={name} required defaultValue="">
        <option value="" disabled>
          Choose a source
        </option>
        {sources.map((source) => (
          <option key={writeField(source.hold)} value={writeField(source.hold)}>
            {source.label}
          </option>
        ))}
      </select>
    </label>
  )
}
