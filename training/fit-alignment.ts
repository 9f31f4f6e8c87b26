/**
 * Fits the rule that says which statements of different articles say the same, and prints how well
 * it does on stories that it was not fitted on.
 *
 *   npx tsx training/fit-alignment.ts FOLDER
 *
 * FOLDER holds articles.jsonl (id, storyId, title, text, outlet, publishedAt) and claims.jsonl (a
 * story a line: articles, sentences as [start, end), claims with members {article, start, end},
 * nonPairs {a, b}). Writes comparison/weights/alignment.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { findPairs, type Pair } from '#comparison/align-claims/find-pairs'
import {
  pairFeatureNames,
  pairFeatures,
  type WeighedStatement,
} from '#comparison/align-claims/pair-features'
import { readStatements } from '#comparison/align-claims/read-statements'
import {
  isSpeakerAlone,
  surroundingNames,
  surroundings,
} from '#comparison/align-claims/score-pairs'
import { weaveClaims } from '#comparison/align-claims/weave-claims'
import { weighStatements } from '#comparison/align-claims/weigh-statements'
import { storyArticleSchema } from '#domain/article'
import { stretchSchema } from '#domain/span'
import { analyseArticle } from '#workflows/analyse-article'
import { loadEngine } from '#workflows/load-engine'
import { fitLogistic, type Line, predict } from './fit-logistic'

const memberSchema = z.object({ article: z.string(), start: z.number(), end: z.number() })
const goldSchema = z.object({
  storyId: z.string(),
  articles: z.array(z.string()),
  sentences: z.record(z.string(), z.array(stretchSchema)),
  claims: z.array(z.object({ members: z.array(memberSchema) })),
  nonPairs: z.array(z.object({ a: memberSchema, b: memberSchema })),
})
type Gold = z.infer<typeof goldSchema>
type Member = z.infer<typeof memberSchema>

interface Story {
  statements: WeighedStatement[]
  pairs: Pair[]
  features: number[][]
  labels: number[]
  /** Gold pairs of sentences, as keys, and what each statement covers. */
  gold: Set<string>
  nonPairs: [string[], string[]][]
  sentencesOf: string[][]
}

const readLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The gold sentences that a stretch stands for: those it overlaps by half of the shorter. */
function sentencesAt(gold: Gold, { article, start, end }: Member): string[] {
  return gold.sentences[article].flatMap(([from, to], index) => {
    const common = Math.min(to, end) - Math.max(from, start)
    return common > 0 && common * 2 >= Math.min(to - from, end - start)
      ? [`${article} ${index}`]
      : []
  })
}

