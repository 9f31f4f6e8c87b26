import { useTranslations } from 'next-intl'

/** Turns blind mode on or off. A plain form, so that the page that comes next is a whole new one. */
export function BlindToggle({ isBlind, path }: { isBlind: boolean; path: string }) {
  const words = useTranslations('tools')
  return (
    <form action="/blind-mode" method="post">
      <input type="hidden" name="to" value={path} />
      <button
        type="submit"
        className="button"
        name="blind"
        value={isBlind ? 'off' : 'on'}
        aria-pressed={isBlind}
        title={words('blindHelp')}
      >
        {words('blindOn')}
      </button>
    </form>
  )
}
