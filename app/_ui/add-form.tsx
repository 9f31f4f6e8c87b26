'use client'

import Link from 'next/link'
import { useActionState } from 'react'
import { type AddState, addFromForm } from '../add/actions'
import styles from './add-form.module.css'

/** The form, which works without JavaScript too, and what became of each input. */
export function AddForm(props: { stories: { id: string; title: string }[]; chosen: string }) {
  const { stories, chosen } = props
  const [state, submit, isPending] = useActionState(addFromForm, null)
  const kept = state?.kept
  const story = kept?.story ?? chosen
  const isNew = story !== '' && !stories.some(({ id }) => id === story)
  const choices = isNew
    ? [...stories, { id: story, title: kept?.storyTitle || 'Untitled story' }]
    : stories
  return (
    <>
      <Answers state={state} />
      <form action={submit} className={styles.form}>
        <fieldset className="card">
          <legend>Story</legend>
          <label>
            Add to
            <select key={story} name="story" defaultValue={story}>
              <option value="">A new story</option>
              {choices.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            Name of the new story
            <input
              name="storyTitle"
              defaultValue={story === '' ? kept?.storyTitle : ''}
              placeholder="such as: Harbour bridge closed"
            />
          </label>
        </fieldset>
        <fieldset className="card">
          <legend>Addresses</legend>
          <div className={styles.field}>
            <label htmlFor="addresses">One a line</label>
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
          <legend>Pasted text</legend>
          <div className={styles.pair}>
            <label>
              Outlet
              <input name="outlet" defaultValue={kept?.outlet} />
            </label>
            <label>
              Published
              <input
                name="date"
                defaultValue={kept?.date}
                placeholder="2026-11-14 or 2026-11-14T19:05+01:00"
              />
            </label>
          </div>
          <label>
            Headline
            <input name="title" defaultValue={kept?.title} />
          </label>
          <div className={styles.field}>
            <label htmlFor="text">Text</label>
            <textarea id="text" name="text" rows={10} defaultValue={kept?.text} />
          </div>
        </fieldset>
        <fieldset className="card">
          <legend>Files</legend>
          <label>
            .txt, .md, .html, .docx or .pdf; at most 10 MB each
            <input type="file" name="files" multiple accept=".txt,.md,.html,.htm,.docx,.pdf" />
          </label>
        </fieldset>
        <p>
          <button type="submit" className="button primary" disabled={isPending}>
            {isPending ? 'Adding…' : 'Add'}
          </button>
        </p>
      </form>
    </>
  )
}

function Answers({ state }: { state: AddState }) {
  if (state === null) return null
  return (
    <section className={`card ${styles.answers}`} role="status">
      {state.problem ? <p>{state.problem}</p> : <h2>What became of each input</h2>}
      <ul>
        {state.answers.map((answer) => (
          <li key={`${answer.input} ${answer.sentence}`}>
            {answer.outcome === 'refused' ? <b className="flag">Not added</b> : null}{' '}
            {answer.articleId ? (
              <Link href={`/articles/${answer.articleId}`}>{answer.sentence}</Link>
            ) : (
              answer.sentence
            )}
          </li>
        ))}
      </ul>
      {state.storyId ? (
        <p>
          <Link className="button primary" href={`/stories/${state.storyId}`}>
            Open the story
          </Link>
        </p>
      ) : null}
    </section>
  )
}
