import { inventSource } from './invent-reading'

const minister = inventSource('minister', { kind: 'named_person', name: 'Ada Oren' })
const navy = inventSource('navy', { kind: 'named_org' })
const log = inventSource('log', { kind: 'document' })
const wire = inventSource('wire', { kind: 'media' })
const official = inventSource('official', {
  standing: 'anonymous',
  specificity: 1,
  reason: 'condition_only',
})
const aide = inventSource('aide', { standing: 'anonymous', specificity: 2.5, reason: 'specific' })
const clerk = inventSource('clerk', {
  standing: 'anonymous',
  specificity: 1,
  reason: 'boilerplate',
})
const sources = inventSource('sources', { kind: 'unnamed_group', standing: 'anonymous' })
const analysts = inventSource('analysts', { kind: 'unnamed_group', standing: 'generic' })
const heckler = inventSource('heckler', { standing: 'incidental' })
const spokesman = inventSource('spokesman', { standing: 'spokesperson' })
/** One source of each sort. */
export const all = [
  minister,
  navy,
  log,
  wire,
  official,
  aide,
  clerk,
  sources,
  analysts,
  heckler,
  spokesman,
]
