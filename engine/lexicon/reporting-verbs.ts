import type { CueClass } from '#domain/attribution'
import { indexRows, type LexiconRow } from './lexicon-row'

/** Verbs and adjectives of cues by what they say of the source: it spoke, it knows, or it wishes. */
export const cueRows: LexiconRow<CueClass>[] = [
  {
    class: 'speech',
    words: `
      questioning, testify, testified, say, says, said, saying, tell, tells, told, telling, add,
      adds, added, adding, note, notes, noted, noting, acknowledge, acknowledges, acknowledged,
      acknowledging, confirm, confirms, confirmed, deny, denies, denied, denying, warn, warns,
      warned, warning, claim, claims, claimed, claiming, insist, insists, insisted, insisting,
      argue, argues, argued, arguing, contend, contends, contended, concede, concedes, conceded,
      admit, admits, admitted, describe, describes, described, describing, explain, explains,
      explained, explaining, report, reports, reported, allege, alleges, alleged, accuse,
      accused, blame, blames, blamed, state, states, stated, disclose, disclosed, reveal,
      reveals, revealed, caution, cautioned, cautions, maintain, maintains, maintained, assert,
      asserts, asserted, asserting, recall, recalled, recalls, complain, complained,
      complaining, attribute, attributed, cite, cited, cites, citing, point, pointed, points,
      pointing, portray, portrayed, cast, casts, call, called, calls, calling, dub,
      characterize, characterized, characterizes, express, expressed, defend, defends, defended,
      mention, mentioned, mentions, speak, spoke, spoken, discuss, discussed, according,
      respond, responded, reply, replied, quip, joke, joked, lament, lamented, boast, boasted,
      brag, bragged, disagree, agree, agreed, question, questioned, put, puts, identify,
      identified, signal, signaled, hint, hinted, stress, stressed, emphasize, emphasized,
      reiterate, reiterated, dismiss, dismissed, assure, assured, dispute, disputed, reject,
      rejected, promise, promised, continue, continued, tout, touted, tweet, tweeted, write,
      writes, wrote, inform, informed, reason, declare, declared, announce, announces,
      announced, announcing, comment, commented, comments, answer, answered, remark, remarked,
      repeat, repeats, repeated, relay, relayed, recount, recounted, recounts, testifies, brief,
      briefed, briefs, briefing, publish, published, publishes, broadcast, discloses, outline,
      outlined, outlines, specify, specified, detail, detailed, details, elaborate, elaborated,
      counter, counters, countered, read, reads, retort, retorted, observe, observed, observes,
      proclaim, proclaimed, hail, hailed, summarise, summarised, summarize, summarized, rebut,
      rebutted, refute, refuted, vouch, vouched, swear, swore, sworn, rule, ruled, rules,
      charge, charged, charges, sue, sued, file, filed, files, list, listed, lists, record,
      recorded, records, document, documented, documents, alleging, quote, quoted, quotes, per,
      whisper, whispered, shout, shouted, cry, cried, admitting, email, emailed, text, texted,
      post, posted, posts, blog, blogged, advise, advised, allude, alluded, argument, assertion,
      attest, bemoan, bemoaned, chide, chided, clarify, clarified, comparison, compare,
      compared, compares, complaint, complaints, contention, criticism, decry, decried, deplore,
      deplored, deride, derided, downplay, downplayed, echo, echoed, echoes, exclaim, exclaimed,
      forecast, highlight, highlighted, implore, insinuate, insinuated, interject, interjected,
      introduce, issue, issued, label, labeled, labelled, lambast, lambasted, liken, likened,
      message, mock, mocked, muse, mused, narrate, narrated, object, objected, opine, opined,
      phrase, pitch, pronounce, protest, protested, rail, railed, react, reacted, rebuke,
      rebuked, refer, refers, referred, referring, relate, remarks, remind, reminded, reminds,
      response, retweet, retweeted, speculate, speculated, spell, statement, statements,
      suggestion, talk, talked, talks, talking, testimony, underscore, underscored, utter,
      uttered, voice, voiced, weigh, weighed, words, allegation, allegations, assurance,
      assurances, admission, description, prediction, predictions, warnings, unveil, unveiled,
      release, released, presented, laid, reaffirm, reaffirmed, rate, rated, accuses, accusing,
      reportedly, allegedly, purportedly, supposedly, promises`,
    because: 'a word of speaking or writing',
    example: 'she said',
    not: 'a sad song',
  },
  {
    class: 'knowledge',
    words: `
      alarmed, anticipate, anticipated, anticipates, assess, assessed, assume, assumed, assumes,
      aware, believe, believed, believes, believing, calculate, calculated, certain, concerned,
      conclude, concluded, confident, consider, considered, considers, convinced, determine,
      determined, discover, discovered, discovers, doubt, doubts, estimate, estimated, estimates,
      expect, expected, expecting, expects, fear, feared, fearing, fears, feel, feels, felt, find,
      finds, found, frustrated, hear, heard, implied, implies, imply, indicate, indicated,
      indicates, interpret, interpreted, judge, judged, knew, know, knows, learn, learned,
      nervous, notice, noticed, optimistic, pessimistic, predict, predicted, predicting, predicts,
      project, projected, projects, realise, realised, realize, realized, realizes, regard,
      regarded, regards, remember, remembered, saw, sceptical, see, sees, show, showed, shown,
      shows, skeptical, suggest, suggested, suggesting, suggests, sure, suspect, suspected,
      suspects, think, thinks, thought, understand, understands, understood, unsure, view, viewed,
      views, wonder, wondered, worried, worries, worry, assessment, assumption, belief,
      contemplate, contemplated, determination, doubtful, doubted, estimation, guess, guessed,
      impression, mindful, perceive, perceived, perceives, recognise, recognised, recognition,
      suspicion, suspicions, unaware, unclear, wary, uncertain`,
    because: 'a word of knowing, believing or showing',
    example: 'records show',
    not: 'a shower of rain',
  },
  {
    class: 'attitude',
    words: `
      hope, hopes, hoped, hoping, want, wants, wanted, wanting, plan, plans, planned, planning,
      seek, seeks, sought, seeking, ask, asks, asked, asking, urge, urges, urged, urging, decline,
      declines, declined, declining, refuse, refuses, refused, support, supports, supported,
      supporting, oppose, opposes, opposed, opposing, back, backs, backed, backing, endorse,
      endorsed, endorses, love, loves, loved, hate, hates, like, likes, liked, prefer, prefers,
      preferred, favor, favors, favored, fighting, vow, vows, vowed, threaten, threatened, demand,
      demands, demanded, intend, intends, intended, aim, aims, aimed, try, trying, tries, tried,
      push, pushed, pushing, ignore, ignores, ignored, willing, ready, eager, look, looks,
      looking, wait, waiting, watch, watched, decide, decided, choose, chose, chosen, vote, voted,
      votes, allow, allowed, allows, resist, resisted, embrace, embraced, press, pressed,
      pressing, recommend, recommended, propose, proposed, offer, offered, encourage, encouraged,
      beg, begged, plead, pleaded, request, requested, wish, wished, prepare, preparing,
      recognize, recognizing, recognized, interested, surprised, surprise, move, moved, struggle,
      scrambling, scramble, attack, attacked, welcome, welcomed, criticize, criticized, praise,
      praised, thank, thanked, condemn, condemned, denounce, denounced, blast, blasted, slam,
      slammed, applaud, cheer, cheered, boo, booed, chant, chanted, yell, yelled, scream, hopeful,
      decree, decrees, decreed, opt, opted, opts, dare, dared, commit, committed, pledge, pledges,
      pledged, consent, consented, bar, barred, forbid, forbade, reluctant, keen, delight,
      delighted, relieved, despise, despised, regret, regrets, regretted, dread, dreaded, mourn,
      mourned, celebrate, celebrated, apologise, apologised, apologize, apologized, accept,
      accepted, accepts, adopt, adopted, advocate, advocated, advocates, angered, angry, annoyed,
      appoint, appointed, approve, approved, approves, approval, assail, assailed, avoid, avoided,
      balk, balked, ban, banned, block, blocked, campaign, campaigned, champion, championed,
      commitment, consensus, criticise, criticised, cut, decision, dedicate, dedicated, defy,
      devoted, disappointed, disapprove, disapproved, disavow, disavowed, dislike, dismay,
      dismayed, distance, distanced, effort, efforts, embarrassed, enjoy, enjoyed, endorsement,
      endorsements, endorsing, enthusiasm, enthusiastic, excited, favour, favours, favoured,
      focus, focused, frustration, furious, glad, goal, happy, hire, hired, honor, honored,
      impressed, inclined, irritated, introduced, laud, lauded, mull, mulled, name, named,
      nominate, nominated, opposition, outraged, pass, passed, persuade, persuaded, pleased,
      pressure, pressured, promote, promoted, proud, refusal, rejoice, repudiate, repudiated,
      resent, resented, resistance, reverse, reversed, scared, select, selected, shocked, side,
      sided, sign, signed, skip, split, stance, stances, stop, stopped, strategy, target,
      targeted, thrilled, trust, trusted, upset, veto, vetoed, volunteer, volunteered`,
    because: 'a word of wishing, planning or judging, which makes no claim',
    example: 'he hopes to stay',
    not: 'the hopper was full',
  },
]

/** Cue words by form. */
const cueWords = indexRows(cueRows)

/**
 * What a word of a cue says of its source, or undefined. A form that no row lists is looked up by its
 * stem: "praising" by "praise", "mocks" by "mock", "planned" by "plan".
 */
export function cueClassOf(word: string): CueClass | undefined {
  for (const form of [word, ...stemsOf(word)]) {
    const found = cueWords.get(form)
    if (found) return found.class
  }
  return undefined
}

function stemsOf(word: string): string[] {
  const ending = /(?:ing|ed|es|s)$/.exec(word)?.[0]
  if (!ending || word.length - ending.length < 3) return []
  const stem = word.slice(0, -ending.length)
  const single = /([^aeiouls])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, `${stem}ed`, ...single, stem.replace(/i$/, 'y')]
}
