/** Who acts and who is acted on, where the verb stands between them: the noun phrases beside it. */
import type { NounClass } from '../../../languages/tables/acts.ts'
import type { EventSide } from '../../../model/reading.ts'
import { foldWord } from '../../../text/fold.ts'
import type { Phrases } from '../../../text/phrases.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import type { ActWords } from './act-words.ts'

/**
 * What a noun phrase names: a state, a person, a body, or what its noun says.
 * `folk`: people of a state by a noun nobody listed, "Peruvian landowners".
 */
export type SideKind = 'state' | 'person' | 'body' | 'folk' | NounClass

export interface Side {
  readonly first: number
  readonly last: number
  readonly kind: SideKind
  readonly entity?: string
  readonly party?: string
  /** The parties that share it: US in "American and Afghan forces". */
  readonly allies?: readonly string[]
}

/** How many words a noun phrase may have before its last one. */
const WORDS = 6
/** How many noun phrases may hang on each other by "of" and "in". */
const DEEP = 3

export const sideOf = (scene: Scene, side: Side): EventSide => ({
  span: spanOf(scene, side.first, side.last),
  ...(side.entity ? { entity: side.entity } : {}),
  ...(side.party ? { party: side.party } : {}),
  ...(side.allies ? { allies: side.allies } : {}),
})

export const has = (scene: Scene, table: Phrases<unknown>, i: number): boolean =>
  scene.itemAt[i]! < 0 && table.at(scene.tokens, i, i + 1) !== undefined

/** Whether a token is the mark of an owner before it: "'s". */
export const ownsAt = (scene: Scene, words: ActWords, i: number): boolean =>
  scene.itemAt[i]! < 0 && words.owners.has(scene.tokens[i]!.norm)

/** Whether a noun phrase is over at a token. */
export const isStop = (scene: Scene, words: ActWords, i: number): boolean =>
  has(scene, words.small.prepositions, i) ||
  has(scene, words.small.ends, i) ||
  // "Десять" ends as an infinitive does.
  (scene.itemAt[i]! < 0 &&
    scene.cues.posts.infinitive.test(scene.tokens[i]!.norm) &&
    !has(scene, words.small.determiners, i)) ||
  (i > 0 && isParticiple(scene, words, i)) ||
  (scene.tokens[i]!.norm.endsWith('ed') && scene.itemAt[i]! < 0 && has(scene, words.small.prepositions, i + 1))

/** "A statement blaming": an English participle, unless it is a noun that may be acted on, as "building". */
const isParticiple = (scene: Scene, words: ActWords, i: number): boolean =>
  /[a-z]{3}ing$/.test(scene.tokens[i]!.norm) &&
  scene.itemAt[i]! < 0 &&
  !words.doers.at(scene.tokens, i) &&
  !words.nouns.hit.at(scene.tokens, i) &&
  !words.small.determiners.at(scene.tokens, i - 1, i)

/** A person, state or body as a side. Absent: it stands for nobody who acts among states. */
export function itemSide(scene: Scene, words: ActWords, item: Item): Side | undefined {
  if (item.kind === 'time') return undefined
  const { first, last, entity, party } = item
  const whole = { first, last, ...(entity ? { entity } : {}), ...(party ? { party } : {}) }
  if (item.kind === 'person') return { ...whole, kind: 'person' }
  if (item.kind !== 'body') return party ? { ...whole, kind: 'state' } : undefined
  if (words.firms.at(scene.tokens, first, last) && !words.campaigners.at(scene.tokens, first, last)) return undefined
  for (let i = first; i < last; i++) {
    const noun = words.doers.at(scene.tokens, i, last)
    if (noun?.last === last && noun.value !== 'people') return { ...whole, kind: noun.value }
  }
  return { ...whole, kind: 'body' }
}

export const itemEnding = (scene: Scene, end: number): Item | undefined => {
  const item = scene.items[scene.itemAt[end - 1] ?? -1]
  return item?.last === end ? item : undefined
}

