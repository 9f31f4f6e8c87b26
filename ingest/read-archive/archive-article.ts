import type { Link } from '#domain/article'

/** One article of an archive; null is what the archive does not say. */
export interface ArchiveArticle {
  title: string
  text: string
  outlet: string | null
  byline: string | null
  url: string | null
  /** A day or an instant with its zone, as the domain says. */
  publishedAt: string | null
  links: Link[]
  /** What its own system calls it. */
  externalId: string | null
  desk: string | null
  section: string | null
  topic: string | null
}
