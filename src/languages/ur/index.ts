/** Puts the language's tables together. */
import type { Language } from '../language.ts'
import { acts } from './acts.ts'
import { bodies } from './bodies.ts'
import { countries } from './countries.ts'
import { cues } from './cues.ts'
import { encounters } from './encounters.ts'
import { names } from './names.ts'
import { peoples } from './peoples.ts'
import { places } from './places.ts'
import { residue } from './residue.ts'
import { script } from './script.ts'
import { time } from './time.ts'
import { titles } from './titles.ts'

export const ur: Language = {
  code: 'ur',
  name: 'اردو',
  script,
  residue,
  time,
  names,
  titles,
  countries,
  get places() {
    return places()
  },
  get peoples() {
    return peoples()
  },
  get bodies() {
    return bodies()
  },
  cues,
  encounters,
  acts,
}
