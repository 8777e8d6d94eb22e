import { describe, expect, test } from 'vitest'
import { drafts, type Told } from '../../tests/composed/drafts.ts'
import { type Draft, refOf } from '../model/draft.ts'
import type { Link } from '../model/entry.ts'
import { canonical } from '../model/id.ts'
import { judgementOf } from '../model/judgement.ts'
import { join } from './join.ts'
import { linkOf } from './same.ts'

const linksOf = (all: readonly Draft[]): Link[] =>
  all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => linkOf(a, b) ?? []))

const terrorism = {
  mechanism: { name: 'Joint Working Group on Counter-Terrorism', parties: ['PK', 'RU'], subject: 'counter-terrorism' },
}
const seventh: Told = {
  ...terrorism,
  date: '2018-03-21',
  ordinal: 7,
  place: { name: 'Islamabad', country: 'PK' },
  people: ['Ahmad Farooq/PK/head', 'Ilya Rogachev/RU/head'],
}
const urdu = drafts({ id: 'ur', lang: 'ur', outlet: 'Example Roznama', published: '2018-03-22' }, [
  {
    ...seventh,
    place: { name: 'اسلام آباد', country: 'PK' },
    mechanism: { name: 'انسدادِ دہشت گردی کا مشترکہ گروپ', parties: ['PK', 'RU'] },
    people: ['احمد فاروق/PK/head', 'ایلیا روگاچیف/RU/head'],
  },
])
const russian = drafts({ id: 'ru', lang: 'ru', outlet: 'Example Vestnik', published: '2018-03-22' }, [
  {
    ...seventh,
    place: { name: 'Исламабад', country: 'PK' },
    mechanism: { name: 'рабочая группа по противодействию терроризму', parties: ['PK', 'RU'] },
    people: ['Ахмад Фарук/PK/head', 'Илья Рогачёв/RU/head'],
  },
])
const english = drafts({ id: 'en', outlet: 'Example Times', published: '2018-03-21' }, [seventh])

describe('one event, one entry', () => {
  test('one session told in three languages is one entry, with the people of all three under one name each', () => {
    const all = [...urdu, ...russian, ...english]
    const { entries } = join(all, linksOf(all))
    expect(entries).toHaveLength(1)
    expect(entries[0]!.languages).toEqual(['en', 'ru', 'ur'])
    expect(entries[0]!.voices).toBe(3)
    expect(entries[0]!.people).toHaveLength(2)
    expect(entries[0]!.place.agreed).toBe(true)
  })

  test('the order in which reports arrive changes nothing', () => {
    const all = [...urdu, ...russian, ...english]
    const one = join(all, linksOf(all))
    const other = join([...all].reverse(), linksOf([...all].reverse()).reverse())
    expect(canonical(other)).toBe(canonical(one))
  })

  test('a sixth in one paper and a seventh in another, the rest alike, is one entry that shows the disagreement', () => {
    const sixth = drafts({ id: 'other', outlet: 'Example Post', published: '2018-03-22' }, [{ ...seventh, ordinal: 6 }])
    const all = [...sixth, ...english, ...urdu]
    const { entries } = join(all, linksOf(all))
    expect(entries).toHaveLength(1)
    expect(entries[0]!.ordinal).toMatchObject({ shown: 7, agreed: false, why: 'more-voices' })
  })

  test('the next session of the body is another entry', () => {
    const eighth = drafts({ id: 'next', outlet: 'Example Times', published: '2019-11-13' }, [
      { ...terrorism, date: '2019-11-12', ordinal: 8, place: { name: 'Moscow', country: 'RU' } },
    ])
    const all = [...english, ...eighth]
    expect(join(all, linksOf(all)).entries).toHaveLength(2)
  })
})

describe('judgements', () => {
  const at = '2024-05-04T10:00:00Z'
  const all = [...english, ...urdu]
  const apart = judgementOf({
    at,
    by: 'editor',
    reason: 'two rooms',
    decision: { act: 'different', drafts: [refOf(english[0]!), refOf(urdu[0]!)] },
  })

  test('different parts what the comparison joined, and withdrawing it joins them again', () => {
    expect(join(all, linksOf(all), [apart]).entries).toHaveLength(2)
    const back = judgementOf({
      at: '2024-05-11T10:00:00Z',
      by: 'editor',
      reason: 'one after all',
      decision: { act: 'withdraw', judgement: apart.id },
    })
    expect(join(all, linksOf(all), [back, apart]).entries).toHaveLength(1)
  })

  test('a correction is shown, and listed where the reader says otherwise', () => {
    const corrected = judgementOf({
      at,
      by: 'editor',
      reason: 'communiqué',
      decision: { act: 'correct', target: refOf(english[0]!), field: 'date', from: '2018-03-21', value: '2018-03-20' },
    })
    const [entry] = join(all, linksOf(all), [corrected]).entries
    expect(entry!.date).toMatchObject({ shown: '2018-03-20', why: 'judged', agreed: false })
    expect(entry!.disputes).toMatchObject([
      { judgement: corrected.id, about: 'value', field: 'date', read: '2018-03-21' },
    ])
  })
})

test('a visit called off without its day waits for a person where two plans fit it, and is the plan where one does', () => {
  const visit: Told = {
    kind: 'visit',
    parties: ['KE', 'OM'],
    people: ['Daniel Otieno/KE'],
    place: { name: 'Oman', country: 'OM' },
  }
  const told = (id: string, published: string, more: Told): Draft =>
    drafts({ id, published, outlet: `Example ${id}` }, [{ ...visit, ...more }])[0]!
  const soon = told('soon', '2021-01-20', { date: '2021-02-10', status: 'planned' })
  const then = told('then', '2021-01-21', { date: '2021-02-24', status: 'planned' })
  const off = told('off', '2021-02-08', { status: 'cancelled' })
  const ofAll = (all: readonly Draft[]) => join(all, linksOf(all))
  expect(ofAll([soon, off]).entries).toHaveLength(1)
  const { entries, suggestions } = ofAll([soon, then, off])
  expect(entries.map((e) => [e.date.shown, e.status.shown])).toEqual([
    ['2021-02-10', 'planned'],
    ['2021-02-24', 'planned'],
    [undefined, 'cancelled'],
  ])
  expect(suggestions).toHaveLength(2)
  // A second report of the same plan neither makes a doubt nor ends one.
  const again = told('again', '2021-01-22', { date: '2021-02-10', status: 'planned' })
  expect(ofAll([soon, again, off]).entries).toHaveLength(1)
  expect(ofAll([soon, again, then, off]).entries).toHaveLength(3)
})
