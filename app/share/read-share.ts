import { cache } from 'react'
import { openShare } from '#workflows/share-story'

/** A page and its title ask for the same link in one request. */
export const readShare = cache(openShare)
