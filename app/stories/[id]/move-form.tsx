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

/** Says that an article belongs to another story; the machine leaves it where a person put it. */
export function MoveForm(props: { article: ArticleSummary; stories: OtherStory[] }) {
  const { article, stories } = props
  const words = useTranslations('story')
  return (
    <details className={styles.move}>
      <summary>
        {words('move')}
        <span className="hidden" lang="en">
          : {article.title}
        </span>
      </summary>
      <form action={move} className={forms.form}>
        <input type="hidden" name="story" value={article.storyId} />
        <input type="hidden" name="article" value={article.id} />
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
          <input name="title" defaultValue={article.title} maxLength={300} lang="en" />
        </label>
        <button className="button" type="submit">
          {words('move')}
        </button>
      </form>
    </details>
  )
}