/** "Palestinians": the state of a people named by the plural of its adjective. Absent: the word is none. */
export function peopleOf(scene: Scene, i: number): string | undefined {
  const { kind, norm, raw } = scene.tokens[i]!
  if (kind !== 'word' || scene.itemAt[i]! >= 0 || !norm.endsWith('s') || norm.length < 4 || raw[0] === norm[0])
    return undefined
  const one = norm.slice(0, -1)
  return scene.language.countries.begins(one) ? scene.language.countries.demonym([one], 0)?.code : undefined
}

/** Counts and adjectives before a people: "thousands of Bosnian Serbs". */
function folkBefore(scene: Scene, words: ActWords, side: Side, min: number): Phrase {
  let first = side.first
  while (first > min) {
    const one = itemEnding(scene, first)
    if (one?.kind === 'state') first = one.first
    else if (has(scene, words.small.determiners, first - 1) || scene.tokens[first - 1]!.kind === 'number') first--
    else if (
      scene.tokens[first - 1]!.norm === scene.cues.small.of &&
      first - 2 >= min &&
      has(scene, words.small.many, first - 2)
    )
      first -= 2
    else break
  }
  return { start: first, side: { ...side, first } }
}

/** "Algerian landowners": any plural right behind the adjective of a state. */
function folkNoun(scene: Scene, end: number): { first: number; value: 'folk' } | undefined {
  const { norm, kind } = scene.tokens[end - 1]!
  if (kind !== 'word' || scene.itemAt[end - 1]! >= 0 || !/[^s]s$/.test(norm)) return undefined
  return itemEnding(scene, end - 1)?.kind === 'state' ? { first: end - 1, value: 'folk' } : undefined
}

function nounEnding(scene: Scene, words: ActWords, end: number): { first: number; value: NounClass } | undefined {
  for (let i = Math.max(0, end - 3); i < end; i++) {
    if (scene.itemAt[i]! >= 0) continue
    const noun = words.doers.at(scene.tokens, i, end)
    if (noun?.last === end) return noun
  }
  return undefined
}

/** The noun phrase that ends before token `end` as a side, with the states named in it or hanging on it. Absent: none, or no side. */
export function sideBefore(scene: Scene, words: ActWords, end: number, min: number, deep = 0): Side | undefined {
  if (end <= min) return undefined
  const own = headBefore(scene, words, end, min)
  if (own === undefined) return undefined
  const before = own.start - 1
  if (before < min || !has(scene, words.small.prepositions, before)) return own.side && joined(scene, words, own, min)
  if (deep >= DEEP) return undefined
  // "The government of Peru", "troops from Chad": the noun before the preposition acts.
  const head = sideBefore(scene, words, before, min, deep + 1)
  // "A strike on a school housing refugees in X": what begins in the midst of other words is no subject.
  if (!head || (deep === 0 && !isOpen(scene, words, head.first, min))) return undefined
  const owns = has(scene, words.small.own, before)
  if (head.kind === 'means' && !head.party && !has(scene, words.small.by, before)) return undefined
  const party = head.party ?? (owns || has(scene, words.small.by, before) ? own.side?.party : undefined)
  return { ...head, last: owns ? end : head.last, ...(party ? { party } : {}) }
}

/** Whether a clause may begin at a token: behind a sign, a conjunction, an adverb, a time or an article. */
function isOpen(scene: Scene, words: ActWords, i: number, min: number): boolean {
  if (i <= min || scene.tokens[i - 1]!.kind !== 'word') return true
  const item = scene.items[scene.itemAt[i - 1]!]
  if (item) return item.kind === 'time' || item.kind === 'state'
  const { small, group } = words
  return (
    [small.ends, small.determiners, small.and, group.adverbs, words.saying].some((t) => has(scene, t, i - 1)) ||
    /^[A-Z]/.test(scene.tokens[i - 1]!.raw) ||
    ownsAt(scene, words, i - 1)
  )
}

