import type { Reading } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { type ArticleNames, findNames } from './classify-source/article-names'
import { describeSource } from './describe-source'
import { findAttributions } from './find-attributions'
import { findCorroboration } from './find-corroboration'
import { findEvidentials } from './find-evidentials'
import { withoutOpenings } from './find-evidentials/find-according-to'
import { isFurniture } from './find-furniture'
import { findResponses, findResponseWording } from './find-responses'
import { findSpeakerLabels } from './find-speaker-labels'
import { isTaken, setApart } from './is-taken'
import { judgeText } from './judge-text'
import type { Model } from './model'
import { readClaims } from './read-claims'
import { readTitle } from './read-claims/read-title'
import { resolveSources } from './resolve-sources'
import { tokenise } from './tokenise'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'
import type { ResolvedSources } from './typed-source'
import { ENGINE_VERSION } from './version'

/**
 * Reads one article: who is credited with what, who those sources are, and which statements are one
 * claim. Deterministic: the same text and model give the same bytes. Any string is read without an
 * exception; what cannot be read as English prose comes back with a warning.
 *
 * All offsets of the reading are UTF-16 code units into `article.text` as given.
 */
export function readArticle(article: ArticleText, model: Model): Reading {
  const text = tokenise(article.text, model.lexicon)
  const warnings = judgeText(text)
  const names = findNames(text, article.outlet)
  const linked = warnings.includes('no-text') ? [] : findAll(text, names, model)
  const resolved = resolveSources(text, linked, names)
  const answers = findResponseWording(text)
  const corroboration = findCorroboration(text)
  const reported = [
    ...answers.map(({ stretch }) => stretch),
    ...corroboration.flatMap(({ span }) => span),
  ]
  const claims = readClaims(text, article.title, linked, reported)
  return {
    id: article.id,
    title: article.title ?? '',
    text: article.text,
    engine: { version: ENGINE_VERSION, model: model.checksum },
    attributions: linked.map((found, index) => join(found, index, resolved, claims)),
    sources: describeAll(text, linked, resolved),
    assertions: claims.assertions,
    headline: readTitle(article.title, claims.known, model.lexicon),
    responses: findResponses(text, linked, claims.attributions, resolved, answers),
    corroboration,
    sentences: text.sentences,
    paragraphs: text.paragraphs,
    warnings,
  }
}

/**
 * What the net finds, what only the layout says ("REYES: …") and what only the wording betrays
 * ("reportedly"), in text order.
 */
function findAll(text: TokenisedText, names: ArticleNames, model: Model): LinkedAttribution[] {
  const byNet = findAttributions(text, model)
  const byLayout = findSpeakerLabels(text, names, byNet)
  const verbs = setApart(byLayout.flatMap(({ cue }) => cue))
  // "— Nobody came — said the stoker": the net sees the verb and takes the speaker for what is said.
  const isMended = ({ source, cue }: LinkedAttribution) =>
    source.length === 0 && isTaken(verbs, cue[0])
  const found = [...byNet.filter((one) => !isMended(one)), ...byLayout]
  const start = (one: LinkedAttribution) =>
    Math.min(...[...one.source, ...one.cue, ...one.content].map(([from]) => from))
  const evidentials = findEvidentials(text, found)
  return [...withoutOpenings(text, found, evidentials), ...evidentials]
    .filter(({ cue }) => !isFurniture(text.furniture, cue[0]))
    .map((one) => ({ one, at: start(one) }))
    .sort((a, b) => a.at - b.at || a.one.cue[0][0] - b.one.cue[0][0])
    .map(({ one }) => one)
}

function join(
  found: LinkedAttribution,
  index: number,
  resolved: ResolvedSources,
  claims: ReturnType<typeof readClaims>,
): Attribution {
  const { because, isDenial: _, ...claim } = claims.attributions[index]
  return {
    id: `a${index + 1}`,
    source: found.source,
    cue: found.cue,
    content: found.content,
    sourceId: resolved.links[index].sourceId,
    via: resolved.links[index].via,
    claimId: claim.claimId,
    cueClass: claim.cueClass,
    form: claim.form,
    prominence: claim.prominence,
    claim: claim.claim,
    confidence: found.confidence,
    because: [...found.because, ...because],
  }
}

function describeAll(
  text: TokenisedText,
  linked: LinkedAttribution[],
  { sources, links }: ResolvedSources,
): Source[] {
  const owned = new Map<string, LinkedAttribution[]>(sources.map(({ id }) => [id, []]))
  links.forEach(({ sourceId }, index) => {
    if (sourceId !== null) owned.get(sourceId)?.push(linked[index])
  })
  return sources.map((source) => {
    const own = owned.get(source.id) ?? []
    const description = describeSource(text, source, own)
    return { ...source, ...description, because: [...source.because, ...description.because] }
  })
}
