/**
 * Which organ of a body a gathering is, by its name in any language: the General Assembly and the Security Council of one body may sit on
 * one day, and are two gatherings.
 *
 * Source: the organs of the United Nations, the SCO, NATO, the OIC and the CIS as they call them themselves.
 */
import { foldPhrase } from '../text/fold.ts'
import { classNamed, spaced } from './stems.ts'
import { classes } from './words/index.ts'
import { ORGANS } from './words/words.ts'

const WORDS = classes(ORGANS, (w) => w.organs)

/** The organ a name speaks of; absent when it names none. */
export const organOf = (name: string): (typeof ORGANS)[number] | undefined =>
  classNamed(spaced(foldPhrase(name)), WORDS)
