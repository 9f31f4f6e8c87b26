import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Pack } from '#domain/policy-pack'
import type { OpenedPack } from './messages'
import styles from './pack-chooser.module.css'

type Problems = Extract<OpenedPack, { problems: unknown }>['problems']

/**
 * Which rules the draft is held against: a pack that comes with the product, or a file of one's own, read
 * in the page and checked with its lines. Where the pack tells sections apart, the draft's may be chosen.
 */
export function PackChooser(props: {
  packs: readonly Pack[]
  pack: Pack
  onPack: (pack: Pack) => void
  section: string | null
  onSection: (section: string | null) => void
  /** Null while nothing can be read yet. */
  readPack: ((source: string, name: string) => Promise<OpenedPack>) | null
}) {
  const { packs, pack, onPack, section, onSection, readPack } = props
  const words = useTranslations('draft')
  const [wrong, setWrong] = useState<{ name: string; problems: Problems } | null>(null)
  const isOwn = !packs.includes(pack)
  const sections = sectionsOf(pack)
  const open = async (file: File | undefined) => {
    if (!file || !readPack) return
    const opened = await readPack(await file.text(), file.name)
    if ('problems' in opened) setWrong({ name: file.name, problems: opened.problems })
    else {
      setWrong(null)
      onSection(null)
      onPack(opened.pack)
    }
  }
  return (
    <div className={styles.chooser}>
      <label>
        {words('pack')}
        <select
          value={isOwn ? '' : pack.pack}
          onChange={({ currentTarget }) => {
            const chosen = packs.find((one) => one.pack === currentTarget.value)
            if (chosen) {
              setWrong(null)
              onSection(null)
              onPack(chosen)
            }
          }}
        >
          {isOwn ? <option value="">{words('ownPackIs', { title: pack.title })}</option> : null}
          {packs.map((one) => (
            <option key={one.pack} value={one.pack}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      {sections.length > 0 ? (
        <label>
          {words('section')}
          <select
            value={section ?? ''}
            onChange={({ currentTarget }) => onSection(currentTarget.value || null)}
          >
            <option value="">{words('anySection')}</option>
            {sections.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      ) : null}
      <label className={`button ${styles.file}`}>
        {words('ownPack')}
        <input
          type="file"
          className="hidden"
          accept=".yml,.yaml"
          disabled={readPack === null}
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
      <span className="small">{words('packStays')}</span>
      {wrong ? (
        <div role="alert" className={styles.wrong}>
          <b>{words('packWrong', { name: wrong.name })}</b>
          <ul>
            {wrong.problems.map(({ line, column, sentence }) => (
              <li key={`${line}:${column} ${sentence}`}>
                {words('packLine', { line, column })} <span lang="en">{sentence}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className={`small ${styles.about}`} lang="en">
        {pack.about}
      </p>
    </div>
  )
}

/** The sections that a pack's rules tell apart, each once. */
function sectionsOf({ rules, own }: Pack): string[] {
  const all = [...Object.values(rules), ...own].flatMap(({ sections = [] }) => sections)
  return [...new Set(all)].sort()
}
