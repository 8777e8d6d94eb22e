/** What the parts of the nominative speak of: cases, genders, rules of endings, guesses. */

/** Russian cases, by their first letters: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'prp'
export type Gender = 'm' | 'f' | 'n' | 'p'

export const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'prp']

/** An ending, how many letters of it are cut off, and what may stand there in the nominative. */
export type Rule = readonly [ending: RegExp, cut: number, ...nominatives: string[]]

/** A word in small letters as it may be in the nominative, with the logarithm of how likely it is. */
export interface Guess {
  readonly word: string
  readonly score: number
}

export const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/
