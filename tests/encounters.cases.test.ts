/** Every language reads its example sentences, and finds nothing in those that tell of no encounter. */
import { describe, expect, it } from 'vitest'
import { encounters as en } from '../src/languages/en/corpus/encounters.ts'
import { encounters as ru } from '../src/languages/ru/corpus/encounters.ts'
import { encounters as ur } from '../src/languages/ur/corpus/encounters.ts'
import type { Reading } from '../src/model/reading.ts'
import { readingFrom } from './reading.ts'

const reading = (lang: string, published: string, text: string): Reading => {
  return readingFrom({ id: 'x', lang, published, text })
}

/** Whether a reading tells what the example says; what it does not say is not asked. */
function tells(r: Reading, told: string): boolean {
  const [kind, ...rest] = told.split(' ')
  const same = (want: string | undefined, have: string | number | undefined) =>
    !want || want === '-' || want === String(have)
  const all = (want: string | undefined, have: readonly string[]) =>
    !want || want === '-' || want.split('+').every((p) => have.includes(p))
  if (kind === 'agreement' || kind === 'commitment') {
    const [parties, due, country] = rest
    return r.outcomes.some(
      (o) => o.kind === kind && all(parties, o.by) && same(due, o.due) && same(country, o.place?.country),
    )
  }
  const [status, parties, date, country, ordinal] = rest
  return r.engagements.some(
    (e) =>
      e.kind === kind &&
      e.status === status &&
      all(parties, e.parties) &&
      same(date, e.date) &&
      same(country, e.place?.country) &&
      same(ordinal, e.ordinal),
  )
}

describe.each([
  ['en', en],
  ['ru', ru],
  ['ur', ur],
] as const)('examples of encounters in %s', (lang, corpus) => {
  it('are enough', () => {
    expect(new Set(corpus.must.map(([, text]) => text)).size).toBeGreaterThanOrEqual(120)
    expect(new Set(corpus.mustNot).size).toBeGreaterThanOrEqual(80)
  })
  it('are read', () => {
    const missed = corpus.must.filter(([told, text]) => !tells(reading(lang, corpus.published, text), told))
    expect(missed).toEqual([])
  })
  it('tell of nothing where nothing is told', () => {
    const found = corpus.mustNot.filter((text) => {
      const r = reading(lang, corpus.published, text)
      return r.engagements.length + r.outcomes.length > 0
    })
    expect(found).toEqual([])
  })
})

describe('a gathering told of more than once', () => {
  const count = (text: string) => reading('ru', '2014-08-20', text).engagements.map((e) => `${e.kind} ${e.status}`)
  it('is one, planned, though somebody was not asked to it', () => {
    const text =
      'Кубу не пригласили на саммит НАТО в Уэльсе. Саммит НАТО, который пройдет в сентябре, станет большим. Генсек сообщил, что на саммите в Уэльсе примут меры.'
    expect(count(text)).toEqual(['conference planned'])
  })
  it('keeps its own day beside the meeting that spoke of it', () => {
    const { engagements } = reading(
      'ru',
      '2014-08-20',
      'Это было отмечено в ходе переговоров президентов Сербии и Черногории. Темой встречи стал саммит ОДКБ, который состоится в конце сентября в Душанбе.',
    )
    expect(engagements.map((e) => `${e.kind} ${e.status} ${e.date}`)).toEqual([
      'meeting held undefined',
      'conference planned 2014-09',
    ])
  })
  it('is another where one was held', () => {
    const text = 'В Риге прошел саммит НАТО. Следующий саммит НАТО состоится в Лиссабоне в 2015 году.'
    expect(count(text)).toEqual(['conference held', 'conference planned'])
  })
})

describe('a promise of one meeting', () => {
  it('is entered once, however often it is told', () => {
    const { outcomes } = reading(
      'ru',
      '2014-08-20',
      'Президент Чили Мишель Бачелет проведет встречу с премьер-министром Италии Маттео Ренци. «Встреча пройдет перед обедом», — сказал Ренци.',
    )
    expect(outcomes.map((o) => o.kind)).toEqual(['commitment'])
  })
})
