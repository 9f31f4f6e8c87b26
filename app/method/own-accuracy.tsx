import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { OwnAccuracy, OwnRate } from '#workflows/view-judgements/judgement-view'
import { viewOwnAccuracy } from '#workflows/view-own-accuracy'
import scores from '../../engine/scores.json'
import styles from './method.module.css'
import { Recorded } from './recorded'
import { writeBand, writeFigure } from './write-figure'

/** How often the engine is right on the articles that people of this workspace checked wholly. */
export async function OwnAccuracyPart() {
  const [accuracy, words] = await Promise.all([viewOwnAccuracy(), getTranslations('method')])
  return (
    <section id="own-texts">
      <h2>{words('ownTexts')}</h2>
      <OwnFigures accuracy={accuracy} />
    </section>
  )
}

/** The figures, each with what it counts, beside the same one of the texts that the engine was measured on. */
export function OwnFigures({ accuracy }: { accuracy: OwnAccuracy }) {
  const words = useTranslations('method')
  const { articles, articlesOfOthers, engine, precision, recall, anonymous, isEnough } = accuracy
  const others = articlesOfOthers > 0 ? words('ownOthers', { count: articlesOfOthers }) : null
  if (articles === 0) {
    return (
      <p>
        {words.rich('ownNone', { link: (text) => <a href="/review">{text}</a> })} {others}
      </p>
    )
  }
  const rows: { name: string; own: OwnRate; shipped: string }[] = [
    { name: words('ownPrecision'), own: precision, shipped: 'linked' },
    { name: words('ownRecall'), own: recall, shipped: 'found' },
    { name: words('ownAnonymousPrecision'), own: anonymous.precision, shipped: 'anonymous' },
    { name: words('ownAnonymousRecall'), own: anonymous.recall, shipped: 'anonymous' },
  ]
  return (
    <>
      <p>
        {words('ownMeasured', { articles, engine })}{' '}
        {words(isEnough ? 'ownEnough' : 'ownNotEnough')} {others}
      </p>
      <div className={styles.scroll}>
        <table className={styles.figures}>
          <caption>{words('ownCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('what')}</th>
              <th scope="col">{words('ownColumn')}</th>
              <th scope="col">{words('interval95')}</th>
              <th scope="col">{words('shippedColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, own, shipped }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {own.share === null ? words('ownTooFew') : writeFigure(own.share, words)}
                  <span className={styles.band}>
                    {words('countOf', { count: own.count, outOf: own.outOf })}
                  </span>
                </td>
                <td>{own.interval ? writeBand(own.interval, words) : '–'}</td>
                <td>
                  <Shipped id={shipped} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** The nearest figure that came with the engine, named, for it is seldom the very same. */
function Shipped({ id }: { id: string }) {
  const words = useTranslations('method')
  const figure = scores.figures.find((one) => one.id === id)
  if (!figure) return '–'
  return (
    <>
      <Recorded sentence={figure.what} />: {writeFigure(figure.value, words)}{' '}
      <span className={styles.band}>{writeBand(figure, words)}</span>
    </>
  )
}
