/** A line over features as they are, not standardised. */
export interface Line {
  bias: number
  weights: number[]
}

/** The strength of the penalty on the standardised weights: ½ Σ w² beside the sum of the losses. */
const penalty = 1
const mostSteps = 30

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares;
 * Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", section 4.4.1).
 */
export function fitLogistic(rows: readonly number[][], labels: readonly number[]): Line {
  const { means, deviations } = standardOf(rows)
  const standard = rows.map((row) => [
    1,
    ...row.map((value, at) => (value - means[at]) / deviations[at]),
  ])
  let weights = new Array<number>(standard[0].length).fill(0)
  for (let step = 0; step < mostSteps; step += 1) {
    const { gradient, curvature } = derivatives(standard, labels, weights)
    const change = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight - change[at])
    if (Math.max(...change.map(Math.abs)) < 1e-8) break
  }
  const own = weights.slice(1).map((weight, at) => weight / deviations[at])
  return {
    bias: weights[0] - own.reduce((sum, weight, at) => sum + weight * means[at], 0),
    weights: own,
  }
}

/** The probability that a line gives a row. */
export function predict({ bias, weights }: Line, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * row[at], bias)))
}

function standardOf(rows: readonly number[][]) {
  const means = rows[0].map((_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length)
  const deviations = means.map((mean, at) => {
    const variance = rows.reduce((sum, row) => sum + (row[at] - mean) ** 2, 0) / rows.length
    return Math.sqrt(variance) || 1
  })
  return { means, deviations }
}

function derivatives(
  rows: readonly number[][],
  labels: readonly number[],
  weights: readonly number[],
) {
  const size = weights.length
  const gradient = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight))
  const curvature = weights.map((_, at) =>
    weights.map((_, other) => (at === other && at > 0 ? penalty : 0)),
  )
  rows.forEach((row, index) => {
    let sum = 0
    for (let at = 0; at < size; at += 1) sum += row[at] * weights[at]
    const probability = 1 / (1 + Math.exp(-sum))
    const spread = Math.max(1e-9, probability * (1 - probability))
    for (let at = 0; at < size; at += 1) {
      gradient[at] += (probability - labels[index]) * row[at]
      for (let other = 0; other <= at; other += 1) {
        curvature[at][other] += spread * row[at] * row[other]
      }
    }
  })
  for (let at = 0; at < size; at += 1) {
    for (let other = at + 1; other < size; other += 1) curvature[at][other] = curvature[other][at]
  }
  return { gradient, curvature }
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]])
  const size = rows.length
  for (let column = 0; column < size; column += 1) {
    let pivot = column
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row
    }
    ;[rows[column], rows[pivot]] = [rows[pivot], rows[column]]
    for (let row = column + 1; row < size; row += 1) {
      const factor = rows[row][column] / rows[column][column]
      for (let at = column; at <= size; at += 1) rows[row][at] -= factor * rows[column][at]
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = rows[row][size]
    for (let at = row + 1; at < size; at += 1) sum -= rows[row][at] * solution[at]
    solution[row] = sum / rows[row][row]
  }
  return solution
}
