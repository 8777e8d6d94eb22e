/** In which cases, number and gender words may stand: small sets in one number each, told by endings and closed lists. */

import type { NameSpellings, NounForms } from '../../../languages/tables/noun-forms.ts'
import { MEN, WOMEN } from '../../../names/given-names.ts'

/** Singular forms are the bits below `PLURAL`, those of the plural the same bits above; behind them the genders of the nominative. */
const CASES = 'NGDAIP'
const WIDTH = CASES.length
export const NOMINATIVE = 1
export const GENITIVE = 2
const ONE = (1 << WIDTH) - 1
const MANY = ONE << WIDTH
const GENDERS = 'mfn'
const MAN = 1 << (2 * WIDTH)
const WOMAN = MAN << 1
const NEUTER = MAN << 2
const ANY = MAN | WOMAN | NEUTER
const DATIVE_MANY = 4 << WIDTH
/** Every form. */
export const EVERY = ONE | MANY | ANY

/** The forms in one number of a nominative, and of all nominatives. */
export const NOMINATIVE_ONE = NOMINATIVE | ANY
export const NOMINATIVE_MANY = NOMINATIVE << WIDTH

/** The cases of a set, whatever their number. */
export const casesOf = (forms: number): number => (forms | (forms >> WIDTH)) & ONE
/** The forms of given cases in either number. */
export const inCases = (cases: number): number => cases | (cases << WIDTH) | (cases & NOMINATIVE ? ANY : 0)
export const mayBeNominative = (forms: number): boolean => (casesOf(forms) & NOMINATIVE) !== 0
export const mayBeGenitive = (forms: number): boolean => (casesOf(forms) & GENITIVE) !== 0

/** Whether a nominative of the singular is one of the neuter alone. */
export const onlyNeuter = (forms: number): boolean => (forms & NOMINATIVE) !== 0 && (forms & ANY) === NEUTER

/** What two words that stand in one phrase may be together; 0 where they do not agree. */
export function together(one: number, other: number): number {
  const both = one & other
  // A nominative of the singular needs a gender in common.
  return both & NOMINATIVE && !(both & ANY) ? both & ~NOMINATIVE : both & (ONE | MANY) ? both : 0
}

/** A set without the nominative. */
export const oblique = (forms: number): number => forms & ~(NOMINATIVE | NOMINATIVE_MANY | ANY)

/** The nominatives of a person told by a noun of the grammar's masculine: "министр заявила". */
export const ofEitherSex = (forms: number): number => (forms & MAN ? forms | WOMAN : forms)

export const sexForms = (man: boolean, woman: boolean): number => NOMINATIVE | (man ? MAN : 0) | (woman ? WOMAN : 0)

/** Whether a phrase in some form can be the subject of a verb that takes `wanted`. */
export const agreesWith = (forms: number, wanted: number): boolean =>
  (forms & wanted & NOMINATIVE_MANY) !== 0 || ((forms & wanted & NOMINATIVE) !== 0 && (forms & wanted & ANY) !== 0)

function readForms(list: string): number {
  let out = 0
  for (const form of list.trim().split(/\s+/)) {
    if (form === '*') return EVERY
    if (form === '-') return 0
    const at = CASES.indexOf(form[0]!)
    const bit = 1 << at
    if (form[1] === '2') out |= bit << WIDTH
    else {
      out |= bit
      const genders = form.slice(2)
      if (at === 0) {
        if (genders === '') out |= ANY
        for (const g of genders) out |= MAN << GENDERS.indexOf(g)
      }
    }
  }
  return out
}

function lines(list: readonly string[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const line of list) {
    const [words, forms] = line.split(': ')
    // An ending may stand in several lines: together they tell its forms.
    for (const word of words!.trim().split(/\s+/)) out.set(word, readForms(forms!))
  }
  return out
}

/** A language's forms made ready for asking. */
export interface Forms {
  /** How names are spelt. */
  readonly spelt: NameSpellings
  /** The forms in which a word may stand as a noun; 0: it is none. */
  noun(norm: string): number
  /** The same as an adjective or another word before a noun; 0: it is none. */
  modifier(norm: string): number
  /** Whether its ending tells the dative of the plural and nothing else. */
  onlyDative(norm: string): boolean
  /** Whether it is a title or a noun of a body, in whatever form. */
  title(norm: string): boolean
  /** Whether it is a known given name in another case than the nominative. */
  given(norm: string): boolean
  /** Whether it is a word of quantity, or a noun of quantity. */
  quantity(norm: string): boolean
  collective(norm: string): boolean
  /** The forms that the subject of a verb may have, as far as its ending tells; 0: it tells none. */
  subject(verb: string): number
  /** The cases behind a preposition; 0: it is none. */
  behind(norm: string): number
  /** The case that a noun governs; 0: none. */
  governed(norm: string): number
}

