/**
 * The pages that have their data at their address with `.json` or `.csv`, by the address without its
 * first slash. Groups are handed to the reader of the page (pages.ts). A file of its own, since the foot of
 * every page knows these in the browser.
 */
export const dataAddresses = {
  stories: /^$/,
  story: /^stories\/([^/]+)$/,
  storySource: /^stories\/([^/]+)\/sources\/([^/]+)$/,
  article: /^articles\/([^/]+)$/,
  method: /^method$/,
  outlets: /^outlets$/,
  outletComparison: /^outlets\/compare$/,
  outlet: /^outlets\/(?!compare$|tables$)([^/]+)$/,
  review: /^review$/,
  selfReview: /^self-review$/,
  search: /^search$/,
  namedSource: /^sources\/([^/]+)$/,
} as const
export type DataPageName = keyof typeof dataAddresses

/** Which page that is, with the groups of its address; null where there is none with data. */
export function dataPageOf(address: string): { name: DataPageName; groups: string[] } | null {
  for (const [name, pattern] of Object.entries(dataAddresses)) {
    const found = pattern.exec(address)
    if (found) return { name: name as DataPageName, groups: found.slice(1) }
  }
  return null
}

/** Where the data of a page is, without the ending: `/index` for `/`. Null where it has none. */
export function dataPathOf(path: string): string | null {
  if (!dataPageOf(path.slice(1))) return null
  return path === '/' ? '/index' : path
}
