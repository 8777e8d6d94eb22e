/** When gatherings are of which no day is told, and what is told beside them, in a language whose verb comes last. */
import type { Candidate, Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { attendedNear } from './at-gatherings.ts'
import { gatheringBeside } from './beside.ts'

/** From which day of its month on a gathering that goes on may be taken to have begun in it. */
const BEGUN = 4

/**
 * Fills in what the report lets one work out, in place; what is told stays. A gathering that goes on while the report is written is of the month
 * of publication ("اجلاس نیویارک میں جاری ہے"), and whoever meets beside a gathering, or is told to attend it, meets in its month or week.
 */
export function dateAtGatherings(scene: Scene, found: readonly Candidate[]): void {
  if (scene.cues.table.order !== 'verb-last') return
  for (const c of found) if (isGathering(c) && !c.date) c.date = monthOfNow(scene, c)
  for (const c of found) {
    if (c.kind !== 'meeting' || c.date || c.status === 'denied') continue
    const beside = gatheringBeside(scene, found, c)
    const there = beside ? [beside] : attendedNear(found, c).filter((g) => g.status === 'ongoing')
    const months = new Set(there.map((g) => g.date && span(g.date.value)))
    const date = there[0]?.date
    if (date && months.size === 1) c.date = { ...monthOf(date), implied: true }
  }
}

/** "کانفرنس سے خطاب کریں گے": whether a gathering is told of as what somebody addresses. Only where the verb comes last. */
export function isAddressed({ tokens, cues }: Scene, hit: Hit): boolean {
  if (hit.cue.kind !== 'conference' && hit.cue.kind !== 'session') return false
  const end = Math.min(hit.to, hit.last + ADDRESS)
  for (let i = hit.last; i < end; i++) if (cues.standing.address.has(tokens[i]!.norm)) return true
  return false
}

/** How far behind a gathering the word for an address of it may stand, in tokens: its day may stand between. */
const ADDRESS = 6

/** "جمعے کو کانفرنس سے خطاب کریں گے": the day is that of the address that is to come, and of the gathering only the month is known by it. */
export const isAddressedOn = (scene: Scene, hit: Hit, { value }: Told<string>): boolean =>
  scene.published !== undefined && value.length === 10 && value > scene.published && isAddressed(scene, hit)

/** The month in which a day lies, or the week or month that is told. */
export const monthOf = (date: Told<string>): Told<string> => ({ ...date, value: span(date.value) })

const isGathering = (c: Candidate): boolean =>
  c.kind === 'conference' || (c.kind === 'session' && c.mechanism !== undefined)

/** The month or week of a day: on which of its days others met is not told. */
const span = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? value.slice(0, 7) : value)

function monthOfNow({ published }: Scene, c: Candidate): Told<string> | undefined {
  if (c.status !== 'ongoing' || !c.statusSpan || !published || published.length < 10) return undefined
  if (Number(published.slice(8, 10)) < BEGUN) return undefined
  return { value: published.slice(0, 7), span: c.statusSpan, implied: true }
}
