/** Tells whom a bare noun means as a speaker: "эксперт", "министр", "издание", who spoke or was named before. */
import type { SpeakerCues } from '../../languages/tables/cues.ts'
import { foldWord } from '../../text/fold.ts'
import type { Run, Scene } from './scene.ts'

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
  /** For each noun of a body: the number of the kind it tells. */
  readonly kinds: ReadonlyMap<string, number>
  readonly outlets: number
}

const ready = new WeakMap<SpeakerCues, Lists>()
function listsOf(cues: SpeakerCues): Lists {
  const known = ready.get(cues)
  if (known) return known
  const kinds = new Map<string, number>()
  cues.kinds?.forEach((nouns, n) => {
    for (const noun of nouns) kinds.set(foldWord(noun), n)
  })
  const lists = {
    persons: new Set((cues.persons ?? []).map(foldWord)),
    offices: new Set((cues.offices ?? []).map(foldWord)),
    kinds,
    outlets: 0,
  }
  ready.set(cues, lists)
  return lists
}

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

/** Whether a noun tells an outlet of the press. */
export const isOutlet = (cues: SpeakerCues, word: string): boolean => {
  const { kinds, outlets } = listsOf(cues)
  return kinds.get(word) === outlets
}

/** Whether a noun tells a body of any kind. */
export const isBody = (cues: SpeakerCues, word: string): boolean => listsOf(cues).kinds.has(word)

/** Whether a noun tells a person, by post or otherwise. */
export function isPerson(cues: SpeakerCues, word: string): boolean {
  const { persons, offices } = listsOf(cues)
  return persons.has(word) || offices.has(word)
}

/** "Глава министерства": the one minister of the report. Absent: there is none, or several. */
export function headOfMinistry(
  cues: SpeakerCues,
  words: readonly string[],
  posts: readonly Post[],
): string | undefined {
  if (!cues.cased || words.length !== 2 || !/^глав[ауы]$/.test(words[0]!)) return undefined
  if (!/^(?:министерства|ведомства|мин[а-я]+)$/.test(words[1]!)) return undefined
  // "Минздрав": of health, as the post of its minister has to tell.
  const field = /^мин(?!истер)([а-я]{3})/.exec(words[1]!)?.[1]
  let found: string | undefined
  for (const { entity, norms } of posts) {
    if (!norms.some((x) => /^министр/.test(x)) || norms.some((x) => /^(?:премьер|бывш|экс)/.test(x))) continue
    if (field && !norms.some((x) => x.startsWith(field) || x.startsWith(`мин${field}`))) continue
    if (found !== undefined && found !== entity) return undefined
    found = entity
  }
  return found
}

/**
 * The body meant by a noun of its kind: the one beside whose name a noun of that kind stood before ("компания" after
 * "авиаперевозчик «Волна»"), or for a noun of the press the outlet that spoke last. Absent: none, or several.
 */
export function bodyMeant(
  scene: Scene,
  cues: SpeakerCues,
  words: readonly string[],
  run: Run,
  here: number,
  last: Voice | undefined,
): string | undefined {
  const { kinds, outlets } = listsOf(cues)
  const kind = words.length === 1 ? kinds.get(words[0]!) : undefined
  if (kind === undefined) return undefined
  if (kind === outlets && last?.type === 'ORG' && last.press && here - last.until <= 1) return last.entity
  const before = bodyBeside(scene, kind, kinds, 0, run.first)
  if (before !== undefined) return before || undefined
  // "Профсоюз", which is named only afterwards.
  return cues.cased && kind !== outlets ? bodyBeside(scene, kind, kinds, run.last, Infinity) || undefined : undefined
}

/** The one body between two tokens beside whose name a noun of the kind stands; empty if several are. Absent: none. */
function bodyBeside(
  scene: Scene,
  kind: number,
  kinds: ReadonlyMap<string, number>,
  from: number,
  to: number,
): string | undefined {
  let found: string | undefined
  for (let k = 0; k < scene.names.length && k < 300; k++) {
    const name = scene.names[k]!
    if (name.first >= to) break
    if (name.first < from || name.type !== 'ORG' || !besideKind(scene, name.first, kind, kinds, from)) continue
    if (found !== undefined && found !== name.entity) return ''
    found = name.entity
  }
  return found
}

/** Whether a noun of the kind stands before a name, at most two other words between. */
function besideKind(
  scene: Scene,
  first: number,
  kind: number,
  kinds: ReadonlyMap<string, number>,
  from: number,
): boolean {
  const { tokens, text } = scene
  let steps = 0
  for (let i = first - 1; i >= from && steps < 3; i--) {
    const t = tokens[i]!
    if (t.kind === 'sign') {
      if (/["«“„]/.test(text[t.start]!) && i === first - 1) continue
      return false
    }
    if (scene.nameOf[i]! >= 0) return false
    if (kinds.get(t.norm) === kind) return true
    steps++
  }
  return false
}

const stem = (w: string): string => w.slice(0, Math.max(4, w.length - 2))
