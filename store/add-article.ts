import { createHash, randomUUID } from 'node:crypto'
import type { Link } from '#domain/article'
import type { Database } from './db'
import type { Prisma } from './generated/client'
import { writeArticleWords } from './search-rows'
import { storableText } from './storable-text'
import { type Archive, countStoryTerms, openArchive } from './story-terms'

/** An article to be kept in a story. */
export interface NewArticle {
  storyId: string
  outlet: string
  title: string
  text: string
  byline: string | null
  url: string | null
  /** A day or an instant with its zone, as the domain says. */
  publishedAt: string | null
  /** Hyperlinks, by offsets into `text`; those that reach beyond it are left out. */
  links: Link[]
  /** What a later article of the same story finds this one by; the weightiest first. */
  storyTerms: string[]
  /** All its terms: counted, so that it is known how rare each is in this archive. */
  countedTerms: string[]
  /** Why it stands in this story, where no person said so; else null. */
  placedBecause: string | null
}

/** Whoever places articles waits for this advisory lock. */
const placingLock = 41_008

/** What adding an article came to; an article is `already-here` by its text or address in the same story. */
export interface AddedArticle {
  outcome: 'added' | 'already-here'
  articleId: string
}

/**
 * Keeps an article and its first version, or neither. Any number of processes may add the same one
 * at once: the database's own constraints let one through.
 */
export async function addArticle(db: Database, given: NewArticle): Promise<AddedArticle> {
  const article = storableArticle(given)
  const textHash = hashOf(article)
  const known = await findKnown(db.prisma, article, textHash)
  if (known) return { outcome: 'already-here', articleId: known }
  try {
    const articleId = await db.prisma.$transaction((transaction) =>
      create(transaction, article, textHash),
    )
    return { outcome: 'added', articleId }
  } catch (error) {
    // P2002: someone else was quicker.
    const winner =
      (error as { code?: string }).code === 'P2002'
        ? await findKnown(db.prisma, article, textHash)
        : null
    if (winner) return { outcome: 'already-here', articleId: winner }
    throw error
  }
}

/**
 * Keeps an article in the story that `choose` finds among what is stored, or in a new one of its title.
 * One at a time over all processes, so that two articles of one new story never start two.
 */
export async function addWhereItBelongs(
  { prisma }: Database,
  given: Omit<NewArticle, 'storyId' | 'placedBecause'>,
  choose: (archive: Archive) => Promise<{ storyId: string | null; because: string }>,
): Promise<AddedArticle & { storyId: string; because: string }> {
  return prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(${placingLock})::text`
    const { storyId: chosen, because } = await choose(openArchive(transaction))
    const title = storableText(given.title).trim() || 'Untitled story'
    const storyId =
      chosen ?? (await transaction.story.create({ data: { title }, select: { id: true } })).id
    const article = storableArticle({ ...given, storyId, placedBecause: because })
    const textHash = hashOf(article)
    const known = await findKnown(transaction, article, textHash)
    if (known) return { outcome: 'already-here', articleId: known, storyId, because }
    const articleId = await create(transaction, article, textHash)
    return { outcome: 'added', articleId, storyId, because }
  })
}

async function findKnown(
  prisma: Prisma.TransactionClient,
  { storyId, url }: NewArticle,
  textHash: string,
): Promise<string | null> {
  const sameAddress = url === null ? [] : [{ url }]
  const found = await prisma.article.findFirst({
    where: { storyId, OR: [{ textHash }, ...sameAddress] },
    select: { id: true },
  })
  return found?.id ?? null
}

function hashOf({ text }: NewArticle): string {
  return createHash('sha256').update(text).digest('hex')
}

function storableArticle(given: NewArticle): NewArticle {
  return {
    ...given,
    outlet: storableText(given.outlet).trim() || 'Unknown outlet',
    title: storableText(given.title),
    text: storableText(given.text),
    byline: given.byline === null ? null : storableText(given.byline),
    url: given.url === null ? null : storableText(given.url),
    links: given.links
      .filter(({ start, end }) => start <= end && end <= given.text.length)
      .map((link) => ({ ...link, url: storableText(link.url) })),
    storyTerms: storableTerms(given.storyTerms),
    countedTerms: storableTerms(given.countedTerms),
  }
}

/** An index entry holds some 2,700 bytes; a longer term is no word. */
const longestTerm = 200

/** Terms as the index can hold them, each once. */
export function storableTerms(terms: readonly string[]): string[] {
  return [...new Set(terms.filter(({ length }) => length <= longestTerm).map(storableText))]
}

async function create(
  transaction: Prisma.TransactionClient,
  article: NewArticle,
  textHash: string,
): Promise<string> {
  const { id } = await transaction.article.create({
    data: {
      storyId: article.storyId,
      outletId: await outletNamed(transaction, article.outlet),
      title: article.title,
      byline: article.byline,
      url: article.url,
      publishedAt: article.publishedAt,
      publishedOrder: article.publishedAt === null ? null : new Date(article.publishedAt),
      textHash,
      placedBecause: article.placedBecause,
    },
  })
  const { text, links, storyTerms } = article
  const version = await transaction.articleVersion.create({
    data: { articleId: id, text, textHash, links, storyTerms },
  })
  await transaction.article.update({ where: { id }, data: { versionInForceId: version.id } })
  await writeArticleWords(transaction, [version.id])
  // Last, since every article that is added at the same time waits for the rows of common terms.
  await countStoryTerms(transaction, article.countedTerms)
  return id
}

/** The outlet of that name in any case, made if it is new; the first spelling seen stays. */
async function outletNamed(transaction: Prisma.TransactionClient, name: string): Promise<string> {
  const nameKey = name.toLowerCase()
  // An upsert of Prisma's looks first and fails when another process is quicker.
  await transaction.$executeRaw`
    INSERT INTO outlet (id, name, name_key) VALUES (${randomUUID()}, ${name}, ${nameKey})
    ON CONFLICT (name_key) DO NOTHING`
  const { id } = await transaction.outlet.findUniqueOrThrow({ where: { nameKey } })
  return id
}
