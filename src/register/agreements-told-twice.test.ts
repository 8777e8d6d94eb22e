import { expect, test } from 'vitest'
import { drafts, type Promised, type Report, type Told } from '../../tests/composed/drafts.ts'
import { join } from './join.ts'
import { linkOf } from './same.ts'

const meeting: Told = {
  kind: 'meeting',
  date: '2024-03-04',
  place: { name: 'Lisbon', country: 'PT' },
  parties: ['KZ', 'PT'],
  people: ['Murat Nurtleu/KZ', 'João Pereira/PT'],
}
type Telling = readonly [report: Report, words: readonly string[]]

/** How many agreements stand in the one entry that these reports give. */
function agreements(...tellings: readonly Telling[]): number {
  const all = tellings.flatMap(([report, words]) =>
    drafts(report, [
      { ...meeting, promises: words.map((w): Promised => ({ kind: 'agreement', words: w, by: ['KZ', 'PT'] })) },
    ]),
  )
  const links = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => linkOf(a, b) ?? []))
  const { entries } = join(all, links)
  expect(entries).toHaveLength(1)
  return new Set(entries[0]!.outcomes.map((o) => o.group)).size
}
const report = (id: string, lang: 'en' | 'ru' | 'ur'): Report => ({ id, lang, outlet: id, published: '2024-03-05' })

test('an agreement told in three languages is one', () => {
  expect(
    agreements(
      [report('en', 'en'), ['an agreement on visa-free travel']],
      [report('ru', 'ru'), ['соглашение о безвизовом режиме']],
      [report('ur', 'ur'), ['ویزا فری سفر کا معاہدہ']],
    ),
  ).toBe(1)
})

test('agreements on two subjects, or on one that is not told, are two', () => {
  const english: Telling = [report('en', 'en'), ['an agreement on visa-free travel']]
  expect(agreements(english, [report('ru', 'ru'), ['соглашение о торговле']])).toBe(2)
  expect(agreements(english, [report('ru', 'ru'), ['совместное заявление']])).toBe(2)
})

test('where one report tells of two on a subject it is not said which of them the other tells of', () => {
  expect(
    agreements(
      [report('en', 'en'), ['an agreement on visa-free travel', 'a protocol on consular help']],
      [report('ru', 'ru'), ['соглашение о безвизовом режиме']],
    ),
  ).toBe(3)
})
