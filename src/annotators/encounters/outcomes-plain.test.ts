import { expect, test } from 'vitest'
import { readingFrom } from '../../../tests/reading.ts'

const told = (text: string): string[] => {
  const { outcomes, document } = readingFrom({ id: 'x', lang: 'en', published: '2026-03-10', text })
  return outcomes.map(
    (o) =>
      `${o.kind} ${o.by.join('+')} ${o.due ?? '-'} ${o.place?.country ?? '-'} | ${document.text.slice(o.content.start, o.content.end)}`,
  )
}

test('where and when somebody tells of a promise is neither its place nor its day', () => {
  expect(told('Peru will lift sanctions on Chile, President Dina Boluarte announced in Oslo on Friday.')).toEqual([
    'commitment PE - - | Peru will lift sanctions on Chile',
  ])
  expect(told('Peru will open a consulate in Oslo on Friday, President Dina Boluarte announced.')).toEqual([
    'commitment PE 2026-03-13 NO | Peru will open a consulate in Oslo on Friday',
  ])
})

test('a sum belongs to what was agreed or promised, with what it is in other money', () => {
  expect(told('Ghana and Peru signed 12 contracts worth $700 million in Lima.')).toEqual([
    'agreement GH+PE - - | 12 contracts worth $700 million',
  ])
  expect(told('Norway pledged 4 million pounds ($5.4 million) in aid to Chad.')).toEqual([
    'commitment NO - TD | 4 million pounds ($5.4 million) in aid to Chad',
  ])
  expect(told('Australia committed A$100 million to the Pacific fund.')[0]).toMatch(
    /^commitment AU - .* A\$100 million/,
  )
  expect(told('Norway has committed approximately $5 million to clean the rivers of Chad.')[0]).toMatch(
    /^commitment NO /,
  )
  expect(told('Norway has committed troops to the rivers of Chad.')).toEqual([])
  expect(told('President Trump announced tariffs of 20 percent on Chad and duties of up to 70 percent.')).toEqual([])
})

test('a treaty that one side ratifies is that of the two', () => {
  expect(told("Ghana's parliament ratified the trade agreement with Peru on Monday.")).toEqual([
    'agreement GH+PE - - | the trade agreement with Peru',
  ])
  expect(told("Ghana's parliament ratified the budget on Monday.")).toEqual([])
})

test('a group is a side for itself, and not the people after whom it is called', () => {
  expect(told('The Palestinian movement Hamas has accepted the proposal of Qatar on a truce.')[0]).toMatch(
    /^agreement Hamas\+QA /,
  )
})

test('the year of a fiscal year and the end of a year are days by which something is due', () => {
  expect(told('Japan will provide a loan of $20 million to Chad in fiscal year 2027.')[0]).toMatch(
    /^commitment JP 2027 /,
  )
  expect(told('Pakistan will open a consulate in Almaty by year-end.')[0]).toMatch(/^commitment PK 2026 /)
  expect(told('Pakistan will open a consulate in Almaty within 90 days of signing the lease.')[0]).toMatch(
    /^commitment PK - /,
  )
})

test('what only points back, a signing itself, a reader and a question tell of no agreement and no promise', () => {
  const talks = 'President Dina Boluarte of Peru met President John Mahama of Ghana in Lima.'
  expect(told(`${talks} They agreed to move it.`)).toEqual([])
  expect(told(`${talks} They agreed to move it to Accra.`)[0]).toMatch(/to move it to Accra$/)
  expect(told(`${talks} They attended the signing ceremony.`)).toEqual([])
  expect(told(`${talks} By clicking here you accept our rules and agree to receive letters.`)).toEqual([])
  expect(told('When will the meeting of Ghana and Peru scheduled for May take place?')).toEqual([])
  expect(
    told(
      'President Dina Boluarte of Peru will definitely touch upon trade at her meeting with the President of Ghana.',
    ),
  ).toEqual([])
})

test('a pact that has been signed already is told without its verb', () => {
  expect(told('Memoranda of cooperation have already been signed by Ghana and Peru.')).toEqual([
    'agreement GH+PE - - | Memoranda of cooperation',
  ])
})

