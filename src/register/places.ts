/** Whether two places, in any of the scripts, are one. */
import type { Place } from '../model/reading.ts'
import { remembered } from '../model/remember.ts'
import { oneLetterApart } from '../names/slips.ts'
import { foldPhrase as fold } from '../text/fold.ts'
import { CITY_NAMES } from './cities.ts'
import { sameName } from './names.ts'
import { SEATS, type Seat } from './seats.ts'
import { skeletonsOf } from './skeleton.ts'
import { STATE_NAMES } from './states.ts'

/** Names of places come again and again. */
const foldPhrase = remembered(20_000, fold)

/** Number of the city by folded name. */
const cities = new Map<string, number>()
for (const [i, names] of CITY_NAMES.entries())
  for (const name of names) if (!cities.has(fold(name))) cities.set(fold(name), i)

const whole = new Map<string, string>()
for (const [code, names] of Object.entries(STATE_NAMES)) for (const name of names) whole.set(fold(name), code)

/** All names of the city that a name stands for, in three languages, the English one first; the name alone where none is known. */
export const cityNames = (name: string): readonly string[] => CITY_NAMES[cities.get(foldPhrase(name)) ?? -1] ?? [name]

/** The code of the state that a name in one of three languages stands for. Absent: undefined where it is none. */
export const stateCode = (name: string): string | undefined => whole.get(foldPhrase(name))

/** All names of the state that a name stands for, in three languages. Absent: undefined where it is none. */
export const stateNames = (name: string): readonly string[] | undefined => {
  const code = whole.get(foldPhrase(name))
  return code === undefined ? undefined : STATE_NAMES[code]
}

/** Whether a place is a whole country, told by its name: in `Russia` but not in `Moscow`. */
export const isCountry = (place: Place): boolean => {
  const code = whole.get(foldPhrase(place.name))
  return code !== undefined && (place.country === undefined || place.country === code)
}

const seats = new Map<string, Seat>()
for (const seat of SEATS) for (const name of seat.names) seats.set(fold(name), seat)

/** The building that a place is, where it is one at which states receive. */
const seatOf = (place: Place): Seat | undefined => {
  const seat = seats.get(foldPhrase(place.name))
  return seat && (place.country === undefined || place.country === seat.country) ? seat : undefined
}

/** Whether a place is a building at which states receive. */
export const isSeat = (place: Place): boolean => seatOf(place) !== undefined

/** Whether two places are one building: by one of its names each. */
export const sameSeat = (a: Place, b: Place): boolean => {
  const seat = seatOf(a)
  return seat !== undefined && seat === seatOf(b)
}

const countryOf = (place: Place): string | undefined => place.country ?? whole.get(foldPhrase(place.name))

/**
 * `same`: one city, or one country where neither tells more; `within`: one tells a city and the other only its country;
 * `unknown`: cannot be told; `different`: another country, or another city of it. A building is where it stands; two buildings of one city
 * may each be named for one encounter.
 */
export function samePlace(a: Place, b: Place): 'same' | 'within' | 'unknown' | 'different' {
  if (foldPhrase(a.name) === foldPhrase(b.name)) return 'same'
  const [s, t] = [seatOf(a), seatOf(b)]
  if (s && t) return s === t ? 'same' : s.city === t.city ? 'unknown' : 'different'
  if (s) return samePlace({ name: s.city, country: s.country }, b)
  if (t) return samePlace(a, { name: t.city, country: t.country })
  const [x, y] = [countryOf(a), countryOf(b)]
  if (x && y && x !== y) return 'different'
  const [p, q] = [isCountry(a), isCountry(b)]
  if (p && q) return 'same'
  if (p || q) return x && y ? 'within' : 'unknown'
  const [m, n] = [cities.get(foldPhrase(a.name)), cities.get(foldPhrase(b.name))]
  if (m !== undefined && n !== undefined) return m === n ? 'same' : 'different'
  if (alike(a.name, b.name) || isSlip(a.name, b.name)) return 'same'
  const known = m === undefined ? n : m
  if (known !== undefined && isNoneOf(CITY_NAMES[known]!, m === undefined ? a.name : b.name)) return 'different'
  return (x && y) || scriptOf(a.name) === scriptOf(b.name) ? 'different' : 'unknown'
}

/** Whether two places are known to lie apart: in two countries, or one of them is a city. Of two regions one may hold the other. */
export function isElsewhere(a: Place, b: Place): boolean {
  if (samePlace(a, b) !== 'different') return false
  const [x, y] = [a, b].map((p) => seatOf(p)?.country ?? countryOf(p))
  if (x === undefined || y === undefined) return false
  return x !== y || [a, b].some((p) => seatOf(p) !== undefined || cities.has(foldPhrase(p.name)))
}

/** Whether a name is none of a city's names in its own script. */
function isNoneOf(city: readonly string[], name: string): boolean {
  const own = city.filter((n) => scriptOf(n) === scriptOf(name))
  return own.length > 0 && !own.some((n) => alike(n, name) || isSlip(n, name))
}

/** Names in one script that are not alike are two places; across scripts a place may go by quite another name. */
const scriptOf = (name: string): string =>
  /\p{sc=Arab}/u.test(name) ? 'Arab' : /\p{sc=Cyrl}/u.test(name) ? 'Cyrl' : 'Latn'

/** From this many letters on one letter more or less is a slip of the pen. */
const LONG_NAME = 6
/** Whether one of two names in one script is the other, a letter left out or put in; two cities that are known were told apart before. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LONG_NAME &&
  a.length !== b.length &&
  scriptOf(a) === scriptOf(b) &&
  oneLetterApart(foldPhrase(a), foldPhrase(b))

function alike(a: string, b: string): boolean {
  if (sameName(a, b)) return true
  const x = skeletonsOf(a).join('')
  const y = skeletonsOf(b).join('')
  return x.length >= 2 && (x === y || (x.length >= 3 && y.length >= 3 && (x.startsWith(y) || y.startsWith(x))))
}
