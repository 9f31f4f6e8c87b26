import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** An address that leads nowhere. */
export default function NotFound() {
  const words = useTranslations('frame')
  return (
    <main id="content" className="narrow">
      <h1>{words('nothingHere')}</h1>
      <p>{words.rich('nothingHereHelp', { link: (text) => <Link href="/">{text}</Link> })}</p>
    </main>
  )
}
