/** Who is only quoted, as a site knows them: looked up once, told to whoever writes a part of it. */
import { nameOf } from '../model/id.ts'
import { inForce } from '../register/judged.ts'
import { tellingsIn } from '../server/find/quoted.ts'
import { type QuotedRow, quotedPeople, quotedRow } from '../server/find/quoted-people.ts'
import type { Telling } from '../server/find/tellings.ts'
import { facetKey } from '../stores/rows.ts'
import type { Store } from '../stores/store.ts'

export interface QuotedPerson extends QuotedRow {
  /** The name of the page. */
  readonly id: string
  /** Digests of the reports that quote them. */
  readonly reports: readonly string[]
}

/** Those who are quoted most first. `told` hears how many reports were looked at. */
export async function quotedIn(store: Store, told: (reports: number) => Promise<void>): Promise<QuotedPerson[]> {
  const known = new Set<string>()
  for await (const { people } of store.attendances({}))
    for (const p of people) for (const c of p.name.claims) known.add(c.value)
  const force = inForce(await store.judgements())
  const tellings: Telling[] = []
  let n = 0
  for await (const report of store.reports({ digests: await quoting(store, known, force) })) {
    // Their words are read again when their page is written: of a large register they would fill the memory of every hand.
    for (const t of tellingsIn(report, force, (name) => !known.has(name)))
      tellings.push({ ...t, statements: t.statements.map(bare) })
    if (++n % 100 === 0) await told(n)
  }
  const ids = new Set<string>()
  return quotedPeople(tellings, known)
    .map((group) => ({ ...quotedRow(group), reports: [...new Set(group.map((t) => t.report.digest))] }))
    .map((row) => ({ ...row, id: `q${nameOf(['quoted', row.name]).slice(0, 14)}` }))
    .filter(({ id }) => !ids.has(id) && ids.add(id))
}

/** Digests of the reports in which somebody speaks who is not among those known, by the reader or by whoever judged a statement. */
async function quoting(
  store: Store,
  known: ReadonlySet<string>,
  force: ReturnType<typeof inForce>,
): Promise<readonly string[]> {
  const keys = new Set([...known].map(facetKey))
  const speakers = (await store.speakers()).filter((name) => !keys.has(name))
  const digests = new Set<string>()
  if (speakers.length > 0)
    for (const { ref } of await store.statements({ speakers, limit: Number.MAX_SAFE_INTEGER })) digests.add(ref)
  for (const { decision } of force) if ('mark' in decision) digests.add(decision.mark.document)
  return [...digests]
}

const bare = (s: Telling['statements'][number]): Telling['statements'][number] => ({
  ...s,
  cue: { ...s.cue, quote: '' },
  content: { ...s.content, quote: '' },
})
