import { useTranslations } from 'next-intl'
import type { ClassWork } from '#domain/class-file'
import styles from './class-page.module.css'

/** The work as a file, for a class without a network, and as a way out where sending fails. */
export function SaveWork({ work }: { work: ClassWork }) {
  const words = useTranslations('classPage')
  if (work.answers.length === 0) return null
  const save = () => {
    const address = URL.createObjectURL(
      new Blob([JSON.stringify(work)], { type: 'application/json' }),
    )
    const link = document.createElement('a')
    link.href = address
    link.download = `${work.nickname.replaceAll(' ', '-')}.json`
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <p className={styles.save}>
      <button type="button" className="button" onClick={save}>
        {words('save')}
      </button>{' '}
      {words('saveHelp')}
    </p>
  )
}
