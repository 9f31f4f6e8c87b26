import type { Affiliation } from '#domain/source'
import type { LexiconRow } from './lexicon-row'

/** What a source belongs to, by words of its title or description. The first row that fits decides. */
export const affiliationRows: LexiconRow<Affiliation>[] = [
  {
    class: 'media',
    words:
      'reporter, journalist, editor, columnist, correspondent, anchor, newspaper, broadcaster, news agency',
    because: 'works for an outlet',
    example: 'a newspaper editor',
    not: 'a harbour pilot',
  },
  {
    class: 'party',
    words:
      'campaign, party, candidate, nominee, republican, democrat, republicans, democrats, conservative, labour, pollster, strategist, caucus, opposition leader, whip',
    because: 'speaks for a party or campaign',
    example: 'a campaign adviser',
    not: 'a port adviser',
  },
  {
    class: 'government',
    words: `official, officials, minister, ministry, ministers, government, administration, white house, president, prime minister, secretary, governor, mayor, council, councillor, councilor, senator, lawmaker, lawmakers, mp, mps, congressman, congresswoman, representative, parliament, police, prosecutor, prosecutors, attorney general, court, judge, military, army, navy, coastguard, coast guard, general, admiral, colonel, captain, commander, diplomat, diplomats, ambassador, intelligence, agency, department, bureau, inspector, inspectorate, regulator, auditor, commissioner, pentagon, u.s., authorities, city manager, town clerk, sheriff, spokesman for the ministry, treasury, parliamentary, federal`,
    because: 'an office of the state',
    example: 'a harbour ministry official',
    not: 'a shop assistant',
  },
  {
    class: 'academia',
    words:
      'professor, university, researcher, scientist, historian, economist, scholar, institute, lecturer, political scientist, college',
    because: 'works in research or teaching',
    example: 'a history professor',
    not: 'a history buff',
  },
  {
    class: 'business',
    words:
      'company, chief executive, ceo, executive, executives, banker, trader, investor, firm, contractor, owner, businessman, businesswoman, manufacturer, airline, corporation, inc, ltd, plc, industry',
    because: 'works for a company',
    example: 'an airline executive',
    not: 'an airfield guard',
  },
  {
    class: 'civil_society',
    words:
      'union, charity, activist, campaigner, church, pastor, bishop, rabbi, imam, association, foundation, non-profit, nonprofit, federation, advocate, volunteer, trustee, ngo, society',
    because: 'speaks for a group of citizens',
    example: 'a union organiser',
    not: 'a reunion',
  },
  {
    class: 'citizen',
    words:
      'resident, residents, voter, voters, patient, patients, neighbour, neighbor, neighbours, mother, father, student, worker, workers, nurse, nurses, doctor, doctors, teacher, driver, witness, witnesses, fisherman, farmer, passenger, passengers',
    because: 'speaks for themselves or from their own work',
    example: 'a resident of the street',
    not: 'a presidential order',
  },
]

/** Words that make a source one of the security services or the forces. */
export const securityRow: LexiconRow<'security'> = {
  class: 'security',
  words:
    'intelligence, military, police, defence, defense, security, army, navy, naval, coastguard, coast guard, general, admiral, colonel, commander, detective, sheriff, pentagon, cia, fbi, nsa, law enforcement, border guard, marine, air force, officer, commodore, spy, spies',
  because: 'police, forces or intelligence',
  example: 'a naval officer',
  not: 'a novel idea',
}

/** Words that say that an office was held in the past. */
export const formerRow: LexiconRow<'former'> = {
  class: 'former',
  words:
    'former, ex-minister, ex-official, ex-aide, retired, onetime, one-time, then-president, late, ex-president',
  because: 'the office was held in the past',
  example: 'a former official',
  not: 'a formal official',
}
