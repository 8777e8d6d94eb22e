/** Keeps readings in a register: reports, drafts, links and entries, a batch in one write or not at all. */
import type { Draft } from '../model/draft.ts'
import { documentDigest } from '../model/draft.ts'
import type { Entry, Link } from '../model/entry.ts'
import { canonical } from '../model/id.ts'
import type { Problem } from '../model/problem.ts'
import type { Reading } from '../model/reading.ts'
import { draftsOf } from '../register/draft.ts'
import { inForce } from '../register/judged.ts'
import { isFarApart, linkOf } from '../register/same.ts'
import type { Change, KeptReport, Store, Writer } from '../stores/store.ts'
import { checkReading } from './check.ts'
import { derive } from './derive.ts'
import { readingTerms } from './index-terms.ts'

/** A report that waits to be kept. What it costs to make it ready was paid before, elsewhere, or is paid when it is asked for. */
export interface Waiting {
  readonly digest: string
  /** The name it came with. */
  readonly id: string
  readonly reader: string
  reading(): Reading
  /** With drafts that people added to it. */
  kept(added: string, byHand: readonly Draft[]): KeptReport
}

/** One reading that was looked through: absent where nothing of it can be kept. */
export interface Looked {
  readonly waiting?: Waiting
  readonly problems: readonly Problem[]
}

/** What became of a batch. */
export interface Kept {
  /** Reports that were not there before. */
  readonly added: number
  /** Reports that were there and were read otherwise now. */
  readonly reread: number
  /** Reports that were there, read the same or by a later reader. */
  readonly known: number
  /** Reports that cannot be kept, and drafts that were refused. */
  readonly problems: readonly Problem[]
  /** Reports that were kept though another is called so too: `input.same-id`. */
  readonly namesakes: readonly Problem[]
  readonly changes: readonly Omit<Change, 'seq'>[]
}

/** Readings are kept this many at a time by the commands: a write costs a wait for the disk. */
export const BATCH = 500
/** A batch is kept early when its texts are this long together, in UTF-16 code units. */
export const BATCH_UNITS = 4_000_000

/** Drafts that were compared lately, so that the same ones are not fetched for every batch. By content. */
const DRAFTS_REMEMBERED = 20_000
const caches = new WeakMap<Store, Map<string, Draft>>()

/**
 * Keeps readings: new reports are added, reports read by a newer reader are read anew, known ones change nothing.
 * `at` is the moment it is done. What comes out does not depend on the order or on how it is cut into batches.
 *
 * Problems: input.shape, evidence.not-found; the other readings are kept.
 * Throws what the store throws; then nothing of the batch is kept.
 */
export const keep = (store: Store, given: readonly unknown[], at: string): Promise<Kept> =>
  keepAll(store, given.map(lookThrough), at)

/** A reading from outside, checked; the rest of the work is done when it is kept. */
export function lookThrough(value: unknown): Looked {
  const { reading, problems } = checkReading(value)
  if (!reading) return { problems }
  const digest = documentDigest(reading.document)
  const waiting: Waiting = {
    digest,
    id: reading.document.id,
    reader: reading.reader,
    reading: () => reading,
    kept: (added, byHand) => keptReport(digest, reading, added, byHand),
  }
  return { waiting, problems }
}

/** The same as `keep`, for readings that were looked through. */
export async function keepAll(store: Store, given: readonly Looked[], at: string): Promise<Kept> {
  const problems = given.flatMap((one) => one.problems)
  const readings = new Map<string, Waiting>()
  for (const { waiting } of given) if (waiting) readings.set(waiting.digest, waiting)
  if (readings.size === 0) return { added: 0, reread: 0, known: 0, problems, namesakes: [], changes: [] }
  const cache = caches.get(store) ?? new Map<string, Draft>()
  caches.set(store, cache)
  const outcome = await store.write((writer) => put(writer, readings, at, cache))
  return { ...outcome, problems }
}

