/** What the head noun of a source's description makes of it. */
export type NounClass =
  | 'insider'
  | 'spokesperson'
  | 'document'
  | 'media'
  | 'organisation'
  | 'event-voice'
  | 'role'
  | 'office'
  | 'person'
  | 'group'
  | 'no-agent'
