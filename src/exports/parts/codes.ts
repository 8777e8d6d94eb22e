/** An entry as coded events: which side acts toward which, with the codes of the codebook. */
import { codesOf } from '../../model/codebook.ts'
import type { Entry, EntryOutcome } from '../../model/entry.ts'
import type { Codes, EngagementKind, Status } from '../../model/reading.ts'
import { alpha3Of } from '../../model/state.ts'

/** One event of event data. */
export interface CodedEvent {
  /** The entry's id, or its outcome's: "r3f2…" and "r3f2….1". */
  readonly id: string
  readonly what: 'engagement' | 'agreement' | 'commitment'
  readonly codes: Codes
  /** Who acts. All sides, where no side is told to act toward another. */
  readonly actors: readonly string[]
  /** Toward whom. Empty where all act together. */
  readonly recipients: readonly string[]
  /** The tellings of an outcome; absent for the encounter itself. */
  readonly outcome?: readonly EntryOutcome[]
}

/** PLOVER contexts of what a body is about. What PLOVER has no context for is not given one. */
const CONTEXTS: { readonly [subject: string]: string } = {
  terrorism: 'terrorism',
  narcotics: 'illegal_drugs',
  nuclear: 'cbrn',
  defence: 'military',
  border: 'territory',
  water: 'natural_resource',
  trade: 'economic',
  energy: 'natural_resource',
  finance: 'economic',
  consular: 'migration',
  justice: 'legal',
  parliament: 'legislative',
  health: 'health',
  climate: 'environment',
}

/** The three-character code of a party: ISO 3166-1 alpha-3, UNO and EUR as PLOVER has them, IGO for any other body. */
export const partyCode = (party: string): string =>
  alpha3Of(party) ?? (party === 'UN' ? 'UNO' : party === 'EU' ? 'EUR' : 'IGO')

/** The encounter, then each agreement and commitment once. */
export function codedEvents(entry: Entry): CodedEvent[] {
  const contexts = [...new Set(entry.subjects.flatMap((s) => CONTEXTS[s] ?? []))]
  const parties = entry.parties.shown ?? []
  const kind = entry.kind.shown
  const out: CodedEvent[] = []
  if (kind !== undefined && kind !== 'agreement' && kind !== 'commitment') {
    const status: Status = entry.status.shown ?? 'possible'
    const { guests, hosts } = sidesOf(entry, kind)
    // Who travelled to whom is not told: then it is a meeting, and neither side is made the guest.
    const known = kind !== 'visit' || hosts.length > 0
    out.push({
      id: entry.id,
      what: 'engagement',
      codes: codesOf('engagement', contexts, { kind: known ? kind : 'meeting', status }),
      actors: hosts.length > 0 ? guests : parties,
      recipients: hosts,
    })
  }
  const groups = new Map<string, EntryOutcome[]>()
  for (const o of entry.outcomes) if (!o.rejected) groups.set(o.group, [...(groups.get(o.group) ?? []), o])
  let n = 0
  for (const tellings of groups.values()) {
    const first = tellings[0]!
    out.push({
      id: `${entry.id}.${++n}`,
      what: first.kind,
      codes: codesOf(first.kind, contexts, { promises: tellings.some((o) => o.promises !== undefined) }),
      actors: first.by.length > 0 ? first.by : parties,
      recipients: [],
      outcome: tellings,
    })
  }
  return out.filter((e) => e.actors.length > 0)
}

/** Guests and hosts of a visit, where the state it was in, or the people's roles, tell them. */
function sidesOf(entry: Entry, kind: EngagementKind): { guests: readonly string[]; hosts: readonly string[] } {
  const parties = entry.parties.shown ?? []
  if (kind !== 'visit' || parties.length < 2) return { guests: [], hosts: [] }
  const byRole = (role: string) =>
    parties.filter((p) => entry.people.some((x) => !x.rejected && x.party.shown === p && x.role.shown === role))
  const country = entry.place.shown?.country
  const hosts = country && parties.includes(country) ? [country] : byRole('host')
  const guests = parties.filter((p) => !hosts.includes(p))
  return guests.length > 0 && hosts.length > 0 ? { guests, hosts } : { guests: [], hosts: [] }
}
