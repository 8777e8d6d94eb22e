import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string): string[] => {
  return readingFrom({ id: 'x', lang: 'en', published: '2026-03-10', text }).outcomes.map(
    (o) => `${o.kind} ${o.by.join('+')} ${o.due ?? '-'}`,
  )
}

test('the day of an encounter that is agreed lies ahead', () => {
  expect(told('Ghana and Peru agreed to meet again on Friday.')).toEqual(['agreement GH+PE 2026-03-13'])
  expect(told('Ghana and Peru agreed to hold the next round of talks in February.')).toEqual([
    'agreement GH+PE 2027-02',
  ])
  expect(told('Ghana and Peru agreed to a truce on Friday.')).toEqual(['agreement GH+PE -'])
})

test('so many days or months from now is a day of its own, unless it tells how long nothing like it had been', () => {
  expect(told('Ghana and Peru agreed to reconvene in a month.')).toEqual(['agreement GH+PE 2026-04'])
  expect(told('Ghana and Peru agreed to open the strait in ten days.')).toEqual(['agreement GH+PE 2026-03-20'])
  expect(told('Ghana and Peru agreed to open the strait in two weeks.')).toEqual(['agreement GH+PE 2026-W13'])
  expect(told('Ghana and Peru agreed to hold their first talks in six months.')).toEqual(['agreement GH+PE -'])
})

test('the year for which something is meant is no day by which it is due', () => {
  expect(told('Ghana and Peru agreed on a work plan for 2027.')).toEqual(['agreement GH+PE -'])
  expect(told('Ghana and Peru agreed on a work plan for 2027-2029.')).toEqual(['agreement GH+PE -'])
  expect(told('Ghana and Peru agreed to open the ferry line in 2027.')).toEqual(['agreement GH+PE 2027'])
})

test('an agreement reached between two is theirs, and its words stand behind them', () => {
  expect(told('Agreement was reached between Ghana and Peru on dredging the canal.')).toEqual(['agreement GH+PE -'])
  expect(told('A deal has been reached between Ghana and Peru to dredge the canal by May.')).toEqual([
    'agreement GH+PE 2026-05',
  ])
  expect(told('An agreement was reached between Ghana and Peru, the mayor of Lima said.')).toEqual([])
  expect(told('An agreement was reached well before Ghana and Peru met in Accra.')).toEqual([])
  expect(told('Ghana and Peru praised the steps agreed to at the summit.')).toEqual([])
})

test('pacts that are counted are those of the talks', () => {
  const talks = 'Ghanaian President John Mahama held talks with Peruvian President Dina Boluarte in Accra.'
  expect(told(`${talks} Following the talks, nine documents were signed.`)).toEqual(['agreement GH+PE -'])
  expect(told('Nine documents were signed at the clinic.')).toEqual([])
})

test('the year of what is promised is no day by which it is promised', () => {
  expect(told('Ghana will announce an ambitious 2030 target at the summit with Peru, its president promised.')).toEqual(
    ['commitment GH -'],
  )
  expect(told('Ghana pledged to open an embassy in Peru by 2030.')).toEqual(['commitment GH 2030'])
})
