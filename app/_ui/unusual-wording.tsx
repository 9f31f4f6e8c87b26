import { useTranslations } from 'next-intl'
import { LongList } from '#charts/long-list'
import {
  arrangeWording,
  type WordedPlace,
  type WordingRow,
} from '#workflows/arrange-comparison/arrange-wording'
import { addressWith, readChoice, wholeOf } from '#workflows/arrange-comparison/page-choice'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import type { ComparisonView } from '#workflows/view-comparison'
import styles from './unusual-wording.module.css'
import { WhyMarked } from './why-marked'

const atFirst = 6
const othersAtFirst = 2

/** Loaded and hedged wording of facts that several outlets word, beside how the others word them. */
export function UnusualWording(props: {
  made: NonNullable<ComparisonView['made']>
  path: string
  query: Record<string, string | string[] | undefined>
}) {
  const words = useTranslations('wording')
  const address = { path: props.path, choice: readChoice(props.query) }
  const { wording } = address.choice
  const whole = wholeOf(address, 'wording', 'loaded-wording')
  const index = indexStory(props.made.comparison, props.made.texts)
  const { ranked, unranked, own, quoted, elsewhere } = arrangeWording(index, address.choice)
  if (own + quoted + elsewhere === 0) return null
  const claimHref = (claim: string) => addressWith(address, { claim }, 'claim')
  const entry = (row: WordingRow) => <Entry key={row.key} row={row} claimHref={claimHref} />
  const choices = [
    { value: null, label: words('all', { n: own + quoted }) },
    { value: 'own', label: words('own', { n: own }) },
    { value: 'quoted', label: words('quoted', { n: quoted }) },
  ] as const
  return (
    <section className={`card ${styles.whole}`} id="loaded-wording" aria-labelledby="wording-title">
      <h2 id="wording-title">{words('title')}</h2>
      <p className="sub">
        {words('intro')} {words('caution')}
      </p>
      <nav className={`noprint ${styles.voices}`} aria-label={words('voices')}>
        {choices.map(({ value, label }) => (
          <a
            key={label}
            href={addressWith(address, { wording: value }, 'loaded-wording')}
            aria-current={(wording ?? null) === value ? 'true' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {ranked.length + unranked.length === 0 ? <p>{words('nothing')}</p> : null}
      <LongList
        rows={ranked}
        atFirst={atFirst}
        whole={whole}
        name={words('title')}
        summary={(n) => (
          <>
            {words('rest', { n })}
            <span className="hidden">: {words('title')}</span>
          </>
        )}
      >
        {(shown, isRest) => (
          <ol className={styles.entries} start={isRest ? atFirst + 1 : 1}>
            {shown.map(entry)}
          </ol>
        )}
      </LongList>
      {unranked.length > 0 ? (
        <details open={whole.isWhole}>
          <summary>{words('twoOutlets', { n: unranked.length })}</summary>
          <p className="small">{words('twoOutletsNote')}</p>
          <LongList
            rows={unranked}
            atFirst={atFirst}
            whole={whole}
            name={words('title')}
            summary={(n) => words('rest', { n })}
          >
            {(shown) => <ul className={styles.entries}>{shown.map(entry)}</ul>}
          </LongList>
        </details>
      ) : null}
      {elsewhere > 0 ? <p className="small">{words('elsewhere', { n: elsewhere })}</p> : null}
      <p className="small">{words('how')}</p>
    </section>
  )
}

function Entry({ row, claimHref }: { row: WordingRow; claimHref: (claim: string) => string }) {
  const words = useTranslations('wording')
  const { indicator, fact, outlets, using, others } = row
  const what = words(`what.${indicator.class}`)
  const [first, rest] = [others.slice(0, othersAtFirst), others.slice(othersAtFirst)]
  return (
    <li>
      <div className={styles.own}>
        <p className={styles.who}>
          <b>{row.outlet}</b>{' '}
          <span className="small">
            {words(`prominence.${indicator.prominence}`)} · {words(`voice.${indicator.voice}`)}
          </span>
        </p>
        <blockquote className={styles.words} lang="en">
          {row.before}
          <mark className={styles.mark}>{row.marked}</mark>
          {row.after}
        </blockquote>
        <p className={styles.count}>
          {fact
            ? words('count', { using, outlets, what })
            : words('countHeadlines', { using, outlets, what })}
        </p>
        <p className="small">
          <a href={row.href}>{words('inArticle')}</a> ·{' '}
          {fact ? (
            <>
              {words('fact')}:{' '}
              <a href={claimHref(fact.claimId)} lang="en">
                {fact.gist}
              </a>
            </>
          ) : (
            words('headlines')
          )}
        </p>
        <details className={styles.why}>
          <summary>{words('why')}</summary>
          <WhyMarked indicator={indicator} />
        </details>
      </div>
      <div className={styles.others}>
        <h3>{words(fact ? 'others' : 'otherHeadlines')}</h3>
        {others.length === 0 ? <p className="small">{words('none')}</p> : null}
        <Others places={first} />
        {rest.length > 0 ? (
          <details>
            <summary>{words('moreOthers', { n: rest.length })}</summary>
            <Others places={rest} />
          </details>
        ) : null}
      </div>
    </li>
  )
}

function Others({ places }: { places: WordedPlace[] }) {
  if (places.length === 0) return null
  return (
    <ul>
      {places.map(({ key, outlet, words, href }) => (
        <li key={key}>
          <a href={href}>{outlet}</a>{' '}
          <span className={styles.words} lang="en">
            {words}
          </span>
        </li>
      ))}
    </ul>
  )
}
