/** One column of an export: its name, what it holds and what it means. */
export interface Column {
  name: string
  type: 'text' | 'integer' | 'number' | 'truth'
  meaning: string
}

export type Cell = string | number | boolean | null
export type Row = Record<string, Cell>

const columns = (type: Column['type'], meanings: Record<string, string>): Column[] =>
  Object.entries(meanings).map(([name, meaning]) => ({ name, type, meaning }))

const ofArticle = columns('text', {
  story_id: 'the story',
  article_id: 'the article',
  outlet: 'who published it',
})

const ofSource = [
  ...columns('text', {
    source_id: 'the source within its article',
    source_label:
      'its description in the article’s words, within the caps; empty where they are used up',
    source_name: 'its name where the article gives one, within the caps',
    source_kind: 'who it is (codebook section 2)',
    source_standing: 'what an unnamed source is to the reader (codebook section 3)',
    source_category: 'where charts draw it (codebook section 6)',
    source_merge: 'certain, or uncertain where mentions were not joined for sure',
    source_count: 'how many people it is; an unstated plural is never two',
    source_basis: 'how it says that it knows',
    source_reason: 'the reason given for not naming it',
    source_affiliation: 'what it belongs to',
  }),
  ...columns('truth', {
    source_grant: 'anonymity is explicitly granted',
    source_institution: 'an organisation is stated',
    source_role: 'a role is stated',
    source_access: 'a relation to the events is stated',
    source_official: 'an official',
    source_security: 'military, police or intelligence',
    source_foreign: 'of another country than the outlet',
    source_current: 'holds its position still',
  }),
  ...columns('number', {
    source_specificity: 'how closely it is described, 0 to 5',
    source_confidence: 'probability that its labels are right',
  }),
]

const spanMeaning = 'stretches as start-end in UTF-16 code units, half-open, joined by ;'

/** Every table of an export, its columns in order. */
export const tables = {
  stories: [
    ...columns('text', {
      story_id: 'the story',
      title: 'its title',
      comparison_version:
        'which comparison; empty where none is in force or the story has changed since',
    }),
    ...columns('integer', { articles: 'how many articles were read' }),
  ],
  articles: [
    ...ofArticle,
    ...columns('text', {
      title: 'the headline',
      byline: 'who wrote it',
      url: 'its address',
      published_at: 'a day, or a time with its zone, as precisely as the source says',
      engine_version: 'the engine that read it',
      engine_model: 'checksum of the engine’s model',
      codebook_version: 'the codebook of its labels',
      codebook_hash: 'checksum of the codebook',
      text_sha256: 'checksum of the text that the offsets index, in UTF-8',
      reading_of: 'the article that it is a copy of',
      warnings: 'what the engine warned of',
    }),
    ...columns('integer', { words: 'how many words it has' }),
  ],
  sources: [...ofArticle, ...ofSource, ...columns('text', { source_mentions: spanMeaning })],
  attributions: [
    ...ofArticle,
    ...columns('text', {
      attribution_id: 'the attribution within its article',
      claim_id: 'the claim within its article',
      shared_claim_id: 'the claim across the story’s articles',
      shared_claim_state: 'what the shared claim rests on',
      cue_class: 'speech, knowledge or attitude',
      form: 'direct, mixed or indirect',
      prominence: 'headline, lead or body',
      claim_kind: 'what sort of proposition; empty for an attitude',
      source_layer: 'teller, or via where the teller is quoted from another source',
      content: 'what is said, within the caps',
      cue: 'the reporting words, within the caps',
      content_span: spanMeaning,
      cue_span: spanMeaning,
      source_span: spanMeaning,
    }),
    ...columns('integer', { claim_strength: '0 denied to 5 flat fact' }),
    ...columns('truth', { content_is_whole: 'false where the caps cut the content' }),
    ...columns('number', { confidence: 'probability that the attribution is right' }),
    ...ofSource,
  ],
  assertions: [
    ...ofArticle,
    ...columns('text', {
      assertion_id: 'a statement in the outlet’s own voice',
      claim_id: 'the claim within its article',
      claim_kind: 'what sort of proposition',
      prominence: 'headline, lead or body',
      assertion_span: spanMeaning,
    }),
    ...columns('integer', { claim_strength: '0 denied to 5 flat fact' }),
  ],
  claims: [
    ...columns('text', {
      story_id: 'the story',
      shared_claim_id: 'the claim across the story’s articles',
      gist: 'what is claimed, within the caps of the article that it is worded by',
      state: 'what it rests on',
      root_article_id: 'the article that it goes back to; empty where outside or unknown',
      root_outlet: 'the outlet that it goes back to',
    }),
    ...columns('integer', {
      origins_known: 'origins that are known',
      origins_independent: 'origins shown to be independent',
      origins_possible: 'origins if every doubt were decided for them',
    }),
    ...columns('truth', { is_by_hand: 'a person made, mended or named it' }),
  ],
  statements: [
    ...columns('text', {
      story_id: 'the story',
      shared_claim_id: 'the claim that is stated',
      article_id: 'where',
      attribution_id: 'by which attribution; empty in the outlet’s own voice',
      source_id: 'the source within its article',
      stands_on: 'the best that the article gives for it',
    }),
    ...columns('integer', {
      start: 'UTF-16 code units',
      end: 'UTF-16 code units',
      strength: '0 denied to 5 flat fact',
      drift: 'strength minus the root’s; empty where no root is known',
    }),
    ...columns('truth', {
      is_denial: 'it denies the claim',
      attribution_shift: 'who is credited has changed on the way',
      role_shift: 'who does what to whom may be reversed',
    }),
  ],
  citations: [
    ...columns('text', {
      story_id: 'the story',
      from_article_id: 'the article that takes',
      to: 'an article of the story, or the name of an outlet outside it',
    }),
    ...columns('integer', {
      evidence_start: 'UTF-16 code units',
      evidence_end: 'UTF-16 code units',
    }),
    ...columns('truth', {
      is_credited: 'false where only the wording shows it',
      is_by_hand: 'a person said so',
    }),
  ],
  measures: [
    ...ofArticle,
    ...columns('text', {
      measure: 'which measure; the article is empty for one of the whole story',
    }),
    ...columns('number', { count: 'the numerator', out_of: 'the denominator' }),
  ],
} as const satisfies Record<string, Column[]>

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as TableName[]
/** The rows of one story, table by table. */
export type StoryRows = Record<TableName, Row[]>
