/** Parts that offices are put together from in every language: modifiers, adjectives of states, names, whoever holds them. */
import { type Ground, isCapital, nameBeginningAt, norm, words } from './ground.ts'
import type { Lexicon, Modifier } from './lexicon.ts'
import type { Named } from './named.ts'

/** An office in the making. `first` and `last` (exclusive) are token indexes. */
export interface Draft {
  first: number
  last: number
  shownFirst: number
  deputy: boolean
  past: boolean
  future: boolean
  country?: string
  organisation?: Named
  holder?: Named
}

/** No office is told in more words. */
export const LONGEST = 18

/**
 * Finds what belongs to the title at tokens `first` to `last` (exclusive), looking back to `least` and on to `end`.
 * One for each way in which owners are told (`TitleTable.owners`).
 */
export type Composer = (g: Ground, x: Lexicon, first: number, last: number, least: number, end: number) => Draft

/** The modifier that ends at `i`, of one to three words. */
export function modifierBefore(g: Ground, x: Lexicon, i: number, least: number) {
  for (let n = 3; n >= 1; n--) {
    if (i - n < least || g.nameAt[i - n]) continue
    const found = x.modifiers.at(g.tokens, i - n, i)
    if (found && found.last === i) return found
  }
  return undefined
}

/** The adjective of a state that ends at `i`. */
export function demonymBefore(g: Ground, i: number, least: number): { code: string; first: number } | undefined {
  for (let n = 2; n >= 1; n--) {
    if (i - n < least) continue
    const found = g.language.countries.demonym(words(g, i - n, i))
    if (found && found.length === n) return { code: found.code, first: i - n }
  }
  return undefined
}

/** Notes what a modifier says of an office. */
export function mark(draft: Draft, modifier: Modifier): void {
  if (modifier !== 'plain') draft[modifier] = true
}

/** What is known of an office when only its title is. */
export const begin = (first: number, last: number): Draft => ({
  first,
  last,
  shownFirst: first,
  deputy: false,
  past: false,
  future: false,
})

/** Skips honorifics and further titles from `i` on, and gives the person who then stands there. */
export function personAt(g: Ground, x: Lexicon, from: number, end: number): Named | undefined {
  let i = from
  for (let n = 0; n < 4 && i < end; n++) {
    const name = nameBeginningAt(g, i)
    if (name) {
      if (name.type !== 'PER') return undefined
      // "the adviser of Obama, Donilon" without a sign between: the second holds the office.
      const second = nameBeginningAt(g, name.last)
      return second?.type === 'PER' && g.language.titles.owners === 'cased' ? second : name
    }
    const found = x.honorifics.at(g.tokens, i, end) ?? x.titles.at(g.tokens, i, end)
    if (!found) return undefined
    i = found.last
    if (norm(g, i) === '.') i++
  }
  return undefined
}

/** Takes the modifier, hyphen or state's adjective right before what is found of an office so far. False: none stands there. */
export function takeBefore(g: Ground, x: Lexicon, draft: Draft, least: number): boolean {
  const i = draft.first
  const modifier = modifierBefore(g, x, i, least)
  if (modifier) {
    mark(draft, modifier.value)
    draft.first = modifier.first
    draft.shownFirst = draft.first
    return true
  }
  if (norm(g, i - 1) === '-' && i - 2 >= least && modifierBefore(g, x, i - 1, least)) {
    draft.first = i - 1
    return true
  }
  const demonym = demonymBefore(g, i, least)
  if (!demonym || (!isCapital(g, demonym.first) && x.offices.smallPronouns.has(norm(g, demonym.first)))) return false
  draft.country ??= demonym.code
  draft.first = demonym.first
  return true
}

/** Takes the body or state that a name tells into an office. */
export function takeName(g: Ground, draft: Draft, name: Named): void {
  if (name.type === 'ORG') {
    draft.organisation ??= name
    const of = g.countryOf(name)
    if (of) draft.country ??= of
  } else if (name.type === 'LOC') {
    const of = g.countryOf(name)
    if (of) draft.country ??= of
  }
}

/** Leaves out what was not found. */
export function clean(draft: Draft): Draft {
  for (const key of ['country', 'organisation', 'holder'] as const) if (draft[key] === undefined) delete draft[key]
  return draft
}

/** Whether the word before `i` is "daughter", "widow", "successor". */
export function kinBefore(g: Ground, x: Lexicon, i: number, least: number): boolean {
  for (let n = 1; n <= 5 && i - n >= Math.max(0, least - 1); n++)
    if (x.kin.at(g.tokens, i - n, i)?.last === i) return true
  return false
}
