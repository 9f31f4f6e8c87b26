'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { type PolicyKind, policyKinds } from '#domain/outlet-policy'
import { addFromForm, type PolicyState } from '../outlets/[id]/policy/actions'
import styles from './policy-form.module.css'

/** Adds a policy page, or looks what a page names; what it names is offered and fetched only on a click. */
export function PolicyForm({ outletId }: { outletId: string }) {
  const words = useTranslations('promises')
  const [state, submit, isPending] = useActionState(addFromForm, null)
  return (
    <section className="card" aria-labelledby="add-policy">
      <h2 id="add-policy">{words('formTitle')}</h2>
      <div role="status">
        {state ? <Answer state={state} outletId={outletId} submit={submit} /> : null}
      </div>
      <form action={submit} className={styles.form}>
        <input type="hidden" name="outlet" value={outletId} />
        <label>
          {words('address')}
          <input type="url" name="address" aria-describedby="address-help" />
        </label>
        <p className="small" id="address-help">
          {words('addressHelp')}
        </p>
        <button className="button" type="submit" name="do" value="look" disabled={isPending}>
          {words('look')}
        </button>
        <label>
          {words('what')}
          <select name="kind" defaultValue="unnamedSourcesPolicy">
            {policyKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <details>
          <summary>{words('orPaste')}</summary>
          <div className={styles.form}>
            <label>
              {words('pasteTitle')}
              <input name="title" maxLength={200} />
            </label>
            <label>
              {words('pasteText')}
              <textarea name="text" rows={6} />
            </label>
            <label>
              {words('file')}
              <input type="file" name="file" accept=".html,.htm,.txt,.md,.docx,.pdf" />
            </label>
          </div>
        </details>
        <button className="button primary" type="submit" name="do" value="add" disabled={isPending}>
          {words('save')}
        </button>
      </form>
    </section>
  )
}

function Answer(props: {
  state: NonNullable<PolicyState>
  outletId: string
  submit: (form: FormData) => void
}) {
  const { state, outletId, submit } = props
  const words = useTranslations('promises')
  if (state.outcome === 'refused') return <p lang="en">{state.sentence}</p>
  const offers = 'offers' in state ? state.offers : null
  return (
    <>
      <p>
        {words('outcome', {
          outcome: state.outcome.replaceAll('-', '_'),
          title: 'title' in state ? state.title : '',
        })}{' '}
        {offers && (offers.length > 0 || state.outcome === 'looked')
          ? words('offers', { count: offers.length })
          : null}
      </p>
      {(offers ?? []).map(({ kind, url }) => (
        <form key={`${kind} ${url}`} action={submit} className={styles.offer}>
          <Hidden outletId={outletId} kind={kind} url={url} />
          <span>
            {words(`kind.${kind}`)}: <span className={styles.address}>{url}</span>
          </span>
          <button
            className="button"
            type="submit"
            aria-label={words('fetchNamed', { kind: words(`kind.${kind}`), url })}
          >
            {words('fetch')}
          </button>
        </form>
      ))}
    </>
  )
}

function Hidden(props: { outletId: string; kind: PolicyKind; url: string }) {
  return (
    <>
      <input type="hidden" name="outlet" value={props.outletId} />
      <input type="hidden" name="kind" value={props.kind} />
      <input type="hidden" name="address" value={props.url} />
    </>
  )
}

/** Fetches a saved page again: what has changed since is a new version. */
export function FetchAgain(props: { outletId: string; kind: PolicyKind; url: string }) {
  const words = useTranslations('promises')
  const [state, submit, isPending] = useActionState(addFromForm, null)
  return (
    <form action={submit} className={styles.offer}>
      <Hidden {...props} />
      <button className="button" type="submit" disabled={isPending}>
        {words('again')}
      </button>
      <span role="status" className="small">
        {state === null
          ? null
          : state.outcome === 'refused'
            ? state.sentence
            : words('outcome', {
                outcome: state.outcome.replaceAll('-', '_'),
                title: 'title' in state ? state.title : '',
              })}
      </span>
    </form>
  )
}
