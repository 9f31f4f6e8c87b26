import { useTranslations } from 'next-intl'
import type { StorySummary } from '#domain/story'
import styles from './review.module.css'

/** Which story and outlet the queue is of: a plain form whose answer is an address. */
export function QueueFilter(props: {
  stories: readonly StorySummary[]
  storyId: string | null
  outlets: readonly { id: string; name: string }[]
  outletId: string | null
}) {
  const { stories, storyId, outlets, outletId } = props
  const words = useTranslations('review')
  return (
    <form action="/review" className={`${styles.filter} noprint`}>
      <label>
        {words('story')}
        <select name="story" defaultValue={storyId ?? ''}>
          <option value="">{words('allStories')}</option>
          {stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('outlet')}
        <select name="outlet" defaultValue={outletId ?? ''}>
          <option value="">{words('allOutlets')}</option>
          {outlets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button className="button" type="submit">
        {words('show')}
      </button>
    </form>
  )
}
