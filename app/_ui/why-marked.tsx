import { useLocale, useTranslations } from 'next-intl'
import type { Indicator } from '#domain/indicator'

/** What the word does, and whose idea the row follows; a row speaks English, a class every language. */
export function WhyMarked({ indicator }: { indicator: Indicator }) {
  const words = useTranslations('wording')
  const isEnglish = useLocale() === 'en'
  // A hedge's row says only which sort of hedge it is.
  const isRowEnough = isEnglish && indicator.class !== 'hedge'
  const { because, source, licence } = indicator
  return (
    <p className="small">
      {isRowEnough ? null : `${words(`because.${indicator.class}`)} `}
      {isEnglish ? `${because.charAt(0).toUpperCase()}${because.slice(1)}. ` : null}
      {words('follows', { source })}{' '}
      {words('licence', { licence: licence === 'own row' ? 'own' : licence })}
    </p>
  )
}
