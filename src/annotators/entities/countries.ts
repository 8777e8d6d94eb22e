/** Tells which state a place or a body belongs to: from what is known of it, and from the words beside it. */

import type { Language } from '../../languages/language.ts'
import type { Place } from '../../languages/tables/places.ts'
import type { TokenMark } from '../../model/marks.ts'
import { madeOnce } from '../../model/remember.ts'
import { tokenize } from '../../text/tokens.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Named } from './named.ts'

/** A language's known places by their folded words, in every case form; several where places of one name are in different states. */
export const knownPlaces = madeOnce((language: Language): ReadonlyMap<string, readonly Place[]> => {
  const out = new Map<string, Place[]>()
  for (const [phrase, place] of language.places) {
    const key = tokenize(phrase)
      .filter((t) => t.kind !== 'sign')
      .map((t) => t.norm)
      .join(' ')
    const list = out.get(key)
    if (!list) out.set(key, [place])
    else if (list.every((p) => p.country !== place.country)) list.push(place)
  }
  return out
})

/** What the rules below look at. */
interface Sight {
  readonly lexicon: Lexicon
  readonly language: Language
  readonly tokens: readonly TokenMark[]
  readonly nameAt: readonly (Named | undefined)[]
}

/**
 * The state of each place and body, as ISO 3166-1 alpha-2, by the name's index.
 * Absent: parts of the world; places of which neither the tables nor the words beside them tell; places of one name in several
 * states, unless the report speaks of one of those states alone.
 */
export function countriesOf(
  language: Language,
  tokens: readonly TokenMark[],
  nameAt: readonly (Named | undefined)[],
  named: readonly Named[],
): Map<number, string> {
  const sight: Sight = { lexicon: lexiconOf(language), language, tokens, nameAt }
  const out = new Map<number, string>()
  const told = new Set<string>()
  const unsure: [Named, readonly Place[]][] = []
  for (const n of named) {
    if (n.type !== 'LOC') continue
    const known = language.countries.place(n.words)
    const places = knownPlaces(language).get(n.words.join(' '))
    if (known) {
      out.set(n.index, known.code)
      if (known.state) told.add(known.code)
    }
    const beside = known?.state ? stateAfterTown(sight, n, places) : stateBeside(sight, n, known !== undefined, places)
    if (beside) out.set(n.index, beside)
    else if (!known && places?.length === 1 && places[0]!.country) out.set(n.index, places[0]!.country)
    else if (!known && places && places.length > 1) unsure.push([n, places])
  }
  for (const [n, places] of unsure) {
    const fits = places.filter((p) => p.country && told.has(p.country))
    if (fits.length === 1) out.set(n.index, fits[0]!.country!)
  }
  for (const n of named) {
    if (n.type !== 'ORG') continue
    const code = bodyCountry(sight, n, out)
    if (code) out.set(n.index, code)
  }
  return out
}

/** The state a place is a part of or is itself. */
function codeOf(language: Language, n: Named | undefined): { code: string; wide: boolean } | undefined {
  if (n?.type !== 'LOC') return undefined
  const known = language.countries.place(n.words)
  if (known?.state) return { code: known.code, wide: true }
  const place = knownPlaces(language).get(n.words.join(' '))
  if (place?.length === 1 && place[0]!.country)
    return { code: place[0]!.country, wide: place[0]!.kind === 'region' || place[0]!.kind === 'state' }
  return known && { code: known.code, wide: false }
}

/** "Atlanta, Georgia": a state's name that is a part of another state as well, after a town of that one. */
function stateAfterTown(s: Sight, n: Named, places: readonly Place[] | undefined): string | undefined {
  if (s.language.titles.owners !== 'linked' || !places || places.length < 2 || s.tokens[n.first - 1]?.norm !== ',')
    return undefined
  const town = codeOf(s.language, s.nameAt[n.first - 2])
  return town && !town.wide && places.some((p) => p.country === town.code) ? town.code : undefined
}

/**
 * The state that the words beside a place tell: "Apulia, Italy", "Ramstein in Germany", "the German city of Essen",
 * "Дюссельдорфе (Германия)", "немецком Ахене", "جرمنی کے شہر ڈسلڈورف".
 * A place that the tables know keeps its state, but for a town followed by the wider place it lies in ("Birmingham, Alabama").
 */
