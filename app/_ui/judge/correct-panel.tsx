import Link from 'next/link'
import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { CloseOnEscape } from '../close-on-escape'
import { useSourceWords } from '../source-words'
import { AttributionEditor } from './attribution-editor'
import styles from './judge.module.css'
import type { JudgeActions, JudgePlace } from './judge-actions'
import { JudgeForm } from './judge-form'
import { MergeForm, SourceForm, SplitSourceForm } from './source-forms'

/** Corrects one mark, or adds a missed one. It opens from the address and closes to the article. */
export function CorrectPanel(props: {
  actions: JudgeActions
  /** Where the person is once it is done. */
  place: JudgePlace
  analysis: Analysis
  /** Null to add one. */
  attribution: Attribution | null
  leaveHref: string
}) {
  const { actions, place, analysis, attribution, leaveHref } = props
  const words = useTranslations('correct')
  const whoIs = useSourceWords()
  const { frame, article, labels, codebook, marker, correct } = useMessages()
  const source = analysis.sources.find(({ id }) => id === attribution?.sourceId) ?? null
  return (
    <section
      className={`card noprint ${styles.panel}`}
      id="correct"
      aria-labelledby="correct-title"
      tabIndex={-1}
    >
      <CloseOnEscape path={leaveHref} />
      <div className={styles.head}>
        <h2 id="correct-title">{words(attribution ? 'title' : 'addTitle')}</h2>
        <Link className="button" href={leaveHref} scroll={false}>
          {words('leave')}
        </Link>
      </div>
      <noscript>
        <p>{words('needsScripts')}</p>
      </noscript>
      <p className="sub">{words(attribution ? 'sub' : 'addSub')}</p>
      <NextIntlClientProvider messages={{ frame, article, labels, codebook, marker, correct }}>
        <AttributionEditor
          key={attribution?.id ?? 'new'}
          judge={actions.judge}
          place={place}
          text={analysis.text}
          paragraphs={analysis.paragraphs}
          attribution={attribution}
          sources={analysis.sources.map((one) => ({
            id: one.id,
            label: `${one.label} — ${whoIs(one)}`,
          }))}
          leaveHref={leaveHref}
        />
      </NextIntlClientProvider>
      {source ? (
        <>
          <details>
            <summary>{words('aboutSource', { source: source.label })}</summary>
            <SourceForm {...{ actions, place, analysis, source }} />
          </details>
          <details>
            <summary>{words('mergeOrSplit')}</summary>
            <MergeForm {...{ actions, place, analysis, source }} />
            <SplitSourceForm {...{ actions, place, analysis, source }} />
          </details>
        </>
      ) : null}
      {attribution ? (
        <details>
          <summary>{words('notAnAttribution')}</summary>
          <JudgeForm
            actions={actions}
            place={place}
            kind="delete"
            mark={{ of: 'attribution', id: attribution.id }}
            className={styles.editor}
          >
            <label className={styles.note}>
              {words('note')}
              <textarea name="note" maxLength={500} rows={2} />
            </label>
            <p>
              <button className="button" type="submit">
                {words('takeOut')}
              </button>
            </p>
          </JudgeForm>
        </details>
      ) : null}
    </section>
  )
}
