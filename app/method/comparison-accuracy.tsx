import { COMPARISON_VERSION } from '#comparison/version'
import { ENGINE_VERSION } from '#engine/version'
import scores from '../../comparison/scores.json'
import { FigureTable } from './figure-table'

/** How well articles are grouped and shared claims found: what `npm run score` wrote down. */
export function ComparisonAccuracy() {
  const { engine, comparison, figures, measuredOn, caution } = scores
  const isOfThis = comparison === COMPARISON_VERSION && engine.version === ENGINE_VERSION
  return (
    <>
      <p>
        Measured with <code>npm run score</code>, comparison {comparison} with engine{' '}
        {engine.version}, on {measuredOn}. {caution}
      </p>
      {isOfThis ? null : (
        <p className="card">
          This is comparison {COMPARISON_VERSION} with engine {ENGINE_VERSION}; the figures are of
          comparison {comparison} with engine {engine.version}, the last versions that were
          measured.
        </p>
      )}
      <p>
        Of stories: for each article, how much of the story that it was put in is of its own
        (precision), and how much of its own is in there (recall). Of shared claims: of the pairs of
        sentences of two articles that were joined, how many state one claim (precision), and of
        those that state one, how many were joined (recall). F1 is the harmonic mean of the two. The
        pairs that only look alike were picked to tempt.
      </p>
      <FigureTable
        caption="Figures and their 95 % intervals, from 1,000 draws of stories. Of pairs that only look alike, less is better; 1 is the best of all others."
        figures={figures}
      />
    </>
  )
}
