/** Parts of addresses that more than one operation takes, and the store's query they make. */

import { z } from 'zod'
import { LANGUAGE_CODES } from '../../model/document.ts'
import { DRAFT_KINDS } from '../../model/draft.ts'
import { RoznamchaError } from '../../model/error.ts'
import { STATUSES } from '../../model/reading.ts'
import { isIsoDate } from '../../model/when.ts'
import { daysOf, isoOf } from '../../register/days.ts'
import { type EntryQuery, FACETS, type FacetName, type Filter, type Store } from '../../stores/store.ts'
import { spellingsOf } from '../../workers/spellings.ts'
import { partyNamed, stateNamed } from '../party-names.ts'

const value = z.string().min(1).max(200)
const many = (of: z.ZodType<string>, what: string) => z.array(of).max(8).optional().describe(what)
const day = (what: string) =>
  z
    .string()
    .max(30)
    .refine((d) => daysOf(d) !== undefined, 'not a date; write it as 2018-03-21, 2018-03 or 2018')
    .optional()
    .describe(what)

/** The filters, as every address of pages, exports and the API has them. Given more than once, all must hold. */
export const filterShape = {
  from: day('From this day, month or year on'),
  to: day('Up to and with this day, month or year'),
  kind: many(z.enum(DRAFT_KINDS), 'Kind of encounter, or agreement, or commitment'),
  status: many(z.enum(STATUSES), 'What became of it'),
  party: many(value, 'A state or body, by its code or short name, or by a name in any of the three languages'),
  person: many(value, 'Somebody who took part, in any of the three scripts'),
  body: many(value, 'A standing body or organisation, as written'),
  place: many(value, 'Where, as written'),
  country: many(value, 'The state in which it was, by its code (ISO 3166-1 alpha-2) or a name'),
  lang: many(z.enum(LANGUAGE_CODES), 'Told by a report in this language'),
  outlet: many(value, 'Told by this outlet'),
  has: many(
    z.enum(['body', 'agreement', 'commitment', 'statement', 'disagreement', 'dispute', 'judgement', 'withdrawn']),
    'What it holds',
  ),
} as const satisfies { [K in FacetName | 'from' | 'to']: z.ZodType }

export const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).describe(`At most so many (${usual} when left out)`)
export const cursor = z.string().max(200).optional().describe('Where to go on: `next` of the answer before')
export const asOf = z
  .string()
  .refine(isIsoDate, 'not a day; write it as 2018-03-21')
  .optional()
  .describe('The day it is judged from; today when left out')

export type Filters = { readonly [K in keyof typeof filterShape]?: z.infer<(typeof filterShape)[K]> }

/** The store's query. A person is looked for under all spellings of the name. */
export async function entryQueryOf(store: Store, given: Filters): Promise<EntryQuery> {
  const filters: Filter[] = []
  for (const name of FACETS)
    for (const v of given[name] ?? [])
      filters.push({ name, values: name === 'person' ? await spellingsOf(store, v, 'PER') : [named(name, v)] })
  const from = given.from === undefined ? undefined : isoOf(daysOf(given.from)!.from)
  const to = given.to === undefined ? undefined : isoOf(daysOf(given.to)!.to)
  if (from && to && from > to) throw new RoznamchaError('usage', `from ${from} is after to ${to}`)
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(filters.length > 0 ? { filters } : {}) }
}

/** A value as the register writes it. */
const named = (name: FacetName, value: string): string =>
  name === 'party' ? partyNamed(value) : name === 'country' ? (stateNamed(value) ?? value) : value

/** Reads an address's query by a schema's shape: parts that may stand more than once as lists. */
export function queryIn(search: URLSearchParams, schema: z.ZodObject): { [name: string]: string | string[] } {
  const out: { [name: string]: string | string[] } = {}
  for (const name of new Set(search.keys())) {
    const all = search.getAll(name).filter((v) => v !== '')
    if (all.length === 0) continue
    out[name] = isList(schema.shape[name]) ? all : all.length === 1 ? all[0]! : all
  }
  return out
}

function isList(schema: unknown): boolean {
  const type = (schema as { def?: { type?: string; innerType?: unknown } } | undefined)?.def
  return type?.type === 'array' || (type?.innerType !== undefined && isList(type.innerType))
}

/** A cursor that hides a number. */
export const numberCursor = (n: number): string => Buffer.from(`n${n}`).toString('base64url')
/** Throws `usage` for what is no such cursor. Absent: undefined where none was given. */
export function numberIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const m = /^n(\d{1,15})$/.exec(Buffer.from(given, 'base64url').toString('latin1'))
  if (!m) throw new RoznamchaError('usage', 'cursor: this is not one that was given out')
  return Number(m[1])
}
