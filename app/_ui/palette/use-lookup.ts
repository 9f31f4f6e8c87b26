'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod/mini'

const foundSchema = z.object({ href: z.string(), name: z.string() })
const answerSchema = z.object({ stories: z.array(foundSchema), outlets: z.array(foundSchema) })
export type Found = z.infer<typeof foundSchema>
export type LookupAnswer = z.infer<typeof answerSchema>

const nothing: LookupAnswer = { stories: [], outlets: [] }
const pauseMs = 120

/** What the workspace has of the letters typed so far; asked when typing pauses. */
export function useLookup(typed: string): {
  found: LookupAnswer
  state: 'looking' | 'done' | 'failed'
} {
  const [found, setFound] = useState(nothing)
  const [state, setState] = useState<'looking' | 'done' | 'failed'>('looking')
  useEffect(() => {
    const stop = new AbortController()
    setState('looking')
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/api/lookup?q=${encodeURIComponent(typed)}`, {
          signal: stop.signal,
        })
        setFound(answerSchema.parse(await answer.json()))
        setState('done')
      } catch {
        if (!stop.signal.aborted) setState('failed')
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed])
  return { found, state }
}
