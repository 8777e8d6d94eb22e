/** Judges whether words taken for a speaker can be one, in a language with cases. */
import { fits } from '../../text/lists.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

/** A lower-case word that ends like a finite verb. */
export const verbLike = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]!
  const c = scene.text[t.start]!
  return (
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

/**
 * The words of `run` that can name a speaker: particles of the verb are left off its end. Absent: the words hold a verb of
 * their own, or are an adverb.
 */
export function plausible(scene: Scene, table: MedialTable, run: Run): Run | undefined {
  const { tokens, text, forms } = scene
  let { last } = run
  while (
    last > run.first &&
    tokens[last - 1]!.kind === 'word' &&
    scene.nameOf[last - 1]! < 0 &&
    (table.has('auxiliaries', tokens[last - 1]!.norm) ||
      fits(forms.particle, tokens[last - 1]!.norm) ||
      table.has('adverbs', tokens[last - 1]!.norm) ||
      mannerLike(scene, table, last - 1))
  )
    last--
  // "Иван Белов вслед за коллегой сказал"
  if (last > run.first + 1 && fits(forms.beside, tokens[last - 1]!.norm)) {
    last--
    if (last > run.first + 1 && table.has('and', tokens[last - 1]!.norm)) last--
  }
  if (last === run.first) return undefined
  if (fits(forms.comparative, tokens[last - 1]!.norm)) return undefined
  if (last > run.first + 1 && fits(forms.all, tokens[last - 1]!.norm) && scene.nameOf[last - 1]! < 0) last--
  const first = tokens[run.first]!.norm
  if (fits(forms.doing, first)) return undefined
  // "Британских моряков предупредил": an adjective in another case.
  if (fits(forms.obliqueAdjective, first) && scene.nameOf[run.first]! < 0) return undefined
  // "Премьер-министру": the second half tells the case.
  const half = tokens[run.first + 1]?.norm === '-' ? (tokens[run.first + 2]?.norm ?? '') : ''
  const named = scene.names[scene.nameOf[last - 1] ?? -1]
  const own = named?.type === 'PER' && !named.inflected
  const ending = own ? undefined : forms.halfOblique?.find((end) => half.endsWith(end))
  if (ending !== undefined && !table.has('heads', half) && table.has('heads', half.slice(0, -ending.length)))
    return undefined
  // "Применить её предлагали", "вплоть до лета не одобрила": no noun stands there.
  if (scene.nameOf[run.first]! < 0 && (fits(forms.infinitive, first) || fits(forms.noNoun, first))) return undefined
  if (fits(forms.done, first) && scene.nameOf[run.first]! < 0) return undefined
  for (let i = run.first; i < last; i++) {
    if (tokens[i]!.kind === 'sign') {
      if (/[,(]/.test(text[tokens[i]!.start]!)) break
      continue
    }
    if (scene.nameOf[i]! >= 0 || scene.quoteOf[i]! >= 0) continue
    if (verbLike(scene, i)) return undefined
    if (i > run.first && fits(forms.passive, tokens[i]!.norm)) return undefined
    if (i < last - 1 && i > run.first && fits(forms.personal, tokens[i]!.norm)) return undefined
  }
  return { first: run.first, last }
}