interface Phrase {
  /** First token of the phrase, its article included. */
  readonly start: number
  readonly side?: Side
}

/** The words of one noun phrase, read from its end. Absent: it names nobody. */
function headBefore(scene: Scene, words: ActWords, end: number, min: number): Phrase | undefined {
  const item = itemEnding(scene, end)
  if (item?.owner) return undefined
  if (item) return isCased(scene) ? casedBefore(scene, words, item, min) : itemBefore(scene, words, item, min)
  const folk = peopleOf(scene, end - 1)
  if (folk) return folkBefore(scene, words, { first: end - 1, last: end, kind: 'people', party: folk }, min)
  const noun = nounEnding(scene, words, end) ?? folkNoun(scene, end)
  if (!noun) return undefined
  let first = noun.first
  let headAt = noun.first
  let kind: NounClass | 'folk' = noun.value
  let party: string | undefined
  let loose = 0
  for (let i = noun.first; i > min && end - i <= WORDS + 2; ) {
    const one = itemEnding(scene, i)
    // "Власти страны", "тысячи рабочих": the first of the nouns acts.
    const head = isCased(scene) ? nounEnding(scene, words, i) : undefined
    if (head) {
      first = i = headAt = head.first
      kind = head.value
      loose = 0
      continue
    }
    if (one) {
      if (one.kind === 'time') break
      if (one.kind === 'state' && scene.cues.posts.obliqueAdjective.test(scene.tokens[one.last - 1]!.norm))
        return undefined
      party ??= one.party
      first = i = one.first
      loose = 0
      continue
    }
    const { kind: sort, norm } = scene.tokens[i - 1]!
    if (ownsAt(scene, words, i - 1) || (sort === 'sign' && norm === '-')) i--
    else if (has(scene, words.small.determiners, i - 1) || sort === 'number') {
      first = --i
      loose = 0
    } else if (norm === scene.cues.small.of && i - 2 >= min && has(scene, words.small.many, i - 2)) {
      first = i -= 2
      loose = 0
    } else if (sort !== 'word' || isBound(scene, words, i - 1) || ++loose > 3) break
    else i--
  }
  // Words before the noun belong to it only behind an article or a name: "said police" are two.
  if (isCased(scene) && words.small.oblique.at(scene.tokens, headAt, headAt + 1)) return undefined
  return { start: first, side: { first: bare(scene, words, first, end), last: end, kind, ...(party ? { party } : {}) } }
}

/** A noun phrase without its article and its number; "thousands of" stays. */
function bare(scene: Scene, words: ActWords, first: number, end: number): number {
  let i = first
  while (
    i < end - 1 &&
    (has(scene, words.small.determiners, i) || scene.tokens[i]!.kind === 'number') &&
    !has(scene, words.small.within, i + 1) &&
    !has(scene, words.doers, i)
  )
    i++
  return i
}

const isBound = (scene: Scene, words: ActWords, i: number): boolean =>
  has(scene, words.small.prepositions, i) ||
  has(scene, words.small.ends, i) ||
  has(scene, words.group.open, i) ||
  words.heads.at(scene.tokens, i, i + 1)?.value.some((v) => v.form === 'past' || v.form === 'both') === true

/**
 * Where endings tell the case: a name in the nominative, or nouns with the name in the genitive behind them ("президент Турции").
 * Absent: it stands in another case, or behind a noun that nobody listed ("санкции США").
 */
