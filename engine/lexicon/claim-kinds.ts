import { type LexiconRow, wordsOf } from './lexicon-row'

/** What a word in the main clause of a claim says about its kind. Words stand in their base form. */
export type KindWord =
  | 'wrongdoing'
  | 'accusation'
  | 'accuser'
  | 'wrong-manner'
  | 'violence'
  | 'demand'
  | 'judgement'
  | 'judging-verb'
  | 'announcing'
  | 'past'
  | 'duty'
  | 'belief'
  | 'intent'
  | 'order'
  | 'stative'
  | 'unwilled'

/** Rows that decide the kind of a claim from its main verb and what follows it. */
export const kindRows: LexiconRow<KindWord>[] = [
  {
    class: 'wrongdoing',
    words: `bribe, bribery, kickback, fraud, defraud, embezzle, embezzlement, steal, theft, rob, robbery, burgle,
      loot, murder, manslaughter, massacre, stab, strangle, assault, molest, grope, rape, abuse, harass, harassment,
      bully, intimidate, torture, traffic, smuggle, launder, extort, extortion, blackmail, forge, forgery, falsify,
      doctor, fabricate, tamper, rig, cheat, dope, plagiarise, plagiarize, lie, mislead, deceive, perjury, perjure,
      conceal, withhold, suppress, cover-up, coverup, shred, obstruct, obstruction, collude, collusion, meddle,
      interfere, sabotage, jam, hack, spy, eavesdrop, wiretap, leak, violate, violation, breach, infringe, flout,
      misuse, misappropriate, siphon, evade, evasion, dodge, discriminate, retaliate, retaliation, negligence,
      neglect, corruption, corrupt, misconduct, wrongdoing, malpractice, illegally, unlawfully, poison, kidnap,
      abduct, vandalise, vandalize, arson, groom, exploit, coerce, threaten, conspire, conspiracy, incite, insider-trading,
      overcharge, double-billed, mistreat, mistreatment, ignore, mishandle, botch, brutality, cruelty, scam, swindle, ambush, execute, ethnic-cleansing,
      genocide, hush-money, undervalue, misreport, underreport, mis-sell, hide, hid, hidden, undeclared, unreported, atrocity, atrocities, attack, shell, bomb`,
    because: 'says that someone did wrong',
    example: 'the firm did bribe an inspector',
    not: 'the firm hired an inspector',
  },
  {
    class: 'accusation',
    words: 'accuse, allege, allegation, accusation, implicate, blame, complicit, guilty, culprit',
    because: 'says that someone is accused of a wrong',
    example: 'they accuse the firm of theft',
    not: 'they excuse the firm',
  },
  {
    class: 'accuser',
    words: `indictment, lawsuit, suit, complaint, affidavit, charge-sheet, prosecutor, prosecutors, prosecution, accuser, accusers,
      whistleblower, whistle-blower, plaintiff, plaintiffs, victim, victims, complainant, complainants, claimant`,
    because: 'someone who says in court or in public that a wrong was done',
    example: 'the lawsuit says that he took the money',
    not: 'the law says that money is taxed',
  },
  {
    class: 'wrong-manner',
    words:
      'illegally, unlawfully, fraudulently, corruptly, wrongfully, dishonestly, improperly, inappropriately, falsely, knowingly, secretly',
    because: 'done as it should not be',
    example: 'the firm illegally sold the data',
    not: 'the firm publicly sold the data',
  },
  {
    class: 'violence',
    words: `push, shove, grab, punch, hit, beat, kick, slap, choke, drag, shoot, shot, stab, pin, throw, threw, drug, kiss, touch, fondle,
      strip, undress, expose, stalk, follow, chase, corner, trap, lock, spit, burn, wound, injure, kill, force, forced, pressure, silence,
      fire, fired, bait, trick, fool, defame, smear, slander`,
    because: 'done to a person, who is named or pointed at right behind it',
    example: 'he would push her against a wall',
    not: 'he pulled a cart along the road',
  },
  {
    class: 'demand',
    words: 'demand, urge, call, ask, press, implore, insist, require',
    because: 'a demand that someone act',
    example: 'they demand to see the file',
    not: 'they saw the file',
  },
  {
    class: 'judgement',
    words: `best, worst, better, worse, good, bad, great, terrible, awful, horrible, horrific, disgrace, disgraceful,
      outrage, outrageous, unacceptable, acceptable, unfair, fair, unjust, wrong, right, reckless, irresponsible,
      responsible, brave, courageous, coward, cowardly, proud, shame, shameful, ridiculous, absurd, nonsense, dangerous,
      disappointing, disappointed, important, vital, essential, critical, crucial, key, welcome, unwelcome, unprecedented,
      failure, disaster, disastrous, catastrophe, success, successful, wonderful, tragic, tragedy, sad, foolish,
      stupid, smart, wise, unwise, weak, strong, tough, superior, inferior, excellent, outstanding, brilliant, perfect,
      destructive, divisive, harmful, helpful, useful, useless, pointless, necessary, unnecessary, reasonable,
      unreasonable, ridiculous, hypocritical, hypocrite, dishonest, honest, disrespectful, inappropriate, appropriate,
      offensive, hateful, racist, sexist, extreme, extremist, radical, hard-line, hardliner, controversial, naive, cynical,
      insult, insulting, mistake, blunder, mess, joke, farce, embarrassing, embarrassment, incompetent, inept,
      competent, credible, legitimate, illegitimate, historic, remarkable, impressive, beautiful, ugly, evil, hero,
      heroic, victory, triumph, step, blow, setback, betrayal, insane, crazy, scandalous, appalling, deplorable, unconscionable,
      troubling, worrying, alarming, encouraging, promising, hopeless, unworthy, worthy, overdue, premature, excessive,
      inadequate, adequate, insufficient, lucky, luck, deserved, thoughtful, generous, cruel, callous, heartless, devastating, shocking, scandal, fine, thorough, pleasant,
      sloppy, careless, careful, ludicrous, laughable, pathetic, childish, petty, vicious, malicious, sinister, toxic, corrosive, vindictive`,
    because: 'an opinion',
    example: 'the plan was a disgrace',
    not: 'the plan was published',
  },
  {
    class: 'judging-verb',
    words: `undermine, jeopardise, jeopardize, endanger, harm, hurt, damage, betray, insult, deserve, disrespect, squander,
      waste, weaken, strengthen, benefit, exaggerate, politicise, politicize, demonise, demonize, embarrass, ruin, wreck, miss, overreact,
      behave, matter`,
    because: 'a verb that praises or blames',
    example: 'the rules undermine the court',
    not: 'the rules name the court',
  },
  {
    class: 'announcing',
    words:
      'announce, unveil, pledge, promise, vow, decree, order, rule, decide, agree, vote, commit, threaten',
    because: 'who announces something can decide it',
    example: 'they announce that the school will close',
    not: 'they expect that the school will close',
  },
  {
    class: 'past',
    words: `sank, sunk, lost, cut, hit, put, shut, set, let, cost, burst, cast, split, spread, shot, struck, froze, swam, dug, fled, slid,
      shrank, wept, clung, swept, spat, leapt, bled, sped, burnt, swore, woke, wove, tore, mislaid, overran, underwent, withdrew, arose, rose, fell,
      beat, broadcast, quit, rid, bid, came, ran, became, overcame, collided, erupted, capsized, landed, resigned, died`,
    because: 'a form of the past that is not to be told by its ending',
    example: 'two ships sank in the strait',
    not: 'two ships lie in the strait',
  },
  {
    class: 'duty',
    words: 'should, ought, must, needs, need, deserve, deserves',
    because: 'says what ought to be',
    example: 'ministers should resign',
    not: 'ministers resigned',
  },
  {
    class: 'belief',
    words: `believe, fear, suspect, think, worry, assess, consider, view, doubt, assume, presume, feel, hold, regard, expect,
      anticipate, concern, concerned, worried, convinced, afraid, confident, sceptical, skeptical, hope, hopeful, speculate,
      speculation, concede, understand, imagine, foresee`,
    because: 'reports what someone holds to be so',
    example: 'ministers fear a second loss',
    not: 'ministers met on Monday',
  },
  {
    class: 'intent',
    words: `plan, intend, aim, seek, want, vow, pledge, promise, prepare, propose, commit, mull, weigh, contemplate, hope,
      refuse, threaten, intention, determined, ready, willing, unwilling, prepared, committed, poised, decline, offer`,
    because: 'a plan or an aim',
    example: 'they plan to close the bridge',
    not: 'they closed the bridge',
  },
  {
    class: 'order',
    words: 'order, instruct, direct, command, mandate',
    because: 'an order',
    example: 'the guards had an order to leave',
    not: 'the guards were tired',
  },
  {
    class: 'stative',
    words: `be, have, own, possess, contain, include, comprise, consist, apply, cover, mean, need, know, live, belong,
      depend, exist, cost, weigh, remain, stay, stand, lie, sit, lack, require, allow, permit, prohibit, ban, bar, forbid, involve, represent,
      matter, owe, deserve, resemble, equal, total, number, amount, hold, like, love, hate, prefer, support, oppose,
      agree, disagree, want, differ, seem, appear, look, suit, fit, employ, operate, run, work, serve, carry,
      provide, enable, entitle, count, make up, face, concern, relate, tend, continue, keep, reflect, define, describe`,
    because: 'a verb for how things are',
    example: 'the rules apply to all boats',
    not: 'the boats sank',
  },
  {
    class: 'unwilled',
    words: `be, become, get, have, rise, fall, grow, shrink, drop, climb, win, lose, die, suffer, face, need, take, cost,
      arrive, survive, remain, see, happen, occur, end, collapse, fail, succeed, receive, feel, know, hurt, damage, benefit,
      affect, cause, lead, mean, result, recover, run, last, depend, hit, break, burn, flood, go, come, disappear, vanish,
      increase, decrease, decline, improve, worsen, double, halve, slow, struggle, require, allow, make, help, save, create,
      destroy, reduce, raise, add, boost, give, pay, find, put, shut, reach, exceed, likely`,
    because: 'an outcome that nobody can simply decide',
    example: 'prices will rise',
    not: 'the mayor will veto the bill',
  },
]

/** The classes of every word; a word may be in several. */
export const kindWords: ReadonlyMap<string, ReadonlySet<KindWord>> = indexClasses()

function indexClasses(): Map<string, Set<KindWord>> {
  const index = new Map<string, Set<KindWord>>()
  for (const row of kindRows) {
    for (const word of wordsOf(row)) {
      const classes = index.get(word)
      if (classes) classes.add(row.class)
      else index.set(word, new Set([row.class]))
    }
  }
  return index
}
