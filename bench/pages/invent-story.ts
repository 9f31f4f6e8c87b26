import type { StoryArticle } from '#domain/article'

/**
 * Invents one story as many outlets tell it, of the length of news: some thirty sentences an article,
 * two in three credited to somebody, by title, by name, without a name or to another outlet. Each
 * outlet picks of what there is to say and puts it in its own words; one in ten prints another's text.
 * The same size gives the same story. The people, places and outlets do not exist.
 * @param size how many articles
 */
export function inventStory(size: number): StoryArticle[] {
  const random = openRandom(size)
  const facts = Array.from({ length: 64 }, () => inventFact(random))
  const articles: StoryArticle[] = []
  for (let at = 0; at < size; at += 1) {
    const isCopy = at > 2 && random() < 0.1
    const told = isCopy ? pick(articles, random) : tell(facts, articles, random)
    const published = new Date(Date.UTC(2026, 4, 3, 6, Math.floor((at * 4_320) / size)))
    articles.push({
      id: `invented-${at + 1}`,
      storyId: 'invented',
      outlet: outletOf(at),
      title: told.title,
      text: told.text,
      publishedAt: published.toISOString(),
    })
  }
  return articles
}

interface Fact {
  /** Ways to say it, without a full stop. */
  ways: string[]
  speaker: string
}

const towns = 'Tolm Dunmere Orrin Vell Karsk Hallow Brask Lenno Ostry Pell'.split(' ')
const surnames = 'Renn Varda Holt Imber Quill Sarne Tove Ulric Wenn Yarrow'.split(' ')
const offices = [
  ['the water board', 'a spokeswoman for the water board', 'water board officials'],
  ['the town council', 'a council spokesman', 'council members'],
  ['the ministry of works', 'a ministry official', 'people at the ministry'],
  ['the fire brigade', 'a fire chief', 'firefighters'],
  ['the builders', 'an engineer at the builders', 'former employees'],
  ['the union of lock keepers', 'a union delegate', 'members of the union'],
]
const actors = [
  ['the engineers', 'engineers'],
  ['the inspectors', 'inspectors'],
  ['the lock keepers', 'the keepers'],
  ['the contractors', 'the contracting company'],
  ['the auditors', 'auditors'],
  ['residents', 'people who live there'],
]
const deeds = [
  ['found cracks in', 'discovered cracks in', 'saw cracks in'],
  ['warned the owners of', 'sent the owners a warning about', 'cautioned the owners about'],
  ['closed', 'shut', 'sealed off'],
  ['rebuilt', 'repaired', 'put back together'],
  ['measured the water behind', 'took the level of the water behind', 'gauged the water at'],
  ['signed the plans for', 'approved the plans for', 'gave consent to the plans for'],
  ['refused to enter', 'would not go into', 'declined to enter'],
  ['paid for', 'met the cost of', 'covered the bill for'],
]
const things = 'dam;sluice;north gate;spillway;pumping station;embankment;bridge;tunnel'.split(';')
const counted =
  'houses;families;barns;vehicles;hectares of barley;workers;tonnes of concrete'.split(';')
const days = 'Monday Tuesday Wednesday Thursday Friday'.split(' ')

/** Something that may be reported: of it outlets say the same in their own words. */
function inventFact(random: () => number): Fact {
  const [town, name, day] = [pick(towns, random), pick(surnames, random), pick(days, random)]
  const office = pick(offices, random)
  const speaker = pick([...office, name, `${name}, who led the works`], random)
  const thing = pick(things, random)
  const number = 3 + Math.floor(random() * 900)
  const kind = pick(counted, random)
  if (random() < 0.4) {
    return {
      speaker,
      ways: [
        `${number} ${kind} near ${town} were lost when the ${thing} gave way`,
        `the failure of the ${thing} cost ${number} ${kind} around ${town}`,
        `around ${town}, ${number} ${kind} were lost as the ${thing} broke`,
      ],
    }
  }
  const [actor, deed] = [pick(actors, random), pick(deeds, random)]
  return {
    speaker,
    ways: [
      `${actor[0]} ${deed[0]} the ${thing} at ${town} on ${day}`,
      `on ${day} ${actor[1]} ${deed[1]} the ${town} ${thing}`,
      `the ${thing} in ${town} was what ${actor[0]} ${deed[2]} on ${day}, after ${name} had asked for it`,
    ],
  }
}

function tell(facts: readonly Fact[], others: readonly StoryArticle[], random: () => number) {
  const leading = facts.slice(0, 3)
  const further = facts.slice(3).filter(() => random() < 0.4)
  const told = [...leading, ...shuffle(further, random)]
  const sentences = told.map((fact) => say(fact, others, random))
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += 2) {
    paragraphs.push(sentences.slice(at, at + 2).join(' '))
  }
  return {
    title: upper(pick(leading[0].ways, random)),
    text: paragraphs.join('\n\n'),
  }
}

function say({ ways, speaker }: Fact, others: readonly StoryArticle[], random: () => number) {
  const words = pick(ways, random)
  const draw = random()
  if (draw < 0.3) return `${upper(words)}.`
  if (draw < 0.5) return `${upper(words)}, ${speaker} said.`
  if (draw < 0.6) return `According to ${speaker}, ${words}.`
  if (draw < 0.7) return `“${upper(words)},” ${speaker} told reporters.`
  if (draw < 0.78) return `${upper(speaker)} denied that ${words}.`
  if (draw < 0.88) return `${upper(words)}, said a person familiar with the matter.`
  const other = others.length > 0 ? pick(others, random).outlet : null
  return other ? `${upper(words)}, the ${other} reported.` : `${upper(words)}.`
}

const titles = 'Mail Star Courier Gazette Tribune Sentinel Post Dispatch'.split(' ')

const outletOf = (at: number) =>
  `${towns[at % towns.length]} ${titles[Math.floor(at / towns.length) % titles.length]}${
    at < towns.length * titles.length ? '' : ` ${1 + Math.floor(at / 80)}`
  }`

const upper = (words: string) => words[0].toUpperCase() + words.slice(1)

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)]

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
  }
  return shuffled
}

/** A linear congruential generator: D. Knuth, “The Art of Computer Programming” 2, 3.3.4. */
function openRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
