import { beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '#domain/analysis'
import type { Model } from '#engine/model'
import { readArticle } from '#engine/read-article'
import { loadTestModel } from '../read-model'

let model: Model
beforeAll(async () => {
  model = await loadTestModel()
})

const below =
  '\n\nNobody was hurt, said Ida Moreau, who runs the harbour. “We were lucky,” she added.'

const leads: [dateline: string, lead: string][] = [
  ['MERROW — ', 'Two ferries collided off Port Ennis, the coastguard said on Friday.'],
  ['PORT ENNIS, Talland — ', 'A crane fell into the harbour, two dockers said.'],
  ['OXLEY, March 3 — ', 'The mill will close in May, its owner said on Tuesday.'],
  ['OXLEY, 3 March 2031 – ', 'A tunnel flooded twice last year, according to internal emails.'],
  ['MERROW (Capital Wire) — ', 'The finance minister will resign, aides said on Sunday.'],
  ['ST. BRANNOCK, Varda (CW) -- ', 'Rebels have left the valley, residents said by telephone.'],
  ['Merrow (Capital Wire) - ', 'Prices rose by 3 percent in May, the statistics office said.'],
  ['Merrow, Nov. 14 — ', 'Talks will resume next week, the foreign ministry said on Friday.'],
  ['MERROW/VARDA CITY — ', 'Both navies denied that a shot was fired.'],
  ['MERROW — ', '“We heard it twice,” said Bo Lindqvist, who keeps the lighthouse.'],
  ['WEXLEY, Nov. 2 — ', 'Nurses at the hospital accused managers of hiding four deaths.'],
  ['WEXLEY – ', 'Senior doctors warned in a letter that the ward was unsafe.'],
  ['NEW CALDER — ', 'The university denies that it knew of the payments.'],
  ['NEW CALDER, Talland, Nov 9 (Signal) — ', 'A judge ordered the release of nine men on Monday.'],
  ['BRINDLE - ', 'The council will sell the old baths, people familiar with the talks said.'],
  ['BRINDLE, Oct. 30 (WBRD) - ', '3 of the 9 pumps had failed, an inspector told the inquiry.'],
  ['KESTREL STRAIT — ', 'Fishermen say that the exercise has closed their best grounds.'],
  ['ENNIS-ON-SEA — ', 'Police have arrested a man of 41, a spokeswoman said late on Thursday.'],
  ['VARDA CITY, Varda [CW] — ', 'The president reportedly knew of the order.'],
  ['MERROW, Talland ― ', 'The chief of the navy asked parliament for six more ships.'],
]

/** All of a reading but for what a shift may change: the text itself and where its paragraphs begin. */
function shiftedBack({ text: _, paragraphs: __, ...reading }: Reading, by: number): unknown {
  const isStretch = (value: unknown): value is [number, number] =>
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
  const shift = (value: unknown): unknown => {
    if (isStretch(value)) return value.map((offset) => offset - by)
    if (Array.isArray(value)) return value.map(shift)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shift(one)]))
  }
  return shift(reading)
}

describe('a dateline', () => {
  test.each(leads)('“%s” changes nothing but the place: %s', (dateline, lead) => {
    const read = (text: string) => readArticle({ id: 'lead', text }, model)
    const bare = read(lead + below)
    const dated = read(dateline + lead + below)
    expect(dated.attributions.length).toBeGreaterThan(1)
    expect(shiftedBack(dated, dateline.length)).toEqual(shiftedBack(bare, 0))
  })

  test.each(leads)('“%s” is in no sentence and no span', (dateline, lead) => {
    const { sentences, attributions, assertions } = readArticle(
      { id: 'lead', text: `${dateline}${lead}${below}` },
      model,
    )
    const starts = [
      ...sentences.map(([start]) => start),
      ...attributions
        .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
        .map(([start]) => start),
      ...assertions.flatMap(({ span }) => span).map(([start]) => start),
    ]
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(dateline.length)
  })

  test.each([
    ['The mayor — Ada Quill is her name — said no.'],
    ['MINISTER TO RESIGN — AIDES SAY'],
    ['Lena Marsh — The university has no comment on what was found.'],
    ['NATO and Varda — Merrow is neutral — signed it.'],
    ['— Nobody asked us — said Marek.'],
    ['Two things (Both small) were left out, she said.'],
    ['REYES: We will appeal — That is all.'],
    ['The Wire (Merrow) says that it was told.'],
  ])('is none of these: %s', (text) => {
    const { sentences } = readArticle({ id: 'line', text }, model)
    expect(sentences[0][0]).toBe(0)
  })

  test.each([
    ['MERROW (Capital Wire) — Aide\r\ns said so.'],
    ['MERROW — Ida\nMoreau: no.'],
    ['MERROW (Capital Wire) — Q: Why?\nA: Nobody asked us.'],
  ])('with next to nothing behind it leaves a text that can be read: %j', (text) => {
    const { sentences } = readArticle({ id: 'scrap', text }, model)
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences[0][0]).toBe(text.indexOf('— ') + 2)
  })
})
