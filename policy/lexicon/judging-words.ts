import type { LexiconRow } from '#engine/lexicon/lexicon-row'

/** Words by which a person or body is judged. Written for this product; forms are listed, not guessed. */
export const judgingRows: LexiconRow<'attack' | 'praise'>[] = [
  {
    class: 'attack',
    words: `incompetent, incompetence, inept, useless, hopeless, clueless, unfit, unqualified, out of his depth,
      out of her depth, out of their depth, in over his head, in over her head, weak, spineless, a coward, cowardly, timid`,
    because: 'says that somebody is not up to the work',
    example: 'the minister is out of his depth',
    not: 'the minister is out of the country',
  },
  {
    class: 'attack',
    words: `dishonest, a liar, liars, lying, lied, untrustworthy, two-faced, corrupt, crooked, a crook, a fraud, a cheat,
      a hypocrite, hypocritical, deceitful, shameless, unscrupulous, immoral, a thief`,
    because: 'speaks against somebody’s honesty',
    example: 'she is a liar',
    not: 'she is a lawyer',
  },
  {
    class: 'attack',
    words: `arrogant, arrogance, vain, vindictive, petty, cruel, a bully, bullying, abusive, rude, selfish, greedy, lazy,
      paranoid, unstable, erratic, volatile, childish, a narcissist, ruthless, toxic, obsessed, bitter, jealous, hot-tempered`,
    because: 'speaks against somebody’s character',
    example: 'he is vindictive and petty',
    not: 'he is vigilant and calm',
  },
  {
    class: 'attack',
    words: `a disaster, a disgrace, a failure, a fool, an idiot, a joke, a laughing stock, a loser, a mess, a puppet, a shambles, a disgraceful,
      disgraceful, shameful, reckless, irresponsible, stupid, foolish, ridiculous, pathetic, embarrassing, an embarrassment, appalling, a nightmare, chaotic, dysfunctional`,
    because: 'heaps blame or scorn on somebody',
    example: 'the council has been a disgrace',
    not: 'the council has been in session',
  },
  {
    class: 'praise',
    words: `brilliant, outstanding, superb, excellent, exceptional, extraordinary, remarkable, impressive, gifted, talented,
      masterful, a genius, a star, a giant, second to none, first-rate, world-class, the best, a born leader, a natural leader`,
    because: 'praises somebody’s ability',
    example: 'she is a brilliant negotiator',
    not: 'she is a chief negotiator',
  },
  {
    class: 'praise',
    words: `honest, decent, courageous, brave, heroic, a hero, selfless, generous, kind, wise, principled, dedicated, tireless,
      beloved, admirable, honourable, honorable, trustworthy, compassionate, a saint, well liked, well respected, highly respected`,
    because: 'praises somebody’s character',
    example: 'he is a decent and principled man',
    not: 'he is a retired and married man',
  },
]
