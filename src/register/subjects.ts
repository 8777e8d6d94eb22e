/**
 * What standing bodies are about, as classes that hold across languages: a group on "counter-terrorism" and one on
 * «борьба с терроризмом» are about one thing.
 *
 * Source: the names of bilateral bodies of Pakistan, Russia and their neighbours as the foreign ministries publish them.
 */
import { remembered } from '../model/remember.ts'
import { classesNamed, spaced } from './stems.ts'
import { classes } from './words/index.ts'
import { SUBJECTS } from './words/words.ts'

const WORDS = classes(SUBJECTS, (w) => w.subjects)

/**
 * The classes a name or clause speaks of, in the order of SUBJECTS; empty when it names none.
 * `phrase` must be folded (`foldPhrase`).
 */
export const subjectsOf = (phrase: string): readonly string[] => known(phrase)

/** Bodies are called by the same names over and over. */
const known = remembered(10_000, (phrase: string): string[] => classesNamed(spaced(phrase), WORDS), 300)
