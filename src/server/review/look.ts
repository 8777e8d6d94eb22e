/** All that the review of one report shows: its drafts as the reviewer has judged them, what others did, and what may be one. */
import type { Draft } from '../../model/draft.ts'
import { type Entry, entryIdOf, type Link } from '../../model/entry.ts'
import type { Judgement } from '../../model/judgement.ts'
import { MARK_LAYERS, type MarkLayer } from '../../model/mark-value.ts'
import type { Reading } from '../../model/reading.ts'
import { asJudged, type DraftAsJudged } from '../../register/as-judged.ts'
import { anchor, inForce, refsOf } from '../../register/judged.ts'
import {
  checkedWhole,
  isOfLayer,
  isOfMark,
  type JudgedMark,
  markedReport,
  marksAsJudged,
} from '../../register/judged-marks.ts'
import { marksRead } from '../../register/reading-marks.ts'
import type { Report, View } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'

/** Another draft that this one is, or may be, the same event as. */
export interface Pair {
  /** The id under which each of the two drafts can be judged. */
  readonly own: string
  readonly other: string
  /** The entry that the other stands in. */
  readonly entry: Entry
  readonly joined: boolean
  readonly link?: Link
}

export interface DraftLook {
  /** As the reviewer has judged it. */
  readonly judged: DraftAsJudged
  /** The id by which it is judged: what its entry would be called were it alone. */
  readonly id: string
  readonly pairs: readonly Pair[]
  readonly others: readonly Judgement[]
}

export interface LayerLook {
  /** Without what the reader gives no more and the reviewer had set aside. */
  readonly marks: readonly JudgedMark[]
  readonly others: readonly Judgement[]
  readonly checkedBy: readonly string[]
}

export interface ReportLook {
  readonly digest: string
  readonly reading: Reading
  readonly drafts: readonly DraftLook[]
  /** The reviewer's own judgements about this report, newest first. */
  readonly mine: readonly Judgement[]
  readonly lost: readonly Judgement[]
  /** Its names, times and statements as the reviewer has judged them, and who checked each layer whole. */
  readonly marks: { readonly [L in MarkLayer]: LayerLook }
  /** Who checked all its encounters and outcomes. */
  readonly checkedBy: readonly string[]
}

/** Absent: undefined where there is no such report. */
export async function lookAt(store: View, digest: string, by: string): Promise<ReportLook | undefined> {
  const [report] = await gather(store.reports({ digests: [digest], limit: 1 }))
  if (!report) return undefined
  const drafts = (await store.drafts({ documents: [digest] })).sort(
    (a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.key < b.key ? -1 : 1),
  )
  const force = inForce(await store.judgements())
  const about = force.filter((j) => isAbout(j, digest))
  const single = about.filter((j) => 'target' in j.decision)
  const { anchored, lost } = anchor(single, drafts)
  const mine = anchored.filter((x) => x.judgement.by === by)
  const others = anchored.filter((x) => x.judgement.by !== by)
  const pairs = await pairsOf(store, drafts, force)
  return {
    digest,
    reading: report.reading,
    drafts: drafts.map((draft) => ({
      judged: asJudged(draft, mine),
      id: entryIdOf(draft.key),
      pairs: pairs.get(draft.key) ?? [],
      others: others.filter((x) => x.drafts[0] === draft.key).map((x) => x.judgement),
    })),
    mine: about.filter((j) => j.by === by).reverse(),
    lost: single.filter((j) => lost.some((l) => l.judgement === j.id)),
    marks: Object.fromEntries(MARK_LAYERS.map((l) => [l, layerLook(l, report, about, by)])) as ReportLook['marks'],
    checkedBy: [...new Set(about.flatMap((j) => ('document' in j.decision ? [j.by] : [])))],
  }
}

function layerLook(layer: MarkLayer, { digest, reading }: Report, about: readonly Judgement[], by: string): LayerLook {
  const mine = about.filter((j) => j.by === by)
  const read = marksRead(layer, reading)
  return {
    marks: marksAsJudged(layer, digest, read, mine).filter((m) => m.standing !== 'rejected' || m.read !== undefined),
    others: about.filter(
      ({ by: name, decision: d }) => name !== by && (isOfMark(d) ? d.mark.layer : isOfLayer(d) && d.layer) === layer,
    ),
    checkedBy: checkedWhole(layer, digest, about),
  }
}

function isAbout({ decision: d }: Judgement, digest: string): boolean {
  if (markedReport(d) !== undefined) return markedReport(d) === digest
  if ('document' in d) return d.document === digest
  if ('draft' in d) return d.draft.document.digest === digest
  return refsOf(d).some((r) => r.document === digest)
}

/** At most so many are shown beside a draft; the likeliest first. */
const MOST_PAIRS = 3

async function pairsOf(
  store: View,
  drafts: readonly Draft[],
  force: readonly Judgement[],
): Promise<Map<string, Pair[]>> {
  const keys = drafts.map((d) => d.key)
  const links = (await store.links(keys)).filter((l) => !l.barred).sort((a, b) => b.score - a.score)
  const homes = new Map<string, Entry>()
  if (keys.length > 0)
    for (const e of await gather(
      store.entries({ drafts: [...new Set([...keys, ...links.flatMap((l) => [l.a, l.b])])] }),
    ))
      for (const d of e.drafts) homes.set(d, e)
  const judged = new Set(
    force.flatMap(({ decision: d }) => ('drafts' in d ? [[d.drafts[0].key, d.drafts[1].key].sort().join(' ')] : [])),
  )
  const out = new Map<string, Pair[]>()
  for (const key of keys) {
    const list: Pair[] = []
    const own = entryIdOf(key)
    const home = homes.get(key)
    for (const other of home?.drafts ?? []) {
      const link = links.find((l) => (l.a === key && l.b === other) || (l.b === key && l.a === other))
      if (other === key || judged.has([key, other].sort().join(' '))) continue
      list.push({ own, other: entryIdOf(other), entry: home!, joined: true, ...(link ? { link } : {}) })
    }
    const seen = new Set<Entry>()
    for (const link of links) {
      if (link.a !== key && link.b !== key) continue
      const other = link.a === key ? link.b : link.a
      const entry = homes.get(other)
      if (!entry || entry === home || seen.has(entry) || judged.has([key, other].sort().join(' '))) continue
      seen.add(entry)
      list.push({ own, other: entryIdOf(other), entry, joined: false, link })
    }
    out.set(key, [...list.filter((p) => !p.joined).slice(0, MOST_PAIRS), ...list.filter((p) => p.joined)])
  }
  return out
}
