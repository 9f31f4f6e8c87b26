import { useTranslations } from 'next-intl'
import type { MeasureRow, StoryView } from '#workflows/view-story/story-view'
import { useMeasureWords } from '../../_ui/measure-words'
import styles from './story.module.css'

/** Every measure as the machine reads and as people left it, side by side, where both are asked for. */
export function BothCounted({ view }: { view: StoryView }) {
  const words = useTranslations('selection')
  const measured = useMeasureWords()
  const { beside, measures } = view
  if (!beside) return null
  const written = ({ counted, cases, isAtLeast }: MeasureRow) =>
    words('countOf', { counted, cases, isAtLeast: isAtLeast ? 'yes' : 'no' })
  const rows = measures.flatMap((machine) => {
    const people = beside.measures.find(({ measure }) => measure === machine.measure)
    return people ? [{ machine, people }] : []
  })
  return (
    <section className={`card ${styles.both}`} id="both-readings" aria-labelledby="both-title">
      <h2 id="both-title">{words('bothTitle')}</h2>
      <p className="sub">{words('bothSub')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('bothMeasure')}</th>
            <th scope="col">{words('readings.machine')}</th>
            <th scope="col">{words('readings.reviewed')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ machine, people }) => {
            const differs = machine.counted !== people.counted || machine.cases !== people.cases
            return (
              <tr key={machine.measure}>
                <th scope="row">{measured(machine.measure).title}</th>
                <td>{written(machine)}</td>
                <td>
                  {differs ? <b>{written(people)}</b> : `${written(people)} ${words('bothSame')}`}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
