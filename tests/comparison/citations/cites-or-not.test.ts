import { describe, expect, test } from 'vitest'
import { knownOutlets } from '#comparison/known-outlets'
import { traceCitations } from '#comparison/trace-citations'
import type { OutletFacts } from '#domain/outlet'
import { comparedArticle } from './traced'

/** Invented outlets, two of them named like common words. */
const invented: OutletFacts[] = [
  facts('The Lakeside Bugle', 'newspaper', ['lakeside-bugle.example']),
  facts('Orbis', 'agency', ['orbis.example'], ['Orbis News Agency']),
  facts('Channel 40', 'broadcaster', ['channel-40.example']),
]

function facts(
  name: string,
  kind: OutletFacts['kind'],
  domains: string[],
  aliases: string[] = [],
): OutletFacts {
  return { name, kind, domains, aliases, country: null }
}

/** Whom an article of the Saltmarsh Echo with this text credits. */
async function creditedIn(text: string): Promise<string[]> {
  const article = await comparedArticle({ id: 'one', outlet: 'Saltmarsh Echo', text })
  const outlets = [...invented, ...knownOutlets]
  return traceCitations([article], { outlets, copies: [] }).map(({ to }) => to)
}

const citing: [text: string, ...to: string[]][] = [
  ['Orbis reported on Tuesday that the ferry had no lifeboats.', 'Orbis'],
  ['The ferry had no lifeboats, Orbis reported.', 'Orbis'],
  ['The ferry had no lifeboats, Orbis said.', 'Orbis'],
  ['As Orbis first reported, the ferry had no lifeboats.', 'Orbis'],
  ['The plan to sell the harbour was first reported by the Lakeside Bugle.', 'The Lakeside Bugle'],
  ['The Lakeside Bugle, which first carried the claim, named nobody.', 'The Lakeside Bugle'],
  ['The mayor told the Lakeside Bugle that she would not stand again.', 'The Lakeside Bugle'],
  ['“I am done,” the mayor told Channel 40 on Monday.', 'Channel 40'],
  ['In an interview with Channel 40, the mayor said that she was done.', 'Channel 40'],
  ['The mayor said in a statement to Orbis that she was done.', 'Orbis'],
  ['Two pilots fell asleep, according to an Orbis report.', 'Orbis'],
  ['Two pilots fell asleep, according to Orbis.', 'Orbis'],
  ['According to a report in the Lakeside Bugle, two pilots fell asleep.', 'The Lakeside Bugle'],
  ['The bridge will close for a year, the station said, citing Orbis.', 'Orbis'],
  ['The bridge will close for a year, he wrote, citing state media.', 'state media'],
  ['Iranian state television reported that the bridge had been hit.', 'Iranian state television'],
  [
    'Documents obtained by the Lakeside Bugle show that the bridge was never tested.',
    'The Lakeside Bugle',
  ],
  ['The memo was leaked to Orbis last week.', 'Orbis'],
  ['An investigation by the Lakeside Bugle found forty unpaid bills.', 'The Lakeside Bugle'],
  ['A Lakeside Bugle investigation found forty unpaid bills.', 'The Lakeside Bugle'],
  ['The Lakeside Bugle has reviewed forty unpaid bills and found no other.', 'The Lakeside Bugle'],
  ['Ina Rees of the Lakeside Bugle asked for the bills.', 'The Lakeside Bugle'],
  ['Orbis quoted a harbour pilot as saying that the light was out.', 'Orbis'],
  ['The light was out, as the Lakeside Bugle has reported.', 'The Lakeside Bugle'],
  [
    'The Lakeside Bugle reported the loss. The Bugle wrote that nobody was told.',
    'The Lakeside Bugle',
  ],
  ['Orbis reported the loss. According to the news agency, nobody was told.', 'Orbis'],
  ['The Fernhill Gazette reported on Tuesday that the ferry had no lifeboats.', 'Fernhill Gazette'],
  ['The captain told the Fernhill Gazette that he had asked for boats.', 'Fernhill Gazette'],
  ['The Spanish newspaper El País reported that the ferry had no lifeboats.', 'El País'],
  ['The Russian state news agency TASS reported that the ferry had sunk.', 'TASS'],
  ['Axios reported on Monday that the talks were off.', 'Axios'],
  ['The talks were off, an official told Reuters.', 'Reuters'],
  ['The talks were off, the AP reported.', 'The Associated Press'],
  ['The Hill reported on Monday that the talks were off.', 'The Hill'],
  ['Talks were off, a senator told The Hill.', 'The Hill'],
  ['The minister told the Independent that the talks were off.', 'The Independent'],
  ['The talks were off, according to the Independent.', 'The Independent'],
  ['He told Time magazine that the talks were off.', 'Time'],
  ['The talks were off, he told Time.', 'Time'],
  ['The minister told the Mail on Sunday that the talks were off.', 'Daily Mail'],
  ['The talks were off, the Sun reported.', 'The Sun'],
  [
    'The New York Times reported the deal. The Times wrote that it was worth little.',
    'The New York Times',
  ],
  ['SALTMARSH (Reuters) - The ferry sank on Monday.', 'Reuters'],
  ['The ferry sank on Monday.\n\nThis article was originally published by Orbis.', 'Orbis'],
  [
    'The Idaho Statesman has the tape. The sum was forty, according to the Statesman.',
    'Idaho Statesman',
  ],
  [
    'Half the town wants a ferry, according to an Orbis-Lakeside Bugle poll.',
    'Orbis',
    'The Lakeside Bugle',
  ],
  ['The board denied to the Lakeside Bugle that the sum was missing.', 'The Lakeside Bugle'],
  ['The Lakeside Bugle’s Monday night report named nobody.', 'The Lakeside Bugle'],
  ['Asked about it during an appearance on Channel 40, she laughed.', 'Channel 40'],
  ['When Orbis asked the captain for the log, he shut the door.', 'Orbis'],
  ['He told Time Friday that he was done.', 'Time'],
  ['Orbis and the Lakeside Bugle reported that the ferry had sunk.', 'Orbis', 'The Lakeside Bugle'],
  [
    'In comments published by the Lakeside Bugle, she called the plan absurd.',
    'The Lakeside Bugle',
  ],
  ['The sum was disclosed by Orbis in March.', 'Orbis'],
  ['After Channel 40 revealed the sum, the board resigned.', 'Channel 40'],
  ['She told CNN’s Dana Reed that she was done.', 'CNN'],
  ['“I am done,” she told the BBC’s Today programme.', 'BBC'],
  ['She said on Sunday on Channel 40 that she was done.', 'Channel 40'],
  ['She wrote in the Lakeside Bugle that the plan was absurd.', 'The Lakeside Bugle'],
  ['In an op-ed for the Lakeside Bugle, she called the plan absurd.', 'The Lakeside Bugle'],
  ['The talks are off, per Axios.', 'Axios'],
  ['The pilot confirmed this in an email to Orbis.', 'Orbis'],
  ['Orbis writer Ina Rees contributed to this report.', 'Orbis'],
  ['She told a Lakeside Bugle reporter that she was done.', 'The Lakeside Bugle'],
  ['The board resigned last year after an exposé in the Lakeside Bugle.', 'The Lakeside Bugle'],
]

