/** From the drafts of one event to its entry: every field a set of claims, with what people judged laid over. */
import type { LanguageCode } from '../model/document.ts'
import type { DocumentRef, Draft } from '../model/draft.ts'
import {
  type Claim,
  type Dispute,
  type Entry,
  type EntryOutcome,
  entryIdOf,
  type Field,
  type Join,
  type StatusStep,
} from '../model/entry.ts'
import type { Decision, JudgedField, JudgedWords, Judgement } from '../model/judgement.ts'
import type { SourcedField, Status } from '../model/reading.ts'
import { foldPhrase } from '../text/fold.ts'
import { claimOf, fieldOf, type Kind, pointedAt } from './claims.ts'
import { equal, FIELD_KINDS } from './field-kinds.ts'
import type { Edge } from './join.ts'
import type { Anchored } from './judged.ts'
import { type OutcomeValue, outcomesAsJudged } from './judged-outcomes.ts'
import { peopleOf } from './people-of.ts'
import { samePlace } from './places.ts'
import { putRight } from './put-right.ts'
import { reasonText } from './reason-words.ts'
import { compareDrafts } from './same.ts'
import { statementsOf } from './statements-of.ts'
import { statusOf } from './status.ts'
import { subjectsOf } from './subjects.ts'
import { voicesOf, withOriginals } from './voices.ts'

const KINDS = FIELD_KINDS

/** Makes the entry. `read` in order of publication; `judgements` and `marks` (those about names, times and statements) may hold others' too. */
export function entryOf(
  read: readonly Draft[],
  edges: readonly Edge[],
  judgements: readonly Anchored[],
  marks: readonly Judgement[] = [],
): Entry {
  const right = read.map((d) => putRight(d, marks))
  const drafts = right.map((r) => r.draft)
  const datedBy = new Map(right.map((r) => [r.draft.key, r.date]))
  const keys = new Set(drafts.map((d) => d.key))
  const mine = judgements.filter((j) => j.drafts.some((k) => keys.has(k)))
  const own = withOwnFields(
    mine.filter((j) => j.drafts.length === 1),
    drafts,
  )
  const rejected = new Map<string, string>()
  for (const { judgement: j, drafts: d } of own)
    if (j.decision.act === 'reject' && 'target' in j.decision && j.decision.field === undefined)
      rejected.set(d[0]!, j.id)
  const documents = withOriginals([...new Map(drafts.map((d) => [d.document.digest, d.document])).values()])
  const voice = voicesOf(documents)
  const disputes: Dispute[] = []

  const field = <T>(name: SourcedField & JudgedField, pick: (d: Draft) => T | undefined, kind: Kind<T>): Field<T> => {
    const claims: Claim<T>[] = []
    for (const d of drafts) {
      const value = pick(d)
      if (value === undefined) continue
      const by = name === 'date' ? datedBy.get(d.key) : undefined
      const claim = by ? { ...claimOf(d, name, value), judgement: by } : claimOf(d, name, value)
      const gone = rejected.get(d.key)
      claims.push(gone ? { ...claim, rejected: gone } : claim)
    }
    const all = overlaid(name, claims, kind, own, disputes)
    return name === 'status' ? fieldOf(all, kind, voice) : { ...fieldOf(lookingBack(all), kind, voice), claims: all }
  }

  /** Once it has come about, what was planned before is history: those who tell of it as held decide, where they say anything. */
  const cameAbout = new Set(drafts.filter((d) => d.status === 'held' || d.status === 'ongoing').map((d) => d.key))
  const lookingBack = <T>(claims: readonly Claim<T>[]): readonly Claim<T>[] => {
    const after = claims.filter((c) => c.draft === undefined || cameAbout.has(c.draft))
    return after.some((c) => c.draft !== undefined && c.rejected === undefined) ? after : claims
  }

  const status = statusOf(
    drafts,
    field('status', (d) => d.status, { fits: equal }),
  )
  const people = peopleOf(drafts, own, rejected, voice, disputes)
  const implied = drafts.find((d) => d.impliedOrdinal !== undefined)?.impliedOrdinal
  for (const x of mine) if (x.drafts.length === 2) disputes.push(...disputed(x, drafts))
  return {
    id: entryIdOf(drafts[0]!.key),
    aliases: drafts.map((d) => entryIdOf(d.key)).sort(),
    kind: field('kind', (d) => d.kind, KINDS.kind),
    status,
    date: field('date', (d) => d.date, KINDS.date),
    place: field('place', (d) => d.place, KINDS.place),
    venue: field('venue', (d) => d.venue, KINDS.venue),
    parties: field('parties', (d) => (d.parties.length > 0 ? d.parties : undefined), KINDS.parties),
    mechanism: field('mechanism', (d) => d.mechanism, KINDS.mechanism),
    ordinal: field('ordinal', (d) => d.ordinal, KINDS.ordinal),
    ...(implied === undefined ? {} : { impliedOrdinal: implied }),
    subjects: [...new Set(drafts.flatMap((d) => d.subjects))].sort(),
    people,
    outcomes: outcomesOf(drafts, own, rejected),
    statements: drafts.flatMap((d) => statementsOf(d, marks)),
    history: historyOf(drafts),
    // The sketches have done their work; they stand in the drafts.
    documents: documents.map(({ sketch: _, ...d }) => d),
    voices: new Set(voice.values()).size,
    languages: [...new Set(documents.map((d) => d.lang))].sort() as LanguageCode[],
    drafts: drafts.map((d) => d.key),
    joins: edges.map(joinOf).sort((p, q) => (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : p.b > q.b ? 1 : 0)),
    judgements: [...new Set([...mine.map((x) => x.judgement.id), ...right.flatMap((r) => r.judgements)])],
    disputes,
    withdrawn: drafts.every((d) => rejected.has(d.key)),
  }
}

