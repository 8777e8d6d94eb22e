/** Tells whom a bare noun means as a speaker: "эксперт", "министр", "издание", who spoke or was named before. */

import type { SpeakerCues } from '../../../languages/tables/cues.ts'
import { madeOnce } from '../../../model/remember.ts'
import { foldWord } from '../../../text/fold.ts'

/** How many sentences back a bare noun may find who spoke. */
const NEAR = 3

/** Who spoke before: the last of them stands last. */
export interface Voice {
  readonly entity: string
  readonly type: 'PER' | 'ORG' | 'LOC' | undefined
  /** The last sentence of what was said. */
  readonly until: number
  /** Whether a spokesman spoke, for a body. */
  readonly mouth: boolean
  /** Whether an outlet spoke, as far as its noun or verb tells. */
  readonly press: boolean
}

/** What is known of the people of a report by the posts told of them. */
export interface Post {
  readonly entity: string
  readonly norms: readonly string[]
}

interface Lists {
  readonly persons: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  /** For each noun of a body: the kind it tells. */
  readonly kinds: ReadonlyMap<string, string>
}

const listsOf = madeOnce((cues: SpeakerCues): Lists => {
  const kinds = new Map<string, string>()
  for (const [kind, nouns] of Object.entries(cues.kinds ?? {}))
    for (const noun of nouns) kinds.set(foldWord(noun), kind)
  return {
    persons: new Set((cues.persons ?? []).map(foldWord)),
    offices: new Set((cues.offices ?? []).map(foldWord)),
    kinds,
  }
})

/**
 * The person meant by a noun that names no post ("эксперт", "политик"): who spoke last, if a person did, not far back.
 * For a noun of office ("министр"): who spoke last only where no post is known of that person, nor such a post of another.
 * Absent: the noun is none of these, or in doubt.
 */
export function personMeant(
  cues: SpeakerCues,
  words: readonly string[],
  here: number,
  last: Voice | undefined,
  posts: readonly Post[],
): string | undefined {
  const { offices } = listsOf(cues)
  if (!last || here - last.until > NEAR) return undefined
  const bare = isBareNoun(cues, words)
  // "Представитель МИД заявил … Дипломат добавил"
  if (bare && last.mouth) return last.entity
  if (last.type !== 'PER') return undefined
  if (bare) return last.entity
  // "Художественный руководитель": the adjective tells nothing that the post has to tell.
  const noun = words.findIndex((w) => !/(?:[ыио]й|ого|его)$/.test(w))
  if (cues.cased && noun > 0) words = words.slice(noun)
  if (words.length > 3 || !offices.has(words[0]!)) return undefined
  const own = posts.filter((p) => p.entity === last.entity)
  // "Министр", where several are named: the one who has just spoken.
  if (own.some((p) => words.every((w) => p.norms.some((x) => stem(x) === stem(w))))) return last.entity
  const held = own.length > 0
  const others = posts.some((p) => p.norms.some((x) => stem(x) === stem(words[0]!)))
  return held || others ? undefined : last.entity
}

/** Whether words are one noun that tells a person without a post: "эксперт", "66-летний музыкант". */
export const isBareNoun = (cues: SpeakerCues, words: readonly string[]): boolean =>
  (listsOf(cues).persons.has(words[words.length - 1] ?? '') ||
    (words.length === 1 && cues.cased && LEARNED.test(words[0]!))) &&
  (words.length === 1 ||
    (words[0] !== undefined && /^\d+$/.test(words[0]) && words.every((w, i) => i === words.length - 1 || AGED.test(w))))

/** Nouns of the learned, as they are formed: "американист", "вирусолог", "востоковед". Source: Russian word formation. */
const LEARNED = /^[а-я]{3,}(?:олог|ист|овед|иатр)а?$/

/** "66-летний", as its three tokens. */
const AGED = /^(?:\d+|-|летн(?:ий|яя|его|ей|юю))$/

/** The kind of body that a noun tells, as `SpeakerCues.kinds` calls it. Absent: it tells none. */
export const kindOfNoun = (cues: SpeakerCues, word: string): string | undefined => listsOf(cues).kinds.get(word)

/** Whether a noun tells an outlet of the press. */
export const isOutlet = (cues: SpeakerCues, word: string): boolean => kindOfNoun(cues, word) === 'outlet'

/** Whether a noun tells a body of any kind. */
export const isBody = (cues: SpeakerCues, word: string): boolean => listsOf(cues).kinds.has(word)

/** Whether a noun tells a person, by post or otherwise. */
export function isPerson(cues: SpeakerCues, word: string): boolean {
  const { persons, offices } = listsOf(cues)
  return persons.has(word) || offices.has(word)
}

/** Whether a noun tells several people in the genitive: "дипломатов", "жителей". */
export function areMany(cues: SpeakerCues, word: string): boolean {
  const stem = /^(.{3,})(?:[ое]в|ей)$/.exec(word)?.[1]
  if (!stem) return false
  const { persons, offices } = listsOf(cues)
  return ['', 'ь', 'й', 'ец'].some((ending) => persons.has(stem + ending) || offices.has(stem + ending))
}

/** "Глава министерства": the one minister of the report. Absent: there is none, or several. */
export function headOfMinistry(
  cues: SpeakerCues,
  words: readonly string[],
  posts: readonly Post[],
): string | undefined {
  if (!cues.cased || words.length !== 2 || !/^(?:глав[ауы]|руководител[ья]|шефа?)$/.test(words[0]!)) return undefined
  if (!/^(?:министерства|ведомства|мин[а-я]+)$/.test(words[1]!)) return undefined
  // "Минздрав": of health, as the post of its minister has to tell.
  const field = /^мин(?!истер)([а-я]{3})/.exec(words[1]!)?.[1]
  let found: string | undefined
  for (const { entity, norms } of posts) {
    const heads = norms.some((x, i) => /^глав/.test(x) && /^(?:мид|мин|ведомств)/.test(norms[i + 1] ?? ''))
    if (!(heads || norms.some((x) => /^министр/.test(x))) || norms.some((x) => /^(?:премьер|бывш|экс)/.test(x)))
      continue
    if (field && !norms.some((x) => x.startsWith(field) || x.startsWith(`мин${field}`))) continue
    if (found !== undefined && found !== entity) return undefined
    found = entity
  }
  return found
}

const stem = (w: string): string => w.slice(0, Math.max(4, w.length - 2))
