import { describe, expect, test } from 'vitest'
import { readStrength } from '#engine/read-claims/claim-strength'
import { tokenise } from '#engine/tokenise'
import { loadTestModel } from '../read-model'

const model = await loadTestModel()

/** The strength of a claim that somebody "said". */
function strengthOf(claim: string): number {
  const { tokens } = tokenise(`${claim} they said`, model.lexicon)
  return readStrength(tokens.slice(0, -2), tokens.slice(-1)).strength
}

describe('a hedge in a clause beside the main one leaves the claim as it is', () => {
  test.each([
    'the bridge will close because engineers believe it may fall',
    'the ferry sailed although the lamp might have failed',
    'the ferry sailed, though it was possibly late',
    'the crew slept while the pumps apparently failed',
    'the yard shut before it could be sold',
    'the ship turned back so that it might land the crew',
    'the light failed where it might have helped',
    'the tide turned when the wind possibly fell',
    'that because the lamp may have failed, the ship turned back',
    // "sank" is no verb that the lists know.
    'the ship sank whereas the barge may have drifted',
    'the ship sank when the tide was possibly low',
  ])('%s', (claim) => {
    expect(strengthOf(claim)).toBe(4)
  })
})

describe('a hedge in the main clause weakens it, whatever stands beside it', () => {
  test.each([
    ['the ferry may have sailed because the lamp failed', 1],
    ['because the lamp failed, the ferry may have sailed', 1],
    ['while the crew slept, the pumps apparently failed', 3],
    ['the ship possibly turned back when the tide fell', 1],
    ['the pumps were allegedly switched off although the hold was wet', 2],
    ['there is no evidence that the ship sank because of the storm', 0],
  ])('%s: %i', (claim, strength) => {
    expect(strengthOf(claim)).toBe(strength)
  })
})
