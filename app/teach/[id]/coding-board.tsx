import { useFormatter, useTranslations } from 'next-intl'
import { readAlpha } from '#statistics/krippendorff-alpha'
import type { ExerciseBoard } from '#workflows/view-board'
import { settle } from '../actions'
import styles from '../teach.module.css'
import { useCodeWords } from './use-code-words'

type Coding = NonNullable<ExerciseBoard['coding']>

/** How far a class agrees: in plain numbers, with α beside them, and what it argues about most. */
export function CodingBoard(props: {
  classId: string
  title: string
  locked: number
  coding: Coding
}) {
  const { classId, title, locked, coding } = props
  const words = useTranslations('teach')
  if (locked < 2) {
    return (
      <section className={`card ${styles.part}`}>
        <h2>{title}</h2>
        <p>{words('tooFew', { locked })}</p>
      </section>
    )
  }
  return (
    <section className={`card ${styles.part}`}>
      <h2>{title}</h2>
      <p className="sub">{words('agreementSub', { locked })}</p>
      <Agreement coding={coding} />
      <h3 id="argued">{words('argued')}</h3>
      {coding.argued.length === 0 ? <p>{words('nothingArgued')}</p> : null}
      {coding.argued.map((one) => (
        <Argued key={`${one.item.content} ${one.variable}`} classId={classId} argued={one} />
      ))}
    </section>
  )
}

function Agreement({ coding }: { coding: Coding }) {
  const words = useTranslations('teach')
  const format = useFormatter()
  const { variableWord } = useCodeWords()
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 })
  const settled = new Map(coding.settled.map((one) => [one.variable, one]))
  return (
    <div className={styles.wide}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('question')}</th>
            <th scope="col">{words('agreed')}</th>
            <th scope="col">{words('alpha')}</th>
            <th scope="col">{words('settled')}</th>
          </tr>
        </thead>
        <tbody>
          {coding.variables.map(({ variable, agreement, agreed, units }) => {
            const ruled = settled.get(variable)
            return (
              <tr key={variable}>
                <th scope="row">{variableWord(variable)}</th>
                <td>{words('agreedOn', { agreed, units })}</td>
                <td>
                  {agreement
                    ? words('alphaIs', {
                        alpha: number(agreement.alpha),
                        bar: readAlpha(agreement.alpha),
                      })
                    : words('noAlpha')}
                  {agreement?.interval
                    ? ` ${words('between', {
                        low: number(agreement.interval.low),
                        high: number(agreement.interval.high),
                      })}`
                    : null}
                </td>
                <td>
                  {ruled ? words('settledAs', { right: ruled.right, given: ruled.given }) : '–'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** One argument: the sides in numbers, and what the class settles on. */
function Argued({ classId, argued }: { classId: string; argued: Coding['argued'][number] }) {
  const words = useTranslations('teach')
  const { variableWord, codeWord } = useCodeWords()
  const { item, variable } = argued
  const sides = item.codes.find((one) => one.variable === variable)?.counts ?? []
  const ruling = item.rulings.find((one) => one.variable === variable)
  return (
    <div className={styles.argued}>
      <blockquote lang="en">{item.words}</blockquote>
      <p>
        <b>{variableWord(variable)}</b>{' '}
        {sides
          .map(({ code, coders }) => words('side', { code: codeWord(variable, code), coders }))
          .join(' · ')}
      </p>
      {ruling ? (
        <p role="status">
          {words('ruled', { code: codeWord(variable, ruling.code), how: ruling.how })}
        </p>
      ) : null}
      <div className={styles.row}>
        {sides.map(({ code }) => (
          <form key={code} action={settle}>
            <input type="hidden" name="class" value={classId} />
            <input
              type="hidden"
              name="ruling"
              value={JSON.stringify({
                text: item.text,
                content: item.content,
                variable,
                code,
                how: 'vote',
              })}
            />
            <button className="button" type="submit">
              {words('settleOn', { code: codeWord(variable, code) })}
            </button>
          </form>
        ))}
      </div>
    </div>
  )
}
