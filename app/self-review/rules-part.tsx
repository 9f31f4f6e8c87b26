import { useFormatter, useTranslations } from 'next-intl'
import { type RuleBar, RuleResultsChart } from '#charts/rule-results'
import { ruleResults } from '#measures/rule-results'
import type { RuleMark } from '#store/policy-reviews'
import type { PeriodReport, PeriodRule } from '#workflows/report-period'
import { useMeasureWords } from '../_ui/measure-words'
import outlets from '../outlets/outlets.module.css'

/** Rule results of the pack: for each rule three bars, and a fourth where something is waived. */
export function RulesPart(props: {
  report: PeriodReport
  hrefOf: (rule: string, mark: RuleMark) => string
}) {
  const { report, hrefOf } = props
  const words = useTranslations('report')
  const format = useFormatter()
  const { question, caution } = useMeasureWords()(ruleResults.id)
  const { pack, judged, rules, attested } = report
  const columns = (['met', 'flagged', 'waived', 'cannot-tell'] as const).map((mark) =>
    words(`mark.${mark}`),
  )
  return (
    <section className={outlets.section} aria-labelledby="rules">
      <h2 id="rules">{words('rules')}</h2>
      <RuleResultsChart
        id={ruleResults.id}
        title={question}
        definition={words('rulesDefinition', {
          pack: pack.title,
          version: pack.version,
          judged,
        })}
        caution={caution}
        rules={rules.map((rule) => ({
          rule: rule.rule,
          title: rule.title,
          aside: words('notApplicable', { count: rule.notApplicable }),
          bars: barsOf(rule, { judged, words, hrefOf, write: (count) => format.number(count) }),
        }))}
        table={{
          columns: [words('rule'), ...columns, words('notApplicableColumn')],
          rows: rules.map((rule) => [
            `${rule.rule} ${rule.title}`,
            rule.met,
            rule.flagged - rule.waived,
            rule.waived,
            rule.cannotTell,
            rule.notApplicable,
          ]),
        }}
      />
      {attested.length > 0 ? (
        <p className="small">
          {words('attested', {
            count: attested.length,
            list: attested.map(({ rule, title: name }) => `${rule} ${name}`).join('; '),
          })}
        </p>
      ) : null}
    </section>
  )
}

function barsOf(
  rule: PeriodRule,
  given: {
    judged: number
    words: ReturnType<typeof useTranslations<'report'>>
    hrefOf: (rule: string, mark: RuleMark) => string
    write: (count: number) => string
  },
): RuleBar[] {
  const { judged, words, hrefOf, write } = given
  const counts: [RuleMark, number][] = [
    ['met', rule.met],
    ['flagged', rule.flagged - rule.waived],
    ...(rule.waived > 0 ? ([['waived', rule.waived]] as [RuleMark, number][]) : []),
    ['cannot-tell', rule.cannotTell],
  ]
  return counts.map(([mark, count]) => {
    const label = words(`mark.${mark}`)
    return {
      mark,
      label,
      count,
      written: write(count),
      length: judged === 0 ? 0 : count / judged,
      sentence: words('barSentence', { rule: `${rule.rule} ${rule.title}`, mark: label, count }),
      href: count === 0 ? null : `${hrefOf(rule.rule, mark)}#evidence`,
    }
  })
}