const keyOf = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`)
const articleOf = (sentence: string) => sentence.slice(0, sentence.lastIndexOf(' '))

function pairsAcross(groups: readonly string[][]): Set<string> {
  const pairs = new Set<string>()
  for (const group of groups) {
    for (const a of group) {
      for (const b of group) if (articleOf(a) !== articleOf(b)) pairs.add(keyOf(a, b))
    }
  }
  return pairs
}

async function readStories(folder: string): Promise<Story[]> {
  const model = await loadEngine()
  const knowledge = { lexicon: model.lexicon, ranks: model.wordRanks }
  const articles = new Map(
    readLines(join(folder, 'articles.jsonl')).map((row) => {
      const article = storyArticleSchema.parse(row)
      return [article.id, article]
    }),
  )
  return readLines(join(folder, 'claims.jsonl')).map((row) => {
    const gold = goldSchema.parse(row)
    const statements = weighStatements(
      gold.articles.flatMap((id, index) => {
        const article = articles.get(id)
        if (!article) throw new Error(`claims.jsonl names ${id}, which is not in articles.jsonl`)
        return readStatements(
          {
            id,
            outlet: article.outlet ?? null,
            publishedAt: article.publishedAt ?? null,
            url: null,
            links: [],
            analysis: analyseArticle(article, model),
          },
          index,
          knowledge,
        )
      }),
    )
    const sentencesOf = statements.map(({ article, stretch: [start, end] }) =>
      sentencesAt(gold, { article: gold.articles[article], start, end }),
    )
    const same = pairsAcross(
      gold.claims.map(({ members }) => members.flatMap((member) => sentencesAt(gold, member))),
    )
    const pairs = findPairs(statements)
    return {
      statements,
      pairs,
      features: pairs.map(({ first, second }) =>
        pairFeatures(statements[first], statements[second]),
      ),
      labels: pairs.map(({ first, second }) =>
        sentencesOf[first].some((a) => sentencesOf[second].some((b) => same.has(keyOf(a, b))))
          ? 1
          : 0,
      ),
      gold: same,
      nonPairs: gold.nonPairs.map(({ a, b }): [string[], string[]] => [
        sentencesAt(gold, a),
        sentencesAt(gold, b),
      ]),
      sentencesOf,
    }
  })
}

/** Both lines, the second fitted on what the first says of stories that it has not seen. */
function fitBoth(stories: readonly Story[]): { alone: Line; together: Line } {
  const alone = fitLogistic(
    stories.flatMap(({ features }) => features),
    stories.flatMap(({ labels }) => labels),
  )
  const unseen = stories.map((story) => {
    const others = stories.filter((other) => other !== story)
    const line = fitLogistic(
      others.flatMap(({ features }) => features),
      others.flatMap(({ labels }) => labels),
    )
    return story.features.map((row) => predict(line, row))
  })
  const together = fitLogistic(
    stories.flatMap((story, index) => withSurroundings(story, unseen[index])),
    stories.flatMap(({ labels }) => labels),
  )
  return { alone, together }
}

function withSurroundings(story: Story, scores: readonly number[]): number[][] {
  const around = surroundings(story.statements, story.pairs, scores)
  return story.features.map((row, index) => [...row, ...around(index)])
}

function score(story: Story, { alone, together }: { alone: Line; together: Line }): number[] {
  const first = story.features.map((row) => predict(alone, row))
  return withSurroundings(story, first).map((row) =>
    isSpeakerAlone(row) ? 0 : predict(together, row),
  )
}

/** Pair F1, precision, recall and how many of the tempting non-pairs are joined. */
function judge(stories: readonly Story[], scores: readonly number[][], same: number) {
  let hit = 0
  let found = 0
  let wanted = 0
  let nonPairs = 0
  stories.forEach((story, index) => {
    const scored = story.pairs.map((pair, at) => ({ ...pair, probability: scores[index][at] }))
    const { claims } = weaveClaims(scored, [], story.statements, same)
    const joined = pairsAcross(
      claims.map((claim) => claim.flatMap((statement) => story.sentencesOf[statement])),
    )
    hit += [...joined].filter((pair) => story.gold.has(pair)).length
    found += joined.size
    wanted += story.gold.size
    nonPairs += story.nonPairs.filter(([a, b]) =>
      a.some((one) => b.some((other) => joined.has(keyOf(one, other)))),
    ).length
  })
  return {
    f1: (2 * hit) / (found + wanted),
    precision: hit / found,
    recall: hit / wanted,
    nonPairs,
  }
}

const folder = process.argv[2]
if (!folder) throw new Error('Name the folder: npx tsx training/fit-alignment.ts FOLDER')
const stories = await readStories(folder)
const total = stories.reduce((sum, { pairs }) => sum + pairs.length, 0)
const reachable = stories.reduce(
  (sum, { labels }) => sum + labels.reduce((count, label) => count + label, 0),
  0,
)
console.log(`${stories.length} stories, ${total} pairs, ${reachable} of them the same`)
const unseen = stories.map((story) =>
  score(story, fitBoth(stories.filter((other) => other !== story))),
)
const print = (figures: ReturnType<typeof judge>) =>
  `F1 ${figures.f1.toFixed(3)} precision ${figures.precision.toFixed(3)} recall ${figures.recall.toFixed(3)} non-pairs ${figures.nonPairs}`
for (const same of [0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4, 0.44, 0.48]) {
  console.log(`left out, from ${same}: ${print(judge(stories, unseen, same))}`)
}
const rule = fitBoth(stories)
const own = stories.map((story) => score(story, rule))
const same = Number(process.argv[3] ?? 0.38)
console.log(`fitted on all, from ${same}: ${print(judge(stories, own, same))}`)
for (const [at, name] of [...pairFeatureNames, ...surroundingNames].entries()) {
  console.log(`${rule.together.weights[at].toFixed(3).padStart(8)} ${name}`)
}
const round = ({ bias, weights }: Line) => ({
  bias: Number(bias.toFixed(4)),
  weights: weights.map((weight) => Number(weight.toFixed(4))),
})
const weights = join(import.meta.dirname, '..', 'comparison', 'weights')
mkdirSync(weights, { recursive: true })
writeFileSync(
  join(weights, 'alignment.json'),
  `${JSON.stringify({ alone: round(rule.alone), together: round(rule.together), same, perhaps: Number((same * 0.6).toFixed(3)) }, null, 2)}\n`,
)
