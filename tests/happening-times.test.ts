/** When and where somebody spoke of an act is not when and where that act was done. */
import { expect, test } from 'vitest'
import { readingFrom } from './reading.ts'

function happened(lang: string, text: string): string {
  const result = readingFrom({ id: 'x', lang, published: '2024-06-12', text })
  return (result.events ?? []).map((e) => `${e.act} ${e.date ?? '-'} ${e.place?.name ?? '-'}`).join('; ')
}

test.each([
  ['en', "Peru condemned Monday's raid on its mission in Caracas.", 'condemn - -'],
  ['en', "Peru on Tuesday condemned Monday's raid on its mission.", 'condemn 2024-06-11 -'],
  ['en', 'Chad accused Sudan of bombing a village in Tine on 3 May.', 'accuse - -'],
  ['en', 'Chad accused Sudan on Friday of bombing a village on 3 May.', 'accuse 2024-06-07 -'],
  ['en', 'Peru rejected the offer on Friday.', 'reject 2024-06-07 -'],
  ['en', 'Ugandan troops attacked a Somali convoy in Kismayo on Friday.', 'attack 2024-06-07 Kismayo'],
  ['ru', 'Чад обвинил Судан в обстреле деревни 3 мая.', 'accuse - -'],
  ['ru', 'Чад в пятницу обвинил Судан в обстреле деревни.', 'accuse 2024-06-07 -'],
  ['ur', 'چاڈ نے جمعے کو سوڈان کے حملے کی مذمت کی۔', 'condemn 2024-06-07 -'],
  ['ur', 'چاڈ نے نیروبی میں سوڈان کے حملے کی مذمت کی۔', 'condemn - -'],
])('%s: %s', (lang, text, told) => {
  expect(happened(lang, text)).toBe(told)
})

test('a state after a known town begins a clause, unless it is parted from what follows', () => {
  const country = (text: string) => {
    return readingFrom({ id: 'x', lang: 'en', text }).entities?.find((e) => e.name === 'Geneva')?.country
  }
  expect(country('In Geneva, Peru rejected the offer.')).toBe('CH')
  expect(country('The talks opened in Geneva, Switzerland, on Monday.')).toBe('CH')
})
