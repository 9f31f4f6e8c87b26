import { expect, test } from 'vitest'
import { isRoleShift, readRoles } from '#comparison/drift/role-shift'

const reversed: [earlier: string, later: string][] = [
  ['The Norvian navy rammed a Tarnish trawler', 'A Tarnish trawler rammed the Norvian navy'],
  [
    'A Tarnish trawler was rammed by the Norvian navy',
    'The Tarnish trawler rammed a Norvian cutter',
  ],
  [
    'A Tarnish trawler may have been rammed by the Norvian navy',
    'The Norvian ship was rammed by a Tarnish boat',
  ],
  ['Quist sued the Orrin council', 'The Orrin council sued Quist'],
  ['Quist sues Renn over the mill', 'Renn sues Quist over the mill'],
  ['Ada Quist shot Ivo Renn', 'Ivo Renn had shot Ada Quist'],
  ['Ivo Renn was shot by Ada Quist', 'Ada Quist was shot by Ivo Renn'],
  ['Lanmere beat Dunford 3–1', 'Dunford beat Lanmere 3–1'],
  ['Police attacked the Dunford marchers', 'Dunford marchers attacked police'],
  ['Larkin & Co bought Pell Mills in May', 'Pell Mills has bought Larkin & Co'],
  [
    'The Larkin bank was deceived by the mayor of Pell',
    'The Larkin bank deceived the mayor of Pell',
  ],
  ['Tarn was invaded by Norvia after the harvest', 'Tarn invaded Norvia after the harvest'],
  [
    'Norvia deliberately blinded a Tarn satellite',
    'A Norvian satellite was deliberately blinded by Tarn',
  ],
  ['Judge Holt dismissed Clerk Moor', 'Clerk Moor dismissed Judge Holt'],
  ['The Moors’ dog bit Constable Hale', 'Constable Hale bit the Moors’ dog'],
  [
    'Captain Vane struck Mate Oddy before the ship sank',
    'Mate Oddy struck Captain Vane before the ship sank',
  ],
]

const kept: [earlier: string, later: string][] = [
  ['The Norvian navy rammed a Tarnish trawler', 'A Tarnish trawler was rammed by the Norvian navy'],
  ['The Norvian navy rammed a Tarnish trawler', 'Norvia’s navy may have rammed the Tarnish boat'],
  [
    'A Tarnish trawler was rammed by the Norvian navy',
    'A Tarnish trawler has been rammed, by all accounts, in the Norvian strait',
  ],
  ['Quist sued the Orrin council', 'Quist is suing the Orrin council'],
  ['Quist sued the Orrin council', 'The Orrin council was sued by Quist'],
  ['Ada Quist met Ivo Renn', 'Ivo Renn met Ada Quist'],
  ['Norvia traded with Tarn', 'Tarn traded with Norvia'],
  ['Quist said that Renn knew', 'Renn said that Quist knew'],
  ['Lanmere beat Dunford', 'Dunford lost to Lanmere'],
  ['Quist accused Renn', 'Quist was accused by Moor'],
  ['Larkin bought Pell Mills', 'Pell Mills employs Larkin'],
  ['The bridge was closed by the city', 'The city closed the bridge'],
  [
    'The alarm began eleven seconds after the lights failed',
    'The lights failed eleven seconds before the alarm began',
  ],
  ['dogs chased cats', 'cats chased dogs'],
  ['Norvia jammed the drone', 'The drone went dark over Norvia'],
  [
    'Renn, who defeated Quist in May, thanked Moor',
    'Renn thanked Moor after Quist was defeated by Renn',
  ],
  ['Judge Holt fined the Larkin bank', 'The Larkin bank paid the fine'],
  ['', 'Quist sued Renn'],
]

const isShift = (a: string, b: string) => isRoleShift(readRoles(a), readRoles(b))

test.each(reversed)('“%s” – “%s” exchanges the roles', (earlier, later) => {
  expect(isShift(earlier, later)).toBe(true)
  expect(isShift(later, earlier)).toBe(true)
})

test.each(kept)('“%s” – “%s” does not', (earlier, later) => {
  expect(isShift(earlier, later)).toBe(false)
  expect(isShift(later, earlier)).toBe(false)
})
