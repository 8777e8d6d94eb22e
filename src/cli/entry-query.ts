/** The options that narrow entries, and the query they make. */

import { findLanguage } from '../languages/index.ts'
import { LANGUAGE_CODES } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import { RoznamchaError } from '../model/error.ts'
import { ENGAGEMENT_KINDS, STATUSES } from '../model/reading.ts'
import { daysOf, isoOf } from '../register/days.ts'
import { inLanguage } from '../register/in-language.ts'
import { spellingsOfPlace } from '../server/cities.ts'
import type { EntryQuery, FacetName, Filter, Store } from '../stores/store.ts'
import { spellingsOf } from '../workers/spellings.ts'
import type { Option } from './command.ts'
import { holdsPart } from './name-argument.ts'
import { partiesOption, stateNamed } from './party-argument.ts'

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

/** More than a register has bodies in most years. */
const BODIES_LOOKED_AT = 5_000

/** All names of the bodies that are called so, or whose name holds this part, in any script. */
async function bodySpellings(store: Store, name: string): Promise<string[]> {
  const out = new Set(await spellingsOf(store, name, 'ORG'))
  for (const { value } of await store.facets({}, ['body'], BODIES_LOOKED_AT)) if (holdsPart(value, name)) out.add(value)
  return [...out]
}

/** The query of the options. Throws `usage` for values that cannot be. */
export async function queryOf(options: Options, store: Store): Promise<EntryQuery> {
  const filters: Filter[] = []
  const one = (name: string, facet: FacetName, among?: readonly string[]) => {
    const value = options[name]
    if (typeof value !== 'string') return
    if (among && !among.includes(value))
      throw new RoznamchaError('usage', `--${name}: "${value}" is not one of ${among.join(', ')}`)
    filters.push({ name: facet, values: [value] })
  }
  one('kind', 'kind', KINDS)
  one('status', 'status', STATUSES)
  one('lang', 'lang', LANGUAGE_CODES)
  one('outlet', 'outlet')
  for (const party of partiesOption(options['party'])) filters.push({ name: 'party', values: [party] })
  if (typeof options['place'] === 'string') filters.push(placeFilter(options['place']))
  const body = options['body']
  if (typeof body === 'string') filters.push({ name: 'body', values: await bodySpellings(store, body) })
  const person = options['person']
  if (typeof person === 'string') filters.push({ name: 'person', values: await spellingsOf(store, person, 'PER') })
  const [from, to] = [dayOption(options, 'from')?.first, dayOption(options, 'until')?.last]
  if (from && to && from > to) throw new RoznamchaError('usage', `--from ${from} is after --until ${to}`)
  return { ...(filters.length > 0 ? { filters } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) }
}
