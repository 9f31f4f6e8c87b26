import { describe, expect, test } from 'vitest'
import { findIndicators } from '#engine/find-indicators'

/** What a careful reader would mark: the words in ⟦ ⟧; a sentence without any is a counter-example. */
const sentences: [marked: string, classes?: string][] = [
  // Verbs of saying, and the same words at other work.
  ['The minister ⟦claimed⟧ that the sluice was safe.', 'doubting-verb'],
  ['“It is safe,” the minister ⟦claims⟧.', 'doubting-verb'],
  ['Ana Roe claimed the prize in Tolm on Sunday.'],
  ['The flood claimed the lives of two lock keepers.'],
  ['A group of tenants claimed responsibility for the sign.'],
  ['Two thousand people filed insurance claims after the flood.'],
  ['She claimed a refund of nine crowns.'],
  ['The harbour master ⟦admitted⟧ that the gate had stood open.', 'conceding-verb'],
  ['Four people were admitted to hospital on Monday.'],
  ['The clinic admitted twelve patients.'],
  ['Visitors are admitted until noon.'],
  ['The club admitted women in 1931.'],
  ['He ⟦insisted⟧ that nobody had asked him.', 'doubting-verb'],
  ['She insisted on paying for the soup.'],
  ['He ⟦maintained⟧ that he had locked the gate.', 'doubting-verb'],
  ['The town maintained two bridges.'],
  ['The board ⟦conceded⟧ that the alarm was late.', 'conceding-verb'],
  ['Vell Rovers conceded two goals in the first half.'],
  ['The council ⟦acknowledged⟧ a mistake in the ledger.', 'conceding-verb'],
  ['The singer acknowledged the applause.'],
  ['The letters ⟦reveal⟧ a second fund.', 'factive-verb'],
  ['Low tide exposed rocks below the pier.'],
  ['Workers were exposed to dust for years.'],
  ['The ledger ⟦exposed⟧ a second fund.', 'factive-verb'],
  ['The council said that it would open the gate.'],
  ['“We are closing the mill,” the owner told the Orrin Mail.'],
  // Blows and fits.
  ['The union ⟦slammed⟧ the plan on Friday.', 'emotive-verb'],
  ['A lorry slammed into the tollhouse.'],
  ['The door slammed shut behind her.'],
  ['Tenants ⟦blasted⟧ the council over the rent.', 'emotive-verb'],
  ['A gas blast at the mill hurt nobody.'],
  ['Snow blasted across the pass.'],
  ['The owner ⟦lashed out⟧ at the press.', 'emotive-verb'],
  ['The mayor ⟦hit back⟧ on Tuesday.', 'emotive-verb'],
  ['The fires raged for two days above Tolm.'],
  ['He ⟦vowed⟧ to find the file.', 'emotive-verb'],
  ['The couple spoke their vows in a chapel.'],
  // Implicatives.
  ['The firm ⟦failed to⟧ publish the test.', 'implicative'],
  ['Two of the pumps failed in the night.'],
  ['Bags of refuse lay in the lane.'],
  ['The roof of the mill caved in at noon.'],
  // Degree.
  ['It was a ⟦shocking⟧ lack of pumps.', 'intensifier'],
  ['Rents ⟦soared⟧ last year.', 'intensifier'],
  ['A glider soared over the valley.'],
  ['The bus plunged into the river.'],
  ['The mill was completely destroyed.'],
  ['The plan has ⟦clearly⟧ failed.', 'booster'],
  ['The sign was clearly visible from the road.'],
  ['Prices rose significantly in May.'],
  // Labels and names.
  ['The council passed the ⟦controversial⟧ plan.', 'label'],
  ['The Radical Party of Vell won two seats.'],
  ['A strict exercise regime helped the rowers.'],
  ['The ⟦so-called⟧ repair fund is empty.', 'distancing'],
  ['The gate was supposed to open in May.'],
  ['Lime neutralised the acid in the tank.'],
  ['The mill announced a ⟦rightsizing⟧.', 'euphemism'],
  ['The town met a ⟦wave of⟧ newcomers.', 'dysphemism'],
  ['A wave of cold air reached the coast.'],
  ['Fire gutted the library on Monday.'],
  ['The council ⟦slashed⟧ the library budget.', 'dysphemism'],
  // Alarm.
  ['There was ⟦chaos⟧ at the ferry.', 'alarm'],
  ['A ⟦row⟧ over the fee went on.', 'alarm'],
  ['A row of houses stands by the quay.'],
  ['Police found an explosive device under the pier.'],
  ['The Dunmere disaster relief fund paid nine crowns.'],
  ['The letter ⟦sparked⟧ fears of a sale.', 'alarm'],
  ['A lamp sparked in the hold.'],
  // Hedges.
  ['The gate ⟦may⟧ have been left open.', 'hedge'],
  ['The gate was closed on 3 May.'],
  ['⟦It is believed that⟧ two boats were lost.', 'hedge'],
  ['The clerk ⟦allegedly⟧ took the file.', 'hedge'],
  ['The clerk appeared in court on Monday.'],
  ['He could not be reached.'],
  // Scare quotes.
  ['The ⟦“reform”⟧ cost nine crowns.', 'distancing'],
  ['The boat, called “gull”, was sold.'],
]

describe('loaded and hedged wording', () => {
  test.each(sentences)('%s', (marked, classes = '') => {
    const text = marked.replace(/[⟦⟧]/g, '')
    const found = findIndicators({ title: '', text, attributions: [] })
    const wanted = [...marked.matchAll(/⟦(.+?)⟧/g)].map(([, words]) => words)
    expect(found.map(({ stretch }) => text.slice(...stretch))).toEqual(wanted)
    expect(found.map((one) => one.class).join()).toBe(classes)
  })

  test('tells the outlet’s own words from a speaker’s', () => {
    const text = '“It is a shocking plan,” said Roe. The union called it shocking.'
    const voices = findIndicators({ title: '', text, attributions: [] }).map(({ voice }) => voice)
    expect(voices).toEqual(['quoted', 'own'])
  })

  test('tells headline, lead and body apart, and reads a headline once', () => {
    const line = 'There was chaos.'
    const article = { title: 'Chaos at the ferry', attributions: [] }
    const prominences = (text: string) =>
      findIndicators({ ...article, text }).map(({ prominence }) => prominence)
    const text = Array(4).fill(line).join('\n\n')
    expect(prominences(text)).toEqual(['headline', 'lead', 'lead', 'lead', 'body'])
    expect(prominences(`${article.title}\n\n${line}`)).toEqual(['headline', 'lead'])
  })

  test('reads headlines that write their words with capitals', () => {
    const found = findIndicators({ title: 'Union Slams Ferry Plan', text: '', attributions: [] })
    expect(found.map(({ rowId }) => rowId)).toEqual(['emotive-verb:slam'])
  })

  test('takes a word that somebody is credited with for no scare quotes', () => {
    const text = 'Roe thinks it “odd” now.'
    const span = [[text.indexOf('“'), text.indexOf('”') + 1]] as [number, number][]
    const attributions = [{ source: [], cue: [], content: span }]
    expect(findIndicators({ title: '', text, attributions: [] })).toHaveLength(1)
    expect(findIndicators({ title: '', text, attributions })).toEqual([])
  })

  test('reads nothing in an empty text', () => {
    expect(findIndicators({ title: '', text: '', attributions: [] })).toEqual([])
  })
})