function stateBeside(s: Sight, n: Named, known: boolean, places: readonly Place[] | undefined): string | undefined {
  const { tokens, nameAt, language } = s
  const { beside, offices } = s.lexicon
  const { owners } = language.titles
  const part = places?.[0]
  // Parts of the world lie in no one state.
  if (part && !part.country) return undefined
  const norm = (i: number) => tokens[i]?.norm ?? ''
  const beginning = (i: number) => (nameAt[i]?.first === i ? nameAt[i] : undefined)
  const settled = known || (part !== undefined && places!.length === 1)
  const after = norm(n.last)
  if (after === ',' || after === '،' || after === '(') {
    const name = beginning(n.last + 1)
    const next = codeOf(language, name)
    const town = part?.kind === 'city' || !settled
    const listed = after !== '(' && beside.listed.has(norm(name?.last ?? -1))
    // "In Geneva, Peru rejected": another state than the known town's begins a clause, unless a sign parts it from what follows.
    const clause =
      part?.country !== undefined &&
      settled &&
      language.countries.place(name?.words ?? [])?.state === true &&
      next?.code !== part.country &&
      tokens[name!.last]?.kind === 'word'
    if (next?.wide && town && !listed && !clause && (owners === 'linked' || after === '(')) return next.code
  }
  if (settled) return undefined
  if (owners === 'linked') {
    if (beside.in.has(after)) {
      let i = n.last + 1
      while (beside.compass.test(norm(i)) || offices.the.has(norm(i))) i++
      const next = codeOf(language, beginning(i))
      if (next?.wide) return next.code
    }
    const of = offices.of.has(norm(n.first - 1)) ? n.first - 2 : n.first - 1
    if (beside.placeNouns.test(norm(of))) return demonymEnding(s, of) ?? possessor(s, of)
    if (beside.sureOwner.has(norm(n.first - 1))) return possessor(s, n.first)
    return undefined
  }
  if (owners === 'cased') return demonymEnding(s, beside.placeNouns.test(norm(n.first - 1)) ? n.first - 1 : n.first)
  if (!beside.placeNouns.test(norm(n.first - 1))) return undefined
  return demonymEnding(s, n.first - 1) ?? possessor(s, n.first - 1)
}

/** The state of the adjective that ends before token `end`. */
function demonymEnding(s: Sight, end: number): string | undefined {
  for (let k = 2; k >= 1; k--) {
    if (end - k < 0 || s.nameAt[end - k]) continue
    const found = s.language.countries.demonym(s.tokens.slice(end - k, end).map((t) => t.norm))
    if (found?.length === k) return found.code
  }
  return undefined
}

/** The place in the genitive that ends before token `end`: "Germany's", "جرمنی کے". Adjectives of Urdu place nouns are stepped over. */
function possessor(s: Sight, end: number): string | undefined {
  let i = end - 1
  const { beside, offices } = s.lexicon
  if (s.language.titles.owners === 'marked') while (beside.placeNouns.test(s.tokens[i]?.norm ?? '')) i--
  if (!offices.owner.has(s.tokens[i]?.norm ?? '')) return undefined
  const owner = s.nameAt[i - 1]
  const code = owner?.last === i ? codeOf(s.language, owner) : undefined
  return code?.wide ? code.code : undefined
}

/** No name of a state has more words. */
const LONGEST_STATE = 10

/** The state of a body: known beforehand, told in its name, or by the place or adjective beside it. */
function bodyCountry(s: Sight, n: Named, places: ReadonlyMap<number, string>): string | undefined {
  const { language, tokens } = s
  const known = s.lexicon.bodies.at(tokens, n.first, n.last)
  if (known?.last === n.last) return known.value
  for (let i = 0; i < n.words.length; i++) {
    const code = language.countries.demonym(n.words, i)?.code
    if (code) return code
  }
  for (let i = 0; i < n.words.length; i++)
    for (let j = Math.min(n.words.length, i + LONGEST_STATE); j > i; j--) {
      const place = language.countries.place(n.words.slice(i, j))
      if (place?.state) return place.code
    }
  const beside = besideBody(s, n)
  return (beside && places.get(beside.index)) ?? demonymEnding(s, n.first)
}

/** The place in the genitive beside a body: "МИД РФ", "Turkey's foreign ministry", "پاکستان کی وزارتِ خارجہ". */
function besideBody({ lexicon: { offices }, language, tokens, nameAt }: Sight, n: Named): Named | undefined {
  const isPlace = (name: Named | undefined, edge: 'first' | 'last', at: number) =>
    name?.type === 'LOC' && name[edge] === at ? name : undefined
  const before = tokens[n.first - 1]?.norm ?? ''
  if (language.titles.owners === 'cased') return isPlace(nameAt[n.last], 'first', n.last)
  if (offices.owner.has(before)) return isPlace(nameAt[n.first - 2], 'last', n.first - 1)
  if (offices.of.has(tokens[n.last]?.norm ?? '')) {
    const at = offices.the.has(tokens[n.last + 1]?.norm ?? '') ? n.last + 2 : n.last + 1
    return isPlace(nameAt[at], 'first', at)
  }
  return isPlace(nameAt[n.first - 1], 'last', n.first)
}
