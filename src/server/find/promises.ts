/** Promises and what became of them: of the whole register, between sides, and those made at one encounter. */
import type { CoverageCell } from '../../model/coverage.ts'
import type { DraftKind } from '../../model/draft.ts'
import type { Entry } from '../../model/entry.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { Outline } from '../../model/outline.ts'
import { daysOf, isoOf } from '../../register/days.ts'
import { followUpsOn, type Grounds, groundOf } from '../../register/follow-up.ts'
import { isTold, mayAnswer } from '../../register/outcome.ts'
import { type Promised, promisesOf } from '../../register/promises.ts'
import type { EntryQuery, Filter, Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
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
export const followedUp = (store: Store, entries: readonly Outline[], asOf: string): Promise<FollowUp[]> =>
  judgedOn(store, groundOf(entries, asOf))

/** The promises on this ground that are `wanted`, one by one, so that others have their turn between. */
const judgedOn = async (
  store: Store,
  ground: Grounds,
  wanted?: (promised: Promised) => boolean,
): Promise<FollowUp[]> => {
  const { asOf } = ground
  const as = { asOf, coverage: await coverageOf(store), judgements: await judgementsOf(store) }
  return gather(followUpsOn(ground, as, wanted))
}

/** All promises of the register, or of its newest entries where it is large. */
export const allPromises = (store: Store, asOf: string): Promise<AllPromises> =>
  recall(store, `promises ${asOf}`, async () => {
    const entries = await gather(store.outlines({ order: 'newest', limit: MOST_FOLLOWED }))
    return { promises: await followedUp(store, entries, asOf), ...coveredBy(entries) }
  })

export interface AllPromises extends Covered {
  readonly promises: readonly FollowUp[]
}

/** Of which entries something was made. */
export interface Covered {
  /** How many of the newest, where that may not be all. */
  readonly newest?: number
}

export const coveredBy = (entries: readonly Outline[]): Covered =>
  entries.length < MOST_FOLLOWED ? {} : { newest: MOST_FOLLOWED }

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
      await gather(store.outlines({ ...betweenQuery(sorted), order: 'newest', limit: MOST_FOLLOWED })),
      asOf,
    ),
  )
}

/** Which entries can answer a promise of a kind (`register/outcome.ts`). */
const ANSWERS: readonly { readonly to: readonly DraftKind[]; readonly filter: Filter }[] = [
  { to: ['visit'], filter: { name: 'kind', values: ['visit'] } },
  { to: ['visit', 'meeting'], filter: { name: 'kind', values: ['meeting'] } },
  { to: ['call'], filter: { name: 'kind', values: ['call'] } },
  { to: ['conference'], filter: { name: 'kind', values: ['conference'] } },
]

/** Those that can answer the promise of a session. */
const SESSIONS: readonly Filter[] = [{ name: 'has', values: ['body'] }]

/** Those that can answer the promise to sign; few tell their day. */
const SIGNINGS: readonly Filter[] = [{ name: 'has', values: ['agreement'] }]

/** Of so many entries between two sides that could answer, all are looked at for any promise; of more, those after it. */
const MOST_ANSWERS = 4_000

/** The entries between sides that could answer, between two days where they are given. */
async function answersBetween(
  store: Store,
  sides: readonly string[],
  answers: readonly Filter[],
  from?: string,
  to?: string,
): Promise<Outline[]> {
  const found = new Map<string, Outline>()
  for (const query of queriesBetween(sides, answers, from, to))
    for (const e of await gather(store.outlines(query))) found.set(e.id, e)
  return [...found.values()]
}

/** What is asked of the store for each sort of answer. */
function queriesBetween(
  sides: readonly string[],
  answers: readonly Filter[],
  from?: string,
  to?: string,
): EntryQuery[] {
  const between = betweenQuery(sides).filters ?? []
  const days = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  return answers.map((answer) => ({ filters: [...between, answer], ...days, limit: MOST_ANSWERS }))
}

/** The ground on which promises between sides are judged. Absent: undefined where it is too large to judge all on one. */
const groundBetween = (
  store: Store,
  sides: readonly string[],
  answers: readonly Filter[],
  asOf: string,
): Promise<Grounds | undefined> =>
  recall(
    store,
    `ground ${asOf} ${answers.map((a) => a.name + a.values).join(' ')} ${sides.join('\u0000')}`,
    async () => {
      const entries = await answersBetween(store, sides, answers)
      return entries.length < MOST_ANSWERS ? groundOf(entries, asOf) : undefined
    },
  )

