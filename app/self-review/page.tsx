import type { Metadata } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { type RuleMark, ruleMarks } from '#store/policy-reviews'
import { monthsInView } from '#workflows/report-period/months-in-view'
import {
  type OpenedReport,
  openReport,
  type ReportAddress,
} from '#workflows/report-period/open-report'
import {
  type PeriodEvidence,
  type RuleEvidence,
  viewPeriodEvidence,
  viewRuleEvidence,
} from '#workflows/view-period-evidence'
import { EvidenceDrawer } from '../_ui/evidence-drawer'
import { KeepWatching } from '../_ui/keep-watching'
import { PageLinks } from '../_ui/page-links'
import { type Query, queryPage, queryWord } from '../_ui/read-query'
import { writePeriod } from '../_ui/write-date'
import { switchByline } from './actions'
import { ByGroup, useGroupWords } from './by-group'
import { ChooseReport } from './choose-report'
import { OverTime } from './over-time'
import own from './report.module.css'
import { readReportAddress, writeReportAddress } from './report-address'
import { RuleDrawer } from './rule-drawer'
import { RulesPart } from './rules-part'
import { SeeFirst } from './see-first'
import { WaiversPart } from './waivers-part'
import { WholePeriod } from './whole-period'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report'))('title') }
}

/** How an outlet's own stories are sourced over a period. */
export default async function ReportPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams
  const address = readReportAddress(query)
  const words = await getTranslations('report')
  const opened = await openReport(address)
  return (
    <main id="content">
      <div className="meta">
        <h1>{words('title')}</h1>
        <a className="button push noprint" href="/self-review/draft">
          {words('draftLink')}
        </a>
      </div>
      <p className="lead">{words('lead')}</p>
      {opened ? <Report opened={opened} address={address} query={query} /> : <Nothing />}
    </main>
  )
}

function Nothing() {
  const words = useTranslations('report')
  return (
    <section className="card">
      <h2>{words('none')}</h2>
      <p>{words('noneHelp')}</p>
      <p className={own.command}>
        <code>{words('noneCommand')}</code>
      </p>
    </section>
  )
}

interface Part {
  opened: OpenedReport
  address: ReportAddress
  query: Query
}

async function Report({ opened, address, query }: Part) {
  const { report, by } = opened
  const isMixed = report.engineVersions.length > 1
  const words = await getTranslations('report')
  const path = writeReportAddress(address)
  if (isMixed) {
    return (
      <p className="card">
        {words.rich('mixed', {
          versions: report.engineVersions.join(', '),
          code: (inside) => <code>{inside}</code>,
        })}
      </p>
    )
  }
  const opensGroup = (group: string | undefined) =>
    group === undefined ? {} : { in: group === '' ? '-' : group }
  const hrefOf = (mark: { see: string; of: 'counted' | 'all'; group?: string; part?: string }) =>
    writeReportAddress(address, {
      see: mark.see,
      of: mark.of === 'all' ? 'all' : null,
      part: mark.part ?? null,
      ...opensGroup(mark.group),
    })
  const narrowing = by === 'desk' || by === 'section' || by === 'topic' ? by : null
  return (
    <>
      <ChooseReport opened={opened} address={address} />
      <Notes opened={opened} address={address} query={query} />
      <Drawer opened={opened} address={address} query={query} />
      {report.facts.articles === 0 ? null : (
        <>
          <WholePeriod report={report} hrefOf={hrefOf} />
          <OverTime
            report={report}
            months={monthsInView(report.facts)}
            hrefOf={(see, month, of) =>
              `${writeReportAddress(address, { see, month, of: of === 'all' ? 'all' : null })}#evidence`
            }
          />
          <ByGroup
            report={report}
            hrefOf={hrefOf}
            only={(group) =>
              narrowing === null
                ? null
                : writeReportAddress(address, {
                    [narrowing]: group === '' ? '-' : group,
                    by: 'month',
                  })
            }
          />
          <RulesPart
            report={report}
            hrefOf={(rule, mark) => writeReportAddress(address, { rule, mark })}
          />
          <SeeFirst report={report} />
          <WaiversPart report={report} path={path} />
        </>
      )}
    </>
  )
}

