import { useEffect, useReducer, useRef, useState } from 'react'
import type { ClassFile, ClassWork } from '#domain/class-file'
import {
  draftAnswer,
  joinTabs,
  type Keeping,
  keepOwnWork,
  lockAnswer,
  type OwnWork,
  openOwnWork,
  readOwnWork,
} from './own-work'
import { join, type Post, send, waitBefore } from './send-work'

type Answer = ClassWork['answers'][number]['answer']

/** What has become of locked work. `unkept`: the browser keeps nothing, so it has to be saved as a file. */
export type Sending =
  | 'nothing-locked'
  | 'in-file-only'
  | 'sending'
  | 'kept'
  | 'waiting'
  | 'refused'
  | 'unkept'

type Change =
  | { does: 'draft'; answer: Answer }
  | { does: 'lock'; exercise: string; now: string }
  | { does: 'sent'; answers: number }
  | { does: 'named'; nickname: string }
  | { does: 'other-tab'; other: OwnWork }

function change(own: OwnWork, done: Change): OwnWork {
  switch (done.does) {
    case 'draft':
      return draftAnswer(own, done.answer)
    case 'lock':
      return lockAnswer(own, done.exercise, done.now)
    case 'sent':
      // What was locked while the rest was on its way has still to be sent.
      return { ...own, isSent: own.work.answers.length === done.answers }
    case 'named':
      return { ...own, work: { ...own.work, nickname: done.nickname } }
    case 'other-tab':
      return joinTabs(own, done.other)
  }
}

/**
 * A pupil's work in a class: kept in this browser at every change, shared between its tabs, and sent to
 * the teacher's machine until that says that it has it.
 */
export function useOwnWork(file: ClassFile, isOnNetwork: boolean) {
  const [own, act] = useReducer(change, null, () => openOwnWork(file, browserKeeping))
  const [isKept, setKept] = useState(true)
  const [state, setState] = useState<'sending' | 'waiting' | 'refused' | null>(null)
  useEffect(() => setKept(keepOwnWork(own, browserKeeping)), [own])
  useOtherTabs(file.id, (other) => act({ does: 'other-tab', other }))
  const latest = useRef(own)
  latest.current = own

  useEffect(() => {
    if (!isOnNetwork) return
    let isGone = false
    void join(postHere, latest.current.work).then((nickname) => {
      if (nickname && !isGone) act({ does: 'named', nickname })
    })
    return () => {
      isGone = true
    }
  }, [isOnNetwork])

  const isToSend = isOnNetwork && !own.isSent
  const answers = own.work.answers.length
  useEffect(() => {
    if (!isToSend) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    let tries = 0
    const attempt = async () => {
      setState('sending')
      const { outcome } = await send(postHere, latest.current.work)
      if (isGone) return
      if (outcome === 'kept') {
        setState(null)
        act({ does: 'sent', answers })
        return
      }
      setState(outcome === 'refused' ? 'refused' : 'waiting')
      if (outcome === 'refused') return
      tries += 1
      timer = setTimeout(() => void attempt(), waitBefore(tries, Math.random()))
    }
    void attempt()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [isToSend, answers])

  return {
    own,
    draft: (answer: Answer) => act({ does: 'draft', answer }),
    lock: (exercise: string) => act({ does: 'lock', exercise, now: new Date().toISOString() }),
    sending: sendingOf(own, { isKept, isOnNetwork, state }),
  }
}

function sendingOf(
  own: OwnWork,
  { isKept, isOnNetwork, state }: { isKept: boolean; isOnNetwork: boolean; state: Sending | null },
): Sending {
  if (own.work.answers.length === 0) return isKept ? 'nothing-locked' : 'unkept'
  if (!isOnNetwork) return isKept ? 'in-file-only' : 'unkept'
  return own.isSent ? 'kept' : (state ?? 'sending')
}

function useOtherTabs(classId: string, onOther: (other: OwnWork) => void): void {
  const latest = useRef(onOther)
  latest.current = onOther
  useEffect(() => {
    const look = () => {
      const other = readOwnWork(classId, browserKeeping)
      if (other) latest.current(other)
    }
    // The browser tells the other tabs of one place when one of them has written.
    window.addEventListener('storage', look)
    return () => window.removeEventListener('storage', look)
  }, [classId])
}

const browserKeeping: Keeping = {
  read(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, value)
      return true
    } catch {
      return false
    }
  },
}

const postHere: Post = (path, body) =>
  fetch(`${window.location.pathname.replace(/\/$/, '')}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
