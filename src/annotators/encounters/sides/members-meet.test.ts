import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string, lang: 'en' | 'ru' | 'ur' = 'en'): string[] => {
  return readingFrom({ id: 'x', lang, published: '2026-03-10', text }).engagements.map(
    (e) => `${e.kind} ${e.status} ${e.parties.join('+')} ${e.ordinal ?? '-'}`,
  )
}

test('leaders or ministers of one body who meet each other hold a conference', () => {
  expect(told('SAARC transport ministers met in Thimphu on Monday.')).toEqual(['conference held SAARC -'])
  expect(told('The trade ministers of the GCC will meet in Doha on 14 March.')).toEqual(['conference planned GCC -'])
  expect(told('The OTS foreign ministers held an extraordinary meeting in Bishkek on Monday.')).toEqual([
    'conference held OTS -',
  ])
  expect(told('SADC leaders gather for a summit in Lusaka this week.')).toEqual(['conference held SADC -'])
  expect(told('BIMSTEC leaders gathered in Colombo on Monday for their 6th summit.')).toEqual([
    'conference held BIMSTEC 6',
  ])
})

test('with others they meet as one side', () => {
  expect(told('ASEAN foreign ministers met with Australian Foreign Minister Penny Wong in Perth on Monday.')).toEqual([
    'meeting held ASEAN+AU -',
  ])
  expect(told('NATO defence ministers met the targets set in Riga.')).toEqual([])
  expect(told('The ministers of the region met the press in Doha.')).toEqual([])
})

test('the Organization of Turkic States is known in three languages', () => {
  expect(told('The summit of the Organization of Turkic States will be held in Baku in May.')).toEqual([
    'conference planned OTS -',
  ])
  expect(told('Саммит Организации тюркских государств пройдёт в Баку в мае.', 'ru')).toEqual([
    'conference planned OTS+AZ -',
  ])
  expect(told('ترک ریاستوں کی تنظیم کا سربراہی اجلاس مئی میں باکو میں ہوگا۔', 'ur')).toEqual([
    'conference planned OTS -',
  ])
})
