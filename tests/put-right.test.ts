/** Names and times that people put right in a report change the encounters that rest on them, and taken back change them back. */
import { expect, test } from 'vitest'
import { documentDigest } from '../src/model/draft.ts'
import { canonical } from '../src/model/id.ts'
import type { Decision } from '../src/model/judgement.ts'
import type { MarkLayer, MarkValue } from '../src/model/mark-value.ts'
import type { Reading } from '../src/model/reading.ts'
import { openMemory, type Store } from '../src/stores/index.ts'
import { gather } from '../src/workers/gather.ts'
import { judge } from '../src/workers/judge.ts'
import { keep } from '../src/workers/keep.ts'
import { rebuild } from '../src/workers/rebuild.ts'
import { readingOf } from './composed/drafts.ts'

const AT = '2024-05-04T10:00:00Z'

/** One report of a visit: a name in it was taken for another's, and its day for one of another week. */
function told(): Reading {
  const base = readingOf({ id: 'one', published: '2018-03-22', text: 'The guest went home on Wednesday.' }, [
    {
      kind: 'visit',
      date: '2018-03-21',
      parties: ['PK', 'RU'],
      people: ['Ahmad Farooq/PK/head', 'Ivan Rogachev/RU/host'],
    },
  ])
  const { text } = base.document
  const day = { start: text.indexOf('Wednesday'), end: text.indexOf('Wednesday') + 9 }
  const evidence = [{ ...day, quote: 'Wednesday' }]
  return {
    ...base,
    times: [{ ...day, type: 'DATE', value: '2018-03-21' }],
    engagements: base.engagements.map((g) => ({
      ...g,
      sources: { date: { standing: 'said' as const, evidence, rule: 'test@1' } },
    })),
  }
}

const reading = told()
const { text } = reading.document
const words = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote })
const correct = (layer: MarkLayer, read: MarkValue, becomes: MarkValue): Decision => {
  const { start, end } = 'words' in read ? read.words : read.content
  return {
    act: 'correct',
    mark: { layer, document: documentDigest(reading.document), span: { start, end } },
    read,
    becomes,
  }
}
const name = (entity: string) => ({ words: words('Ahmad Farooq'), type: 'PER' as const, entity })
const time = (value: string) => ({ words: words('Wednesday'), type: 'DATE' as const, value })

let moment = 0
const decide = (store: Store, decision: Decision) =>
  judge(store, decision, {
    at: new Date(Date.parse(AT) + ++moment * 1000).toISOString(),
    by: 'amna',
    reason: 'read again',
  })
const kept = async (): Promise<Store> => {
  const store = openMemory()
  await keep(store, [reading], AT)
  return store
}
const only = async (store: Store) => (await gather(store.entries({})))[0]!

test('a name put right is that of who takes part, with its judgement', async () => {
  const store = await kept()
  const before = canonical(await only(store))
  const { judgement, changes } = await decide(store, correct('names', name('Ahmad Farooq'), name('Ahmed Faruqi')))
  expect(changes.map((c) => c.what)).toEqual(['corrected'])
  const entry = await only(store)
  const [person] = entry.people
  expect(person!.name).toMatchObject({
    shown: 'Ahmed Faruqi',
    claims: [{ judgement: judgement.id, rule: 'judgement@1' }],
  })
  expect(person!.name.claims[0]!.evidence[0]!.quote).toBe('Ahmad Farooq')
  expect(entry.judgements).toEqual([judgement.id])
  expect((await rebuild(store, { at: '2024-05-06T10:00:00Z', why: 'again' })).changes).toEqual([])
  expect(await store.ids({ filters: [{ name: 'person', values: ['Ahmed Faruqi'] }] })).toEqual([entry.id])
  await decide(store, { act: 'withdraw', judgement: judgement.id })
  expect(canonical(await only(store))).toBe(before)
})

test('a time put right is the day of the encounter that it dates', async () => {
  const store = await kept()
  const before = canonical(await only(store))
  const { judgement } = await decide(store, correct('times', time('2018-03-21'), time('2018-03-14T09:00')))
  expect((await only(store)).date).toMatchObject({ shown: '2018-03-14', claims: [{ judgement: judgement.id }] })
  expect((await rebuild(store, { at: '2024-05-06T10:00:00Z', why: 'again' })).changes).toEqual([])
  await decide(store, { act: 'withdraw', judgement: judgement.id })
  expect(canonical(await only(store))).toBe(before)
})

test('what was put right elsewhere, to no name or no day, or is read otherwise now, changes nothing', async () => {
  const store = await kept()
  const before = canonical(await only(store))
  for (const decision of [
    correct('names', name('Somebody Else'), name('Ahmed Faruqi')),
    correct('names', name('Ahmad Farooq'), { ...name('Ahmed Faruqi'), type: 'ORG' }),
    correct('names', { ...name('Ahmad Farooq'), words: words('Ahmad') }, name('Ahmed Faruqi')),
    correct('times', time('2018-03-20'), time('2018-03-14')),
    correct('times', time('2018-03-21'), { ...time('P2D'), type: 'DURATION' }),
  ]) {
    expect((await decide(store, decision)).changes).toEqual([])
    expect(canonical(await only(store))).toBe(before)
  }
})
