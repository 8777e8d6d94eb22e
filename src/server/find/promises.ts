/** Promises and what became of them: of the whole register, between sides, and those made at one encounter. */
import type { CoverageCell } from '../../model/coverage.ts'
import type { DraftKind } from '../../model/draft.ts'
import type { Entry } from '../../model/entry.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import type { Judgement } from '../../model/judgement.ts'
import { followUps } from '../../register/follow-up.ts'
import { promisesOf } from '../../register/promises.ts'
import type { EntryQuery, Filter, Store } from '../../stores/store.ts'
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

/** Which entries can answer a promise of a kind (`register/outcome.ts`). */
const ANSWERS: readonly { readonly to: readonly DraftKind[]; readonly filter: Filter }[] = [
  { to: ['session'], filter: { name: 'has', values: ['body'] } },
  { to: ['visit'], filter: { name: 'kind', values: ['visit'] } },
  { to: ['visit', 'meeting'], filter: { name: 'kind', values: ['meeting'] } },
  { to: ['call'], filter: { name: 'kind', values: ['call'] } },
  { to: ['conference'], filter: { name: 'kind', values: ['conference'] } },
]

/** Promises between sides, followed up among those entries alone that could answer. */
function answersTo(
  store: Store,
  sides: readonly string[],
  answers: readonly Filter[],
  asOf: string,
): Promise<FollowUp[]> {
  const sorted = [...new Set(sides)].sort()
  const between = betweenQuery(sorted).filters ?? []
  const key = `answers ${asOf} ${answers.map((a) => a.name + a.values).join(' ')} ${sorted.join('\u0000')}`
  return recall(store, key, async () => {
    const found = new Map<string, Entry>()
    for (const answer of answers) {
      const query = { filters: [...between, answer], order: 'newest' as const, limit: MOST_FOLLOWED }
      for (const e of await gather(store.entries(query))) found.set(e.id, e)
    }
    return followedUp(store, [...found.values()], asOf)
  })
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
  const answers = ANSWERS.filter((a) => here.some((p) => a.to.includes(p.kind))).map((a) => a.filter)
  for (const sides of [entry.parties.shown ?? [], ...here.map((p) => p.by)]) {
    if (sides.length === 0) continue
    for (const p of await answersTo(store, sides, answers, asOf))
      if (p.madeAt === entry.id && !found.has(p.id)) found.set(p.id, p)
  }
  const alone = await followedUp(store, beside, asOf)
  for (const p of alone) if (p.madeAt === entry.id && !found.has(p.id)) found.set(p.id, p)
  return [...found.values()]
}
