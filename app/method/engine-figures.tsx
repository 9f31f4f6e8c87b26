import { ENGINE_VERSION } from '#engine/version'
import scores from '../../engine/scores.json'
import { FigureTable } from './figure-table'
import styles from './method.module.css'
import { type Interval, writeBand, writeFigure } from './write-figure'

const familyWords: Record<string, string> = {
  named: 'Named',
  document: 'Document',
  anonymous: 'Anonymous',
  opaque: 'Opaque',
  generic: 'Generic group',
  media: 'Other media',
  self: 'Own reporting',
  incidental: 'Incidental',
}

/** How often the engine is right: what `npm run score` wrote down. */
export function EngineFigures() {
  const { engine, figures, families, measuredOn, caution } = scores
  return (
    <>
      <p>
        Measured with <code>npm run score</code>, engine {engine.version}, on {measuredOn}.{' '}
        {caution}
      </p>
      {engine.version === ENGINE_VERSION ? null : (
        <p className="card">
          This is engine {ENGINE_VERSION}; the figures are of {engine.version}, the last version
          that was measured.
        </p>
      )}
      <FigureTable
        caption="Figures and their 95 % intervals, from 1,000 draws of articles. Of the calibration error less is better; 1 is the best of all others."
        figures={figures}
      />
      <h3 className={styles.families}>Family by family</h3>
      <p>
        Families are those above; named takes in documents, spokespersons and those identifiable by
        role. Of the attributions that the engine finds, how many of a family it reads as of that
        family (sensitivity), and how many others it rightly leaves out (specificity). Each is
        weighted by how many attributions it was drawn to stand for. From a share p that was read,
        these correct: (p + specificity − 1) / (sensitivity + specificity − 1).
      </p>
      <div className={styles.scroll}>
        <table className={styles.figures}>
          <caption>Sensitivity and specificity, with their 95 % intervals over articles.</caption>
          <thead>
            <tr>
              <th scope="col">Family</th>
              <th scope="col">Sensitivity</th>
              <th scope="col">Specificity</th>
              <th scope="col">Labelled items of it, others</th>
            </tr>
          </thead>
          <tbody>
            {families.map(({ family, sensitivity, specificity, cases, others }) => (
              <tr key={family}>
                <th scope="row">{familyWords[family] ?? family}</th>
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
  if (interval === null) return <>no items</>
  return (
    <>
      {writeFigure(interval.value)} <span className={styles.band}>{writeBand(interval)}</span>
    </>
  )
}
