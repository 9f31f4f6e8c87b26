import { useTranslations } from 'next-intl'
import type { SourceToChoose } from '#workflows/arrange-comparison/place-in-text'
import styles from './comparison-forms.module.css'
import { type ComparisonActions, DecisionForm, writeField } from './form-parts'

/** Two descriptions that are of one source, or one that is not. It never asks who an unnamed source is. */
export function MendSources(props: { actions: ComparisonActions; sources: SourceToChoose[] }) {
  const words = useTranslations('comparison')
  const { actions, sources } = props
  const several = sources.filter(({ mentions }) => mentions.length > 1)
  if (sources.length < 2 && several.length === 0) return null
  return (
    <details className={`${styles.mend} noprint`}>
      <summary>{words('mendSources')}</summary>
      <p className="small">{words('mendSourcesSub')}</p>
      <div className={styles.forms}>
        {sources.length > 1 ? (
          <DecisionForm actions={actions} kind="merge-sources" fields={{}} button={words('areOne')}>
            <SourceSelect label={words('thisSource')} name="source" sources={sources} />
            <SourceSelect label={words('isTheSameAs')} name="other" sources={sources} />
          </DecisionForm>
        ) : null}
        {several.length > 0 ? (
          <DecisionForm actions={actions} kind="split-source" fields={{}} button={words('takeOut')}>
            <label>
              {words('ofAnother')}
              <select name="source" required defaultValue="">
                <option value="" disabled>
                  {words('chooseDescription')}
                </option>
                {several.map(({ label, hold, mentions }) => (
                  <optgroup key={writeField(hold)} label={label} lang="en">
                    {mentions.map((mention) => (
                      <option
                        key={writeField(mention.hold)}
                        value={writeField(mention.hold)}
                        lang="en"
                      >
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
  const words = useTranslations('comparison')
  const { label, name, sources } = props
  return (
    <label>
      {label}
      <select name={name} required defaultValue="">
        <option value="" disabled>
          {words('chooseSource')}
        </option>
        {sources.map((source) => (
          <option key={writeField(source.hold)} value={writeField(source.hold)} lang="en">
            {source.label}
          </option>
        ))}
      </select>
    </label>
  )
}
