import { indexRows, type LexiconRow } from './lexicon-row'

/** What a word of a description adds to what the reader learns of an unnamed source. */
export type FacetClass =
  | 'office'
  | 'narrow-office'
  | 'rank'
  | 'field'
  | 'government'
  | 'side'
  | 'number'

/** Words of descriptions (codebook section 4, `specificity`). */
export const facetRows: LexiconRow<FacetClass>[] = [
  {
    class: 'narrow-office',
    words:
      'minister, ministers, secretary, ambassador, governor, commissioner, cabinet, justice, admiral, commander, chief executive, mayor, premier, commissioners',
    because: 'an office held by fewer than about fifty people',
    example: 'a senior minister',
    not: 'a senior official',
  },
  {
    class: 'office',
    words:
      'lawyer, lawyers, attorney, diplomat, diplomats, mp, mps, lawmaker, lawmakers, senator, legislator, councillor, councilor, nurse, nurses, doctor, doctors, midwife, surgeon, consultant, engineer, engineers, prosecutor, prosecutors, detective, detectives, investigator, investigators, inspector, inspectors, officer, officers, soldier, pilot, pilots, technician, technicians, executive, executives, banker, trader, lobbyist, strategist, strategists, pollster, analyst, economist, clerk, accountant, auditor, paramedic, paramedics, porter, pharmacist, radiographer, teacher, professor, judge, juror, driver, manager, managers, supervisor, sailor, captain, negotiator, negotiators, mediator, envoy, spokesman, spokeswoman, spokesperson, administrator, regulator, regulators, trustee, director, directors, contractor, consultants, translator, guard, guards, agent, agents, counsel, fundraiser, staffer, registrar, orderly',
    because: 'a function at the level of an office or trade',
    example: 'a State Department lawyer',
    not: 'a person close to the talks',
  },
  {
    class: 'rank',
    words:
      'senior, top, high-ranking, high-level, mid-level, midlevel, junior, leading, ranking, chief, deputy, veteran, longtime, long-serving',
    because: 'a bare rank',
    example: 'a senior official',
    not: 'an official',
  },
  {
    class: 'field',
    words:
      'intelligence, defence, defense, security, military, law, enforcement, police, foreign, diplomatic, health, hospital, treasury, trade, energy, naval, navy, army, air, border, customs, coastguard, legal, medical, nursing, financial, budget, planning, campaign, party, industry, union, banking, oil, aviation, shipping, port, harbour, harbor, justice, counterterrorism, parliamentary, congressional',
    because: 'a bare field or sector',
    example: 'an intelligence official',
    not: 'a tall official',
  },
  {
    class: 'government',
    words:
      'administration, government, cabinet, white house, u.s., us, american, british, federal, state, city, county, municipal, parliament, mp, mps, minister, ministers, senator, lawmaker, lawmakers, legislator, ambassador, diplomat, diplomats, western, european, nato, united states, council, ministry',
    because: 'a country, a government or a sector, and no body by name',
    example: 'a government official',
    not: 'a company official',
  },
  {
    class: 'side',
    words:
      'opposition, rebel, republican, democratic, democrat, republicans, democrats, pro-government, pro-independence, dissident, breakaway, rival, opposed, opposing, opposes, supports, supporting, loyal, sympathetic, allied, ally, allies, critical, backs, backing, whistleblower',
    because: 'a side or interest in the matter',
    example: 'an opposition lawmaker',
    not: 'a lawmaker',
  },
]

const byClass = new Map(facetRows.map((row) => [row.class, indexRows([row])]))

/** The row of a class that holds a word, if one does. */
export function facetRow(facet: FacetClass, word: string): LexiconRow<FacetClass> | undefined {
  return byClass.get(facet)?.get(word)
}
