/** Judges whether words taken for a speaker can be one, in a language with cases. */
import { fits } from '../../../text/lists.ts'
import type { Scene } from '../scene.ts'
import type { MedialTable } from './table.ts'

/** A lower-case word that ends like a finite verb. */
export const verbLike = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]!
  const c = scene.text[t.start]!
  // "социал-демократы": the first half of a word.
  const half = scene.tokens[i + 1]?.norm === '-' && scene.tokens[i + 1]!.start === t.end
  return (
    !half &&
    c === c.toLowerCase() &&
    (t.norm.length > 4 || fits(scene.forms.finiteShort, t.norm)) &&
    fits(scene.forms.finite, t.norm) &&
    !fits(scene.forms.notFinite, t.norm)
  )
}

/** A lower-case word that ends like an adverb of manner: "убедительно", "критически". */
export const mannerLike = (scene: Scene, table: MedialTable, i: number): boolean => {
  const t = scene.tokens[i]!
  const c = scene.text[t.start]!
  return (
    t.kind === 'word' &&
    c === c.toLowerCase() &&
    scene.nameOf[i]! < 0 &&
    t.norm.length > 4 &&
    fits(scene.forms.manner, t.norm) &&
    !table.has('heads', t.norm)
  )
}

/**
 * Whether a noun is formed as nouns of people are, in the subject's form: "стратег", "соосновательница", "замначальника". Things are
 * formed so too ("документ"): it tells a post only where a person's name follows. Source: Russian word formation.
 */
export const postLike = (scene: Scene, norm: string): boolean => norm.length > 4 && fits(scene.forms.person, norm)

/** Whether a title or body noun in the subject's form stands at `i`; in a compound both halves must: not "премьер-министра". */
export function headAt(scene: Scene, table: MedialTable, i: number): boolean {
  const { tokens } = scene
  const t = tokens[i]
  if (!t || !table.has('heads', t.norm)) return false
  const [hyphen, rest] = [tokens[i + 1], tokens[i + 2]]
  const compound = hyphen?.norm === '-' && hyphen.start === t.end && rest?.start === hyphen.end
  return !compound || table.has('heads', rest!.norm) || fits(scene.forms.halves, rest!.norm)
}
