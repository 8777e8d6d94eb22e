/** Tells for one word or name in which forms it may stand, and which words belong to no noun phrase, in a language with cases. */
import { MEN, WOMEN } from '../../../names/given-names.ts'
import { fits } from '../../../text/lists.ts'
import { postLike, verbLike } from '../medial/plausible.ts'
import type { MedialTable } from '../medial/table.ts'
import type { Run, Scene } from '../scene.ts'
import { EVERY, type Forms, oblique, sexForms, together } from './forms.ts'

/** The words of one scene, asked by their token. */
export type SceneWords = ReturnType<typeof wordsOf>

export function wordsOf(scene: Scene, table: MedialTable, words: Forms) {
  const { tokens, text, forms } = scene
  const spelt = words.spelt
  const named: (number | undefined)[] = []
  const sign = (i: number) => (i < tokens.length && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  const nameAt = (i: number) =>
    i < tokens.length && scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined

  /** The last part of a word written with hyphens. */
  function lastPart(i: number): number {
    let last = i
    while (
      last + 2 < tokens.length &&
      tokens[last + 1]!.norm === '-' &&
      tokens[last + 1]!.start === tokens[last]!.end &&
      tokens[last + 2]!.kind === 'word' &&
      tokens[last + 2]!.start === tokens[last + 1]!.end
    )
      last += 2
    return last
  }

  /** "радикально": a word that tells how, before a participle. */
  const manner = (i: number): boolean => {
    const { norm } = tokens[i]!
    return norm.length > 4 && fits(forms.manner, norm) && !nameAt(i) && !words.title(norm) && !verbLike(scene, i)
  }

  /** Whether a word belongs to no noun phrase. */
  const bars = (i: number): boolean => {
    const { norm } = tokens[i]!
    return (
      words.behind(norm) !== 0 ||
      table.has('prepositions', norm) ||
      table.has('and', norm) ||
      table.has('clauses', norm) ||
      table.has('relatives', norm) ||
      table.has('finite', norm)
    )
  }

  const acts = (i: number): boolean =>
    verbLike(scene, i) ||
    (fits(forms.actsBeside, tokens[i]!.norm) &&
      tokens[i + 1]?.norm !== '-' &&
      !/\p{Lu}/u.test(text[tokens[i]!.start]!)) ||
    (fits(forms.infinitive, tokens[i]!.norm) && !fits(forms.infinitiveOrNoun, tokens[i]!.norm)) ||
    fits(forms.gerundAlone, tokens[i]!.norm) ||
    fits(forms.done, tokens[i]!.norm) ||
    fits(forms.passive, tokens[i]!.norm)

  const abbreviated = (i: number): boolean => {
    const t = tokens[i]!
    const raw = text.slice(t.start, t.end)
    return t.end - t.start > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()
  }

  /** The forms of a noun that stands at one token. */
  function nounForms(i: number): number {
    const { norm } = tokens[i]!
    if (!fits(spelt.letters, norm) || abbreviated(i)) return EVERY
    // "Панов" that no reader of names knew.
    if (fits(spelt.surnamesLikeNouns, norm) && /\p{Lu}/u.test(text[tokens[i]!.start]!))
      return words.noun(norm) | sexForms(true, false)
    return words.noun(norm)
  }

  /** The forms of a name. */
  function nameForms(at: number): number {
    return (named[at] ??= formsOfName(at))
  }

  function formsOfName(at: number): number {
    const name = scene.names[at]!
    const last = lastWordOf(name)
    // "Лейбористы призвали": no name, whatever the reader of names took it for.
    if (name.first === last && words.title(tokens[last]!.norm)) return words.noun(tokens[last]!.norm)
    if (name.type === 'PER') {
      const given = tokens[name.first]!.norm
      const told = words.noun(tokens[last]!.norm) | words.modifier(tokens[last]!.norm)
      const declined = name.last - name.first > 1 && words.given(given)
      if (name.inflected || declined) {
        // "Терезы Мэй": the given name alone tells the case.
        if (declined && !name.inflected) {
          const other = oblique(words.noun(given)) || oblique(EVERY)
          // "Леоноре": a given name may end as another does in the dative.
          return fits(spelt.dativeOrNominative, given) ? other | sexForms(true, true) : other
        }
        return oblique(told) || oblique(EVERY)
      }
      const man = MEN.has(given)
      const woman = WOMEN.has(given)
      const sexed = man !== woman ? sexForms(man, woman) : surnameForms(tokens[last]!.norm)
      // A name that does not decline may stand in any case.
      // Women's names in a consonant do not decline either ("Ангела Меркель"), nor may those of whom nothing is known.
      const { norm } = tokens[last]!
      const declines = fits(spelt.letters, norm) && !fits(spelt.fixed, norm)
      const unsure =
        !man && !fits(spelt.womanly, norm) && (name.last - name.first > 1 || !fits(spelt.surnamesDeclined, norm))
      return declines && !unsure ? sexed : oblique(EVERY) | sexed
    }
    let told = EVERY
    for (let i = name.first; i < name.last; i++) {
      const t = tokens[i]!
      if (t.kind !== 'word') continue
      if (!fits(spelt.letters, t.norm) || abbreviated(i)) return name.inflected ? oblique(EVERY) : EVERY
      const part = lastPart(i)
      const noun = words.noun(tokens[part]!.norm)
      const modifier = i < last ? words.modifier(tokens[part]!.norm) : 0
      if (modifier && together(told, modifier)) {
        told = together(told, modifier)
        continue
      }
      const alone = i === name.first && part === last
      if (alone && !name.inflected) return nominativeOf(tokens[part]!.norm)
      told = together(told, noun) || noun
      break
    }
    // An ending that no other case has tells more than the name by which its bearer is known.
    const plain = fits(spelt.manly, tokens[last]!.norm)
    return name.inflected && lastPart(name.first) === last && !plain ? oblique(told) || oblique(EVERY) : told
  }

  /** The forms of a name that stands as its bearer is called: one that ends as few nominatives do may not decline at all ("Перу", "Минобороны"). */
  const nominativeOf = (norm: string): number =>
    fits(spelt.womanly, norm)
      ? sexForms(false, true)
      : fits(spelt.manly, norm)
        ? words.noun(norm) | sexForms(true, fits(spelt.eitherSex, norm))
        : EVERY

  const surnameForms = (norm: string): number =>
    fits(spelt.surnamesOfMen, norm)
      ? sexForms(true, false)
      : fits(spelt.surnamesOfWomen, norm)
        ? sexForms(false, true)
        : sexForms(true, true)

  /** Whether a noun is formed as nouns of people are. */
  const personal = (norm: string): boolean => postLike(scene, norm) || fits(forms.persons, norm)

  const lastWordOf = (run: Run): number => {
    let last = run.last - 1
    while (last > run.first && tokens[last]!.kind === 'sign') last--
    return last
  }

  /** Where a name ends, with the mark that closes it. */
  const endOfName = (run: Run): number => {
    const mark = sign(run.last)
    if (/["»”]/.test(mark) && scene.quoteOf[run.last - 1]! >= 0) return run.last + 1
    if (mark === ')') for (let i = run.first; i < run.last; i++) if (sign(i) === '(') return run.last + 1
    return run.last
  }

  return { sign, nameAt, lastPart, manner, bars, acts, nounForms, nameForms, personal, endOfName }
}
