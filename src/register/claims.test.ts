import { describe, expect, test } from 'vitest'
import { TERROR } from '../../tests/composed/chains.ts'
import { drafts, type Report, type Told } from '../../tests/composed/drafts.ts'
import type { Draft } from '../model/draft.ts'
import { refOf } from '../model/draft.ts'
import type { Entry } from '../model/entry.ts'
import { type Decision, firstBreak, isIntact, type Judgement, judgementOf } from '../model/judgement.ts'
import { join } from './join.ts'
import { plainEntry } from './plain.ts'
import { linksAmong } from './same.ts'

const session: Told = {
  mechanism: { name: TERROR, parties: ['PK', 'RU'] },
  ordinal: 9,
  date: '2021-11-22',
  place: { name: 'Moscow', country: 'RU' },
  people: ['Nabeel Munir/PK/head', 'Oleg Syromolotov/RU/head'],
}
const tell = (id: string, outlet: string, change: Partial<Told> = {}, report: Partial<Report> = {}): Draft[] =>
  drafts({ id, outlet, published: '2021-11-23', ...report }, [{ ...session, ...change }])
const entriesOf = (all: readonly Draft[], judgements: readonly Judgement[] = []): readonly Entry[] =>
  join(all, linksAmong(all), judgements).entries
const only = (all: readonly Draft[], judgements: readonly Judgement[] = []): Entry => {
  const entries = entriesOf(all, judgements)
  expect(entries).toHaveLength(1)
  return entries[0]!
}
const sign = (decision: Decision, at = '2024-05-04T10:00:00Z'): Judgement =>
  judgementOf({ at, by: 'editor', reason: 'checked', decision })

describe('which value is shown', () => {
  test('one person for whom reports give two sides', () => {
    const entry = only([
      ...tell('a', 'Example A'),
      ...tell('b', 'Example B'),
      ...tell('c', 'Example C', { people: ['Nabeel Munir/RU', 'Oleg Syromolotov/RU/head'] }),
    ])
    expect(entry.people.map((p) => [p.name.shown, p.party.shown, p.party.agreed])).toEqual([
      ['Nabeel Munir', 'PK', false],
      ['Oleg Syromolotov', 'RU', true],
    ])
  })

  test('the day told by more outlets, with the other beside it', () => {
    const entry = only([
      ...tell('a', 'Example A'),
      ...tell('b', 'Example B'),
      ...tell('c', 'Example C', { date: '2021-11-23' }),
    ])
    expect(entry.date).toMatchObject({ shown: '2021-11-22', agreed: false, why: 'more-voices' })
    expect(entry.date.claims.map((c) => [c.outlet, c.value])).toContainEqual(['Example C', '2021-11-23'])
    expect([...plainEntry(entry).disagreements['date']!].sort()).toEqual(['2021-11-22', '2021-11-23'])
  })

  test('of two days told by one outlet each, the one told first', () => {
    const entry = only([
      ...tell('b', 'Example B', { date: '2021-11-23' }, { published: '2021-11-24' }),
      ...tell('a', 'Example A'),
    ])
    expect(entry.date).toMatchObject({ shown: '2021-11-22', agreed: false, why: 'earliest' })
  })

  test('a reprint does not outvote: it is one voice with the paper it was taken from', () => {
    const text =
      'The two sides reviewed what had been done since the last session and spoke of the region at some length.'
    const entry = only([
      ...tell('a', 'Example A'),
      ...tell('b', 'Example B', { date: '2021-11-23' }, { published: '2021-11-24', text }),
      ...tell('c', 'Example C', { date: '2021-11-23' }, { published: '2021-11-25', text }),
    ])
    expect(entry.voices).toBe(2)
    expect(entry.date.shown).toBe('2021-11-22')
  })

  test('two outlets that print one agency are one voice', () => {
    const entry = only([
      ...tell('a', 'Example A', {}, { agency: 'Example Wire' }),
      ...tell('b', 'Example B', {}, { agency: 'Example Wire' }),
    ])
    expect(entry.voices).toBe(1)
  })

  test('a month and a day in it agree, and the day is shown', () => {
    const entry = only([...tell('a', 'Example A', { date: '2021-11' }), ...tell('b', 'Example B')])
    expect(entry.date).toMatchObject({ shown: '2021-11-22', agreed: true, why: 'more-exact' })
  })

  test('one city in two scripts is no disagreement', () => {
    const entry = only([
      ...tell('a', 'Example A'),
      ...tell('b', 'Example B', { place: { name: 'Москва', country: 'RU' } }, { lang: 'ru' }),
    ])
    expect(entry.place.agreed).toBe(true)
  })

  test('the fuller of two names is shown', () => {
    const entry = only([
      ...tell('a', 'Example A', { people: ['Н. Мунир/PK/head'] }, { lang: 'ru' }),
      ...tell('b', 'Example B', { people: ['Набиль Мунир/PK/head'] }, { lang: 'ru' }),
    ])
    expect(entry.people.map((p) => p.name.shown)).toEqual(['Набиль Мунир'])
  })
})

