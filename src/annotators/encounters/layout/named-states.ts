/** States, peoples and towns that a document names, beside those that the names layer found. */
import type { Language } from '../../../languages/language.ts'
import type { TokenMark } from '../../../model/marks.ts'
import type { Item } from '../scene.ts'
import type { Cues } from './cues.ts'

export const isCapital = (text: string, token: TokenMark, language: Language): boolean =>
  language.script.code === 'Arab' || text[token.start] !== text[token.start]!.toLowerCase()

const placeOf = (words: readonly string[], at: number, n: number, language: Language) =>
  language.countries.place(words.slice(at, at + n))

export const peopleAt = (words: readonly string[], at: number, language: Language) =>
  language.countries.begins(words[at]!) ? language.countries.demonym(words, at) : undefined

/** Whether a word may be a people's plural, which does not begin as it is listed. */
export const isPlural = (word: string, cues: Cues): boolean => pluralEnding(word, cues) !== undefined

const pluralEnding = (word: string, cues: Cues): string | undefined =>
  cues.layout.peoplesEndings.find((ending) => word.endsWith(ending))

/** "اسرائیل اور فلسطینیوں کے درمیان", "روسیوں کے ساتھ": a people in the plural, where "between" or "with" follows. */
export function peoplesIn(
  words: readonly string[],
  at: number,
  cues: Cues,
  tokens: readonly TokenMark[],
  language: Language,
): { code: string; length: number } | undefined {
  const word = words[at]!
  const ending = pluralEnding(word, cues)
  if (ending === undefined) return undefined
  let joined = false
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++)
    if (cues.between.at(tokens, i) || cues.layout.beside.at(tokens, i)) joined = true
  const one = [word.slice(0, 1 - ending.length)]
  return joined && language.countries.begins(one[0]!) ? language.countries.demonym(one, 0) : undefined
}

/** The state whose name begins at a word, with its length in words; the longest of up to three. */
export function stateAt(
  words: readonly string[],
  at: number,
  language: Language,
): { code: string; length: number } | undefined {
  if (!language.countries.begins(words[at]!)) return undefined
  for (let n = Math.min(3, words.length - at); n >= 1; n--) {
    const known = placeOf(words, at, n, language)
    if (known?.state) return { code: known.code, length: n }
  }
  return undefined
}

/** A town or building known beforehand, where the words beside it tell of a place; alone it may be a common word. */
export function townAt(
  text: string,
  tokens: readonly TokenMark[],
  words: readonly string[],
  at: number,
  cues: Cues,
  language: Language,
): { code: string; length: number } | undefined {
  if (!language.countries.begins(words[at]!)) return undefined
  const verbLast = cues.table.order === 'verb-last'
  if (!verbLast) {
    const c = text[tokens[at]!.start]!
    if (
      at === 0 ||
      c === c.toLowerCase() ||
      !(cues.placeMarks.at(tokens, at - 1) || cues.destinationMarks.at(tokens, at - 1))
    )
      return undefined
  }
  for (let n = Math.min(3, words.length - at); n >= 1; n--) {
    if (verbLast && !(cues.placeMarks.at(tokens, at + n) || cues.destinationMarks.at(tokens, at + n))) continue
    const known = placeOf(words, at, n, language)
    if (known) return { code: known.code, length: n }
  }
  return undefined
}

/** A town told of as one, though nobody knows it: "چین کے شہر ہانگزو میں". */
export function townOf(
  tokens: readonly TokenMark[],
  at: number,
  known: ReadonlyMap<number, Item>,
  cues: Cues,
): { code: string; length: number } | undefined {
  if (cues.table.order !== 'verb-last' || !cues.layout.towns.has(tokens[at - 1]?.norm ?? '')) return undefined
  const owner = known.get(at - 1) ?? known.get(at - 2)
  if (!owner?.party || (owner.kind !== 'place' && owner.kind !== 'state')) return undefined
  for (let n = 1; n <= 2; n++) {
    if (tokens[at + n - 1]?.kind !== 'word') return undefined
    if (cues.layout.inside.has(tokens[at + n]?.norm ?? '') || cues.destinationMarks.at(tokens, at + n))
      return { code: owner.party, length: n }
  }
  return undefined
}

export function statesIn(
  words: readonly string[],
  r: { first: number; last: number },
  language: Language,
): Set<string> {
  const out = new Set<string>()
  for (let i = r.first; i < r.last; i++) {
    const code = stateAt(words, i, language)?.code ?? peopleAt(words, i, language)?.code
    if (code) out.add(code)
  }
  return out
}

export const severalStates = (words: readonly string[], language: Language): boolean =>
  statesIn(words, { first: 0, last: words.length }, language).size > 1

/** The words of a stretch without full stops: "U.S." as the two words under which the state is known. */
export const spelled = (words: readonly string[], r: { first: number; last: number }): string[] =>
  words.slice(r.first, r.last).filter((w) => w !== '.')

/** "At the White House": a residence that is a place here, whatever the names layer made of it. */
export function atResidence(tokens: readonly TokenMark[], first: number, cues: Cues): boolean {
  if (first === 0 || !cues.residences.at(tokens, first)) return false
  for (let i = Math.max(0, first - 2); i < first; i++)
    if (
      cues.placeMarks.at(tokens, i, first)?.last === first ||
      cues.destinationMarks.at(tokens, i, first)?.last === first
    )
      return true
  // "To visit the White House".
  if (tokens[first - 1]!.norm === cues.small.the && cues.talks.visits.has(tokens[first - 2]?.norm ?? '')) return true
  return false
}

/** Whether a state's name stands where the common word written alike does. */
export const isCommonWord = (tokens: readonly TokenMark[], i: number, cues: Cues): boolean =>
  cues.homographs.at(tokens, i) !== undefined && !cues.layout.afterState.has(tokens[i + 1]?.norm ?? '')
