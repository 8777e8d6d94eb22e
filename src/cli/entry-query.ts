/** The options that narrow entries, and the query they make. */

import { findLanguage } from '../languages/index.ts'
import { LANGUAGE_CODES } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import { RoznamchaError } from '../model/error.ts'
import { ENGAGEMENT_KINDS, STATUSES } from '../model/reading.ts'
import { daysOf, isoOf } from '../register/days.ts'
import { inLanguage } from '../register/in-language.ts'
import { spellingsOfPlace } from '../server/cities.ts'
import { partyNamed, stateNamed } from '../server/party-names.ts'
import type { EntryQuery, FacetName, Filter, Store } from '../stores/store.ts'
import { spellingsOf } from '../workers/spellings.ts'
import { bodySpellings } from './body-argument.ts'
import type { Option } from './command.ts'
import { partyNames } from './party-argument.ts'

type Options = { readonly [name: string]: string | boolean | undefined }

export const entryOptions: readonly Option[] = [
  { flags: '--from <date>', help: 'from this day, month or year on: 2018-03-21, 2018-03, 2018' },
  { flags: '--until <date>', help: 'up to and with this day, month or year' },
  { flags: '--kind <kind>', help: 'visit, meeting, session, call, conference, agreement or commitment' },
  { flags: '--status <status>', help: STATUSES.join(', ') },
  {
    flags: '--party <name>',
    help: 'a state (PK, Pakistan) or body (UN), by code or name in any of the three languages; several with commas: all of them',
  },
  { flags: '--person <name>', help: 'somebody who took part, in any of the three scripts' },
  { flags: '--body <name>', help: 'a standing body or organisation, by its name or a part of it' },
  { flags: '--place <name>', help: 'a city or state, by a name in any of the three languages; or a state code' },
  { flags: '--lang <code>', help: 'told by a report in this language' },
  { flags: '--outlet <name>', help: 'told by this outlet' },
]

const KINDS: readonly string[] = [...ENGAGEMENT_KINDS, 'agreement', 'commitment']

/** The days an option's date means. Throws `usage` where it is none. */
export function dayOption(options: Options, name: string, shown = name): { first: string; last: string } | undefined {
  const given = options[name]
  if (typeof given !== 'string') return undefined
  const days = daysOf(given)
  if (!days)
    throw new RoznamchaError('usage', `--${shown}: "${given}" is not a date; write it as 2018-03-21, 2018-03 or 2018`)
  return { first: isoOf(days.from), last: isoOf(days.to) }
}

/** A whole number an option gives. Throws `usage` where it is none. */
export function countOption(options: Options, name: string): number | undefined {
  const given = options[name]
  if (typeof given !== 'string') return undefined
  if (!/^\d{1,9}$/.test(given)) throw new RoznamchaError('usage', `--${name}: "${given}" is not a number`)
  return Number(given)
}

/** What shows an entry as `--in` asks: as it is where the option is left out. Throws `usage` for a language that is not read. */
export function shownAs(options: Options): (entry: Entry) => Entry {
  const code = options['in']
  if (code === undefined) return (entry) => entry
  const language = findLanguage(String(code))
  if (!language) throw new RoznamchaError('usage', `--in: "${String(code)}" is not read; the languages are ur, ru, en`)
  return (entry) => inLanguage(entry, language.code)
}

/** A state by its code or one of its names; a city by any of its names, whatever the reports write. */
function placeFilter(place: string): Filter {
  const state = stateNamed(place)
  return state ? { name: 'country', values: [state] } : { name: 'place', values: spellingsOfPlace(place) }
}

/** A filter with the option that asks for it, as it was typed. */
interface Asked {
  readonly said: string
  readonly filter: Filter
}

async function askedOf(options: Options, store: Store): Promise<Asked[]> {
  const out: Asked[] = []
  const put = (option: string, said: string, filter: Filter) =>
    out.push({ said: `--${option} ${quoted(said)}`, filter })
  const one = (name: string, facet: FacetName, among?: readonly string[]) => {
    const value = options[name]
    if (typeof value !== 'string') return
    if (among && !among.includes(value))
      throw new RoznamchaError('usage', `--${name}: "${value}" is not one of ${among.join(', ')}`)
    put(name, value, { name: facet, values: [value] })
  }
  one('kind', 'kind', KINDS)
  one('status', 'status', STATUSES)
  one('lang', 'lang', LANGUAGE_CODES)
  one('outlet', 'outlet')
  for (const party of partyNames(options['party'])) put('party', party, { name: 'party', values: [partyNamed(party)] })
  const { place, body, person } = options
  if (typeof place === 'string') put('place', place, placeFilter(place))
  if (typeof body === 'string') put('body', body, { name: 'body', values: [...(await bodySpellings(store, body))] })
  if (typeof person === 'string')
    put('person', person, { name: 'person', values: await spellingsOf(store, person, 'PER') })
  return out
}

/** A value as it would be typed. */
const quoted = (value: string): string => (/^[\p{L}\p{N}._-]+$/u.test(value) ? value : JSON.stringify(value))

/** The query of the options. Throws `usage` for values that cannot be. */
export async function queryOf(options: Options, store: Store): Promise<EntryQuery> {
  const filters = (await askedOf(options, store)).map((a) => a.filter)
  const [from, to] = [dayOption(options, 'from')?.first, dayOption(options, 'until')?.last]
  if (from && to && from > to) throw new RoznamchaError('usage', `--from ${from} is after --until ${to}`)
  return { ...(filters.length > 0 ? { filters } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

/**
 * What is said where a query found nothing; with it which of the options that narrow entries nothing in the register fits, whatever
 * the others say: `no entries: nothing in the register fits --party Narnia`.
 */
export async function noneWords(nothing: string, options: Options, store: Store): Promise<string> {
  const none: string[] = []
  for (const { said, filter } of await askedOf(options, store)) if (!(await hasEntry(store, filter))) none.push(said)
  return none.length > 0 ? `${nothing}: nothing in the register fits ${none.join(', nor ')}` : nothing
}

async function hasEntry(store: Store, filter: Filter): Promise<boolean> {
  for await (const e of store.entries({ filters: [filter] })) if (!e.withdrawn) return true
  return false
}
