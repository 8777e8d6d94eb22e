/**
 * What the name of a standing body says beside its sides and its subject: whether it is a gathering (a summit, a conference), what
 * it is formally (a group, a commission), and which words of its own it has ("Summit for Democracy": democracy).
 *
 * Source: the formal words in the names of bilateral and international bodies as ministries and the bodies themselves publish them.
 */
import { remembered } from '../model/remember.ts'
import { foldPhrase } from '../text/fold.ts'
import { organOf } from './organs.ts'
import { cityNames } from './places.ts'
import { STATE_NAMES } from './states.ts'
import { classNamed, spaced } from './stems.ts'
import { all, type Class, classes } from './words/index.ts'
import { FORMS, GATHERINGS, QUALITIES } from './words/words.ts'

const GATHERING = classes(GATHERINGS, (w) => w.gatherings)
const FORM = classes(FORMS, (w) => w.forms)
const QUALITY = classes(QUALITIES, (w) => w.qualities)
const FORMAL = all((w) => w.formal)
const NO_SIDES = all((w) => w.noSides)

const wordsFor = (classes: readonly Class[]): string[] =>
  classes.flatMap(([, stems]) => stems.flatMap((s) => s.trim().split(' ')))
const FORMAL_IN_BODY = [...FORMAL, ...wordsFor(FORM), ...wordsFor(GATHERING)]
/** A summit "of the council" is that of another body than of the sides alone. */
const FORMAL_IN_GATHERING = [
  ...FORMAL,
  ...wordsFor(GATHERING),
  ...wordsFor(FORM.filter(([form]) => form !== 'council' && form !== 'commission')),
  ...all((w) => w.formalInGatherings),
]

const wordsOf = (phrase: string): string[] =>
  spaced(foldPhrase(phrase).replaceAll('2+2', 'twoplustwo')).trim().split(' ')
const begins = (word: string, stems: readonly string[]): boolean => stems.some((s) => `${word} `.startsWith(s))

/** The beginnings of the words by which a side is named, its adjective among them: "russ" stands for Russia and Russian. */
const stemsOfSide = remembered(1_000, (party: string): readonly string[] => [
  ...wordsOf(party).map((w) => `${w} `),
  ...all((w) => w.sides?.[party]),
  ...(STATE_NAMES[party] ?? [])
    .flatMap(wordsOf)
    .map((w) => (w.length > 3 ? w.slice(0, Math.max(4, w.length - 3)) : `${w} `)),
])

/** What a name says beside its sides and subject. */
export interface SaidByName {
  /** The kind of gathering. Absent for what is none: a commission, a group. */
  readonly gathering?: string
  /** What the body is formally. Absent where the name does not say so. */
  readonly form?: string
  /** The words of its own, in order of the alphabet; empty for a bare name ("Joint Working Group"). */
  readonly own: readonly string[]
}

/** `parties`: those whose names tell nothing. */
export const saidByName = (name: string, parties: readonly string[]): SaidByName => said([...parties, name].join('\t'))

/** There is one of them, whatever else a report says beside its name. */
const ORGANS_ALONE = new Set(['general assembly', 'security council'])
export const isOrgan = (gathering: string | undefined): boolean => ORGANS_ALONE.has(gathering ?? '')

/** Bodies are called by the same names over and over. */
const said = remembered(
  10_000,
  (asked: string): SaidByName => {
    const parties = asked.split('\t')
    const name = parties.pop()!
    const words = wordsOf(name)
    const padded = ` ${words.join(' ')} `
    const gathering = organOf(name) ?? classNamed(padded, GATHERING)
    const form = gathering === undefined ? classNamed(padded, FORM) : undefined
    // One side has many commissions and councils: which one it is, its name alone tells.
    const sides = gathering === undefined && parties.length < 2 ? [] : parties.flatMap(stemsOfSide)
    const formal = gathering === undefined ? FORMAL_IN_BODY : FORMAL_IN_GATHERING
    const own = (isOrgan(gathering) ? [] : words)
      .filter(
        (w) => w.length > 1 && !/^\d/.test(w) && !begins(w, formal) && (NO_SIDES.includes(w) || !begins(w, sides)),
      )
      .map((w) => classNamed(` ${w} `, QUALITY) ?? foldPhrase(cityNames(w)[0]!))
    return { ...(gathering ? { gathering } : {}), ...(form ? { form } : {}), own: [...new Set(own)].sort() }
  },
  600,
)
