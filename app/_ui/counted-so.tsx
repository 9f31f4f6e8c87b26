import { useTranslations } from 'next-intl'
import { writeEvidenceAddress } from '#workflows/evidence-address'
import { writeSelection } from '#workflows/read-selection'
import type { EvidenceAddress, StoryView } from '#workflows/view-story/story-view'
import { withQuery } from './read-query'
import { wordCounting } from './selection-words'

/** How the sentences of the drawer were chosen, and the address that reopens exactly these. */
export function CountedSo(props: { view: StoryView; path: string; address: EvidenceAddress }) {
  const { view, path, address } = props
  const words = useTranslations('selection')
  const query = { ...writeSelection(view.selection), ...writeEvidenceAddress(address) }
  return (
    <p className="small">
      {wordCounting(view, words)}{' '}
      <a className="noprint" href={`${withQuery(path, query)}#evidence`}>
        {words('here')}
      </a>
    </p>
  )
}
