import { getFormatter, getTranslations } from 'next-intl/server'
import { encode } from 'uqr'
import { ownAddress } from '../../../share/own-address'
import styles from './print.module.css'

/** The address of a shared view as a code to be read off the paper: modules as one path, black on white. */
export async function ShareCode({ token, expiresAt }: { token: string; expiresAt: string }) {
  const [words, format] = await Promise.all([getTranslations('print'), getFormatter()])
  const { data, size } = encode(`${await ownAddress()}/share/${token}`, { border: 4 })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  const until = format.dateTime(new Date(expiresAt), { dateStyle: 'medium' })
  return (
    <figure className={styles.code}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words('code')}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>{words('codeUntil', { until })}</figcaption>
    </figure>
  )
}