/** A draft that is one agreement or promise has its sides, day and place from it: who corrects it corrects them. */
function withOwnFields(own: readonly Anchored[], drafts: readonly Draft[]): Anchored[] {
  return own.flatMap((x) => {
    const d = x.judgement.decision
    const draft = drafts.find((e) => e.key === x.drafts[0])
    if (
      d.act !== 'correct' ||
      !('target' in d) ||
      d.field !== 'outcomes' ||
      !draft ||
      draft.outcomes[0]?.key !== draft.key
    )
      return [x]
    const { kind, by, due, place } = d.value as OutcomeValue
    const { target, words } = d
    const corrected = Object.entries({ kind, parties: [...by].sort(), date: due, place }).flatMap(([field, value]) => {
      const told = draft[field as 'kind' | 'parties' | 'date' | 'place']
      // The kind of an encounter that a promise announces is the encounter's.
      if (equal<unknown>(told, value) || (field === 'kind' && draft.kind !== draft.outcomes[0]!.kind)) return []
      const about = { target, field: field as JudgedField }
      const decision: Decision =
        value === undefined
          ? { act: 'reject', ...about, value: told }
          : { act: 'correct', ...about, value, ...(words ? { words } : {}) }
      return [{ ...x, judgement: { ...x.judgement, decision } }]
    })
    return [x, ...corrected]
  })
}

/** Lays corrections, additions and rejections of a field over its claims, and lists where the reader disagrees. */
function overlaid<T>(
  name: JudgedField,
  claims: readonly Claim<T>[],
  kind: Kind<T>,
  own: readonly Anchored[],
  disputes: Dispute[],
): Claim<T>[] {
  let out = [...claims]
  for (const { judgement: j, drafts } of own) {
    const d = j.decision
    if (!('target' in d)) continue
    if (d.act === 'accept') {
      // What was found right stays, whatever a later reader makes of the report.
      const held = d.read?.[name] as T | undefined
      const now = claims.find((c) => c.draft === drafts[0])
      if (held === undefined || (now && equal(now.value, held))) continue
      if (now) out = out.map((c) => (c.draft === drafts[0] && !c.rejected ? { ...c, rejected: j.id } : c))
      out.push(judgedClaim(held, j, undefined))
      disputes.push(against(name, j.id, held, now?.value))
      continue
    }
    if (d.field !== name) continue
    if (d.act === 'reject') {
      const hit = out.some((c) => equal(c.value, d.value))
      out = out.map((c) => (equal(c.value, d.value) && c.rejected === undefined ? { ...c, rejected: j.id } : c))
      if (!hit) continue
      disputes.push({
        judgement: j.id,
        about: 'rejected',
        field: name,
        judged: d.value,
        words: `${name}: the reader still gives the rejected value`,
      })
    } else if (d.act === 'correct' || d.act === 'add') {
      const value = d.value as T
      const read = claims.filter((c) => c.rejected === undefined && !kind.fits(c.value, value))
      const claim = judgedClaim(value, j, d.words)
      // This report was misread: what it was read as is no disagreement of reports.
      const misread = (c: Claim<T>): boolean => c.draft === drafts[0] && !c.rejected && !kind.fits(c.value, value)
      if (d.act === 'correct') out = [...out.map((c) => (misread(c) ? { ...c, rejected: j.id } : c)), claim]
      else out.push({ ...claim, standing: 'said' })
      if (read.length > 0) disputes.push(against(name, j.id, value, read[0]!.value))
    }
  }
  return out
}

