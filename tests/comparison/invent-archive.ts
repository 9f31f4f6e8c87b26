import { commonWordsOf } from '#comparison/group-stories/weigh-terms'
import type { ArticleText } from '#domain/article'
import { loadTestModel } from '../engine/read-model'

/** The engine's table of words by their frequency in news text. */
export const ranks = (await loadTestModel()).wordRanks

/** An invented article and the story that it was invented for. */
export interface InventedArticle extends ArticleText {
  story: number
}

const syllables =
  'ba be bo da de dor el fa fen ga gor ha hel in ka kel la lem ma mer na nor o pa per ra rin sa sel ta tor ul va ven wa wick ya zan'.split(
    ' ',
  )
const daysOfYear = 365

/**
 * Invents an archive: stories of very different sizes (a few of a hundred articles and more, most of a
 * few, many of one), on topics that share words, over a year, as many outlets tell them. The same seed
 * gives the same archive.
 */
export function inventArchive(articles: number, seed = 1): InventedArticle[] {
  const random = openRandom(seed)
  const ordinary = [...commonWordsOf(ranks), ...inventWords(5_000, random)]
  const topics = Array.from({ length: 41 }, () => inventWords(500, random))
  const archive: InventedArticle[] = []
  for (let story = 0; archive.length < articles; story += 1) {
    const size = Math.min(articles - archive.length, sizeOf(story, random))
    const day = Math.floor(random() * daysOfYear)
    const teller = inventStory(topics[story % topics.length], ordinary, random)
    for (let number = 0; number < size; number += 1) {
      const published = new Date(Date.UTC(2026, 0, 1 + day + Math.floor(random() * 3)))
      archive.push({
        id: `s${story}-${number}`,
        story,
        outlet: `Outlet ${Math.floor(random() * 80)}`,
        publishedAt: published.toISOString().slice(0, 10),
        ...teller(),
      })
    }
  }
  return shuffle(archive, random)
}

/** Of a hundred stories one is great; of the others most are of one or two articles. */
function sizeOf(story: number, random: () => number): number {
  if (story % 100 === 0) return 40 + 60 * ((story / 100) % 5)
  return 1 + Math.floor(8 * random() ** 3)
}

function inventStory(topic: string[], ordinary: string[], random: () => number) {
  const names = inventWords(6, random).map((word) => word[0].toUpperCase() + word.slice(1))
  const own = [...inventWords(10, random), ...names, ...names]
  const figures = Array.from({ length: 3 }, () => String(Math.floor(random() * 9_000)))
  const subject = pick(topic, random)
  const sentence = (length: number, share: number) => {
    const words = Array.from({ length }, () => {
      const draw = random()
      if (draw < share) return pick(random() < 0.2 ? figures : own, random)
      return draw < share + 0.1 ? pick(topic, random) : pickCommon(ordinary, random)
    })
    return `${words[0][0].toUpperCase()}${words.join(' ').slice(1)}.`
  }
  return () => ({
    title: `${pick(names, random)} ${subject} ${sentence(6, 0.4)}`,
    text: Array.from({ length: 8 }, (_, paragraph) =>
      [1, 2, 3].map(() => sentence(16, paragraph === 0 ? 0.2 : 0.1)).join(' '),
    ).join('\n\n'),
  })
}

function inventWords(count: number, random: () => number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables, random)).join(''),
  )
}

/** The nth word is drawn about n times less often than the first, as in any language. */
function pickCommon(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length ** random()) - 1]
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]
}

function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    ;[items[last], items[other]] = [items[other], items[last]]
  }
  return items
}

/** A linear congruential generator: D. Knuth, “The Art of Computer Programming” 2, 3.3.4. */
function openRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
