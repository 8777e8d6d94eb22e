/** Everybody whom reports only quote: the speakers who take part in no entry, each person once in whatever script they are written. */
import type { LanguageCode } from '../../model/document.ts'
import { inForce } from '../../register/judged.ts'
import { mayBeSameName, sameName } from '../../register/names.ts'
import type { Store } from '../../stores/store.ts'
import { nameTerms } from '../../text/terms.ts'
import { recall } from '../recall.ts'
import { tellingsIn } from './quoted.ts'
import { quotedOf, type Telling } from './tellings.ts'

/** A person as a row of a list. */
export interface QuotedRow {
  readonly name: string
  readonly names: readonly { readonly name: string; readonly lang?: LanguageCode }[]
  readonly country?: string
  readonly post?: readonly string[]
  readonly statements: number
}

/** Names by what they sound like: compared with one are those that share a rare sound with it, or two of any. */
function soundIndex(names: Iterable<string>): { add(name: string): void; near(name: string): Iterable<string> } {
  const bySound = new Map<string, string[]>()
  const add = (name: string): void => {
    for (const term of new Set(nameTerms(name))) {
      const there = bySound.get(term)
      if (there) there.push(name)
      else bySound.set(term, [name])
    }
  }
  for (const name of names) add(name)
  const near = (name: string): Set<string> => {
    const out = new Set<string>()
    const once = new Set<string>()
    for (const term of new Set(nameTerms(name))) {
      const there = bySound.get(term) ?? []
      if (there.length <= RARE) for (const other of there) out.add(other)
      else if (there.length <= COMMON)
        for (const other of there)
          if (once.has(other)) out.add(other)
          else once.add(other)
    }
    return out
  }
  return { add, near }
}

/** A sound that so few names have says something by itself; one that more than so many have says nothing. */
const RARE = 12
const COMMON = 1_000

/**
 * Speakers who are persons and may be nobody of `known`, the names of those who took part in something; each with all that is
 * told of them, those quoted most first.
 */
export function quotedPeople(tellings: Iterable<Telling>, known: Iterable<string>): Telling[][] {
  const byName = new Map<string, Telling[]>()
  for (const t of tellings) {
    if (!t.isPerson || t.statements.length === 0) continue
    const there = byName.get(t.name)
    if (there) there.push(t)
    else byName.set(t.name, [t])
  }
  const takePart = soundIndex(known)
  const names = [...byName.keys()]
    .filter((name) => ![...takePart.near(name)].some((other) => mayBeSameName(name, other)))
    .sort((a, b) => byName.get(b)!.length - byName.get(a)!.length || (a < b ? -1 : 1))
  const groups = new Map<string, Telling[]>()
  const heads = soundIndex([])
  for (const name of names) {
    const head = [...heads.near(name)].find((other) => sameName(name, other))
    if (head === undefined) {
      groups.set(name, [...byName.get(name)!])
      heads.add(name)
    } else groups.get(head)!.push(...byName.get(name)!)
  }
  const said = (group: readonly Telling[]): number => group.reduce((n, t) => n + t.statements.length, 0)
  return [...groups.values()].sort((a, b) => said(b) - said(a) || (a[0]!.name < b[0]!.name ? -1 : 1))
}

/** In order of publication, the newest first. */
export const newestFirst = (tellings: readonly Telling[]): Telling[] =>
  [...tellings].sort((a, b) => {
    const [x, y] = [`${a.report.published ?? ''} ${a.report.digest}`, `${b.report.published ?? ''} ${b.report.digest}`]
    return x < y ? 1 : x > y ? -1 : 0
  })

export function quotedRow(group: readonly Telling[]): QuotedRow {
  const { name, names, country, posts, statements } = quotedOf(newestFirst(group), group[0]!.name)
  const post = posts.at(-1)?.title
  return {
    name,
    names: names.map((n) => ({ name: n.name, ...(n.lang ? { lang: n.lang } : {}) })),
    ...(country ? { country } : {}),
    ...(post ? { post: posts.map((p) => p.title).reverse() } : {}),
    statements: statements.length,
  }
}

/** The list is made from that many of the newest reports at most. */
export const QUOTED_FROM = 500
/** Names of those who take part: more are no longer told apart from those who do not. */
const NAMES = 100_000

/** Those of the newest reports. `newest`: from how many, where that is not all. */
export const quotedLately = (
  store: Store,
): Promise<{ readonly people: readonly QuotedRow[]; readonly newest?: number }> =>
  recall(store, 'quoted people', async () => {
    const { from, reports } = await newestDays(store)
    const force = inForce(await store.judgements())
    const known = (await store.facets({}, ['person'], NAMES)).map((f) => f.value)
    const tellings: Telling[] = []
    for await (const report of store.reports(from === undefined ? {} : { from }))
      tellings.push(...tellingsIn(report, force, () => true))
    return {
      people: quotedPeople(tellings, known).map(quotedRow),
      ...(from === undefined ? {} : { newest: reports }),
    }
  })

/** The day from which on there are few enough reports. Absent: all are few enough. */
async function newestDays(store: Store): Promise<{ readonly from?: string; readonly reports: number }> {
  const perDay = new Map<string, number>()
  for (const { day, reports } of await store.coverage({})) perDay.set(day, (perDay.get(day) ?? 0) + reports)
  let reports = 0
  let from: string | undefined
  for (const [day, n] of [...perDay].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (reports + n > QUOTED_FROM && from !== undefined) return { from, reports }
    reports += n
    from = day
  }
  return { reports }
}