const notCiting: string[] = [
  'She worked for the BBC for eleven years.',
  'The former BBC producer said that she would stand.',
  'A reader of the Lakeside Bugle’s website wrote that it was a farce.',
  'The mayor told the Saltmarsh Echo that she would not stand again.',
  'The mayor told the Echo that she would not stand again.',
  'The Saltmarsh Echo has reviewed forty unpaid bills.',
  'Documents seen by this newspaper show that the bridge was never tested.',
  'The letters that this newspaper sent have gone unanswered.',
  'Orbis said it would cut forty jobs.',
  'The Lakeside Bugle said its printing works would close.',
  'Officials on the Hill said that the talks were off.',
  'Senators walked up the hill and reported that it was steep.',
  'The Independent Commission reported that the vote was fair.',
  'An independent told reporters that the vote was fair.',
  'The sun said nothing, and neither did he.',
  'He told time by the church clock.',
  'Time will tell, he said.',
  'The record shows that he told the truth.',
  'The mail was late, according to the postman.',
  'Guardian Media Group reported a loss.',
  '“I read it in the Lakeside Bugle, as the Bugle reported,” said the baker.',
  '“Orbis reported that I was dead,” she said.',
  'Several newspapers have reported that the ferry sank.',
  'The Lakeside Bugle was sold to a brewery.',
  'The owner of the Lakeside Bugle bought a ferry.',
  'He bought a copy of the Lakeside Bugle and a coffee.',
  'Shares of Orbis rose by a fifth.',
  'The news agency reported nothing of the kind.',
  'A spokesman for Channel 40 declined to comment.',
  'The Lakeside Bugle’s owner said that he was sorry.',
  'The star witness told the court that the post was vacant.',
  'The ferry sank, according to the express wish of nobody.',
  'The Press Complaints Commission said that it had no power.',
  'She spoke at a dinner of the Lakeside Bugle Charity.',
  'An Orbis employee was hurt when the crane fell.',
  'The captain told Vice President Olaf Reed that he was done.',
  'He told the Post Office that the letter was lost.',
  'Mayor Clara Bloomberg stood again. The city was ready, Bloomberg said.',
  'Orbis announced that it would close its office.',
  'Channel 40 has not commented on its host’s claim.',
  'He told a Channel 40 affiliate that he was done.',
  'She told a local Fernhill TV station that she was done.',
  'The notice stood in the Federal Register, said the clerk.',
  'The pilot said that he would move to Orbis.',
  'Unions called for Orbis to apologise.',
  'The Lakeside Bugle carried on regardless.',
  'The Lakeside Bugle found itself in court.',
  'The talks were a metro story, said the Ap player.',
  'He went to Ani and Spa to reports of rain.',
  'As the Saltmarsh Echo reported on Monday, the ferry sank.',
  'The press told the story of the times.',
  'Read more: Orbis reported on the ferry in May.',
]

describe('a sentence cites', () => {
  test.each(citing)('%s → %s', async (text, ...to) => {
    expect((await creditedIn(text)).sort()).toEqual(to.sort())
  })
})

describe('a sentence cites nobody', () => {
  test.each(notCiting)('%s', async (text) => {
    expect(await creditedIn(text)).toEqual([])
  })
})

test('every kind of outlet and sentence above is counted', () => {
  expect(citing.length + notCiting.length).toBeGreaterThanOrEqual(80)
})
