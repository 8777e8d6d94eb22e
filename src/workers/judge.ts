/** Puts a person's decision into the log, and derives again what it touches. */
import type { Draft } from '../model/draft.ts'
import { RoznamchaError } from '../model/error.ts'
import { canonical } from '../model/id.ts'
import { type Decision, type Judgement, judgementOf } from '../model/judgement.ts'
import { anchor, inForce, refsOf } from '../register/judged.ts'
import type { Change, Store, Writer } from '../stores/store.ts'
import { derive } from './derive.ts'
import { draftsByHand, keptReport, linksOf, takeOut } from './keep.ts'

export interface Signed {
  readonly at: string
  readonly by: string
  readonly reason: string
}

export interface Judged {
  readonly judgement: Judgement
  readonly changes: readonly Omit<Change, 'seq'>[]
  /** Whether the same person had decided so before and nobody otherwise since: then nothing was put into the log. */
  readonly stood: boolean
}

/**
 * Signs a decision and keeps it, chained to the one before. What it touches is derived again in the same write. What the same person
 * decided so already, and nobody otherwise since, stands as it is.
 * Throws `not-found` where what it points at is not in the register, `conflict` where it is in the log already.
 */
export async function judge(store: Store, decision: Decision, signed: Signed): Promise<Judged> {
  return store.write(async (writer) => {
    const log = await writer.judgements()
    const target = decision.act === 'withdraw' ? aboutWhat(decision.judgement, log) : decision
    const before = lastAbout(decision, log)
    if (before?.by === signed.by && saying(before.decision) === saying(decision))
      return { judgement: before, changes: [], stood: true }
    // What has lost its draft can still be taken back.
    const keys = await keysOf(writer, target, decision.act === 'withdraw')
    const judgement = judgementOf({ ...signed, decision, previous: log.at(-1)?.id ?? '' })
    await writer.putJudgement(judgement)
    const why = () => `judged ${decision.act} by ${signed.by}: ${signed.reason}`
    if (!('draft' in target))
      return { judgement, changes: await derive(writer, { keys, at: signed.at, why }), stood: false }
    return { judgement, changes: await putByHand(writer, target.draft, signed.at, why), stood: false }
  })
}

/** The newest judgement in force about the same pair, field, mark or report. Absent: there is none. */
function lastAbout(decision: Decision, log: readonly Judgement[]): Judgement | undefined {
  const about = subjectOf(decision)
  const force = new Set(inForce(log))
  return log.findLast((j) => force.has(j) && subjectOf(j.decision) === about)
}

/** What a decision is about, whichever way it goes. */
function subjectOf(d: Decision): string {
  if ('drafts' in d) return canonical(d.drafts.map((r) => r.key).sort())
  if ('draft' in d) return `draft ${d.draft.key}`
  if ('target' in d) return canonical([d.target.key, d.field ?? '', 'of' in d ? (d.of ?? '') : ''])
  if ('mark' in d) return canonical(d.mark)
  if ('layer' in d) return canonical([d.report, d.layer])
  return 'document' in d ? `report ${d.document}` : `withdraw ${d.judgement}`
}

/** A decision as it is compared with another: two drafts have no order. */
const saying = (d: Decision): string =>
  canonical('drafts' in d ? { ...d, drafts: d.drafts.toSorted((a, b) => (a.key < b.key ? -1 : 1)) } : d)

/** What a withdrawal is about in the end: the decision it takes back, or brings back. */
function aboutWhat(id: string, log: readonly Judgement[]): Exclude<Decision, { act: 'withdraw' }> {
  const found = log.find((j) => j.id === id)
  if (!found) throw new RoznamchaError('not-found', `there is no judgement ${id}; "roznamcha log" shows them`)
  return found.decision.act === 'withdraw' ? aboutWhat(found.decision.judgement, log) : found.decision
}

async function keysOf(writer: Writer, decision: Decision, mayBeLost: boolean): Promise<string[]> {
  // Names, times and statements stand in the entries of their report.
  if ('mark' in decision) return (await writer.drafts({ documents: [decision.mark.document] })).map((d) => d.key)
  const refs = refsOf(decision)
  if (refs.length === 0) return []
  const drafts = await writer.drafts({ documents: refs.map((r) => r.document) })
  const judgement = { id: '', at: '', by: '', reason: '', decision }
  const [found] = anchor([judgement], drafts).anchored
  if (!found && mayBeLost) return []
  if (!found) throw new RoznamchaError('not-found', 'what is judged is not in the register')
  return [...found.drafts]
}

/** A draft that a person added, or took back, changes the drafts of its report. */
async function putByHand(writer: Writer, draft: Draft, at: string, why: () => string): Promise<Omit<Change, 'seq'>[]> {
  const digest = draft.document.digest
  const hand = await draftsByHand(writer)
  const left = await takeOut(writer, [digest])
  let found = false
  for await (const { reading, added } of writer.reports({ digests: [digest] })) {
    found = true
    await writer.putReports([keptReport(digest, reading, added, hand.get(digest) ?? [])])
  }
  if (!found) throw new RoznamchaError('not-found', `there is no report ${draft.document.id} in the register`)
  const drafts = new Map((await writer.drafts({ documents: [digest] })).map((d) => [d.key, d]))
  const { links } = await linksOf(writer, drafts, new Map())
  await writer.putLinks([...new Set([...links.values()].flat())])
  return derive(writer, { keys: drafts.keys(), entries: left.entries, at, why })
}
