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
  return (
    <details className={styles.move}>
      <summary>
        Move<span className="hidden">: {article.title}</span>
      </summary>
      <form action={move} className={forms.form}>
        <input type="hidden" name="story" value={article.storyId} />
        <input type="hidden" name="article" value={article.id} />
        <label>
          To
          <select name="to" defaultValue="">
            <option value="">a new story, named as below</option>
            {stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          Name of a new story, or the address of another story’s page
          <input name="title" defaultValue={article.title} maxLength={300} />
        </label>
        <button className="button" type="submit">
          Move
        </button>
      </form>
    </details>
  )
}
