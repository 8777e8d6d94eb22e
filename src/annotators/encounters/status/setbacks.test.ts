import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const statuses = (lang: string, text: string): string[] => {
  return readingFrom({ id: 'x', lang, published: '2026-05-06', text }).engagements.map((e) => `${e.kind} ${e.status}`)
}

test('an encounter of which only false reports tell is denied', () => {
  expect(
    statuses('en', "Rumours of a meeting between Chile's king and Peru's president are false, the palace said."),
  ).toEqual(['meeting denied'])
  expect(
    statuses('ru', 'Слухи о встрече короля Иордании с президентом Кении не соответствуют действительности.'),
  ).toEqual(['meeting denied'])
  expect(statuses('ur', 'اردن کے بادشاہ اور کینیا کے صدر کی ملاقات کی خبریں غلط ہیں۔')).toEqual(['meeting denied'])
})

test('what was due and then called off in the same sentence is cancelled', () => {
  expect(
    statuses(
      'en',
      "Peru's foreign minister had been due to meet his Chilean counterpart on Monday but the trip was called off.",
    ),
  ).toEqual(['meeting cancelled'])
  expect(
    statuses(
      'ru',
      'Министр иностранных дел Кении должен был встретиться в понедельник с иорданским коллегой, но поездка отменена.',
    ),
  ).toEqual(['meeting cancelled'])
})

test('what becomes of another state’s plans undoes nothing', () => {
  expect(
    statuses(
      'en',
      "Peru's foreign minister will meet his Chilean counterpart on Monday but the visit of Kenya's president was called off.",
    ),
  ).toContain('meeting planned')
})

test('who may, hopes or offers to host talks has not held them', () => {
  for (const words of ['may host a meeting', 'hopes to host talks', 'offered to host the next round of talks'])
    expect(statuses('en', `Chile ${words} with Peru in Santiago.`)[0]).toMatch(/ possible$/)
})

test('who will not travel to talks does not hold them', () => {
  expect(statuses('en', "Chile's minister will not travel to Lima for the talks with Peru.")).toEqual([
    'visit cancelled',
    'meeting cancelled',
  ])
})
