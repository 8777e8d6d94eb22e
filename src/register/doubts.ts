/** What makes a report worth a person's look: each doubt about what was read in it, with its weight. Pure. */
import type { Draft } from '../model/draft.ts'
import type { Entry } from '../model/entry.ts'
import { PLAIN_FIELDS, type PlainField } from './as-judged.ts'
import { equal, FIELD_KINDS } from './field-kinds.ts'
import type { Anchored } from './judged.ts'

/** In order of gravity. */
export const DOUBTS = [
  /** A judgement whose draft is read no more. */
  'lost',
  /** Read otherwise than when it was judged. */
  'changed',
  /** A person added what the reader finds now, too. */
  'found-twice',
  /** Another report tells otherwise, and this one is not the one that is shown. */
  'differs',
  /** It may be the same event as another entry, short of sure. */
  'merger',
  'no-date',
  'one-side',
  'no-place',
  /** Somebody speaks, and it is not known who. */
  'speaker',
  /** Vouched for only by somebody who is quoted. */
  'quoted',
  /** A value that was worked out, not said. */
  'implied',
] as const
export type DoubtReason = (typeof DOUBTS)[number]

export interface Doubt {
  readonly reason: DoubtReason
  /** Above 0; the doubts of a report are added up. */
  readonly weight: number
  /** Key of the draft; absent where it is about the report. */
  readonly draft?: string
  readonly field?: PlainField
  readonly count?: number
}

/** All that is known of one report when doubts are counted. */
export interface Doubtful {
  readonly drafts: readonly Draft[]
  /** The entry of each draft, by the draft's key. */
  readonly homes: ReadonlyMap<string, Entry>
  /** Keys of drafts with a suggestion that nobody judged, with the best score. */
  readonly mergers: ReadonlyMap<string, number>
  /** Judgements in force about these drafts. */
  readonly judged: readonly Anchored[]
  /** How many judgements have lost their draft. */
  readonly lost: number
  /** Names, times and statements that were found right and are read otherwise now. */
  readonly marksChanged?: number
  /** Statements whose speaker is not known. */
  readonly speakerless: number
  /** Whether a draft need not be looked at any more. */
  readonly settled: (draft: Draft) => boolean
}

const ENCOUNTERS: ReadonlySet<string> = new Set(['visit', 'meeting', 'session', 'call', 'conference'])
const GRAVE: ReadonlySet<PlainField> = new Set(['date', 'status', 'ordinal'])

/** The doubts about a report, the gravest first. */
export function doubtsOf(report: Doubtful): Doubt[] {
  const out: Doubt[] = []
  if (report.lost > 0) out.push({ reason: 'lost', weight: 6 * report.lost, count: report.lost })
  const marks = report.marksChanged ?? 0
  if (marks > 0) out.push({ reason: 'changed', weight: Math.min(8, 2 * marks), count: marks })
  for (const draft of report.drafts) {
    out.push(...changedSince(draft, report.judged))
    if (report.settled(draft)) continue
    const score = report.mergers.get(draft.key)
    if (score !== undefined) out.push({ reason: 'merger', weight: 3, draft: draft.key, count: score })
    if (isFoundTwice(draft, report.drafts)) out.push({ reason: 'found-twice', weight: 5, draft: draft.key })
    out.push(...differing(draft, report.homes.get(draft.key)), ...thin(draft))
  }
  const open = report.drafts.some((d) => !report.settled(d))
  if (report.speakerless > 0 && open)
    out.push({ reason: 'speaker', weight: Math.min(2, report.speakerless / 2), count: report.speakerless })
  return out.sort((a, b) => DOUBTS.indexOf(a.reason) - DOUBTS.indexOf(b.reason))
}

/** Where the reader has changed its mind since somebody judged. */
function changedSince(draft: Draft, judged: readonly Anchored[]): Doubt[] {
  const out = new Map<PlainField, Doubt>()
  for (const { judgement, drafts } of judged) {
    const d = judgement.decision
    if (drafts[0] !== draft.key || drafts.length !== 1 || !('target' in d)) continue
    for (const field of PLAIN_FIELDS) {
      const now = draft[field]
      const then = d.act === 'accept' ? d.read?.[field] : d.act === 'correct' && d.field === field ? d.from : undefined
      if (then === undefined || equal<unknown>(now, then)) continue
      if (d.act === 'correct' && equal<unknown>(now, d.value)) continue
      out.set(field, { reason: 'changed', weight: 8, draft: draft.key, field })
    }
  }
  return [...out.values()]
}

const isFoundTwice = (draft: Draft, all: readonly Draft[]): boolean =>
  draft.reader.startsWith('hand@') &&
  all.some((o) => o !== draft && o.kind === draft.kind && o.parties.join() === draft.parties.join())

/** Where this report tells otherwise than what its entry shows. */
function differing(draft: Draft, entry: Entry | undefined): Doubt[] {
  if (!entry) return []
  const fits: { readonly [f: string]: { fits: (a: never, b: never) => boolean } } = FIELD_KINDS
  return PLAIN_FIELDS.flatMap((field): Doubt[] => {
    const told = entry[field]
    const mine = told.claims.find((c) => c.draft === draft.key && !c.rejected)
    if (told.agreed || !mine || told.shown === undefined) return []
    if (fits[field]?.fits(mine.value as never, told.shown as never) ?? equal<unknown>(mine.value, told.shown)) return []
    return [{ reason: 'differs', weight: GRAVE.has(field) ? 4 : 2, draft: draft.key, field }]
  })
}

/** What is missing from a draft, or was worked out. */
function thin(draft: Draft): Doubt[] {
  const { key } = draft
  const out: Doubt[] = []
  if (ENCOUNTERS.has(draft.kind)) {
    if (draft.date === undefined) out.push({ reason: 'no-date', weight: 1.5, draft: key })
    if (draft.parties.length < 2) out.push({ reason: 'one-side', weight: 1.5, draft: key })
    if (!draft.place && draft.kind !== 'call') out.push({ reason: 'no-place', weight: 0.5, draft: key })
  }
  if (draft.voice.of === 'speaker') out.push({ reason: 'quoted', weight: 0.5, draft: key })
  for (const field of PLAIN_FIELDS)
    if (draft.sources[field]?.standing === 'implied') out.push({ reason: 'implied', weight: 0.25, draft: key, field })
  return out
}

/** All doubts of a report in one number. */
export const weightOf = (doubts: readonly Doubt[]): number => doubts.reduce((sum, d) => sum + d.weight, 0)
