import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PLACES, TERROR, TERROR_UR, TRADE } from '../../../tests/composed/chains.ts'
import { readingOf, type Told } from '../../../tests/composed/drafts.ts'
import { refOf } from '../../model/draft.ts'
import { canonical } from '../../model/id.ts'
import type { Decision } from '../../model/judgement.ts'
import type { Reading } from '../../model/reading.ts'
import { openStore, type Store } from '../../stores/index.ts'
import { gather } from '../../workers/gather.ts'
import { judge } from '../../workers/judge.ts'
import { keep } from '../../workers/keep.ts'
import { MEETINGS } from './countries.ts'
import { MONTHS } from './home.ts'
import { keptBodies, keptPromises } from './kept-rooms.ts'
import { prepareRooms } from './prepare-rooms.ts'
import { bodyKey, LISTS, type Lists, promiseKey, STATE, type State } from './room-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Random numbers from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Reports of one to three encounters between few sides and of few bodies, so that much hangs together, with promises of every sort. */
function reportsFrom(random: () => number, count: number): Reading[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const maybe = <T>(share: number, value: () => T): T | undefined => (random() < share ? value() : undefined)
  const day = () => `20${pick(['16', '17', '18', '19'])}-0${pick([1, 2, 3, 4])}-1${pick([0, 1, 2, 3])}`
  const sides = () => pick([['PK', 'RU'], ['PK', 'RU'], ['PK', 'CN'], ['PK', 'IR', 'RU'], ['PK'], ['IR', 'RU']])
  const place = () => PLACES[pick(['Moscow', 'Islamabad', 'Kazan', 'Tehran'])]!
  const people = () =>
    pick([['Ahmad Farooq/PK/head'], ['Ilya Rogachev/RU/head'], ['Li Wei/CN/head', 'Nabeel Munir/PK/head'], []])
  const encounter = (id: string, status: Told['status'], more: Told = {}): Told => {
    const parties = more.parties ?? sides()
    const kind = pick(['session', 'session', 'visit', 'meeting'] as const)
    const n = maybe(0.7, () => pick([3, 4, 5, 6]))
    const body = kind === 'session' ? maybe(0.8, () => pick([TERROR, TERROR_UR, TRADE, 'Joint Commission'])) : undefined
    const date = maybe(0.8, day)
    return {
      kind,
      ...(status ? { status } : {}),
      parties,
      people: people(),
      ...(n && kind === 'session' ? { ordinal: n } : {}),
      ...(body ? { mechanism: { name: body, parties } } : {}),
      ...(date ? { date } : {}),
      ...(maybe(0.6, () => 1) ? { place: place() } : {}),
      ...more,
      id,
    }
  }
  return Array.from({ length: count }, (_, i) => {
    const parties = sides()
    const due = maybe(0.7, day)
    const isPlanned = random() < 0.5
    const promise = {
      by: pick([parties, parties, ['PK'], ['RU']]),
      ...(due ? { due } : {}),
      ...(maybe(0.4, () => 1) ? { place: place() } : {}),
      ...(isPlanned ? { promises: 'next' } : {}),
      words: pick([
        'The next session will be held.',
        'He will visit Kazan.',
        `The next session on trade will be held ${i}.`,
      ]),
    }
    const told = [
      encounter('now', pick(['held', 'held', 'held', 'planned', 'postponed', 'cancelled']), {
        parties,
        promises: random() < 0.6 ? [promise] : [],
      }),
      ...(isPlanned ? [encounter('next', 'planned', { parties, ...(due ? { date: due } : {}) })] : []),
      ...(random() < 0.3 ? [encounter('beside', 'held')] : []),
    ]
    return readingOf({ id: `r${i}`, published: day(), outlet: pick(['Example A', 'Example B']) }, told)
  })
}

