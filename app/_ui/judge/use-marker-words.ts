import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { MarkerWords } from '../mark-spans/marker-words'

/** What the span marker says, in the language of the page. */
export function useMarkerWords(): MarkerWords {
  const say = useTranslations('marker')
  return useMemo(
    () => ({
      text: say('text'),
      roles: { source: say('roles.source'), cue: say('roles.cue'), content: say('roles.content') },
      asks: { source: say('asks.source'), cue: say('asks.cue'), content: say('asks.content') },
      help: {
        title: say('title'),
        mouse: say('mouse'),
        touch: say('touch'),
        keys: [
          { key: '← →', does: say('keys.move') },
          { key: 'Shift', does: say('keys.extend') },
          { key: 'S C T', does: say('keys.assign') },
          { key: 'Shift S C T', does: say('keys.further') },
          { key: 'Del', does: say('keys.clear') },
          { key: 'Enter', does: say('keys.confirm') },
          { key: 'Esc', does: say('keys.leave') },
        ],
      },
      further: say('further'),
      marked: (role, first, last) =>
        say('marked', { role, first, last, same: first === last ? 'yes' : 'no' }),
      chosen: (first, last, words) =>
        say('chosen', { first, last, words, same: first === last ? 'yes' : 'no' }),
      firstTapped: (word) => say('firstTapped', { word }),
      cleared: say('cleared'),
      nothing: (role) => say('nothing', { role }),
      remove: (role, words) => say('remove', { role, words }),
      confirm: say('confirm'),
      leave: say('leave'),
    }),
    [say],
  )
}
