import { expect, test } from 'vitest'
import { readingFrom } from '../../../tests/reading.ts'

const names = (text: string): string[] => {
  return readingFrom({ id: 'x', lang: 'en', text }).mentions.map((m) => `${text.slice(m.start, m.end)} ${m.type}`)
}

test('a surname of a statesman joined to a person is one', () => {
  expect(names('Macron, Merz meet in Toulon to discuss defence.')).toEqual(['Macron PER', 'Merz PER', 'Toulon LOC'])
  expect(names('Zelensky, Macron and Starmer will gather in London.')).toContain('Starmer PER')
  expect(names('Zelensky, Macron and Harris County officials will gather.')).not.toContain('Harris PER')
})

test('a given name in brackets behind a title leads to the surname', () => {
  expect(names('"It was [Armenian] Prime Minister [Nikol] Pashinyan who came," he said.')).toContain('Pashinyan PER')
  expect(names('"The [US] Congress voted," he said.')).not.toContain('Congress PER')
})

test('who opens a sentence with a post of a state behind a comma is no place', () => {
  expect(names("Fu Cong, China's permanent representative, was there.")).toEqual(['Fu Cong PER', 'China LOC'])
  expect(names("Sao Paulo, Brazil's largest city, was there.")).not.toContain('Sao Paulo PER')
})

test('a person behind a title is none of the body before it', () => {
  expect(names('He met Brazilian President Luiz Inacio Lula da Silva there.')).toContain(
    'Luiz Inacio Lula da Silva PER',
  )
  expect(names('Secretary General of the Organization of Turkic States Kubanychbek Omuraliev came.')).toEqual([
    'Organization of Turkic States ORG',
    'Kubanychbek Omuraliev PER',
  ])
  expect(names('The Secretary General of the European Commission Legal Service came.').join()).not.toContain('PER')
})

test('a state that is a given name as well is a state before what belongs to it', () => {
  expect(names("Chad's foreign ministry said so.")).toEqual(['Chad LOC'])
})