function casedBefore(scene: Scene, words: ActWords, item: Item, min: number): Phrase | undefined {
  if (item.kind === 'person') return isNominative(scene, words, item) ? itemBefore(scene, words, item, min) : undefined
  let first = item.first
  let lead = item
  let party = itemSide(scene, words, item)?.party
  for (
    let one = first > min && itemEnding(scene, first);
    one && one.kind !== 'time';
    one = first > min && itemEnding(scene, first)
  ) {
    lead = one
    first = one.first
    party ??= one.party
  }
  let noun = first > min ? nounEnding(scene, words, first) : undefined
  while (noun && noun.first > min) {
    const head = nounEnding(scene, words, noun.first)
    if (!head) break
    noun = head
  }
  if (noun)
    return {
      start: noun.first,
      side: { first: noun.first, last: item.last, kind: noun.value, ...(party ? { party } : {}) },
    }
  // "МИД Ирана": the body is the subject, its state stands in the genitive.
  if (lead !== item && lead.kind === 'body' && isNominative(scene, words, lead)) {
    const body = itemSide(scene, words, lead)
    return body && { start: first, side: { ...body, last: item.last, ...(party ? { party } : {}) } }
  }
  if (lead !== item || !isNominative(scene, words, item)) return undefined
  const { kind } = scene.tokens[item.first - 1] ?? { kind: 'sign' }
  const open =
    item.first <= min ||
    kind !== 'word' ||
    isStop(scene, words, item.first - 1) ||
    has(scene, words.group.adverbs, item.first - 1)
  return open ? itemBefore(scene, words, item, min) : undefined
}

/** Whether a name stands as its entity is called; without one, whether its ending may be a nominative's. */
function isNominative(scene: Scene, words: ActWords, item: Item): boolean {
  const last = scene.tokens[item.last - 1]!.norm
  const name = item.entity ? scene.entities.get(item.entity)?.name : undefined
  if (name && item.implied)
    return item.last - item.first > 1 || words.small.oblique.at(scene.tokens, item.first) === undefined
  if (name) return foldWord(name.split(/[\s-]/).at(-1)!) === last.split('-').at(-1)
  return !scene.cues.posts.notSubject.test(last)
}

const isWord = (scene: Scene, i: number): boolean => scene.itemAt[i]! < 0 && scene.tokens[i]!.kind === 'word'

function itemBefore(scene: Scene, words: ActWords, item: Item, min: number): Phrase | undefined {
  const side = itemSide(scene, words, item)
  let start = item.first
  let party = side?.party
  let titled = false
  // Titles, states and articles before a name: "Russian Foreign Minister X".
  for (let n = 0; n < WORDS && start > min; n++) {
    const noun = item.kind === 'person' ? nounEnding(scene, words, start) : undefined
    if (noun?.value === 'authority') titled = true
    const one = itemEnding(scene, start)
    if (noun) start = noun.first
    else if (one && one.kind !== 'time' && (one.kind === 'state' || item.kind === 'person')) {
      start = one.first
      party ??= one.party
    } else if (
      has(scene, words.small.determiners, start - 1) ||
      ownsAt(scene, words, start - 1) ||
      (scene.tokens[start - 1]!.norm === '-' && scene.itemAt[start - 1]! < 0)
    )
      start--
    else if (n === 0 && start - 2 >= min && isWord(scene, start - 1) && has(scene, words.small.determiners, start - 2))
      start -= 2
    else break
  }
  if (!side) return { start }
  if (item.kind !== 'person') return { start, side }
  // "President X" of nobody knows where is an office still.
  return { start, side: { ...side, ...(party ? { party } : titled ? { kind: 'authority' as const } : {}) } }
}

/** "Britain, France and Canada": all who share in it. */
function joined(scene: Scene, words: ActWords, { start, side }: Phrase, min: number): Side | undefined {
  if (!side?.party) return side
  const allies: string[] = []
  let first = side.first
  for (let k = start - 1, n = 0; k > min && n < 6; n++) {
    const and = has(scene, words.small.and, k)
    if (!and && (n === 0 || scene.tokens[k]!.norm !== ',')) break
    const end = and && scene.tokens[k - 1]!.norm === ',' ? k - 1 : k
    const other = headBefore(scene, words, end, min)
    if (!other?.side?.party || other.side.party === side.party) break
    if (other.start > min && has(scene, words.small.prepositions, other.start - 1)) break
    allies.unshift(other.side.party)
    first = other.side.first
    k = other.start - 1
  }
  return allies.length > 0 ? { ...side, first, allies } : side
}
