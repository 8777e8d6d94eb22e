/** The reports that wait for a person, those with most doubt first. */
import type { DocumentRef, Draft } from '../model/draft.ts'
import type { Entry } from '../model/entry.ts'
import type { Judgement } from '../model/judgement.ts'
import { MARK_LAYERS } from '../model/mark-value.ts'
import type { Reading } from '../model/reading.ts'
import { type Doubt, doubtsOf, weightOf } from '../register/doubts.ts'
import { type Anchored, anchor, inForce } from '../register/judged.ts'
import { markedReport, marksAsJudged } from '../register/judged-marks.ts'
import { marksRead } from '../register/reading-marks.ts'
import type { EntryQuery, View } from '../stores/store.ts'
import { suggestionsOf } from './suggestions.ts'

export interface Waiting {
  readonly document: DocumentRef
  readonly doubts: readonly Doubt[]
  readonly weight: number
  readonly drafts: number
  /** How many of them were judged. */
  readonly judged: number
}

export interface QueueQuery extends EntryQuery {
  /** Counts only what this person judged. Absent: what anybody did. */
  readonly by?: string
}

/** So many entries are looked at, the newest first. */
export const QUEUE_ENTRIES = 400

/** Reports of the newest entries of a query that are not settled, by falling doubt; those of equal doubt by day, newest first. */
export async function reviewQueue(store: View, { by, ...query }: QueueQuery): Promise<Waiting[]> {
  const chosen = { limit: QUEUE_ENTRIES, ...query, order: 'newest' } as const
  const homes = new Map<string, Entry>()
  const documents = new Map<string, DocumentRef>()
  for await (const entry of store.entries(chosen)) {
    for (const d of entry.drafts) homes.set(d, entry)
    for (const d of entry.documents) documents.set(d.digest, d)
  }
  const force = inForce(await store.judgements())
  const { mine: counted, wholes } = ofPerson(force, by)
  // A judgement that has lost its draft may have lost its entry as well.
  const about = byReport(force)
  const digests = [...new Set([...documents.keys(), ...about.keys()])]
  const drafts = new Map<string, Draft[]>()
  for (const d of await store.drafts({ documents: digests }))
    drafts.set(d.document.digest, [...(drafts.get(d.document.digest) ?? []), d])
  const mergers = new Map<string, number>()
  for await (const { link } of suggestionsOf(store, chosen))
    for (const key of [link.a, link.b]) mergers.set(key, Math.max(link.score, mergers.get(key) ?? 0))
  const marksChanged = await marksChangedIn(store, about)
  const speakerless = await speakerlessIn(store, digests, drafts)
  const out: Waiting[] = []
  for (const digest of digests) {
    const own = drafts.get(digest) ?? []
    const { anchored, lost } = anchor(about.get(digest) ?? [], own)
    const settledKeys = new Set(anchored.filter((x) => settles(x, counted)).map((x) => x.drafts[0]!))
    const settled = (d: Draft): boolean => wholes.has(digest) || settledKeys.has(d.key)
    const document = documents.get(digest) ?? own[0]?.document ?? (await refOfReport(store, digest))
    if (!document) continue
    const doubts = doubtsOf({
      drafts: own,
      homes,
      mergers,
      judged: anchored,
      lost: lost.length,
      marksChanged: marksChanged.get(digest) ?? 0,
      speakerless: speakerless.get(digest) ?? 0,
      settled,
    })
    const judged = own.filter(settled).length
    if (judged === own.length && doubts.length === 0) continue
    if (wholes.has(digest) && !doubts.some((d) => d.reason === 'lost' || d.reason === 'changed')) continue
    out.push({ document, doubts, weight: weightOf(doubts), drafts: own.length, judged })
  }
  const day = (w: Waiting): string => w.document.published ?? ''
  return out.sort(
    (a, b) =>
      b.weight - a.weight ||
      (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.document.digest < b.document.digest ? -1 : 1),
  )
}

/** Judgements about single drafts and marks, by the report that they are about. */
function byReport(force: readonly Judgement[]): Map<string, Judgement[]> {
  const out = new Map<string, Judgement[]>()
  for (const j of force) {
    const digest = 'target' in j.decision ? j.decision.target.document : markedReport(j.decision)
    if (digest === undefined) continue
    const list = out.get(digest)
    if (list) list.push(j)
    else out.set(digest, [j])
  }
  return out
}

/** Whose judgements count, and which reports they checked whole. */
function ofPerson(force: readonly Judgement[], by: string | undefined) {
  const mine = by === undefined ? force : force.filter((j) => j.by === by)
  return {
    mine: new Set(mine.map((j) => j.id)),
    wholes: new Set(mine.flatMap((j) => ('document' in j.decision ? [j.decision.document] : []))),
  }
}

/** Whether a judgement is about all of its draft. */
const settles = ({ judgement }: Anchored, counted: ReadonlySet<string>): boolean => {
  const d = judgement.decision
  return (
    counted.has(judgement.id) && (d.act === 'accept' || d.act === 'reject') && 'target' in d && d.field === undefined
  )
}

async function refOfReport(store: View, digest: string): Promise<DocumentRef | undefined> {
  for await (const { reading } of store.reports({ digests: [digest], limit: 1 })) {
    const { id, lang, publisher, published, title } = reading.document
    return {
      digest,
      id,
      lang,
      ...(publisher === undefined ? {} : { outlet: publisher }),
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
    }
  }
  return undefined
}

/** Of reports in which marks were judged: how many of those found right are read otherwise now. */
async function marksChangedIn(
  store: View,
  about: ReadonlyMap<string, readonly Judgement[]>,
): Promise<Map<string, number>> {
  const marked = [...about].filter(([, own]) => own.some((j) => markedReport(j.decision) !== undefined))
  const out = new Map<string, number>()
  if (marked.length === 0) return out
  for await (const { digest, reading } of store.reports({ digests: marked.map(([digest]) => digest) })) {
    const own = about.get(digest)!
    const changed = MARK_LAYERS.flatMap((layer) =>
      marksAsJudged(layer, digest, marksRead(layer, reading), own).filter((m) => m.changed),
    )
    out.set(digest, changed.length)
  }
  return out
}

/** Counts by report and reader: a report is read whole only once. */
const counts = new WeakMap<View, Map<string, number>>()
const MOST_COUNTS = 20_000

async function speakerlessIn(
  store: View,
  digests: readonly string[],
  drafts: ReadonlyMap<string, readonly Draft[]>,
): Promise<Map<string, number>> {
  const known = counts.get(store) ?? new Map<string, number>()
  counts.set(store, known)
  if (known.size > MOST_COUNTS) known.clear()
  const name = (digest: string): string => `${digest} ${drafts.get(digest)?.[0]?.id ?? ''}`
  const unknown = digests.filter((d) => !known.has(name(d)))
  if (unknown.length > 0)
    for await (const { digest, reading } of store.reports({ digests: unknown }))
      known.set(name(digest), speakerless(reading))
  return new Map(digests.map((d) => [d, known.get(name(d)) ?? 0]))
}

const speakerless = (reading: Reading): number =>
  reading.attributions.filter((a) => a.speaker === undefined && a.institution === undefined).length
