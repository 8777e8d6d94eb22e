/** Makes a table of cues ready for asking, once. */

import type { MedialCues, MedialVerb } from '../../../languages/tables/cues.ts'
import type { MedialWords } from '../../../languages/tables/medial-words.ts'
import { madeOnce } from '../../../model/remember.ts'
import { foldWord } from '../../../text/fold.ts'
import { type Tested, tested } from '../../../text/lists.ts'
import { type Phrases, phrases } from '../../../text/phrases.ts'
import { type Forms, formsOf } from '../nouns/forms.ts'

/** Word lists are asked by name: `has('prepositions', norm)`. */
export interface MedialTable {
  readonly verbs: Phrases<MedialVerb>
  readonly not: Phrases<true>
  readonly that: Phrases<true>
  readonly according: Phrases<true>
  readonly own: Phrases<true>
  readonly thisToo: Phrases<true>
  readonly asides: Phrases<true>
  readonly cased: boolean
  readonly words: Tested<MedialWords>
  /** How its nouns decline. Absent: they do not. */
  readonly nouns?: Forms
  has(list: string, norm: string): boolean
}

/** The table of `cues`, made once. */
export const medialTable = madeOnce((cues: MedialCues): MedialTable => {
  const sets = new Map<string, ReadonlySet<string>>()
  for (const [name, list] of Object.entries(cues))
    if (Array.isArray(list) && list.every((w) => typeof w === 'string')) sets.set(name, new Set(list.map(foldWord)))
  const of = (list: readonly string[]) => phrases(list.map((p) => [p, true] as const))
  return {
    verbs: phrases(cues.verbs.map((v) => [v.phrase, v] as const)),
    not: of(cues.not),
    that: of(cues.that),
    according: of(cues.according),
    own: of(cues.accordingOwn),
    thisToo: of(cues.thisToo),
    asides: of(cues.asides),
    cased: cues.cased,
    words: tested(cues.words ?? {}),
    ...(cues.declension ? { nouns: formsOf(cues.declension, cues.heads) } : {}),
    has: (list, norm) => sets.get(list)?.has(norm) ?? false,
  }
})
