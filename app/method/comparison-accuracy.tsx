import { useTranslations } from 'next-intl'
import { COMPARISON_VERSION } from '#comparison/version'
import { ENGINE_VERSION } from '#engine/version'
import scores from '../../comparison/scores.json'
import { termTags } from '../_ui/term'
import { FigureTable } from './figure-table'
import { Recorded } from './recorded'

/** How well articles are grouped and shared claims found: what `npm run score` wrote down. */
export function ComparisonAccuracy() {
  const words = useTranslations('method')
  const { engine, comparison, figures, measuredOn, caution } = scores
  const isOfThis = comparison === COMPARISON_VERSION && engine.version === ENGINE_VERSION
  return (
    <>
      <p>
        {words.rich('comparisonMeasured', {
          comparison,
          engine: engine.version,
          code: (text) => <code>{text}</code>,
          on: () => <Recorded sentence={measuredOn} />,
        })}{' '}
        <Recorded sentence={caution} />
      </p>
      {isOfThis ? null : (
        <p className="card">
          {words('comparisonOther', {
            thisComparison: COMPARISON_VERSION,
            thisEngine: ENGINE_VERSION,
            comparison,
            engine: engine.version,
          })}
        </p>
      )}
      <p>{words.rich('comparisonHow', termTags)}</p>
      <FigureTable caption={words('comparisonCaption')} figures={figures} />
    </>
  )
}