const judgedClaim = <T>(value: T, j: Judgement, words: JudgedWords | undefined): Claim<T> => ({
  value,
  ...pointedAt(words),
  voice: { of: 'speaker', speaker: j.by },
  standing: 'judged',
  rule: 'judgement@1',
  judgement: j.id,
})

const against = (field: JudgedField, judgement: string, judged: unknown, read: unknown): Dispute => ({
  judgement,
  about: 'value',
  field,
  judged,
  ...(read === undefined ? {} : { read }),
  words: `${field}: the reader gives another value`,
})

/** Where people and the comparison disagree about a pair. */
function disputed(x: Anchored, drafts: readonly Draft[]): Dispute[] {
  const [a, b] = x.drafts.map((k) => drafts.find((d) => d.key === k))
  const { act } = x.judgement.decision
  if (!a || !b || act !== 'same') return []
  const c = compareDrafts(a, b)
  if (c.verdict !== 'different') return []
  const against = c.reasons.filter((r) => r.fit === 'differs').map(reasonText)
  return [
    {
      judgement: x.judgement.id,
      about: 'same',
      judged: 'same',
      read: c.verdict,
      words: against.join('; ') || 'little speaks for it',
    },
  ]
}

const joinOf = (e: Edge): Join => ({
  a: e.a,
  b: e.b,
  by: e.judgement ? 'judgement' : 'comparison',
  ...(e.judgement ? { judgement: e.judgement } : {}),
  ...(e.link ? { score: e.link.score } : {}),
  reasons: e.link?.reasons ?? [],
})

function outcomesOf(
  drafts: readonly Draft[],
  own: readonly Anchored[],
  rejected: ReadonlyMap<string, string>,
): EntryOutcome[] {
  const out: EntryOutcome[] = []
  for (const d of drafts)
    for (const { sources: _, ...o } of outcomesAsJudged(d, own)) {
      const gone = rejected.get(d.key) ?? o.rejected
      const first = out.find((e) => e.kind === o.kind && tellsSame(e, o))
      const { digest, lang } = d.document
      const told = { group: first?.group ?? o.key, draft: d.key, document: digest, lang }
      out.push(Object.assign({}, o, told, gone ? { rejected: gone } : undefined))
    }
  return inOtherLanguages(out)
}

/**
 * An agreement that documents in two languages tell of is one where each tells of a single one on its subject, by the same sides:
 * what it is on are the classes of `subjects.ts`, since words are not compared across languages.
 */
function inOtherLanguages(outcomes: readonly EntryOutcome[]): EntryOutcome[] {
  const told = new Map<string, EntryOutcome[]>()
  for (const o of outcomes) {
    if (o.kind !== 'agreement' || o.rejected || o.due !== undefined) continue
    for (const subject of subjectsOf(foldPhrase(o.content.quote))) {
      const key = `${[...o.by].sort().join('-')} ${subject}`
      told.set(key, [...(told.get(key) ?? []), o])
    }
  }
  const group = new Map<string, string>()
  const groupOf = (o: EntryOutcome): string => {
    let own = o.group
    while (group.has(own)) own = group.get(own)!
    return own
  }
  for (const all of told.values()) {
    const groups = new Map(all.map((o) => [groupOf(o), o.lang]))
    // Two of one document, or told differently in one language, may be two.
    if (new Set(all.map((o) => o.document)).size < all.length || new Set(groups.values()).size < groups.size) continue
    const [first, ...others] = [...groups.keys()]
    for (const other of others) group.set(other, first!)
  }
  return group.size === 0 ? [...outcomes] : outcomes.map((o) => ({ ...o, group: groupOf(o) }))
}

/** Whether two documents tell of one outcome: the same words, or promises by the same sides with the same day and place. */
function tellsSame(
  a: Pick<EntryOutcome, 'content' | 'by' | 'due' | 'place'>,
  b: Pick<EntryOutcome, 'content' | 'by' | 'due' | 'place'>,
): boolean {
  if (a.content.quote === b.content.quote) return true
  if (a.due === undefined && a.place === undefined) return false
  if (!equal(a.by, b.by)) return false
  const dueFits = a.due === undefined || b.due === undefined || KINDS.date.fits(a.due, b.due)
  const placeFits = !a.place || !b.place || samePlace(a.place, b.place) === 'same'
  return dueFits && placeFits && (a.due !== undefined) === (b.due !== undefined)
}

function historyOf(drafts: readonly Draft[]): StatusStep[] {
  return drafts.map((d) => ({
    status: d.status as Status,
    ...(d.document.published ? { published: d.document.published.slice(0, 10) } : {}),
    draft: d.key,
    document: d.document.digest,
  }))
}

/** Documents of an entry by digest. */
export const documentsOf = (entry: Entry): Map<string, DocumentRef> =>
  new Map(entry.documents.map((d) => [d.digest, d]))
