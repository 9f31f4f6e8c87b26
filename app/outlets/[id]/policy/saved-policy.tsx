import { useFormatter, useTranslations } from 'next-intl'
import { allRules } from '#policy/all-rules'
import type { PolicyView, ShownSentence } from '#workflows/outlet-policies'
import { FetchAgain } from '../../../_ui/policy-form'
import { forget, link, unlink } from './actions'
import styles from './policy.module.css'

const titles = new Map(allRules.map(({ id, title }) => [id, title]))

/** A policy with the sentences of its newest version: first those that may be about a rule. */
export function SavedPolicy({ policy, outletId }: { policy: PolicyView; outletId: string }) {
  const words = useTranslations('promises')
  const format = useFormatter()
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const { kind, title, url, readAt, before, sentences, more, versionId } = policy
  const isFirst = ({ suggestions, linked }: ShownSentence) => suggestions.length + linked.length > 0
  const first = sentences.filter(isFirst)
  const others = sentences.filter((one) => !isFirst(one))
  const list = (some: ShownSentence[]) => (
    <ul className={styles.sentences}>
      {some.map((one) => (
        <Sentence key={one.start} sentence={one} outletId={outletId} versionId={versionId} />
      ))}
    </ul>
  )
  return (
    <section className={`card ${styles.policy}`} aria-label={title}>
      <h2>{title || words(`kind.${kind}`)}</h2>
      <p className="small">
        {words(`kind.${kind}`)} · {words('readOn', { day: day(readAt) })}
        {url ? (
          <>
            {' '}
            ·{' '}
            <a href={url} rel="noreferrer noopener" className={styles.address}>
              {url}
            </a>
          </>
        ) : null}
      </p>
      {before.length > 0 ? (
        <p className="small">{words('before', { days: format.list(before.map(day)) })}</p>
      ) : null}
      <div className={styles.row}>
        {url ? <FetchAgain outletId={outletId} kind={kind} url={url} /> : null}
        <form action={forget}>
          <input type="hidden" name="outlet" value={outletId} />
          <input type="hidden" name="policy" value={policy.id} />
          <button
            className="button"
            type="submit"
            aria-label={words('forgetNamed', { title: title || words(`kind.${kind}`) })}
          >
            {words('forget')}
          </button>
        </form>
      </div>
      <Gone policy={policy} outletId={outletId} />
      <h3>{words('suggested', { count: first.length })}</h3>
      {list(first)}
      {others.length > 0 ? (
        <details>
          <summary>{words('others', { count: others.length })}</summary>
          {list(others)}
        </details>
      ) : null}
      {more > 0 ? <p className="small">{words('more', { count: more })}</p> : null}
    </section>
  )
}

/** Linked sentences that the newest version no longer has: they stay beside their rules until they are unlinked. */
function Gone({ policy, outletId }: { policy: PolicyView; outletId: string }) {
  const words = useTranslations('promises')
  if (policy.gone.length === 0) return null
  return (
    <>
      <h3>{words('goneTitle', { count: policy.gone.length })}</h3>
      <ul className={styles.sentences}>
        {policy.gone.map(({ id, rule, words: said }) => (
          <li key={id}>
            <q lang="en">{said}</q>
            <Linked one={{ id, rule }} outletId={outletId} place="content" said={said} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** A link with the way to take it away. */
function Linked(props: {
  one: { id: string; rule: string }
  outletId: string
  /** Where the page stands afterwards. */
  place: string
  said: string
}) {
  const { one, outletId, place, said } = props
  const words = useTranslations('promises')
  const { id, rule } = one
  return (
    <form action={unlink} className={styles.row}>
      <input type="hidden" name="outlet" value={outletId} />
      <input type="hidden" name="promise" value={id} />
      <input type="hidden" name="place" value={place} />
      <b>{words('linked', { rule, title: titles.get(rule) ?? '' })}</b>
      <button
        className="button"
        type="submit"
        aria-label={words('unlinkNamed', { rule, words: said })}
      >
        {words('unlink')}
      </button>
    </form>
  )
}

function Sentence(props: { sentence: ShownSentence; outletId: string; versionId: string }) {
  const { sentence, outletId, versionId } = props
  const words = useTranslations('promises')
  const place = `${versionId}-${sentence.start}`
  const known = new Set(sentence.linked.map(({ rule }) => rule))
  const hidden = (
    <>
      <input type="hidden" name="outlet" value={outletId} />
      <input type="hidden" name="version" value={versionId} />
      <input type="hidden" name="start" value={sentence.start} />
    </>
  )
  return (
    <li id={place}>
      <q lang="en">{sentence.words}</q>
      {sentence.linked.map((one) => (
        <Linked key={one.id} one={one} outletId={outletId} place={place} said={sentence.words} />
      ))}
      {sentence.suggestions
        .filter(({ rule }) => !known.has(rule))
        .map(({ rule, because }) => (
          <form key={rule} action={link} className={styles.row}>
            {hidden}
            <span className="small">
              {words('suggestion', { rule, title: titles.get(rule) ?? '', because })}
            </span>
            <button
              className="button"
              type="submit"
              name="rule"
              value={rule}
              aria-label={words('linkNamed', {
                ...{ rule, title: titles.get(rule) ?? '', words: sentence.words },
              })}
            >
              {words('link', { rule })}
            </button>
          </form>
        ))}
      <details className={styles.another}>
        <summary>{words('another')}</summary>
        <form action={link} className={styles.row}>
          {hidden}
          <label>
            {words('ruleNumber')}{' '}
            <input name="rule" list="rules" required pattern="[Rr]\d\d" size={6} />
          </label>
          <button className="button" type="submit">
            {words('linkDo')}
          </button>
        </form>
      </details>
    </li>
  )
}