describe('what became of it', () => {
  test('planned and then held is a history, not a disagreement', () => {
    const entry = only([
      ...tell('a', 'Example A', { status: 'planned' }, { published: '2021-11-18' }),
      ...tell('b', 'Example B'),
    ])
    expect(entry.status).toMatchObject({ shown: 'held', agreed: true })
    expect(entry.history.map((s) => s.status)).toEqual(['planned', 'held'])
  })

  test('the day that was planned does not argue with the day on which it was held', () => {
    const entry = only([
      ...tell('a', 'Example A', { status: 'planned', date: '2021-11-21' }, { published: '2021-11-18' }),
      ...tell('b', 'Example B'),
    ])
    expect(entry.date).toMatchObject({ shown: '2021-11-22', agreed: true })
    expect(entry.date.claims).toHaveLength(2)
  })

  test('held in one paper and postponed in another, both after the day, is a disagreement', () => {
    const entry = only([...tell('a', 'Example A', { status: 'postponed' }), ...tell('b', 'Example B')])
    expect(entry.status.agreed).toBe(false)
  })

  test('postponed before the day and then held is a history', () => {
    const entry = only([
      ...tell('a', 'Example A', { status: 'postponed' }, { published: '2021-11-10' }),
      ...tell('b', 'Example B'),
    ])
    expect(entry.status).toMatchObject({ shown: 'held', agreed: true })
  })
})

describe('what people decide', () => {
  const all = [...tell('a', 'Example A'), ...tell('b', 'Example B', { date: '2021-11-23' })]

  test('a rejected value is kept, marked, and not chosen', () => {
    const entry = only(all, [sign({ act: 'reject', target: refOf(all[1]!), field: 'date', value: '2021-11-23' })])
    expect(entry.date).toMatchObject({ shown: '2021-11-22', agreed: true })
    expect(entry.date.claims.filter((c) => c.rejected)).toHaveLength(1)
  })

  test('a rejected draft leaves its entry; an entry of rejected drafts only is withdrawn', () => {
    const entries = entriesOf(all, [sign({ act: 'reject', target: refOf(all[1]!) })])
    expect(entries.find((e) => e.drafts.includes(all[0]!.key))!.withdrawn).toBe(false)
    expect(entries.find((e) => e.drafts.includes(all[1]!.key))!.withdrawn).toBe(true)
  })

  test('a person whom the reader missed is added', () => {
    const entry = only(all, [
      sign({
        act: 'add',
        target: refOf(all[0]!),
        field: 'people',
        value: { name: 'Example Aide', party: 'PK', role: 'member' },
      }),
    ])
    expect(entry.people.map((p) => p.name.shown)).toContain('Example Aide')
  })

  test('a name that is no participant is rejected', () => {
    const entry = only(all, [
      sign({ act: 'reject', target: refOf(all[0]!), field: 'people', value: 'Oleg Syromolotov' }),
    ])
    expect(plainEntry(entry).people.map((p) => p.name)).toEqual(['Nabeel Munir'])
  })

  test('a judgement is found again when better rules read the same words as another kind', () => {
    const apart = sign({ act: 'different', drafts: [refOf(all[0]!), refOf(all[1]!)] })
    const reread = [
      ...tell('a', 'Example A', { kind: 'meeting' }),
      ...tell('b', 'Example B', { date: '2021-11-23', kind: 'meeting' }),
    ]
    expect(reread[0]!.key).not.toBe(all[0]!.key)
    expect(entriesOf(reread)).toHaveLength(1)
    expect(entriesOf(reread, [apart])).toHaveLength(2)
  })

  test('a judgement whose words are read no more is listed, not forgotten', () => {
    const judgement = sign({ act: 'correct', target: refOf(all[0]!), field: 'date', value: '2021-11-20' })
    const { lost } = join([all[1]!], [], [judgement])
    expect(lost).toMatchObject([{ judgement: judgement.id, about: 'not-found' }])
  })

  test('same, against all that the comparison says, joins, and the disagreement is listed', () => {
    const other = tell('c', 'Example C', { date: '2004-02-23', ordinal: 2 }, { published: '2004-02-24' })
    const judgement = sign({ act: 'same', drafts: [refOf(all[0]!), refOf(other[0]!)] })
    const entry = entriesOf([all[0]!, other[0]!], [judgement])
    expect(entry).toHaveLength(1)
    expect(entry[0]!.disputes).toMatchObject([{ judgement: judgement.id, about: 'same' }])
  })

  test('a chained log shows where it was altered', () => {
    const first = sign({ act: 'accept', target: refOf(all[0]!) })
    const second = judgementOf({
      at: '2024-05-05T10:00:00Z',
      by: 'editor',
      reason: 'checked',
      decision: { act: 'accept', target: refOf(all[1]!) },
      previous: first.id,
    })
    expect(firstBreak([first, second])).toBe(-1)
    expect(isIntact({ ...first, by: 'somebody else' })).toBe(false)
    expect(firstBreak([{ ...first, by: 'somebody else' }, second])).toBe(0)
    expect(firstBreak([second])).toBe(0)
  })
})
