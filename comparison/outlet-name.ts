import type { ComparedArticle } from '#domain/comparison'
import { wordsOf } from './word-runs'

/** "The Dispatch" is the Valley Dispatch: the last words of an outlet's name stand for all of it. */
export function isOutletName(name: string, outlet: string | null): boolean {
  const [written, whole] = [name, outlet ?? ''].map(wordsOfOutlet)
  return written.length > 0 && whole.slice(-written.length).join(' ') === written.join(' ')
}

/** Whether two names are of one outlet, "the" left out of account. */
export function isSameOutlet(a: string | null, b: string | null): boolean {
  return wordsOfOutlet(a ?? '').join(' ') === wordsOfOutlet(b ?? '').join(' ')
}

/** The words of an outlet's name in lower case, without its article. */
export function wordsOfOutlet(name: string): string[] {
  return wordsOf(name).filter((word) => word !== 'the')
}

/** What tells outlets apart. Articles of an unknown outlet are never taken for articles of one outlet. */
export function outletKeyOf({ id, outlet }: Pick<ComparedArticle, 'id' | 'outlet'>): string {
  return outlet ?? `of ${id}`
}
