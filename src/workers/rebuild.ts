/** Derives the whole register again from its documents and judgements. */
import type { Draft } from '../model/draft.ts'
import type { Entry } from '../model/entry.ts'
import { canonical, digest } from '../model/id.ts'
import type { Reading } from '../model/reading.ts'
import type { Change, Report, Store, View, Writer } from '../stores/store.ts'
import { changesBetween } from './changes.ts'
import { derive } from './derive.ts'
import { draftsByHand, keptReport, linksOf } from './keep.ts'

export interface Rebuilt {
  readonly reports: number
  /** Reports that were read otherwise now. */
  readonly reread: number
  readonly entries: number
  readonly changes: readonly Omit<Change, 'seq'>[]
}

export interface Rebuilding {
  /** The moment it is done. ISO 8601. */
  readonly at: string
  /** For the change feed. */
  readonly why: string
  /** Reads a document anew; without it the kept readings are taken. */
  readonly read?: (document: Reading['document']) => Reading
  /** Told how far it has come. */
  readonly progress?: (step: 'read' | 'compared' | 'joined', done: number, all: number) => void
}

const BATCH = 500
/** Drafts that are held while they are compared. */
const DRAFTS_REMEMBERED = 50_000

/**
 * Derives drafts, links and entries again, in one write: it is done whole or not at all. Judgements stay in force.
 * The same documents and judgements give the same entries to the byte, whatever the register held before.
 */
export async function rebuild(store: Store, options: Rebuilding): Promise<Rebuilt> {
  return store.write(async (writer) => {
    const before = await marksOf(writer)
    const all = (await writer.counts()).reports
    const tell = (step: 'read' | 'compared' | 'joined', done: number) => options.progress?.(step, done, all)
    await writer.forgetDerived()
    const hand = await draftsByHand(writer)
    let reread = 0
    let reports = 0
    for await (const batch of batches(writer)) {
      const kept = batch.map((r) => {
        const reading = options.read ? readAnew(r, options.read) : r.reading
        if (reading !== r.reading) reread++
        return keptReport(r.digest, reading, r.added, hand.get(r.digest) ?? [])
      })
      await writer.putReports(kept)
      reports += batch.length
      tell('read', reports)
    }
    const cache = new Map<string, Draft>()
    let done = 0
    for await (const batch of batches(writer)) {
      const drafts = await draftsIn(writer, batch)
      const { links } = await linksOf(writer, drafts, cache, { once: true, remembered: DRAFTS_REMEMBERED })
      await writer.putLinks([...new Set([...links.values()].flat())])
      tell('compared', (done += batch.length))
    }
    done = 0
    for await (const batch of batches(writer)) {
      const drafts = await draftsIn(writer, batch)
      for await (const entry of writer.entries({ drafts: [...drafts.keys()] }))
        for (const key of entry.drafts) drafts.delete(key)
      if (drafts.size > 0) await derive(writer, { keys: drafts.keys(), drafts, at: options.at })
      tell('joined', (done += batch.length))
    }
    const changes = await changesSince(before, store, writer, options)
    await writer.putChanges(changes)
    return { reports, reread, entries: (await writer.counts()).entries, changes }
  })
}

function readAnew(report: Report, read: (document: Reading['document']) => Reading): Reading {
  const now = read(report.reading.document)
  const { problems: _, ...is } = now
  const { problems, ...was } = report.reading
  if (canonical(is) === canonical(was)) return report.reading
  return problems && !now.problems ? { ...now, problems } : now
}

async function* batches(view: View): AsyncGenerator<Report[]> {
  let batch: Report[] = []
  for await (const report of view.reports({})) {
    batch.push(report)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const draftsIn = async (view: View, batch: readonly Report[]): Promise<Map<string, Draft>> =>
  new Map((await view.drafts({ documents: batch.map((r) => r.digest) })).map((d) => [d.key, d]))

/** The entries by id, each with a digest of all it says. */
async function marksOf(view: View): Promise<Map<string, string>> {
  const out = new Map<string, string>()
  for await (const entry of view.entries({})) out.set(entry.id, digest(canonical(entry)))
  return out
}

/** Compares the entries with those of before; only those that differ are held. Outside the write the old ones still stand. */
async function changesSince(
  before: ReadonlyMap<string, string>,
  store: Store,
  writer: Writer,
  { at, why }: Rebuilding,
): Promise<Omit<Change, 'seq'>[]> {
  const changed: Entry[] = []
  const still = new Set<string>()
  for await (const entry of writer.entries({})) {
    if (before.get(entry.id) === digest(canonical(entry))) still.add(entry.id)
    else changed.push(entry)
  }
  const ids = [...before.keys()].filter((id) => !still.has(id))
  const old: Entry[] = []
  for (let i = 0; i < ids.length; i += BATCH)
    for await (const entry of store.entries({ ids: ids.slice(i, i + BATCH) })) old.push(entry)
  return changesBetween(old, changed, changed, { at, why: () => why })
}
