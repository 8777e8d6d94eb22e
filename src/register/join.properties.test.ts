import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Held, TERROR, TERROR_UR, TRADE, told } from '../../tests/composed/chains.ts'
import { type Draft, refOf } from '../model/draft.ts'
import type { Entry, Link } from '../model/entry.ts'
import { canonical } from '../model/id.ts'
import { type Judgement, judgementOf } from '../model/judgement.ts'
import { join } from './join.ts'
import { compareDrafts, linkOf, linksAmong } from './same.ts'

const people = [
  'Ahmad Farooq/PK/head',
  'احمد فاروق/PK/head',
  'Nabeel Munir/PK/head',
  'Илья Рогачев/RU/head',
  'Ilya Rogachev/RU/head',
]
const held: fc.Arbitrary<Held> = fc.record({
  on: fc.constantFrom('2018-03-21', '2018-03-22', '2018-03-25', '2019-11-13'),
  day: fc.constantFrom('2018-03-21', '2018-03-22', '2018-03', '2019', '2019-11-12'),
  outlet: fc.constantFrom('Example A', 'Example B', 'Example C'),
  body: fc.constantFrom(TERROR, TERROR_UR, TRADE, ''),
  kind: fc.constantFrom('session', 'meeting', 'visit'),
  status: fc.constantFrom('held', 'planned', 'postponed'),
  n: fc.constantFrom(6, 7, 8),
  in: fc.constantFrom('Islamabad', 'Moscow', 'اسلام آباد'),
  people: fc.subarray(people, { maxLength: 2 }),
})
const reports = fc.array(held, { minLength: 2, maxLength: 9 }).map((all) => all.flatMap(told))
const shuffled = <T>(all: readonly T[], seed: number): T[] =>
  all
    .map((x, i) => ({ x, at: Math.imul((i + 1) ^ seed, 2654435761) >>> 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ x }) => x)

test('the comparison of two drafts is symmetric', () => {
  fc.assert(
    fc.property(reports, (all) => {
      for (const a of all) for (const b of all) if (a !== b) expect(compareDrafts(b, a)).toEqual(compareDrafts(a, b))
    }),
    { numRuns: 30 },
  )
})

test('drafts that are compared as one share a block', () => {
  fc.assert(
    fc.property(reports, (all) => {
      for (const a of all)
        for (const b of all)
          if (a !== b && compareDrafts(a, b).verdict === 'same')
            expect(a.blocks.some((k) => b.blocks.includes(k))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('the order of reports, links and judgements changes nothing', () => {
  fc.assert(
    fc.property(reports, fc.integer(), fc.boolean(), (all, seed, judge) => {
      const links = linksAmong(all)
      const judgements = judge ? judged(all) : []
      const one = join(all, links, judgements)
      const other = join(shuffled(all, seed), shuffled(links, seed + 1), shuffled(judgements, seed + 2))
      expect(canonical(other)).toBe(canonical(one))
    }),
    { numRuns: 60 },
  )
})

test('adding reports one by one, joining only what is tied to the new one, gives what a rebuild gives', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const rebuilt = join(all, linksAmong(all)).entries
      expect(canonical(oneByOne(all))).toBe(canonical(rebuilt))
    }),
    { numRuns: 60 },
  )
})

test('every draft stands in one entry, and every former id leads there', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const { entries } = join(all, linksAmong(all))
      expect(entries.flatMap((e) => e.drafts).sort()).toEqual(all.map((d) => d.key).sort())
      const aliases = entries.flatMap((e) => e.aliases)
      expect(new Set(aliases).size).toBe(aliases.length)
      for (const e of entries) expect(e.aliases).toContain(e.id)
    }),
    { numRuns: 40 },
  )
})

test('no entry holds two encounters of one report', () => {
  fc.assert(
    fc.property(reports, (all) => {
      for (const e of join(all, linksAmong(all)).entries) expect(e.documents.length).toBe(e.drafts.length)
    }),
    { numRuns: 40 },
  )
})

/** Judges the first two drafts the same and the last two different, and takes the first back and forth. */
function judged(all: readonly Draft[]): Judgement[] {
  const sign = (decision: Judgement['decision'], minute: number) =>
    judgementOf({ at: `2024-01-01T00:${String(minute).padStart(2, '0')}:00Z`, by: 'editor', reason: 'test', decision })
  const same = sign({ act: 'same', drafts: [refOf(all[0]!), refOf(all[1]!)] }, 1)
  const apart = sign({ act: 'different', drafts: [refOf(all.at(-1)!), refOf(all.at(-2)!)] }, 2)
  const back = sign({ act: 'withdraw', judgement: same.id }, 3)
  return [same, apart, back, sign({ act: 'withdraw', judgement: back.id }, 4)]
}

/** As a store does it: compare the new draft with those that share a block, and join again what sure links tie to it. */
function oneByOne(all: readonly Draft[]): Entry[] {
  const known = new Map<string, Draft>()
  const links: Link[] = []
  let entries: Entry[] = []
  for (const d of all) {
    for (const o of known.values()) {
      const link = o.blocks.some((k) => d.blocks.includes(k)) ? linkOf(o, d) : undefined
      if (link) links.push(link)
    }
    known.set(d.key, d)
    const tied = new Set([d.key])
    for (let grown = true; grown; ) {
      grown = false
      for (const l of links)
        if (l.verdict === 'same' && tied.has(l.a) !== tied.has(l.b)) {
          tied.add(l.a).add(l.b)
          grown = true
        }
    }
    const part = [...tied].map((k) => known.get(k)!)
    const among = links.filter((l) => tied.has(l.a) && tied.has(l.b))
    entries = [...entries.filter((e) => !e.drafts.some((k) => tied.has(k))), ...join(part, among).entries]
  }
  const order = new Map(join(all, []).entries.map((e, i) => [e.id, i]))
  return entries.sort((a, b) => order.get(a.id)! - order.get(b.id)!)
}
