import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** Ways to the pages before and after this one, where there are several. */
export function PageLinks(props: {
  page: number
  pages: number
  hrefOf: (page: number) => string
}) {
  const { page, pages, hrefOf } = props
  const words = useTranslations('home')
  if (pages < 2) return null
  return (
    <nav className="meta noprint" aria-label={words('pages')} style={{ marginTop: 16 }}>
      {page > 1 ? (
        <Link className="button" href={hrefOf(page - 1)}>
          {words('before')}
        </Link>
      ) : null}
      <span>{words('pageOf', { page, pages })}</span>
      {page < pages ? (
        <Link className="button" href={hrefOf(page + 1)}>
          {words('after')}
        </Link>
      ) : null}
    </nav>
  )
}
