import type { Attribution } from '#domain/attribution'
import type { Finding, RuleResult } from '#domain/policy'
import type { OwnRule } from '#domain/policy-pack'
import type { Source } from '#domain/source'
import { type Span, spanText } from '#domain/span'
import { type Fields, readCondition } from './condition'
import { claimsOf, type Draft, distinctSources, peopleBehind, placeOf, sourceOf } from './draft'
import { restatedBy } from './rules-of-pack'
import { gravest, isOfSection, severityOf, weightiest } from './weigh'

interface Case {
  fields: Fields
  span: Span
  sourceId: string | null
  claimId: string | null
}

/** Judges a draft by a rule of the house: every case that `where` takes in is flagged by `flag` or met. */
export function judgeOwnRule(draft: Draft, rule: OwnRule): RuleResult {
  const known = fieldsOver[rule.over]
  const flag = readCondition(rule.flag, known)
  const where = rule.where ? readCondition(rule.where, known) : null
  const cases = isOfSection(draft, rule.sections) ? casesOf(draft, rule.over) : []
  const findings = cases
    .filter(({ fields }) => where === null || where(fields))
    .map((item): Finding => {
      const isFlagged = flag(item.fields)
      return {
        outcome: isFlagged ? 'flagged' : 'met',
        severity: isFlagged ? severityOf(rule.severity) : null,
        span: item.span,
        isInHeadline: false,
        sourceId: item.sourceId,
        claimId: item.claimId,
        why: rule.title,
        question: isFlagged ? rule.question : null,
        better: null,
        missing: [],
        mayNarrow: false,
        needsSignOff: false,
      }
    })
  return {
    rule: rule.id,
    title: rule.title,
    asks: rule.asks,
    mode: 'own',
    outcome: weightiest(findings),
    severity: gravest(findings),
    restates: restatedBy(rule),
    findings,
  }
}

function casesOf(draft: Draft, over: OwnRule['over']): Case[] {
  const { analysis } = draft
  switch (over) {
    case 'source':
      return analysis.sources.map((source) => ({
        fields: sourceFields(source),
        span: placeOf(draft, source),
        sourceId: source.id,
        claimId: null,
      }))
    case 'attribution':
      return analysis.attributions.map((attribution) => {
        const source = sourceOf(analysis, attribution)
        return {
          fields: { ...attributionFields(attribution, analysis.text), ...sourceFields(source) },
          span: attribution.content,
          sourceId: attribution.sourceId,
          claimId: attribution.claimId,
        }
      })
    case 'claim':
      return claimsOf(draft).map(({ id, supports }) => {
        const sources = distinctSources(supports)
        return {
          fields: {
            ...attributionFields(supports[0].attribution, analysis.text),
            'claim.sources': sources.length,
            'claim.people': peopleBehind(sources),
            'claim.anonymous': supports.every(({ source }) => source?.standing === 'anonymous'),
          },
          span: supports[0].attribution.content,
          sourceId: sources[0]?.id ?? null,
          claimId: id,
        }
      })
  }
}

function attributionFields(attribution: Attribution, text: string): Fields {
  return {
    'attribution.form': attribution.form,
    'attribution.prominence': attribution.prominence,
    'attribution.cueClass': attribution.cueClass,
    'attribution.confidence': attribution.confidence,
    'attribution.isVia': attribution.via !== null,
    'attribution.cue': spanText(text, attribution.cue),
    'attribution.words': spanText(text, attribution.content),
    'claim.kind': attribution.claim?.kind ?? 'none',
    'claim.strength': attribution.claim?.strength ?? -1,
  }
}

function sourceFields(source: Source | null): Fields {
  return {
    'source.kind': source?.kind ?? 'none',
    'source.standing': source?.standing ?? 'none',
    'source.institution': source?.institution ?? false,
    'source.role': source?.role ?? false,
    'source.access': source?.access ?? false,
    'source.specificity': source?.specificity ?? 0,
    'source.basis': source?.basis ?? 'none',
    'source.reason': source?.reason ?? 'none',
    'source.grant': source?.grant ?? false,
    'source.affiliation': source?.affiliation ?? 'unknown',
    'source.official': source?.official ?? false,
    'source.security': source?.security ?? false,
    'source.foreign': source?.foreign ?? false,
    'source.count': typeof source?.count === 'number' ? source.count : 0,
    'source.label': source?.label ?? '',
  }
}

const claimFields: Fields = { 'claim.sources': 0, 'claim.people': 0, 'claim.anonymous': false }
const noAttribution: Fields = {
  'attribution.form': 'indirect',
  'attribution.prominence': 'body',
  'attribution.cueClass': 'speech',
  'attribution.confidence': 0,
  'attribution.isVia': false,
  'attribution.cue': '',
  'attribution.words': '',
  'claim.kind': 'none',
  'claim.strength': -1,
}

/** The fields that a condition over a source, an attribution or a claim may name, each with a value. */
export const fieldsOver: Record<OwnRule['over'], Fields> = {
  source: sourceFields(null),
  attribution: { ...noAttribution, ...sourceFields(null) },
  claim: { ...noAttribution, ...claimFields },
}
