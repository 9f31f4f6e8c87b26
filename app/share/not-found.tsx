import { useTranslations } from 'next-intl'

/** What a link says that is unknown, has expired or was revoked: which of the three is nobody's to learn. */
export default function NotFound() {
  const words = useTranslations('share')
  return (
    <main id="content" className="narrow">
      <h1>{words('nothing')}</h1>
      <p>{words('nothingHelp')}</p>
    </main>
  )
}
