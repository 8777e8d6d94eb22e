/** Promises and what became of them: of the whole register, between sides, and those made at one encounter. */
import type { CoverageCell } from '../../model/coverage.ts'
import type { Entry } from '../../model/entry.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import type { Judgement } from '../../model/judgement.ts'
import { followUps } from '../../register/follow-up.ts'
import { promisesOf } from '../../register/promises.ts'
import type { EntryQuery, Store } from '../../stores/store.ts'
import { gather } from '../gather.ts'
import { recall } from '../recall.ts'

/** Of a register with more entries, the newest that many are followed up when all are asked for. */
export const MOST_FOLLOWED = 10_000

const coverageOf = (store: Store): Promise<CoverageCell[]> =>
  recall(store, 'coverage', async () =>
    (await store.coverage({})).map((c) => ({
      ...(c.day ? { day: c.day } : {}),
      ...(c.outlet ? { outlet: c.outlet } : {}),
      lang: c.lang as CoverageCell['lang'],
      documents: c.reports,
    })),
  )

const judgementsOf = (store: Store): Promise<Judgement[]> => recall(store, 'judgements', () => store.judgements())

/** Follows up the promises in these entries, judged from a day. They must be all that could decide. */
export const followedUp = async (store: Store, entries: readonly Entry[], asOf: string): Promise<FollowUp[]> =>
  followUps(entries, { asOf, coverage: await coverageOf(store), judgements: await judgementsOf(store) })

/** All promises of the register, or of its newest entries where it is large. */
export const allPromises = (store: Store, asOf: string): Promise<FollowUp[]> =>
  recall(store, `promises ${asOf}`, async () =>
    followedUp(store, await gather(store.entries({ order: 'newest', limit: MOST_FOLLOWED })), asOf),
  )

/** Entries in which all of these sides take part; for a promise between them they are all that could decide. */
export const betweenQuery = (sides: readonly string[]): EntryQuery => ({
  filters: sides.map((s) => ({ name: 'party' as const, values: [s] })),
})

/** Promises in the entries between these sides. */
export const promisesBetween = (store: Store, sides: readonly string[], asOf: string): Promise<FollowUp[]> => {
  const sorted = [...new Set(sides)].sort()
  return recall(store, `promises ${asOf} ${sorted.join('\u0000')}`, async () =>
    followedUp(
      store,
      await gather(store.entries({ ...betweenQuery(sorted), order: 'newest', limit: MOST_FOLLOWED })),
      asOf,
    ),
  )
}

/** Promises made at an encounter. */
export async function promisesMadeAt(store: Store, entry: Entry, asOf: string): Promise<FollowUp[]> {
  // A report that tells of the next session in a draft of its own promises it at the session it reports.
  const beside = await gather(store.entries({ documents: entry.documents.map((d) => d.digest), limit: 100 }))
  const here = promisesOf(beside).filter((p) => p.making.id === entry.id)
  if (here.length === 0) return []
  // What is no encounter to come is answered by no entry: nothing else need be looked at.
  if (here.every((p) => p.kind === 'commitment' || p.kind === 'agreement'))
    return (await followedUp(store, beside, asOf)).filter((p) => p.madeAt === entry.id)
  const found = new Map<string, FollowUp>()
  for (const sides of [entry.parties.shown ?? [], ...here.map((p) => p.by)]) {
    if (sides.length === 0) continue
    for (const p of await promisesBetween(store, sides, asOf))
      if (p.madeAt === entry.id && !found.has(p.id)) found.set(p.id, p)
  }
  const alone = await followedUp(store, beside, asOf)
  for (const p of alone) if (p.madeAt === entry.id && !found.has(p.id)) found.set(p.id, p)
  return [...found.values()]
}