/** What was read, what is under way, what was not understood, and what was done. */
function Notes({ opened, address, query }: Part) {
  const words = useTranslations('report')
  const ofOutlets = useTranslations('outlets')
  const dates = useTranslations('dates')
  const { report } = opened
  const { facts } = report
  const done = queryWord(query, 'done')
  const [first, last] = [facts.first, facts.last].map((day) => writePeriod(day, day, dates))
  return (
    <>
      {isDone(done) ? (
        <p className="card" id="done" role="status">
          {done === 'waived' || done === 'undone' ? words(done) : words(`waiveRefused.${done}`)}
        </p>
      ) : null}
      {opened.isPeriodBad ? <p className="card">{words('badPeriod')}</p> : null}
      {opened.isPackBad ? (
        <p className="card">{words('badPack', { pack: opened.pack.pack })}</p>
      ) : null}
      <p>
        {words('read', {
          articles: facts.articles,
          first,
          last,
          desks: facts.withDesk,
          sections: facts.withSection,
          topics: facts.withTopic,
          bylines: facts.withByline,
        })}{' '}
        {facts.undated > 0 ? words('undated', { count: facts.undated }) : null}{' '}
        {facts.waiting > 0 ? ofOutlets('waiting', { count: facts.waiting }) : null}
      </p>
      <Narrowed address={address} />
      <Byline opened={opened} address={address} />
      {report.judged < facts.articles ? (
        <KeepWatching
          progress={{ done: report.judged, of: facts.articles, label: words('judged') }}
        >
          {words('judging', { done: report.judged, of: facts.articles })}
        </KeepWatching>
      ) : null}
    </>
  )
}

const answers = [
  'waived',
  'undone',
  'no-name',
  'no-note',
  'no-day',
  'day-is-past',
  'no-such-article',
] as const

function isDone(word: string): word is (typeof answers)[number] {
  return answers.some((one) => one === word)
}

function Narrowed({ address }: { address: ReportAddress }) {
  const words = useTranslations('report')
  const narrowed = (['desk', 'section', 'topic'] as const).filter((one) => address[one] !== null)
  return narrowed.map((one) => (
    <p key={one} className="meta">
      <b>
        {words('narrowed', {
          what: words(`group.${one}`),
          value: address[one] || words('notSaid'),
        })}
      </b>
      <Link className="button noprint" href={writeReportAddress(address, { [one]: null })}>
        {words('widen')}
      </Link>
    </p>
  ))
}

/** Naming people is off until somebody says that the staff agrees. */
function Byline({ opened, address }: { opened: OpenedReport; address: ReportAddress }) {
  const words = useTranslations('report')
  const { wantsByline, isBylineOn, by } = opened
  if (!wantsByline && by !== 'byline') return null
  return (
    <section className="card" aria-label={words('group.byline')}>
      {wantsByline ? <h2>{words('bylinesTitle')}</h2> : null}
      <p>{words(wantsByline ? 'bylinesHelp' : 'bylinesNote')}</p>
      <form action={switchByline} className="noprint">
        <input type="hidden" name="to" value={writeReportAddress(address)} />
        <button className="button" type="submit" name="byline" value={isBylineOn ? 'off' : 'on'}>
          {words(isBylineOn ? 'bylinesOff' : 'bylinesOn')}
        </button>
      </form>
    </section>
  )
}

/** The sentences behind the number that the address opens. */
async function Drawer({ opened, address, query }: Part) {
  const path = writeReportAddress(address)
  const page = queryPage(query, 'part-page')
  const found = await evidenceOf(opened, query, page)
  if (!found) return null
  const kept = Object.fromEntries(
    ['see', 'month', 'in', 'of', 'part', 'rule', 'mark'].map((key) => [key, queryWord(query, key)]),
  )
  const hrefOf = (to: number) => writeReportAddress(address, { ...kept, 'part-page': to })
  return (
    <>
      {'measure' in found ? (
        <MeasureDrawer found={found} opened={opened} query={query} path={path} />
      ) : (
        <RuleDrawer evidence={found} path={path} here={hrefOf(page)} />
      )}
      <PageLinks page={found.page} pages={found.pages} hrefOf={(to) => `${hrefOf(to)}#evidence`} />
    </>
  )
}

function MeasureDrawer(props: {
  found: PeriodEvidence
  opened: OpenedReport
  query: Query
  path: string
}) {
  const { found, opened, query, path } = props
  const words = useTranslations('report')
  const month = queryWord(query, 'month')
  const group = queryWord(query, 'in')
  const write = useGroupWords(month === '' ? opened.by : 'month')
  const chosen = month || group
  const place = chosen === '' ? words('wholePlace') : write(chosen === '-' ? '' : chosen)
  return <EvidenceDrawer view={found} place={place} path={path} />
}

async function evidenceOf(
  { scope, by, pack }: OpenedReport,
  query: Query,
  page: number,
): Promise<PeriodEvidence | RuleEvidence | null> {
  const [see, rule, month, group] = ['see', 'rule', 'month', 'in'].map((key) =>
    queryWord(query, key),
  )
  if (see !== '') {
    return viewPeriodEvidence(scope, {
      see,
      of: queryWord(query, 'of') === 'all' ? 'all' : 'counted',
      part: queryWord(query, 'part') || null,
      by: month === '' ? by : 'month',
      group: month || (group === '-' ? '' : group || null),
      page,
    })
  }
  const mark = ruleMarks.find((one): one is RuleMark => one === queryWord(query, 'mark'))
  if (rule === '' || !mark) return null
  const today = new Date().toISOString().slice(0, 10)
  return viewRuleEvidence(scope, { pack, rule, mark, today, page })
}
