import type { LexiconRow } from './lexicon-row'

/** What words around a cue show of the contact with a source. */
export type ContactSign =
  | 'public-act'
  | 'public-place'
  | 'private'
  | 'chorus'
  | 'outcry'
  | 'trial'
  | 'reporting'
  | 'interviewed'
  | 'correspondence'
  | 'talking'
  | 'saying'

/**
 * Signs that unnamed officials act in public, that contact was private, or that the words are an
 * event (codebook section 3); and what a journalist does at work (tie-breaker 2).
 */
export const contactRows: LexiconRow<ContactSign>[] = [
  {
    class: 'public-act',
    words:
      'announce, announced, announces, announcing, charge, charged, charging, rule, ruled, rules, order, ordered, orders, indict, indicted, sue, sued, convict, convicted, sentence, sentenced, arrest, arrested, file, filed, conclude, concluded, decree, approve, approved, unveil, unveiled, issue, issued, certify, certified, release, released, uphold, upheld, grant, granted, overturn, overturned, revoke, revoked, declare, declared, seize, seized, fine, fined, suspend, suspended, subpoena, subpoenaed, arraigned',
    because: 'a public act of office',
    example: 'prosecutors charged him',
    not: 'an official said',
  },
  {
    class: 'public-place',
    words:
      'in a statement, in statement, a statement, statement, news conference, press conference, news release, press release, court filing, in a filing, court papers, court documents, complaint, in a letter, officially, at a briefing, indictment, at a hearing, testified',
    because: 'said in public: a statement, filing, hearing or news conference',
    example: 'officials said in a statement',
    not: 'an official said in a corridor',
  },
  {
    class: 'private',
    words: `condition of anonymity, anonymously, privately, in interviews, in private, not authorized to,
      not authorised to, wasn't authorized to, weren't authorized to, wasn't authorised to, weren't authorised to,
      not to be identified, not to be named, declined to be identified, declined to be named, on background,
      asked not to be, want to be named, want to be identified, want to be quoted, asking for anonymity,
      requested anonymity, spoke anonymously, speak on the record, speak publicly, familiar with, close to,
      privy to, briefed on, knowledge of, name be left out, names be left out, name be withheld,
      names be withheld, name not be used, names not be used, name be changed, granted anonymity`,
    because: 'signs of private contact: a grant of anonymity, interviews, “familiar with”',
    example: 'two strategists said privately',
    not: 'analysts said publicly',
  },
  {
    class: 'chorus',
    words:
      'chant, chanted, chanting, chants, shout, shouted, shouting, shouts, yell, yelled, yelling, scream, screamed, heckle, heckled, boo, booed, cheer, cheered, cheering, applaud, applauded, roared, cried',
    because: 'the words are themselves the event',
    example: 'protesters chanted',
    not: 'protesters said',
  },
  {
    class: 'trial',
    words:
      'charged, charges, pleaded, plea, trial, indicted, indictment, convicted, sentenced, arraigned',
    because: 'a prosecution in open court',
    example: 'after he was arraigned',
    not: 'after he was hired',
  },
  {
    class: 'reporting',
    words:
      'ask, asks, asked, asking, report, reports, reported, reporting, write, writes, wrote, writing, written, tweet, tweets, tweeted, tweeting, note, notes, noted, press, pressed, question, questioned, questions, questioning, grill, grilled, reveal, reveals, revealed, publish, published, interviewed, challenged, wondered, quoted, quotes, point out, points out, pointed out, observed, observes, on air, in posing, moderated, posed',
    because: 'the work of journalists: asking, writing, reporting',
    example: 'the host asked',
    not: 'the host recalled',
  },
  {
    class: 'interviewed',
    words:
      'told, tells, recalled, recalls, remembered, remembers, hopes, hoped, wants, wanted, plans, testified, believes, believed, thinks, thought, feels, felt, sued, alleges, alleged, apologized, apologised, endorsed, complained, fears, feared, worries, worried',
    because: 'someone who answers, remembers or wishes speaks for herself',
    example: 'the host recalled',
    not: 'the host asked',
  },
  {
    class: 'outcry',
    words: 'cried, cry, cries, cheer, cheers, cheered',
    because: 'a loud word that also stands for wishing',
    example: 'voters cried out for change',
    not: 'voters chanted',
  },
  {
    class: 'correspondence',
    words:
      'emailed, e-mailed, texted, in an email, in an e-mail, in emails, in e-mails, in a text message, in one email, in a memo, by email',
    because: 'words written among insiders and made known later',
    example: 'a staffer emailed her',
    not: 'a staffer said',
  },
  {
    class: 'talking',
    words:
      'added, told, tells, telling, recalled, recalls, replied, replies, joked, quipped, admitted, complained, lamented, shrugged, laughed, sighed, muttered, whispered, murmured, exclaimed, swore, testified, remarked, retorted, conceded, explained, insisted, answered, mused, confided, confessed, remembered, remembers',
    because: 'what people do with their own voice or memory, and texts do not',
    example: 'the stoker added',
    not: 'the sheet shows',
  },
  {
    class: 'saying',
    words: 'said, says, saying',
    because: 'people say things, and so do texts',
    example: 'a deckhand said',
    not: 'a chart shows',
  },
]

/** Descriptions that only one person fits: the codebook's unique office-holder. */
export const uniqueRoleRows: LexiconRow<'unique-role'>[] = [
  {
    class: 'unique-role',
    words:
      'campaign manager, chief of staff, press secretary, campaign chairman, campaign chair, running mate, wife, husband, father, mother, daughter, son, brother, sister, widow, ex-wife, lawyer, attorney, doctor, physician, communications director, general counsel, chief executive, chief strategist, finance chairman, foreign minister, prime minister, defense minister, defence minister, finance minister, interior minister, police chief, attorney general, secretary of state, defense secretary, defence secretary, home secretary, town clerk, city manager, medical director, chief constable, head teacher',
    because: 'an office or tie that only one person has',
    example: 'the company’s chief executive',
    not: 'a chief analyst',
  },
]