test('what several are to do with each other is promised by them, though it is no single act', () => {
  const talks = 'President Dina Boluarte of Peru met President John Mahama of Ghana in Lima.'
  expect(told(`${talks} The two governments will work together to clean their rivers.`)[0]).toMatch(
    /^commitment PE\+GH /,
  )
  expect(told(`${talks} Peru and Ghana will also develop shared maps of the coast.`)[0]).toMatch(/^commitment PE\+GH /)
  expect(told(`${talks} Peru will work to clean its rivers.`)).toEqual([])
  expect(told(`${talks} The two countries will continue to develop.`)).toEqual([])
})

test('an invitation that is accepted is told with whose it is and where one goes', () => {
  expect(told("President Dina Boluarte of Peru accepted President Mahama's invitation to visit Accra in May.")).toEqual(
    [
      "commitment PE 2026-05 GH | President Dina Boluarte of Peru accepted President Mahama's invitation to visit Accra in May",
    ],
  )
  expect(told("President Dina Boluarte of Peru never accepted President Mahama's invitation to visit Accra.")).toEqual(
    [],
  )
})

test('what ministers confirm of the two states, and a sum that one agrees to give, is promised', () => {
  expect(
    told('The ministers of Ghana and Peru confirmed that the two countries would hold talks in Lima in May.')[0],
  ).toMatch(/^commitment GH\+PE 2026-05 PE /)
  expect(told('The ministers of Ghana and Peru said that the two countries would grow closer.')).toEqual([])
  expect(told("Qatar has agreed to deposit $2 billion in Chad's central bank.")[0]).toMatch(/^commitment QA /)
})

test('one who goes to a gathering promises for himself, and its members for themselves', () => {
  expect(told('Chinese Premier Li Qiang will attend the ASEAN summit in Kuala Lumpur in May.')[0]).toMatch(
    /^commitment CN 2026-05 MY /,
  )
  expect(told('Leaders of ASEAN will attend the ASEAN summit in Kuala Lumpur in May.')[0]).toMatch(/^commitment ASEAN /)
})

test('an embassy that is to open is where it is, and an ambassador nowhere', () => {
  expect(told('Peru will reopen its embassy in Accra in May.')[0]).toMatch(/^commitment PE 2026-05 GH /)
  expect(told('Peru will recall its ambassador in Accra in May.')[0]).toMatch(/^commitment PE 2026-05 - /)
})

test('what is inked, lent by a union or taken up with a pronoun counts too', () => {
  expect(told('Ghana and Peru inked seven accords on fisheries.')[0]).toMatch(/^agreement GH\+PE /)
  expect(told('The European Union approved a loan of $2 billion for Jordan.')[0]).toMatch(/^agreement EU /)
  expect(told('The government of Ghana approved a loan for its farmers.')).toEqual([])
  const invited = 'The Peruvian president extended an invitation to the Ghanaian president to visit Lima, and'
  expect(told(`${invited} he accepted it.`)).toEqual(['commitment GH - PE | to visit Lima, and he accepted it'])
  expect(told(`${invited} he has not accepted it.`)).toEqual([])
})

test('what is agreed now did not come out of a meeting of years ago, once the report has left that', () => {
  const between = 'Trade has grown since. Farmers welcome it. Tourists come in numbers. Roads are being built.'
  const cameOutOf = (text: string) =>
    readingFrom({ id: 'x', lang: 'en', published: '2018-03-22', text }).outcomes.map((o) => o.engagement !== undefined)
  const met = 'The presidents of Kenya and Oman met in Muscat in 1998.'
  expect(cameOutOf(`${met} They agreed to open embassies. ${between}`)).toEqual([true])
  expect(cameOutOf(`${met} ${between} Kenya and Oman agreed to build a port.`)).toEqual([false])
  expect(cameOutOf(`${met.replace('1998', 'February')} ${between} Kenya and Oman agreed to build a port.`)).toEqual([
    true,
  ])
})