async function put(
  writer: Writer,
  readings: ReadonlyMap<string, Waiting>,
  at: string,
  cache: Map<string, Draft>,
): Promise<Omit<Kept, 'problems'>> {
  const missing = await writer.missing([...readings.keys()])
  const again = await readOtherwise(writer, readings, missing)
  const known = readings.size - missing.size - again.size
  if (missing.size + again.size === 0) return { added: 0, reread: 0, known, namesakes: [], changes: [] }
  const namesakes = await namesakesAmong(writer, readings, missing)
  const left = again.size > 0 ? await takeOut(writer, [...again.keys()]) : { keys: [], entries: [] }
  const hand = await draftsByHand(writer)
  const fresh = new Map<string, Draft>()
  // One at a time, as they are taken: what is made for one report is let go before the next.
  const reports = function* (): Generator<KeptReport> {
    for (const [digest, waiting] of readings) {
      if (!missing.has(digest) && !again.has(digest)) continue
      const report = waiting.kept(again.get(digest) ?? at, hand.get(digest) ?? [])
      for (const d of report.drafts) fresh.set(d.key, d)
      yield report
    }
  }
  await writer.putReports(reports())
  const { links, drafts } = await linksOf(writer, fresh, cache)
  await writer.putLinks([...new Set([...links.values()].flat())])
  const gone = new Set(left.keys)
  const changes = await derive(writer, {
    keys: fresh.keys(),
    entries: left.entries,
    known: links,
    drafts,
    fresh: new Set([...fresh.keys()].filter((k) => !gone.has(k))),
    at,
    why: (entry) => whyOf(entry, readings, again),
  })
  return { added: missing.size, reread: again.size, known, namesakes, changes }
}

/** Of the new reports those that are called as another one is, be it among them or kept before. */
async function namesakesAmong(
  writer: Writer,
  readings: ReadonlyMap<string, Waiting>,
  missing: ReadonlySet<string>,
): Promise<Problem[]> {
  const fresh = [...readings].filter(([digest]) => missing.has(digest)).map(([, waiting]) => waiting)
  const called = new Set<string>()
  if (fresh.length > 0)
    for await (const { reading } of writer.reports({ ids: fresh.map((w) => w.id) })) called.add(reading.document.id)
  return fresh.flatMap(({ id }) => {
    if (called.has(id))
      return [{ code: 'input.same-id' as const, message: 'another report has this id too; both are kept', where: id }]
    called.add(id)
    return []
  })
}

export function keptReport(digest: string, reading: Reading, added: string, byHand: readonly Draft[]): KeptReport {
  const read = draftsOf(reading)
  // What a person wrote stays as it is, also where a better reader finds the same.
  const keys = new Set(byHand.map((d) => d.key))
  return {
    report: { digest, reading, added },
    drafts: [...read.filter((d) => !keys.has(d.key)), ...byHand],
    ...readingTerms(reading),
  }
}

/** Of the reports that are kept: those whose new reading differs and is not of an older reader, with when they were added. */
async function readOtherwise(
  writer: Writer,
  readings: ReadonlyMap<string, Waiting>,
  missing: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const out = new Map<string, string>()
  const digests = [...readings.keys()].filter((d) => !missing.has(d))
  if (digests.length === 0) return out
  for await (const kept of writer.reports({ digests })) {
    const now = readings.get(kept.digest)!.reading()
    if (isOlder(now.reader, kept.reading.reader)) continue
    // The same report under another name is still the same: the name it came with first stays.
    const { document: a, ...was } = kept.reading
    const { document: b, ...is } = now
    if (canonical(was) !== canonical(is)) out.set(kept.digest, kept.added)
  }
  return out
}

/** Whether reader `a` (name@version) is an older version of the same reader as `b`. */
function isOlder(a: string, b: string): boolean {
  const [nameA, versionA = ''] = a.split('@')
  const [nameB, versionB = ''] = b.split('@')
  return nameA === nameB && versionA.localeCompare(versionB, 'en', { numeric: true }) < 0
}

