/** Plain words that no one is called by, kind to read aloud; a pupil gets one of each, and types nothing. */
const first = [
  'amber', 'brave', 'bright', 'calm', 'clever', 'copper', 'coral', 'crisp', 'dapper', 'eager', 'early',
  'fair', 'fleet', 'gentle', 'golden', 'green', 'happy', 'hazel', 'honest', 'indigo', 'jolly', 'keen',
  'kind', 'lively', 'lucky', 'merry', 'mellow', 'misty', 'noble', 'olive', 'patient', 'plucky', 'polite',
  'proud', 'quick', 'quiet', 'rapid', 'rosy', 'royal', 'ruby', 'scarlet', 'silver', 'steady', 'sunny',
  'swift', 'tidy', 'violet', 'warm', 'wise', 'witty',
] // biome-ignore format: a list of words
const second = [
  'acorn', 'badger', 'beaver', 'birch', 'bison', 'cedar', 'comet', 'crane', 'dolphin', 'eagle', 'falcon',
  'fern', 'finch', 'fox', 'gecko', 'harbour', 'hare', 'heron', 'island', 'ivy', 'kestrel', 'lantern',
  'lark', 'lynx', 'maple', 'marten', 'meadow', 'moon', 'moose', 'orchid', 'osprey', 'otter', 'owl',
  'panda', 'parrot', 'pebble', 'pine', 'puffin', 'raven', 'river', 'robin', 'seal', 'sparrow', 'swan',
  'tiger', 'walnut', 'whale', 'willow', 'wolf', 'wren',
] // biome-ignore format: a list of words

/**
 * Two drawn words, 2,500 pairs.
 * @param draw a whole number from 0 to below what it is given
 */
export function drawNickname(draw: (below: number) => number): string {
  return `${first[draw(first.length)]} ${second[draw(second.length)]}`
}
