'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import type { Attribution, CueClass } from '#domain/attribution'
import type { ClaimKind } from '#domain/claim'
import type { SourceKind, Standing } from '#domain/source'
import type { Span, Stretch } from '#domain/span'
import { SpanMarker } from '../mark-spans/span-marker'
import { type EditorState, judgementsOf, nobody, someoneNew, stateOf } from './editor-state'
import { isUnnamed } from './is-unnamed'
import styles from './judge.module.css'
import type { JudgePlace } from './judge-actions'
import { PlaceFields } from './judge-form'
import { LabelChoice } from './label-choice'
import { useLabels } from './use-labels'
import { useMarkerWords } from './use-marker-words'

/** Corrects one attribution, or adds one that was missed: its spans, whom it credits, and its labels. */
export function AttributionEditor(props: {
  judge: (form: FormData) => Promise<void>
  place: JudgePlace
  text: string
  paragraphs: Span
  /** Null to add one. */
  attribution: Attribution | null
  /** The article's sources: id and how they are called. */
  sources: { id: string; label: string }[]
  /** Where leaving leads. */
  leaveHref: string
}) {
  const { judge, place, text, attribution, sources, leaveHref } = props
  const words = useTranslations('correct')
  const marker = useMarkerWords()
  const router = useRouter()
  const rest = useRef<HTMLFieldSetElement>(null)
  const [state, setState] = useState(() => stateOf(attribution))
  const [isWhole, setWhole] = useState(attribution === null)
  const set = (change: Partial<EditorState>) => setState({ ...state, ...change })
  const paragraphs = useMemo(
    () => (isWhole ? props.paragraphs : paragraphsAround(props.paragraphs, attribution)),
    [isWhole, props.paragraphs, attribution],
  )
  const judgements = judgementsOf(attribution, state)
  const missing = state.marks.content.length === 0 || state.marks.cue.length === 0
  return (
    <form action={judge} className={styles.editor}>
      <PlaceFields place={place} />
      <input type="hidden" name="judgements" value={JSON.stringify(judgements)} />
      <SpanMarker
        key={String(isWhole)}
        text={text}
        paragraphs={paragraphs}
        marks={state.marks}
        onMarks={(marks) => set({ marks })}
        words={marker}
        language="en"
        isFocusedAtFirst
        onConfirm={() => rest.current?.querySelector('select')?.focus()}
        onLeave={() => router.push(leaveHref)}
      />
      {isWhole ? null : (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {words('wholeText')}
        </button>
      )}
      <Credited state={state} set={set} sources={sources} frame={rest} />
      <Labels state={state} set={set} />
      <label className={styles.note}>
        {words('note')}
        <textarea
          maxLength={500}
          rows={2}
          value={state.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </label>
      <p className={styles.row}>
        <button
          className="button primary"
          type="submit"
          disabled={missing || judgements.length === 0}
        >
          {words(attribution ? 'save' : 'add')}
        </button>
        <a className="button" href={leaveHref}>
          {words('leave')}
        </a>
        <span className="small" role="status">
          {missing ? words('missing') : judgements.length === 0 ? words('nothingChanged') : null}
        </span>
      </p>
    </form>
  )
}

interface Part {
  state: EditorState
  set: (change: Partial<EditorState>) => void
}

function Credited(
  props: Part & {
    sources: { id: string; label: string }[]
    frame: React.RefObject<HTMLFieldSetElement | null>
  },
) {
  const { state, set, sources, frame } = props
  const words = useTranslations('correct')
  const { kinds, standings } = useLabels()
  return (
    <fieldset ref={frame} className={styles.choice}>
      <legend>{words('whoIsCredited')}</legend>
      <select
        aria-label={words('whoIsCredited')}
        value={state.credited}
        onChange={(event) => set({ credited: event.target.value })}
      >
        {sources.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        <option value={someoneNew}>{words('someoneNew')}</option>
        <option value={nobody}>{words('nobody')}</option>
      </select>
      {state.credited === someoneNew ? (
        <>
          <LabelChoice
            legend={words('kind')}
            name="new-kind"
            rows={kinds}
            chosen={state.kind}
            onChoose={(kind) => set({ kind: kind as SourceKind })}
          />
          {isUnnamed(state.kind) ? (
            <LabelChoice
              legend={words('standing')}
              name="new-standing"
              rows={standings}
              chosen={state.standing}
              onChoose={(standing) => set({ standing: standing as Standing })}
            />
          ) : null}
        </>
      ) : null}
    </fieldset>
  )
}

function Labels({ state, set }: Part) {
  const words = useTranslations('correct')
  const { cueClasses, claimKinds, strengths } = useLabels()
  const { cueClass, claim } = state
  return (
    <>
      <LabelChoice
        legend={words('cueClass')}
        name="cue-class"
        rows={cueClasses}
        chosen={cueClass}
        onChoose={(chosen) => set({ cueClass: chosen as CueClass })}
      />
      {cueClass === 'attitude' ? (
        <p className="small">{words('noClaim')}</p>
      ) : (
        <>
          <LabelChoice
            legend={words('claimKind')}
            name="claim-kind"
            rows={claimKinds}
            chosen={claim.kind}
            onChoose={(kind) => set({ claim: { ...claim, kind: kind as ClaimKind } })}
          />
          <LabelChoice
            legend={words('strength')}
            name="claim-strength"
            rows={strengths}
            chosen={String(claim.strength)}
            onChoose={(strength) => set({ claim: { ...claim, strength: Number(strength) } })}
          />
        </>
      )}
    </>
  )
}

/** The paragraphs of the attribution, with one before and one after: a source may stand there. */
function paragraphsAround(paragraphs: Span, attribution: Attribution | null): Span {
  if (!attribution) return paragraphs
  const all = [...attribution.source, ...attribution.cue, ...attribution.content]
  const isHere = ([from, to]: Stretch) => all.some(([start, end]) => start < to && end > from)
  const own = paragraphs.map(isHere)
  const [first, last] = [own.indexOf(true), own.lastIndexOf(true)]
  return first < 0 ? paragraphs : paragraphs.slice(Math.max(0, first - 1), last + 2)
}