/** Takes the drafts of reports out of their links. Gives their keys, and the entries they stood in. */
export async function takeOut(
  writer: Writer,
  digests: readonly string[],
): Promise<{ keys: string[]; entries: Entry[] }> {
  const keys = (await writer.drafts({ documents: digests })).map((d) => d.key)
  const entries: Entry[] = []
  for await (const e of writer.entries({ drafts: keys })) entries.push(e)
  await writer.putLinks([], keys)
  return { keys, entries }
}

/** Drafts that people added and nobody took back, by the document they belong to. */
export async function draftsByHand(writer: Writer): Promise<Map<string, Draft[]>> {
  const out = new Map<string, Draft[]>()
  for (const { decision: d } of inForce(await writer.judgements())) {
    if (d.act !== 'add' || !('draft' in d)) continue
    const list = out.get(d.draft.document.digest) ?? []
    out.set(d.draft.document.digest, [...list, d.draft])
  }
  return out
}

/**
 * Compares drafts with all that share a block with them. Gives all their links, by key, and every draft that was needed.
 * With `once`, a pair is compared only for the first of its keys, as is enough when all drafts come by in turn.
 */
export async function linksOf(
  writer: Writer,
  fresh: ReadonlyMap<string, Draft>,
  cache: Map<string, Draft>,
  { once = false, remembered = DRAFTS_REMEMBERED } = {},
): Promise<{ links: Map<string, Link[]>; drafts: Map<string, Draft> }> {
  const links = new Map<string, Link[]>()
  const drafts = new Map(fresh)
  const blocks = [...new Set([...fresh.values()].flatMap((d) => d.blocks))]
  const members = new Map((await writer.draftsIn(blocks)).map((names, i) => [blocks[i]!, names]))
  const missing = new Set<string>()
  const beside = new Map<string, Set<string>>()
  for (const [key, draft] of fresh) {
    const others = new Set<string>()
    beside.set(key, others)
    for (const block of draft.blocks)
      for (const name of members.get(block)!) {
        // Sessions of one number share a block over all years: most need not even be fetched.
        if (others.has(name.key) || isFarApart(draft.date, name.day)) continue
        others.add(name.key)
        if (drafts.has(name.key)) continue
        const have = cache.get(name.id)
        if (have) drafts.set(name.key, have)
        else missing.add(name.key)
      }
  }
  if (missing.size > 0) for (const d of await writer.drafts({ keys: [...missing] })) drafts.set(d.key, d)
  for (const [key, draft] of fresh) {
    links.set(key, links.get(key) ?? [])
    for (const otherKey of beside.get(key)!) {
      const other = drafts.get(otherKey)!
      // Two new ones are compared once; what one report tells apart is not compared.
      if (other.document.digest === draft.document.digest || ((once || fresh.has(otherKey)) && otherKey <= key))
        continue
      const link = linkOf(draft, other)
      if (!link) continue
      links.get(key)!.push(link)
      if (fresh.has(otherKey)) links.set(otherKey, [...(links.get(otherKey) ?? []), link])
    }
  }
  for (const d of drafts.values()) {
    cache.delete(d.id)
    cache.set(d.id, d)
  }
  for (const id of cache.keys()) {
    if (cache.size <= remembered) break
    cache.delete(id)
  }
  return { links, drafts }
}

function whyOf(entry: Entry, readings: ReadonlyMap<string, Waiting>, again: ReadonlyMap<string, string>): string {
  const of = entry.documents.filter((d) => readings.has(d.digest))
  const names = of.map((d) => [d.outlet, d.lang, d.published?.slice(0, 10)].filter(Boolean).join(', '))
  const reader = of.find((d) => again.has(d.digest))
  if (reader) return `read anew by ${readings.get(reader.digest)!.reader}`
  return names.length > 0 ? `reported by ${[...new Set(names)].join('; ')}` : 'another report of the same days came in'
}
