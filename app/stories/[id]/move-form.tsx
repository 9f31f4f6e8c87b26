import { useTranslations } from 'next-intl'
import type { ArticleSummary } from '#domain/story'
import forms from '../../_ui/comparison-forms/comparison-forms.module.css'
import { move } from './actions'
import styles from './story.module.css'

/** A story that an article could be moved to. */
export interface OtherStory {
  id: string
  title: string
}

/**
 * Says that an article belongs to another story; the machine leaves it where a person put it. One form
 * for all articles: one each would repeat the list of stories forty times.
 */
export function MoveForm(props: { articles: ArticleSummary[]; stories: OtherStory[] }) {
  const { articles, stories } = props
  const words = useTranslations('story')
  const say = useTranslations('whole')
  if (articles.length === 0) return null
  return (
    <details className={`${styles.move} noprint`}>
      <summary>{say('move')}</summary>
      <form action={move} className={forms.form}>
        <input type="hidden" name="story" value={articles[0].storyId} />
        <label>
          {say('which')}
          <select name="article" required defaultValue="">
            <option value="" disabled>
              {say('chooseArticle')}
            </option>
            {articles.map(({ id, outlet, title }) => (
              <option key={id} value={id} lang="en">
                {outlet}: {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words('moveTo')}
          <select name="to" defaultValue="">
            <option value="">{words('newStory')}</option>
            {stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words('newName')}
          <input name="title" maxLength={300} lang="en" />
        </label>
        <button className="button" type="submit">
          {words('move')}
        </button>
      </form>
    </details>
  )
}
