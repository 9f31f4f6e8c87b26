import type { SourceCategory } from '#domain/source-category'
import { backgroundOf } from './categories'
import styles from './charts.module.css'

/** One sentence of an article as a block: its length, who is credited in it, and where it stands. */
export interface StripBlock {
  id: string
  length: number
  /** Null for the outlet's own voice. */
  category: SourceCategory | null
  name: string
}

/** An article as a strip of its sentences, in order; a block leads to its sentence. */
export function SourcingStrip({ blocks, label }: { blocks: StripBlock[]; label: string }) {
  return (
    <nav className={styles.strip} aria-label={label}>
      {blocks.map((block) => (
        <a
          key={block.id}
          href={`#${block.id}`}
          title={block.name}
          style={{
            flex: `${block.length} 1 24px`,
            background: block.category === null ? 'var(--rule)' : backgroundOf(block.category),
            ...(block.category === 'no-source' ? { border: '2px dashed var(--none)' } : {}),
          }}
        >
          <span className="hidden">{block.name}</span>
        </a>
      ))}
    </nav>
  )
}
