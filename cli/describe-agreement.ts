import { readAlpha } from '#statistics/krippendorff-alpha'
import type { CodingProblem, MergedCodings } from '#workflows/merge-codings'

/** Agreement for people: a line a variable, then spans, then what is argued most. */
export function describeAgreement({ coders, texts, agreement, argued }: MergedCodings): string {
  const width = Math.max(...agreement.variables.map(({ variable }) => variable.length), 8)
  return [
    `${coders.length} coders, ${texts.length} ${texts.length === 1 ? 'text' : 'texts'}, ${agreement.items.length} attributions marked by one or more`,
    '',
    ...agreement.variables.map(
      ({ variable, agreement: found, agreed, units }) =>
        `${variable.padEnd(width)}  ${describeAlpha(found)}  all agree on ${agreed} of ${units}`,
    ),
    '',
    'Spans (α of sections, marked or not):',
    ...agreement.spans.map(
      ({ part, alpha }) =>
        `${part.padEnd(width)}  ${alpha === null ? 'no α: no text was marked by all' : alpha.toFixed(2)}`,
    ),
    ...(argued.length > 0 ? ['', 'Argued most:'] : []),
    ...argued.map(
      ({ item, variable, sides }) =>
        `${item.article} ${item.shown.content.map((stretch) => stretch.join('–')).join(', ')}, ${variable}: ${sides.map(({ code, coders }) => `${code} ${coders}`).join(' · ')}`,
    ),
  ].join('\n')
}

function describeAlpha(
  found: MergedCodings['agreement']['variables'][number]['agreement'],
): string {
  if (!found) return 'no α: all codes are the same      '
  const { alpha, interval } = found
  const band = interval
    ? ` [${interval.low.toFixed(2)}, ${interval.high.toFixed(2)}]${interval.isRough ? ' rough' : ''}`
    : ''
  return `α ${alpha.toFixed(2)}${band} ${readAlpha(alpha)}`.padEnd(34)
}

/** Why a file was left out, and what to do. */
export function describeProblem(problem: CodingProblem): string {
  switch (problem.kind) {
    case 'unknown-format':
      return `this is neither codings nor a class file nor a work of According (${problem.at}). Save it again from According.`
    case 'no-class-file':
      return 'a pupil’s work needs the class file that it answers to. Name that file too.'
    case 'other-class':
      return 'this work is of another class than the class file. Leave it out, or name its class file.'
    case 'other-codebook':
      return `this work was coded by codebook ${problem.version}, the class by another. Their labels do not mean the same; it is left out.`
    case 'other-text':
      return `“${problem.article}” is another text here than in the first file (its hash differs). Its offsets would point elsewhere; it is left out.`
    case 'coded-twice':
      return `${problem.coder} has coded “${problem.article}” twice. The first coding counts; take the other away, or give its coder another name.`
    case 'beyond-text':
      return `the mark “${problem.attribution}” of “${problem.article}” ends behind the text’s end. The file was changed; it is left out.`
  }
}