/** Promises made at an encounter, in order of making. */
export async function promisesMadeAt(store: Store, entry: Entry, asOf: string): Promise<FollowUp[]> {
  const beside = await besideOf(store, entry)
  const madeHere = (p: Promised): boolean => p.making.id === entry.id
  const here = promisesOf(beside).filter(madeHere)
  if (here.length === 0) return []
  const found = new Map<string, FollowUp>()
  const take = async (ground: Grounds, wanted: (p: Promised) => boolean): Promise<void> => {
    for (const p of await judgedOn(store, ground, wanted)) if (!found.has(p.id)) found.set(p.id, p)
  }
  const sessions = here.filter((p) => p.kind === 'session')
  if (sessions.length > 0)
    for (const sides of new Set([entry.parties.shown ?? [], ...sessions.map((p) => p.by)].map(asText))) {
      if (sides === '') continue
      const sorted = sides.split('\u0000')
      const ground = await groundBetween(store, sorted, SESSIONS, asOf)
      const wanted = (p: Promised): boolean => madeHere(p) && p.kind === 'session'
      await take(ground ?? groundOf([...beside, ...(await after(sessions, sorted))], asOf), wanted)
    }
  // What answers an encounter shares no report with it, so it changes nothing in what was promised there.
  const known = new Set(beside.map((e) => e.id))
  const told = promisesOf(beside.filter((e) => !e.withdrawn)).filter(madeHere)
  for (const promised of here) {
    const answers = await inItsTime(store, promised)
    if (answers.length === 0) continue
    const key = promised.tellings[0]!.outcome.key
    const its = told.filter((p) => p.tellings[0]!.outcome.key === key)
    await take(groundOf([...beside, ...answers.filter((e) => !known.has(e.id))], asOf, its), () => true)
  }
  await take(groundOf(beside, asOf), madeHere)
  const order = new Map(here.map((p, i) => [p.tellings[0]!.outcome.key, i]))
  return [...found.values()].sort((a, b) => order.get(a.outcomes[0]!)! - order.get(b.outcomes[0]!)!)

  async function after(promised: readonly Promised[], sides: readonly string[]): Promise<Outline[]> {
    const from = promised.flatMap((p) => p.made ?? []).sort()[0]
    return (await answersBetween(store, sides, SESSIONS, from)).filter((e) => !known.has(e.id))
  }
}

/**
 * The entries that a report of this one tells of, itself among them: a report that tells of the next session in a draft of its
 * own promises it at the session it reports. Nothing where none of them promises anything.
 */
async function besideOf(store: Store, entry: Entry): Promise<Outline[]> {
  const query = queryBeside([entry])
  // Most entries are the only ones of their reports.
  if (!(await store.ids(query)).some((id) => id !== entry.id)) return [entry]
  const beside = await gather(store.outlines(query))
  // Other reports of an encounter that is promised here tell where else it was promised.
  const targets = promisesOf(beside).flatMap((p) => p.target ?? [])
  const further = queryBeside(targets)
  const known = new Set(query.documents)
  return further.documents.every((d) => known.has(d))
    ? beside
    : gather(store.outlines(queryBeside([entry, ...targets])))
}

const queryBeside = (entries: readonly (Entry | Outline)[]): { documents: string[]; limit: number } => ({
  documents: [...new Set(entries.flatMap((e) => e.documents.map((d) => d.digest)))],
  limit: 100,
})

/** Days before a promise and after it, or after the last day due, among which what answers it is looked for: as far as `register/outcome.ts` looks, and a little more. */
const DAYS_AROUND = 370

/** Entries that could answer a promise of an encounter that is no session. */
async function inItsTime(store: Store, promised: Promised): Promise<Outline[]> {
  const sides = [...new Set(promised.target?.parties.shown ?? promised.by)]
  const answers = ANSWERS.filter((a) => a.to.includes(promised.kind)).map((a) => a.filter)
  const { target } = promised
  if (promised.pact) return answersBetween(store, sides, SIGNINGS)
  // Between fewer than two sides nothing but what was announced answers, and that stands in the reports.
  if (promised.kind === 'session' || answers.length === 0 || sides.length < 2) return []
  const told = target ? [target] : []
  if (!isTold(promised)) return told
  const made = daysOf(promised.made)
  const last = Math.max(
    made?.to ?? Number.NEGATIVE_INFINITY,
    ...promised.tellings.map((t) => daysOf(t.outcome.due)?.to ?? Number.NEGATIVE_INFINITY),
  )
  const like = await attendedBetween(store, sides.sort(), answers, promised, {
    from: made && isoOf(made.from - DAYS_AROUND),
    to: Number.isFinite(last) ? isoOf(last + DAYS_AROUND) : undefined,
  })
  const found = like.length > 0 ? await gather(store.outlines({ ids: like })) : []
  return [...found, ...told.filter((t) => !found.some((e) => e.id === t.id))]
}

/** The ids of those between sides, and between two days where they are given, whose people do not rule them out. */
async function attendedBetween(
  store: Store,
  sides: readonly string[],
  answers: readonly Filter[],
  promised: Promised,
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
): Promise<string[]> {
  const found = new Set<string>()
  for (const query of [...queriesBetween(sides, answers, from, to), ...setbacksOf(queriesBetween(sides, answers))])
    for await (const e of store.attendances(query)) if (mayAnswer(promised, e)) found.add(e.id)
  return [...found]
}

/** Those called off or put off alone, on whatever day: many a report of it tells none, and they are few. */
const setbacksOf = (queries: readonly EntryQuery[]): EntryQuery[] =>
  queries.map((q) => ({
    ...q,
    filters: [...(q.filters ?? []), { name: 'status' as const, values: ['postponed', 'cancelled'] }],
  }))

const asText = (sides: readonly string[]): string => [...new Set(sides)].sort().join('\u0000')
