import { inventStory } from '../pages/invent-story'

/** A year of one newspaper that does not exist, as rows for `according import`. */
export interface InventedRow {
  id: string
  outlet: string
  title: string
  text: string
  publishedAt: string
  byline: string
  desk: string
  section: string
  topic: string
  url: string
}

interface Desk {
  name: string
  section: string
  topics: string[]
  /** How likely an article of it brings one more unnamed voice. */
  unnamed: number
  /** How likely that voice is well described. */
  described: number
}

const desks: Desk[] = [
  {
    name: 'Capital',
    section: 'politics',
    topics: ['water law', 'budget', 'elections'],
    unnamed: 0.7,
    described: 0.3,
  },
  {
    name: 'Investigations',
    section: 'politics',
    topics: ['dam failure', 'contracts'],
    unnamed: 0.8,
    described: 0.9,
  },
  {
    name: 'City',
    section: 'local',
    topics: ['council', 'schools', 'courts'],
    unnamed: 0.25,
    described: 0.5,
  },
  {
    name: 'Business',
    section: 'business',
    topics: ['builders', 'harbour trade'],
    unnamed: 0.45,
    described: 0.4,
  },
  {
    name: 'Sport',
    section: 'sport',
    topics: ['rowing', 'football'],
    unnamed: 0.15,
    described: 0.2,
  },
]

/** Unnamed voices by how much they tell; the last of each list gives a reason. */
const thin = [
  'Sources said the works would start over.',
  'Officials said on Tuesday that the repairs had been put off again.',
  '“It was a disgrace,” one official said of the inspection.',
  'A source close to the talks said the contract would be withdrawn.',
  'An official, who was not authorized to speak publicly, said the gate had been left open.',
  'The Ostry Mail reported, citing a person familiar with the matter, that the report had been held back.',
  'It is believed that the warning came too late.',
]
const full = [
  'A water board engineer who inspected the gate on Monday, and who asked not to be named for fear of losing her job, said the bolts had rusted through.',
  'Two council lawyers who attended the closed session and opposed the vote said the contract had been signed before the meeting.',
  'A ministry accountant who has seen the ledger and who feared dismissal said that four payments were missing.',
]
const people = [
  'Ada Renn',
  'Ilse Varda',
  'Tom Imber',
  'Nils Quill',
  'Mara Sarne',
  'Jon Tove',
  'Vera Ulric',
  'Kai Wenn',
]

/**
 * Invents articles of one outlet over the year 2026, evenly, by desk, section and topic. Desks differ in
 * how often and how thinly they bring unnamed voices, and the Capital desk does it less after the summer. The same number
 * gives the same year.
 */
export function inventYear(articles: number): InventedRow[] {
  const random = openRandom(articles)
  const texts = inventTexts(articles)
  return texts.map(({ title, text }, at) => {
    const published = new Date(Date.UTC(2026, 0, 1, 6) + (at / articles) * 364 * 86_400_000)
    const desk = pick(desks, random)
    const isLater = published.getUTCMonth() > 6
    const unnamed = desk.name === 'Capital' && isLater ? desk.unnamed / 2 : desk.unnamed
    return {
      id: `tolm-${at + 1}`,
      outlet: 'Tolm Courier',
      title,
      text: addVoices(text, { ...desk, unnamed }, random),
      publishedAt: published.toISOString(),
      byline: random() < 0.04 ? '' : pick(people, random),
      desk: random() < 0.02 ? '' : desk.name,
      section: desk.section,
      topic: pick(desk.topics, random),
      url: `https://tolm-courier.example/${desk.section}/${at + 1}`,
    }
  })
}

/** Texts of invented stories, shorter than there so that a year of them is quickly read. */
function inventTexts(articles: number): { title: string; text: string }[] {
  const texts: { title: string; text: string }[] = []
  for (let size = 12; texts.length < articles; size += 1) {
    for (const { title = '', text } of inventStory(size)) {
      texts.push({ title, text: text.split('\n\n').slice(0, 9).join('\n\n') })
    }
  }
  return texts.slice(0, articles)
}

function addVoices(text: string, { unnamed, described }: Desk, random: () => number): string {
  const paragraphs = text.split('\n\n')
  for (let round = 0; round < 3; round += 1) {
    if (random() >= unnamed) continue
    const voice = pick(random() < described ? full : thin, random)
    const at = Math.floor(random() * paragraphs.length)
    paragraphs[at] = `${paragraphs[at]} ${voice}`
  }
  return paragraphs.join('\n\n')
}

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)]

/** As in invent-story: D. Knuth, “The Art of Computer Programming” 2, 3.3.4. */
function openRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
