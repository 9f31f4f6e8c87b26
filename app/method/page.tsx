import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Legend } from '#charts/legend'
import {
  attributeRows,
  codebookStamp,
  familyRows,
  kindRows,
  standingRows,
  unitRows,
} from '#domain/codebook'
import { allMeasures } from '#measures/all'
import { comparisonMeasures } from '#measures/count-comparison'
import type { Measure } from '#measures/measure'
import { ComparisonAccuracy } from './comparison-accuracy'
import { EngineFigures } from './engine-figures'
import { Glossary } from './glossary'
import styles from './method.module.css'

export const metadata: Metadata = { title: 'Method' }

/** The codebook, what every measure means, and how often the engine is right. */
export default function MethodPage() {
  return (
    <main id="content" className={`narrow ${styles.method}`}>
      <h1>Method</h1>
      <p>
        According asks of every claim in an article: on whose say-so does the reader get this, and
        could a reader name them? It counts what the text shows. It does not say what is true, and
        it gives no outlet a grade.
      </p>
      <p className="small">
        Codebook {codebookStamp.version} ({codebookStamp.hash.slice(0, 19)}…). It stands in every
        export, with the version of the engine and the checksum of its model.
      </p>
      <Glossary />
      <h2>Units</h2>
      <Rows rows={unitRows} />
      <h2>Who the source is</h2>
      <Rows rows={kindRows} />
      <h2>What an unnamed source is to the reader</h2>
      <p className="sub">The first that fits.</p>
      <Rows rows={standingRows} />
      <h2>What is said about an anonymous source</h2>
      <Rows rows={attributeRows} />
      <h2>Families and the legend of the charts</h2>
      <Rows rows={familyRows} />
      <Legend />
      <h2>Measures</h2>
      <p className="sub">Over one article’s reading, and summed over the articles of a story.</p>
      {allMeasures.map((measure) => (
        <Declaration key={measure.id} measure={measure}>
          <dt>Share shown from</dt>
          <dd>
            {measure.isNoShare
              ? 'never: counts only'
              : `${measure.smallestCount} ${measure.unit}s on; below that, counts only`}
          </dd>
        </Declaration>
      ))}
      <h2>Measures over the texts side by side</h2>
      <p className="sub">Always counts, never a share: the outlets of one story are few.</p>
      {comparisonMeasures.map((measure) => (
        <Declaration key={measure.id} measure={measure}>
          <dt>In all</dt>
          <dd>{measure.total === 'sum' ? 'added up' : 'the greatest of them'}</dd>
        </Declaration>
      ))}
      <h2>Intervals</h2>
      <p>
        Claims of one article are alike, so an interval that treats each claim as a case of its own
        is far too narrow. The band beside a story’s share is a cluster-robust 95 % interval over
        articles, on the logit scale with Student’s t; where the share is 0 or 1, or nothing varies,
        a Wilson interval over articles. It is labelled “if these articles stood for others like
        them”, because a story’s coverage may be all there is. There is no share below five claims,
        no interval below three articles, and never a percentage or rank of an outlet from one
        story.
      </p>
      <h2>How often the engine is right</h2>
      <EngineFigures />
      <h2>How often stories and shared claims are right</h2>
      <ComparisonAccuracy />
    </main>
  )
}

interface DeclarationProps {
  measure: Pick<Measure, 'id' | 'title' | 'question' | 'counts' | 'outOf' | 'caution'> & {
    unit: string
  }
  children: ReactNode
}

/** What a measure says of itself, word for word. */
function Declaration({ measure, children }: DeclarationProps) {
  return (
    <section id={measure.id} className="card">
      <h3>{measure.title}</h3>
      <p>{measure.question}</p>
      <dl>
        <dt>Counts</dt>
        <dd>{measure.counts}</dd>
        <dt>Out of</dt>
        <dd>{measure.outOf}</dd>
        <dt>Unit</dt>
        <dd>{measure.unit}</dd>
        {children}
        <dt>Caution</dt>
        <dd>{measure.caution}</dd>
      </dl>
    </section>
  )
}

function Rows({ rows }: { rows: readonly { term: string; rule: string }[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ term, rule }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{rule}</dd>
        </div>
      ))}
    </dl>
  )
}
