/** Promises and standing bodies of a register, judged from a day. */
import type { StandingBody } from '../model/body.ts'
import type { CoverageCell } from '../model/coverage.ts'
import type { LanguageCode } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { FollowUp } from '../model/follow-up.ts'
import { bodiesOf } from '../register/body.ts'
import { followUps, supersededBy } from '../register/follow-up.ts'
import type { Filter, Store } from '../stores/store.ts'
import type { World } from './command.ts'
import { dayOption } from './entry-query.ts'

type Options = { readonly [name: string]: string | boolean | undefined }

/** The day of --as-of, or today. Of a month or year the last day. Throws `usage` for what is no date. */
export const asOfDay = (options: Options, world: World): string =>
  dayOption(options, 'asOf', 'as-of')?.last ?? world.now.slice(0, 10)

/** What was read, as the register half counts it. */
export async function coverageCells(store: Store): Promise<CoverageCell[]> {
  return (await store.coverage({})).map(({ day, outlet, lang, reports }) => ({
    ...(day ? { day } : {}),
    ...(outlet ? { outlet } : {}),
    lang: lang as LanguageCode,
    documents: reports,
  }))
}

/** Follows up the promises of the register, of these parties alone where some are given. */
export async function promisesAsOf(store: Store, asOf: string, parties: readonly string[] = []): Promise<FollowUp[]> {
  const entries = await thatCouldDecide(store, parties)
  const judgements = await store.judgements()
  return followUps(entries, { asOf, coverage: await coverageCells(store), judgements })
}

/**
 * What came of an entry that was only planned, by the day it is judged from; each set of parties is followed up once.
 * Absent: undefined for other entries, and while nothing has come of it.
 */
export function answersOf(store: Store, asOf: string): (entry: Entry) => Promise<FollowUp | undefined> {
  const known = new Map<string, Promise<FollowUp[]>>()
  return async (entry) => {
    const parties = entry.parties.shown ?? []
    if ((entry.status.shown !== 'planned' && entry.status.shown !== 'possible') || parties.length === 0)
      return undefined
    const key = parties.join(' ')
    const found = known.get(key) ?? promisesAsOf(store, asOf, parties)
    known.set(key, found)
    return (await found).find((f) => f.planned === entry.id && f.verdict !== 'open')
  }
}

/** The standing bodies, of these parties alone where some are given. */
export async function bodiesAsOf(store: Store, asOf: string, parties: readonly string[] = []): Promise<StandingBody[]> {
  const promised = await promisesAsOf(store, asOf, parties)
  const entries: Entry[] = []
  for await (const e of store.entries({ filters: [{ name: 'has', values: ['body'] }, ...ofParties(parties)] }))
    entries.push(e)
  return bodiesOf(entries, supersededBy(promised))
}

const ofParties = (parties: readonly string[]): Filter[] => parties.map((p) => ({ name: 'party', values: [p] }))

/** Every entry with a promise, and every one in which all who promised took part: one of these keeps it, if any does. */
async function thatCouldDecide(store: Store, parties: readonly string[]): Promise<Entry[]> {
  const found = new Map<string, Entry>()
  const promisers = new Map<string, readonly string[]>()
  for await (const e of store.entries({ filters: [{ name: 'has', values: ['commitment'] }, ...ofParties(parties)] })) {
    found.set(e.id, e)
    promisers.set([...(e.parties.shown ?? [])].sort().join(' '), e.parties.shown ?? [])
    for (const o of e.outcomes) promisers.set([...o.by].sort().join(' '), o.by)
  }
  for (const by of promisers.values()) {
    if (by.length === 0) continue
    for await (const e of store.entries({ filters: ofParties(by) })) found.set(e.id, e)
  }
  return [...found.values()]
}
