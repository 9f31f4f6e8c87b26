import type { Metadata } from 'next'
import { useMessages, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Legend } from '#charts/legend'
import { codebookStamp } from '#domain/codebook'
import { allMeasures } from '#measures/all'
import { comparisonMeasures } from '#measures/count-comparison'
import { useMeasureWords } from '../_ui/measure-words'
import { termTags } from '../_ui/term'
import { ComparisonAccuracy } from './comparison-accuracy'
import { EngineFigures } from './engine-figures'
import { Glossary } from './glossary'
import styles from './method.module.css'
import { OwnAccuracyPart } from './own-accuracy'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('method'))('title') }
}

/** The codebook, what every measure means, and how often the engine is right. */
export default function MethodPage() {
  const words = useTranslations('method')
  return (
    <main id="content" className={`narrow ${styles.method}`}>
      <h1>{words('title')}</h1>
      <p>{words('asks')}</p>
      <p className="small">
        {words('stamp', {
          version: codebookStamp.version,
          hash: `${codebookStamp.hash.slice(0, 19)}…`,
        })}
      </p>
      <p className="small">{words('inEnglish')}</p>
      <Glossary />
      <h2>{words('units')}</h2>
      <Rows part="units" />
      <h2>{words('kinds')}</h2>
      <Rows part="kinds" />
      <h2>{words('standings')}</h2>
      <p className="sub">{words('firstThatFits')}</p>
      <Rows part="standings" />
      <h2>{words('attributes')}</h2>
      <Rows part="attributes" />
      <h2>{words('familiesAndLegend')}</h2>
      <Rows part="families" />
      <Legend />
      <h2>{words('measures')}</h2>
      <p className="sub">{words('measuresSub')}</p>
      {allMeasures.map(({ id, unit, isNoShare, smallestCount }) => (
        <Declaration key={id} id={id} unit={unit}>
          <dt>{words('shareFrom')}</dt>
          <dd>
            {isNoShare ? words('neverAShare') : words('shareFromCount', { smallestCount, unit })}
          </dd>
        </Declaration>
      ))}
      <h2>{words('comparisonMeasures')}</h2>
      <p className="sub">{words('comparisonMeasuresSub')}</p>
      {comparisonMeasures.map(({ id, unit, total }) => (
        <Declaration key={id} id={id} unit={unit}>
          <dt>{words('inAll')}</dt>
          <dd>{words(total === 'sum' ? 'addedUp' : 'greatest')}</dd>
        </Declaration>
      ))}
      <h2>{words('intervals')}</h2>
      <p>{words.rich('intervalsHow', termTags)}</p>
      <h2>{words('engineRight')}</h2>
      <EngineFigures />
      <OwnAccuracyPart />
      <h2>{words('comparisonRight')}</h2>
      <ComparisonAccuracy />
    </main>
  )
}

/** What a measure says of itself, word for word. */
function Declaration(props: { id: string; unit: string; children: ReactNode }) {
  const { id, unit, children } = props
  const words = useTranslations('method')
  const measured = useMeasureWords()(id)
  return (
    <section id={id} className="card">
      <h3>{measured.title}</h3>
      <p>{measured.question}</p>
      <dl>
        <dt>{words('counts')}</dt>
        <dd>{measured.counts}</dd>
        <dt>{words('outOf')}</dt>
        <dd>{measured.outOf}</dd>
        <dt>{words('unit')}</dt>
        <dd>{words('unitIs', { unit: unit === 'shared claim' ? 'shared' : unit })}</dd>
        {children}
        <dt>{words('caution')}</dt>
        <dd>{measured.caution}</dd>
      </dl>
    </section>
  )
}

/** One part of the codebook, its rules in order. */
function Rows({ part }: { part: 'units' | 'kinds' | 'standings' | 'attributes' | 'families' }) {
  const { rules } = useMessages()
  return (
    <dl className={styles.rows}>
      {Object.values(rules[part]).map(({ term, rule }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{rule}</dd>
        </div>
      ))}
    </dl>
  )
}
