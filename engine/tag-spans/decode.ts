import { labelCount } from './network'

/** Transition scores between labels, `from * labelCount + to`, and scores of a first label. */
export interface Transitions {
  between: Float64Array
  starts: Float64Array
}

/** B-labels open a span; each I-label, one above its B, goes on with it. 0 is outside. */
export const labels = { outside: 0, source: 1, cue: 3, content: 5 } as const

/** Scores with the labels' openings made likelier, so that more candidates reach the decision rule. */
export function withEntryBonus({ between, starts }: Transitions, bonus: number): Transitions {
  const raised = between.slice()
  for (let from = 0; from < labelCount; from += 1) {
    for (const to of [labels.source, labels.cue, labels.content]) {
      if (from !== to && from !== to + 1) raised[from * labelCount + to] += bonus
    }
  }
  return { between: raised, starts }
}

/** The likeliest sequence of labels (Viterbi). */
export function bestLabels(scores: Float32Array, { between, starts }: Transitions): Uint8Array {
  const size = scores.length / labelCount
  const best = new Uint8Array(size)
  if (size === 0) return best
  const cameFrom = new Uint8Array(size * labelCount)
  let previous = Float64Array.from(starts, (start, label) => start + scores[label])
  let current = new Float64Array(labelCount)
  for (let token = 1; token < size; token += 1) {
    for (let to = 0; to < labelCount; to += 1) {
      let peak = Number.NEGATIVE_INFINITY
      let at = 0
      for (let from = 0; from < labelCount; from += 1) {
        const score = previous[from] + between[from * labelCount + to]
        if (score > peak) {
          peak = score
          at = from
        }
      }
      current[to] = peak + scores[token * labelCount + to]
      cameFrom[token * labelCount + to] = at
    }
    ;[previous, current] = [current, previous]
  }
  let label = previous.indexOf(Math.max(...previous))
  for (let token = size - 1; token >= 0; token -= 1) {
    best[token] = label
    label = cameFrom[token * labelCount + label]
  }
  return best
}

/**
 * The probability of every label at every token, by forward–backward with a scale for each token.
 * Source: Rabiner, “A Tutorial on Hidden Markov Models”, *Proceedings of the IEEE* 77 (1989).
 */
export function labelProbabilities(scores: Float32Array, transitions: Transitions): Float64Array {
  const size = scores.length / labelCount
  const between = transitions.between.map(Math.exp)
  const local = localFactors(scores, transitions.starts)
  const forward = new Float64Array(size * labelCount)
  const scales = new Float64Array(size)
  for (let token = 0; token < size; token += 1) {
    scales[token] = stepForward(forward, between, local, token)
  }
  return meetBackward(forward, between, local, scales)
}

/** e to the scores, each token's divided by its largest so that nothing overflows. */
function localFactors(scores: Float32Array, starts: Float64Array): Float64Array {
  const factors = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at += labelCount) {
    let peak = Number.NEGATIVE_INFINITY
    for (let label = 0; label < labelCount; label += 1) {
      factors[at + label] = scores[at + label] + (at === 0 ? starts[label] : 0)
      peak = Math.max(peak, factors[at + label])
    }
    for (let label = 0; label < labelCount; label += 1) {
      factors[at + label] = Math.exp(factors[at + label] - peak)
    }
  }
  return factors
}

function stepForward(
  forward: Float64Array,
  between: Float64Array,
  local: Float64Array,
  token: number,
): number {
  const at = token * labelCount
  let sum = 0
  for (let to = 0; to < labelCount; to += 1) {
    let reached = token === 0 ? 1 : 0
    for (let from = 0; token > 0 && from < labelCount; from += 1) {
      reached += forward[at - labelCount + from] * between[from * labelCount + to]
    }
    forward[at + to] = reached * local[at + to]
    sum += forward[at + to]
  }
  for (let to = 0; to < labelCount; to += 1) forward[at + to] /= sum
  return sum
}

function meetBackward(
  forward: Float64Array,
  between: Float64Array,
  local: Float64Array,
  scales: Float64Array,
): Float64Array {
  const size = scales.length
  const probabilities = forward.slice()
  let later = new Float64Array(labelCount).fill(1)
  let here = new Float64Array(labelCount)
  for (let token = size - 2; token >= 0; token -= 1) {
    const next = (token + 1) * labelCount
    for (let from = 0; from < labelCount; from += 1) {
      let sum = 0
      for (let to = 0; to < labelCount; to += 1) {
        sum += between[from * labelCount + to] * local[next + to] * later[to]
      }
      here[from] = sum / scales[token + 1]
      probabilities[token * labelCount + from] = forward[token * labelCount + from] * here[from]
    }
    ;[later, here] = [here, later]
  }
  return probabilities
}
