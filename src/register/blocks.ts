/** Keys of likeness: two drafts that could be the same event share at least one, so that only few need to be compared. */
import type { Draft } from '../model/draft.ts'
import { type Days, daysOf, isoOf } from './days.ts'
import { skeletonsOf } from './skeleton.ts'

type Bare = Pick<
  Draft,
  'kind' | 'status' | 'date' | 'place' | 'parties' | 'people' | 'mechanism' | 'ordinal' | 'impliedOrdinal'
> & {
  readonly document: { readonly published?: string }
}

const TOLERANCE_DAYS = 3
const PLANNED_HORIZON_DAYS = 200
const REPORT_LAG_DAYS = 14
/** What is called off or put off is told so at most this long before its day. */
export const CALLED_OFF_DAYS = 21

/**
 * The days on which the encounter may have been: its date, or else what the day of publication allows
 * (two weeks before it for one that was held, 200 days after it for one that is planned, three weeks for one that is called off). Absent when nothing is known.
 */
export function windowOf(draft: Pick<Bare, 'status' | 'date' | 'document'>): Days | undefined {
  const date = daysOf(draft.date)
  if (date) return date
  const published = daysOf(draft.document.published)
  if (!published) return undefined
  if (draft.status === 'planned' || draft.status === 'possible')
    return { from: published.from, to: published.to + PLANNED_HORIZON_DAYS }
  const calledOff = draft.status === 'cancelled' || draft.status === 'postponed'
  return { from: published.from - REPORT_LAG_DAYS, to: published.to + (calledOff ? CALLED_OFF_DAYS : 1) }
}

/** Whether a party is a body and not a state: its short name is no ISO 3166-1 code (UN and EU are reserved, not given). */
export const isBody = (party: string): boolean => !/^[A-Z]{2}$/.test(party) || party === 'UN' || party === 'EU'

/** The half months a range touches, at most 26 of them: `2018-03a` is 1 to 15 March. */
function halfMonths(days: Days): string[] {
  const out = new Set<string>()
  const to = Math.min(days.to, days.from + 380)
  for (let day = days.from; day <= to; day += 7) out.add(half(day))
  out.add(half(to))
  return [...out]
}
const half = (day: number): string => {
  const iso = isoOf(day)
  return `${iso.slice(0, 7)}${Number(iso.slice(8)) <= 15 ? 'a' : 'b'}`
}

/** A person's key: the sounds of the family name, or of the last two names where those of the one are hardly any. */
function blockOfName(name: string): string | undefined {
  const sounds = skeletonsOf(name)
  const family = sounds.at(-1) ?? ''
  const key = family.length > 1 ? family : sounds.slice(-2).join(' ')
  return key.length > 1 ? key : undefined
}

/**
 * The keys of a draft. They name: two parties and the half month; a person and the half month; a place and the half month
 * or a name and the half month (for gatherings of many); a body's parties and the ordinal (one state alone: with the year). A date that is not exact gives a key for every half month it may mean.
 */
export function blocksOf(draft: Bare): string[] {
  const out = new Set<string>()
  const states = draft.parties.slice(0, 7)
  const window = windowOf(draft)
  const times = window ? halfMonths({ from: window.from - TOLERANCE_DAYS, to: window.to + TOLERANCE_DAYS }) : ['?']
  const lone = draft.kind === 'agreement' || draft.kind === 'commitment' ? 'o' : 'e'
  for (const t of times) {
    if (states.length === 1) out.add(`${lone}:${states[0]}:${t}`)
    for (let i = 0; i < states.length; i++)
      for (let j = i + 1; j < states.length; j++) out.add(`${lone}:${states[i]}-${states[j]}:${t}`)
    for (const party of states) if (isBody(party) && states.length > 1) out.add(`${lone}:${party}:${t}`)
    if (lone === 'o') continue
    for (const person of draft.people.slice(0, 6)) {
      const name = blockOfName(person.name)
      if (name) out.add(`n:${name}:${t}`)
    }
    if (draft.kind === 'conference' && draft.mechanism) out.add(`m:${skeletonsOf(draft.mechanism.name).join(' ')}:${t}`)
    if ((draft.kind === 'conference' || states.length < 2) && draft.place?.country)
      out.add(`c:${draft.place.country}:${t}`)
  }
  const ordinal = draft.ordinal ?? draft.impliedOrdinal
  if (ordinal !== undefined && lone === 'e') {
    // A state sits in hundreds of bodies: its seventh sessions are told apart by year, or a large register would compare them all.
    const years = [...new Set(times.map((t) => t.slice(0, 4)))]
    for (const party of states)
      for (const year of isBody(party) ? [''] : years) out.add(`s:${party}:${ordinal}:${year}`)
    for (let i = 0; i < states.length; i++)
      for (let j = i + 1; j < states.length; j++) out.add(`s:${states[i]}-${states[j]}:${ordinal}`)
  }
  return [...out].sort()
}
