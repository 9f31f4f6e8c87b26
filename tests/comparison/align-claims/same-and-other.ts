/** Two invented sentences, of two reports of one story. */
export type Row = readonly [one: string, other: string]

/** One claim in other words: a reader would say that both outlets report the same. */
export const sameClaim: readonly Row[] = [
  [
    'Three deckhands were rescued from the water.',
    'Rescuers pulled three deckhands out of the water.',
  ],
  ['The captain, Ivo Renn, resigned on Monday.', 'Ivo Renn resigned as captain on Monday.'],
  ['The ferry carried 212 passengers.', 'On board were 212 passengers, the operator said.'],
  [
    '“We heard a crack and then the lights went,” said Ada Quist.',
    'Quist, a passenger, remembered: “We heard a crack and then the lights went.”',
  ],
  ['The repairs will cost 2.1 million crowns.', 'The bill for repairs comes to 2,100,000 crowns.'],
  [
    'Inspectors found rust in the hull in March.',
    'Rust in the hull was found by inspectors in March.',
  ],
  [
    'The harbour was closed to all traffic until Thursday.',
    'No traffic may use the harbour, which is closed until Thursday.',
  ],
  ['The operator, Pallas Marine, declined to comment.', 'Pallas Marine would not comment.'],
  [
    'Investigators have recovered the ship’s voyage recorder.',
    'The voyage recorder has been recovered, investigators said.',
  ],
  [
    'Eleven people were treated for hypothermia at Wexley hospital.',
    'Wexley hospital treated 11 people for hypothermia.',
  ],
  [
    'The radar had been out of order for nine days.',
    'For nine days the radar had not been in order, two officials said.',
  ],
  [
    'Mayor Lena Marsh ordered an inquiry into the sinking.',
    'An inquiry was ordered by the mayor, Lena Marsh.',
  ],
  ['Divers will search the wreck on Tuesday.', 'On Tuesday divers are to search the wreck.'],
  ['The ferry was built in 1974.', 'The vessel dates from 1974, when it was built in Merrow.'],
  [
    'Talland’s parliament will debate ferry safety next week.',
    'Ferry safety will be debated in parliament next week.',
  ],
  [
    'Pallas Marine bought the ferry from a Vardan company in 2019.',
    'The ferry was sold to Pallas Marine by a Vardan company in 2019.',
  ],
  [
    'The union says the crew had warned of a broken pump.',
    'According to the union, warnings by the crew of a broken pump went unheeded.',
  ],
  [
    'Two lifeboats could not be lowered.',
    'Crew members failed to lower two lifeboats, officials said.',
  ],
  ['Winds reached 90 kilometres an hour.', 'Gusts of 90 kilometres an hour were measured.'],
  [
    'The coastguard received the distress call at 18:14.',
    'A distress call came in at 18:14, the coastguard said.',
  ],
  [
    'Prosecutors opened a criminal investigation against the owner.',
    'The owner is under criminal investigation, prosecutors said.',
  ],
  [
    'A memorial service will be held in Dunmere cathedral on Friday.',
    'Dunmere cathedral holds a memorial service on Friday.',
  ],
  [
    'The chief engineer, Otto Vell, was arrested at the airport.',
    'Police arrested chief engineer Otto Vell at the airport.',
  ],
  [
    'The ferry’s licence had expired in January.',
    'It sailed without a licence, which had expired in January.',
  ],
  [
    'Relatives gathered at the quay through the night.',
    'All night long, relatives of the missing waited at the quay.',
  ],
  ['The insurer refused to pay.', 'The insurance company will not pay, it said.'],
  [
    'Divers found no survivors in the engine room.',
    'No one was alive in the engine room, according to divers.',
  ],
  [
    'The bridge officer had been awake for twenty hours.',
    'The officer on the bridge had not slept for 20 hours.',
  ],
]

/** Two claims that tempt: the same names, words or figures, and another thing said. */
export const otherClaim: readonly Row[] = [
  ['Ivo Renn resigned on Monday.', 'Ivo Renn was questioned by police on Monday.'],
  ['The ferry carried 212 passengers.', 'The ferry carried 34 lorries.'],
  ['Three deckhands were rescued from the water.', 'Three deckhands are still missing.'],
  ['Mayor Lena Marsh ordered an inquiry.', 'Mayor Lena Marsh thanked the rescuers.'],
  ['Pallas Marine declined to comment.', 'Pallas Marine runs four ferries between the islands.'],
  [
    'The repairs will cost 2.1 million crowns.',
    'The state will give 2.1 million crowns to the families.',
  ],
  [
    'Inspectors found rust in the hull in March.',
    'Inspectors found nothing wrong with the lifeboats.',
  ],
  ['Wexley hospital treated eleven people.', 'Wexley hospital closed one of its wards in June.'],
  ['Divers will search the wreck on Tuesday.', 'The wreck lies in 40 metres of water.'],
  ['The ferry was built in 1974.', 'The ferry was refitted in 2008.'],
  ['“We heard a crack,” said Ada Quist.', '“Nobody told us anything,” said Ada Quist.'],
  ['The coastguard received the distress call at 18:14.', 'The coastguard sent two helicopters.'],
  ['Prosecutors opened a criminal investigation.', 'Prosecutors searched the home of the owner.'],
  ['Two lifeboats could not be lowered.', 'Two lifeboats reached the shore.'],
  [
    'The radar had been out of order for nine days.',
    'The radio had been repaired two days before.',
  ],
  ['Winds reached 90 kilometres an hour.', 'The ferry can do 30 kilometres an hour.'],
  [
    'The union says the crew had warned of a broken pump.',
    'The union called for a strike on Friday.',
  ],
  [
    'Talland’s parliament will debate ferry safety next week.',
    'Talland’s parliament cut the coastguard’s budget last year.',
  ],
  ['Otto Vell was arrested at the airport.', 'Otto Vell had worked on the ferry for six years.'],
  ['The harbour was closed until Thursday.', 'The harbour was dredged last summer.'],
  [
    'A memorial service will be held in Dunmere cathedral on Friday.',
    'Dunmere cathedral was damaged by the storm on Friday.',
  ],
  ['The insurer refused to pay.', 'The insurer had raised its rates in spring.'],
  [
    'Relatives gathered at the quay through the night.',
    'Relatives demanded that the minister resign.',
  ],
  [
    'The bridge officer had been awake for twenty hours.',
    'The bridge officer joined the company in May.',
  ],
  ['Varda’s navy offered two salvage ships.', 'Varda’s navy began an exercise in the strait.'],
  ['The ferry’s licence had expired in January.', 'The captain’s licence was renewed in January.'],
  [
    'Investigators have recovered the voyage recorder.',
    'Investigators have spoken to the captain.',
  ],
  ['The owner sold a second ferry last week.', 'The owner apologised to the families last week.'],
]
