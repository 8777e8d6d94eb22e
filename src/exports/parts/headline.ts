/** What an entry is, in one line of plain English, for formats that want a name. */
import type { Entry } from '../../model/entry.ts'
import { isState } from '../../model/state.ts'
import { claimIn } from '../../register/in-language.ts'
import type { Source } from '../export.ts'

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
const lists = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const SUFFIX: { readonly [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** A state's English name by its ISO 3166-1 code; any other party as it is. */
export function stateName(party: string): string {
  if (!isState(party)) return party
  const before = names.get(party)
  if (before !== undefined) return before
  const name = regions.of(party) ?? party
  names.set(party, name)
  return name
}

/** Asking for a name is dear, and there are some 250. */
const names = new Map<string, string>()

/** The same sides meet again and again. */
const phrases = new Map<string, string>()
const MOST_PHRASES = 2_000

function together(parties: readonly string[]): string {
  const key = parties.join('\u0000')
  const before = phrases.get(key)
  if (before !== undefined) return before
  const phrase = lists.format(parties.map(stateName))
  if (phrases.size >= MOST_PHRASES) phrases.clear()
  phrases.set(key, phrase)
  return phrase
}

/** "7th session: Joint Working Group on Counter-Terrorism (Pakistan and Russia)": the body as an English report calls it, where one does. */
export function headlineOf(entry: Entry, source?: Pick<Source, 'headline'>): string {
  if (source?.headline) return source.headline(entry)
  const kind = entry.kind.shown ?? 'encounter'
  const n = entry.ordinal.shown
  const what = kind === 'session' && n !== undefined ? `${n}${SUFFIX[ordinals.select(n)]} session` : kind
  const named = `${what[0]!.toUpperCase()}${what.slice(1)}`
  const who = together(entry.parties.shown ?? [])
  const body = (claimIn(entry.mechanism, 'en')?.value ?? entry.mechanism.shown)?.name
  if (body) return who ? `${named}: ${body} (${who})` : `${named}: ${body}`
  return who ? `${named}: ${who}` : named
}

/** Controls that turn the direction of text, and other controls but tab and line ends: they have no place in a name. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Words of a report inside a line of other text: without controls, so that they turn nothing beside them around. */
export const inLine = (text: string): string =>
  isPlainLine(text) ? text : text.toWellFormed().replace(CONTROLS, '').replace(/\s+/g, ' ').trim()

/**
 * Whether a text is letters of the three scripts, digits and usual marks with single spaces between them, as most names and titles
 * are. By hand: it is asked of every name on every page, and a regular expression takes ten times as long.
 */
function isPlainLine(text: string): boolean {
  let before = 0x20
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const isSign =
      (c > 0x20 && c < 0x7f) || (c > 0xa0 && c < 0x100) || (c >= 0x400 && c < 0x500) || (c >= 0x620 && c < 0x700)
    if (!isSign && (c !== 0x20 || before === 0x20)) return false
    before = c
  }
  return before !== 0x20
}

/** Where it was, in one line of words. Absent where no report tells. */
export function whereOf(entry: Entry): string | undefined {
  const place = entry.place.shown
  if (!place) return undefined
  const name = inLine(place.name)
  const state = place.country && isState(place.country) ? stateName(place.country) : name
  return [name, state === name ? '' : state].filter(Boolean).join(', ') || undefined
}
