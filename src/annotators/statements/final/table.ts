/** Makes a table of verb-final cues ready for asking, once. */

import type { FinalCues, FinalVerb } from '../../../languages/tables/cues.ts'
import { FINAL_WORDS } from '../../../languages/tables/final-words.ts'
import { type Ready, ready } from '../../../languages/tables/ready.ts'
import type { TokenMark } from '../../../model/marks.ts'
import { madeOnce } from '../../../model/remember.ts'
import { foldWord } from '../../../text/fold.ts'
import { type Phrases, phrases } from '../../../text/phrases.ts'
import { wordTest } from '../../../text/spellings.ts'

/** A table of cues made ready for asking. */
export interface FinalTable {
  readonly verbs: Phrases<FinalVerb>
  readonly not: Phrases<true>
  readonly light: ReadonlyMap<string, ReadonlySet<string>>
  readonly lightForms: ReadonlySet<string>
  readonly according: Phrases<true>
  readonly part: Phrases<true>
  readonly set: { readonly [name: string]: ReadonlySet<string> }
  readonly words: Ready<typeof FINAL_WORDS>
  readonly within: string
  /** Whether a cue, or what only looks like one, may begin with a token's word; false for nearly all words. */
  readonly mayBegin: (token: TokenMark) => boolean
}

/** How a word is a noun that tells of speech: by itself, or with its copula written on to it ("کہناہے"). Absent: it is none. */
export function nounIn({ set, words }: Pick<FinalTable, 'set' | 'words'>, word: string): 'alone' | 'joint' | undefined {
  const stem = words.withCopula.exec(word)?.[1]
  if (stem !== undefined && set['nouns']!.has(stem)) return 'joint'
  return set['nouns']!.has(word) ? 'alone' : undefined
}

/** The table of `cues`, made once. */
export const finalTable = madeOnce((cues: FinalCues): FinalTable => {
  const set: { [name: string]: ReadonlySet<string> } = {}
  for (const [name, list] of Object.entries(cues))
    if (Array.isArray(list) && list.every((w) => typeof w === 'string')) set[name] = new Set(list.map(foldWord))
  const light = new Map(Object.entries(cues.light).map(([k, list]) => [k, new Set(list.map(foldWord))]))
  const verbs = phrases([
    ...cues.verbs.filter((v) => v.phrase).map((v) => [v.phrase, v] as const),
    // A light verb that is a cue by itself (سراہنا) stands in the table by its forms.
    ...cues.verbs
      .filter((v) => !v.phrase && v.light)
      .flatMap((v) => (cues.light[v.light!] ?? []).map((form) => [form, { ...v, light: undefined }] as never)),
  ])
  const words = ready(FINAL_WORDS, cues.words)
  const not = phrases(cues.not.map((p) => [p, true] as const))
  const according = phrases(cues.according.map((p) => [p, true] as const))
  return {
    verbs,
    not,
    light,
    lightForms: new Set([...light.values()].flatMap((s) => [...s])),
    according,
    part: phrases(cues.part.map((p) => [p, true] as const)),
    set,
    words,
    within: foldWord(cues.within),
    mayBegin: wordTest(
      (word) =>
        not.begins(word) ||
        verbs.begins(word) ||
        according.begins(word) ||
        set['that']!.has(word) ||
        set['feelings']!.has(word) ||
        nounIn({ set, words }, word) !== undefined,
    ),
  }
})
