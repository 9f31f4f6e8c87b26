import { useTranslations } from 'next-intl'
import { ENGINE_VERSION } from '#engine/version'
import scores from '../../engine/scores.json'
import { termTags } from '../_ui/term'
import type english from '../words/en/method.json'
import { FigureTable } from './figure-table'
import styles from './method.module.css'
import { Recorded } from './recorded'
import { type Interval, writeBand, writeFigure } from './write-figure'

type Family = keyof typeof english.family

/** How often the engine is right: what `npm run score` wrote down. */
export function EngineFigures() {
  const words = useTranslations('method')
  const { engine, figures, families, measuredOn, caution } = scores
  return (
    <>
      <p>
        {words.rich('engineMeasured', {
          engine: engine.version,
          code: (text) => <code>{text}</code>,
          on: () => <Recorded sentence={measuredOn} />,
        })}{' '}
        <Recorded sentence={caution} />
      </p>
      {engine.version === ENGINE_VERSION ? null : (
        <p className="card">
          {words('engineOther', { thisEngine: ENGINE_VERSION, engine: engine.version })}
        </p>
      )}
      <p>{words.rich('engineHow', termTags)}</p>
      <FigureTable caption={words('engineCaption')} figures={figures} />
      <h3 className={styles.families}>{words('families')}</h3>
      <p>{words('familiesHow')}</p>
      <div className={styles.scroll}>
        <table className={styles.figures}>
          <caption>{words('familiesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('familyColumn')}</th>
              <th scope="col">{words('sensitivity')}</th>
              <th scope="col">{words('specificity')}</th>
              <th scope="col">{words('labelledColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {families.map(({ family, sensitivity, specificity, cases, others }) => (
              <tr key={family}>
                <th scope="row">{words(`family.${family as Family}`)}</th>
                <td>
                  <Measured interval={sensitivity} />
                </td>
                <td>
                  <Measured interval={specificity} />
                </td>
                <td>
                  {cases}, {others}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Measured({ interval }: { interval: Interval | null }) {
  const words = useTranslations('method')
  if (interval === null) return words('noItems')
  return (
    <>
      {writeFigure(interval.value, words)}{' '}
      <span className={styles.band}>{writeBand(interval, words)}</span>
    </>
  )
}
