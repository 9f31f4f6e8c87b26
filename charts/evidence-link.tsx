import type { ComponentProps } from 'react'

/**
 * A mark of a chart as a link that opens its sentences. The page's path may hold how things are counted
 * (`?confidence=0.7`), which stays, so that as many sentences open as the mark says; the exact number is
 * written on it, so that a test can hold both against each other.
 */
export function EvidenceLink(
  props: Omit<ComponentProps<'a'>, 'href'> & {
    path: string
    address: string | URLSearchParams
    /** The exact number that the mark stands for. */
    count: number
  },
) {
  const { path, address, count, ...link } = props
  const joint = path.includes('?') ? '&' : '?'
  return <a href={`${path}${joint}${address}#evidence`} data-count={count} {...link} />
}