const ready = new WeakMap<NounForms, Forms>()
const LONGEST = 5
/** With more words than this the known ones are forgotten: memory stays flat over a long run. */
const MOST = 2 ** 15

/** The forms of a table, made once. */
export function formsOf(table: NounForms, titles: readonly string[]): Forms {
  const before = ready.get(table)
  if (before) return before
  const none = new Set(table.none.split('|'))
  const quantities = new Set(table.quantities.split('|'))
  const collectives = new Set(table.collectives.split('|'))
  const titled = declined(titles, table.titles)
  const words = new Map([...titled, ...lines(table.words)])
  const known = new Set([...titles, ...titled.keys()])
  const modifiers = lines(table.modifiers)
  const byEnding = (endings: ReadonlyMap<string, number>) =>
    remembered((norm) => {
      for (let n = Math.min(LONGEST, norm.length - 1); n > 0; n--) {
        const found = endings.get(norm.slice(-n))
        if (found !== undefined) return found
      }
      return 0
    })
  const nouns = byEnding(lines(table.nouns))
  const adjectives = byEnding(lines(table.adjectives))
  const behind = lines(table.prepositions.map(doubled))
  const governing = lines(table.governing.map(doubled))
  const given = remembered((norm) => {
    if (MEN.has(norm) || WOMEN.has(norm)) return 0
    for (const [end, singular] of table.given)
      if (norm.endsWith(end)) {
        const stem = norm.slice(0, -end.length)
        if (singular.some((s) => MEN.has(stem + s) || WOMEN.has(stem + s))) return 1
      }
    return 0
  })
  const forms: Forms = {
    spelt: table.names,
    onlyDative: (norm) => nouns(norm) === DATIVE_MANY,
    title: (norm) => known.has(norm),
    given: (norm) => given(norm) === 1,
    noun: (norm) => (none.has(norm) ? 0 : (words.get(norm) ?? nouns(norm))),
    modifier: (norm) => (none.has(norm) ? 0 : (modifiers.get(norm) ?? (norm.length > 3 ? adjectives(norm) : 0))),
    quantity: (norm) => quantities.has(norm),
    collective: (norm) => collectives.has(norm),
    subject: byEnding(lines(table.verbs)),
    behind: (norm) => behind.get(norm) ?? 0,
    governed: (norm) => governing.get(norm) ?? 0,
  }
  ready.set(table, forms)
  return forms
}

/** What is known of titles and nouns of bodies beforehand: all their forms, so that "посла" is no subject and "послы" no genitive. */
function declined(titles: readonly string[], endings: readonly string[]): Map<string, number> {
  const out = new Map<string, number>()
  const all = new Set(titles)
  const rows = endings.map((line) => {
    const [one, rest] = line.split(': ')
    return [one!, rest!.split(', ').map((ending) => ending.split(/ (.*)/))] as const
  })
  for (const title of titles) {
    const own = ownForms(title, all)
    if (own) out.set(title, own)
    for (const [one, rest] of rows) {
      const stem = title.endsWith(one) ? title.slice(0, title.length - one.length) : ''
      if (!stem || (one === '' && /[аеиоуыэюяьй]$/.test(stem))) continue
      for (const [ending, forms] of rest) if (!all.has(stem + ending)) out.set(stem + ending, readForms(forms!))
      break
    }
  }
  return out
}

/** The forms of a title as it is listed: in the nominative. Absent: its ending tells them. */
function ownForms(title: string, all: ReadonlySet<string>): number | undefined {
  // "стороны" may be the genitive of "сторона"; "послы" is none of "посла".
  const many = /[ыи]$/.test(title) && !['а', 'я', 'ь'].some((one) => all.has(title.slice(0, -1) + one))
  if (many) return NOMINATIVE_MANY
  if (/[ая]$/.test(title)) return readForms('N1f')
  if (/(?:ые|[кгхжшщч]ие)$/.test(title)) return NOMINATIVE_MANY
  if (/[оеё]$/.test(title)) return readForms('N1n A1')
  return /[ьыи]$/.test(title) ? undefined : readForms('N1m A1')
}

/** "в: A P" as "в: A1 A2 P1 P2". */
const doubled = (line: string): string => {
  const [words, cases] = line.split(': ')
  return `${words}: ${cases!
    .split(' ')
    .map((c) => `${c}1 ${c}2`)
    .join(' ')}`
}

function remembered(ask: (norm: string) => number): (norm: string) => number {
  const known = new Map<string, number>()
  return (norm) => {
    const found = known.get(norm)
    if (found !== undefined) return found
    if (known.size > MOST) known.clear()
    const made = ask(norm)
    known.set(norm, made)
    return made
  }
}