/** A person joins two entries, parts one, takes one out, or tells what became of a promise. */
async function judgeSome(store: Store, random: () => number, at: string): Promise<void> {
  const entries = await gather(store.entries({}))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const refs = async (...keys: readonly string[]) => (await store.drafts({ keys })).map(refOf)
  const [one, other] = [pick(entries), pick(entries)]
  const [a, b] = await refs(one.drafts[0]!, (one.drafts.length > 1 && random() < 0.5 ? one : other).drafts.at(-1)!)
  const promise = pick(one.outcomes.filter((o) => o.kind === 'commitment'))
  const decision: Decision | undefined =
    promise && random() < 0.7
      ? {
          act: 'correct',
          target: (await refs(promise.draft))[0]!,
          field: 'verdict',
          of: promise.key,
          value: 'cancelled',
        }
      : b
        ? { act: one.drafts.length > 1 ? 'different' : 'same', drafts: [a!, b] }
        : { act: 'reject', target: a! }
  await judge(store, decision, { at, by: 'amna', reason: 'as it was' })
}

/** A later day: mostly the next ones, sometimes one months away. */
const later = (day: string, random: () => number): string =>
  new Date(Date.parse(day) + (1 + Math.floor(random() ** 4 * 250)) * 86_400_000).toISOString().slice(0, 10)

/** All that is kept of the rooms, but for the number of the last change. */
async function keptIn(store: Store): Promise<string> {
  const lists = (await store.kept(LISTS)) as Lists
  const { change: _, ...state } = (await store.kept(STATE)) as State
  const rows = [...lists.promises.map(([id]) => promiseKey(id)), ...lists.bodies.map(({ id }) => bodyKey(id))]
  const values = await Promise.all(rows.map((key) => store.kept(key)))
  expect(values.every((v) => v)).toBe(true)
  return canonical([lists, values, state, await store.kept(MEETINGS), await store.kept(MONTHS)])
}

const SEEDS: readonly (readonly [seed: number, most: number])[] = [
  [1, 1000],
  [2, 20],
  [3, 35],
  [5, 20],
]

test('rooms in which only what changed is made anew are to the byte those made anew as a whole', async () => {
  for (const [seed, most] of SEEDS) {
    const random = randomFrom(seed)
    const store = await openStore(`sqlite:${join(folder, `${seed}.db`)}`, { create: true })
    const all = reportsFrom(random, 45)
    let moment = 0
    let today = '2016-06-01'
    const now = () => new Date(Date.UTC(2020, 5, 1, 0, 0, moment++)).toISOString()
    for (let at = 0; at < all.length; ) {
      const size = 1 + Math.floor(random() ** 3 * 8)
      await keep(store, all.slice(at, at + size), now())
      at += size
      if (random() < 0.15) {
        // A better reader finds less, or other words, in a report of before.
        const { reader: _, engagements, ...rest } = all[Math.floor(random() * Math.min(at, all.length))]!
        const fewer = engagements.slice(0, 1 + Math.floor(random() * engagements.length))
        const ids = new Set(fewer.map((e) => e.id))
        const outcomes = rest.outcomes.filter((o) => !o.engagement || ids.has(o.engagement))
        const plain = outcomes.map(({ promises, ...o }) => (promises && ids.has(promises) ? { ...o, promises } : o))
        await keep(store, [{ ...rest, reader: `composed@${2 + at}`, engagements: fewer, outcomes: plain }], now())
      }
      if (random() < 0.2) await judgeSome(store, random, now())
      if (random() < 0.3) today = later(today, random)
      await prepareRooms(store, today, { from: 0, most })
      // Days pass with nothing new too: then they alone decide.
      if (random() < 0.5) {
        today = later(today, random)
        await prepareRooms(store, today, { from: 0, most })
      }
      if (random() < 0.4 || at >= all.length) {
        const kept = await keptIn(store)
        await prepareRooms(store, today, { from: 0, most, anew: true })
        expect(kept === (await keptIn(store)), `seed ${seed}, ${at} reports`).toBe(true)
      }
    }
    expect((await keptPromises(store, today, undefined, 0))!.promises.length).toBeGreaterThan(1)
    expect((await keptBodies(store, today, 0))!.bodies.length).toBeGreaterThan(1)
    await store.close()
  }
}, 300_000)
