'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { quotedTag } from '#charts/quoted'
import type { InputAnswer } from '#workflows/add-coverage/input-answer'
import { type AddState, addFromForm } from '../add/actions'
import styles from './add-form.module.css'

/** The form, which works without JavaScript too, and what became of each input. */
export function AddForm(props: { stories: { id: string; title: string }[]; chosen: string }) {
  const { stories, chosen } = props
  const words = useTranslations('add')
  const [state, submit, isPending] = useActionState(addFromForm, null)
  const kept = state?.kept
  const story = kept?.story ?? chosen
  const isNew = story !== '' && !stories.some(({ id }) => id === story)
  const choices = isNew
    ? [...stories, { id: story, title: kept?.storyTitle || words('untitled') }]
    : stories
  return (
    <>
      <Answers state={state} />
      <form action={submit} className={styles.form}>
        <fieldset className="card">
          <legend>{words('story')}</legend>
          <label>
            {words('addTo')}
            <select key={story} name="story" defaultValue={story}>
              <option value="">{words('newStory')}</option>
              {choices.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words('newName')}
            <input
              name="storyTitle"
              defaultValue={story === '' ? kept?.storyTitle : ''}
              placeholder={words('newNameSuch')}
            />
          </label>
        </fieldset>
        <fieldset className="card">
          <legend>{words('addresses')}</legend>
          <div className={styles.field}>
            <label htmlFor="addresses">{words('oneALine')}</label>
            <textarea
              id="addresses"
              name="addresses"
              rows={4}
              defaultValue={kept?.addresses}
              placeholder="https://…"
              spellCheck={false}
            />
          </div>
        </fieldset>
        <fieldset className="card">
          <legend>{words('pasted')}</legend>
          <div className={styles.pair}>
            <label>
              {words('outlet')}
              <input name="outlet" defaultValue={kept?.outlet} />
            </label>
            <label>
              {words('published')}
              <input name="date" defaultValue={kept?.date} placeholder={words('publishedSuch')} />
            </label>
          </div>
          <label>
            {words('headline')}
            <input name="title" defaultValue={kept?.title} />
          </label>
          <div className={styles.field}>
            <label htmlFor="text">{words('text')}</label>
            <textarea id="text" name="text" rows={10} defaultValue={kept?.text} />
          </div>
        </fieldset>
        <fieldset className="card">
          <legend>{words('files')}</legend>
          <label>
            {words('filesSuch')}
            <input type="file" name="files" multiple accept=".txt,.md,.html,.htm,.docx,.pdf" />
          </label>
        </fieldset>
        <p>
          <button type="submit" className="button primary" disabled={isPending}>
            {isPending ? words('adding') : words('add')}
          </button>
        </p>
      </form>
    </>
  )
}

function Answers({ state }: { state: AddState }) {
  const words = useTranslations('add')
  if (state === null) return null
  return (
    <section className={`card ${styles.answers}`} role="status">
      {state.isEmpty ? <p>{words('nothingGiven')}</p> : <h2>{words('outcome')}</h2>}
      <ul>
        {state.answers.map((answer) => (
          <li key={`${answer.input} ${answer.outcome} ${answer.refusal?.because}`}>
            {answer.outcome === 'refused' ? <b className="flag">{words('notAdded')}</b> : null}{' '}
            {answer.articleId ? (
              <Link href={`/articles/${answer.articleId}`}>
                <AnswerWords answer={answer} />
              </Link>
            ) : (
              <AnswerWords answer={answer} />
            )}
          </li>
        ))}
      </ul>
      {state.storyId ? (
        <p>
          <Link className="button primary" href={`/stories/${state.storyId}`}>
            {words('openStory')}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

function AnswerWords({ answer }: { answer: InputAnswer }) {
  const words = useTranslations('add')
  const refused = useTranslations('addRefused')
  const { outcome, title, refusal } = answer
  if (refusal === null) {
    return words.rich(outcome === 'added' ? 'added' : 'alreadyHere', { title, ...quotedTag })
  }
  const { because, known, about } = refusal
  return words('refused', {
    input: answer.input ?? words('pasted'),
    why: refused(`why.${because}`, { about }),
    known: known === null ? 'none' : refused(`known.${known}`, { about }),
  })
}
