/** The subject of a verb that stands behind it: right before, over a clause put in between, or at the head of the sentence. */
import { madeOnce } from '../../../model/remember.ts'
import { voiceAt } from '../draft.ts'
import { type Scene, spanOf } from '../scene.ts'
import { itemSide, type Side, sideBefore } from './act-sides.ts'
import type { ActWords } from './act-words.ts'
import type { Group } from './verb-group.ts'

/** How many tokens a clause put in between two commas may have. */
const BETWEEN = 22
const STEPS = 8

/** Who stands before the verb group as its subject. Absent: undefined. */
export function subjectOf(
  scene: Scene,
  words: ActWords,
  group: Group,
  sentence: { readonly first: number; readonly last: number },
): Side | undefined {
  const min = sentence.first
  if (group.trailing) return headOf(scene, words, min, group.start)
  let end = group.start
  let aside = false
  for (let n = 0; n < STEPS && end > min; n++) {
    const { norm } = scene.tokens[end - 1]!
    const item = scene.items[scene.itemAt[end - 1]!]
    if (item?.kind === 'time') {
      end = item.first
      while (end > min && is(scene, words, 'when', end - 1)) end--
    } else if (words.selves.at(scene.tokens, end - 1, end)) return selfAt(scene, end - 1)
    else if (item) break
    else if (words.pronouns.at(scene.tokens, end - 1, end)) {
      const said = saidBefore(scene, words, end - 1, min)
      if (said === undefined) return undefined
      end = said
    } else if (norm === ',') {
      if (aside) return undefined
      aside = true
      const open = comma(scene, end - 2, Math.max(min, end - BETWEEN))
      if (open === undefined) return undefined
      end = open
    } else if (norm === ')') {
      const open = bracket(scene, end - 2, Math.max(min, end - BETWEEN))
      if (open === undefined) return undefined
      end = open
    } else if (is(scene, words, 'relatives', end - 1)) {
      end--
      if (end > min && scene.tokens[end - 1]!.norm === ',') end--
    } else if (is(scene, words, 'and', end - 1)) return headOf(scene, words, min, end - 1)
    else break
  }
  return sideBefore(scene, words, end, min) ?? withinBody(scene, words, group.start, end, min)
}

/** "We condemn": whoever speaks, where it is told who does. */
function selfAt(scene: Scene, i: number): Side | undefined {
  const voice = voiceAt(scene, spanOf(scene, i, i + 1))
  const speaker = voice.of === 'speaker' ? scene.attributions[voice.attribution]!.speaker : undefined
  const party = speaker && partiesOf(scene).get(speaker)
  return party ? { first: i, last: i + 1, kind: 'person', entity: speaker, party } : undefined
}

/** For whom each entity acts that stands anywhere as one who does. */
const partiesOf = madeOnce(
  (scene: Scene): ReadonlyMap<string, string> =>
    new Map(scene.items.flatMap((i) => (i.entity && i.party ? [[i.entity, i.party] as const] : []))),
)

/** "В Кремле осудили": the people of a body, where the verb is a plural without a subject. */
function withinBody(scene: Scene, words: ActWords, verb: number, end: number, min: number): Side | undefined {
  if (!scene.cues.posts.pluralVerb.test(scene.tokens[verb]!.norm)) return undefined
  let first = end
  let party: string | undefined
  for (let item = endingAt(scene, first); item && item.kind !== 'time' && first > min; item = endingAt(scene, first)) {
    first = item.first
    party = itemSide(scene, words, item)?.party ?? party
  }
  const lead = scene.items[scene.itemAt[first] ?? -1]
  const isBody = lead?.entity !== undefined && scene.entities.get(lead.entity)?.type === 'ORG'
  if (!isBody || !party || first - 1 < min || !is(scene, words, 'within', first - 1)) return undefined
  const open = first - 1 === min || scene.tokens[first - 2]!.kind === 'sign' || is(scene, words, 'ends', first - 2)
  return open ? { first, last: end, kind: 'authority', entity: lead!.entity!, party } : undefined
}

const endingAt = (scene: Scene, end: number) => {
  const item = scene.items[scene.itemAt[end - 1] ?? -1]
  return item?.last === end ? item : undefined
}

const is = (
  scene: Scene,
  words: ActWords,
  list: 'when' | 'relatives' | 'and' | 'ends' | 'within',
  i: number,
): boolean => scene.itemAt[i]! < 0 && words.small[list].at(scene.tokens, i, i + 1) !== undefined

/** "The ministry said on Monday that it had": the token of the verb of saying before a pronoun of its subject. */
function saidBefore(scene: Scene, words: ActWords, pronoun: number, min: number): number | undefined {
  for (let i = pronoun - 1; i > Math.max(min, pronoun - 6); i--)
    if (scene.itemAt[i]! < 0 && words.saying.at(scene.tokens, i, i + 1)) return i
  return undefined
}

function comma(scene: Scene, from: number, min: number): number | undefined {
  for (let i = from; i > min; i--) if (scene.tokens[i]!.norm === ',' && scene.itemAt[i]! < 0) return i
  return undefined
}

function bracket(scene: Scene, from: number, min: number): number | undefined {
  for (let i = from; i > min; i--) if (scene.tokens[i]!.norm === '(') return i
  return undefined
}

/** A word in small letters that is no article, adverb or title: a noun or verb that nobody listed. */
const isUnknown = (scene: Scene, words: ActWords, i: number, end: number): boolean => {
  const { kind, raw, norm } = scene.tokens[i]!
  if (kind !== 'word' || raw[0] !== norm[0] || words.doers.at(scene.tokens, i, end)) return false
  const { determiners, prepositions } = words.small
  return ![determiners, prepositions, words.group.adverbs].some((t) => t.at(scene.tokens, i, i + 1))
}

/** Whether a word that nobody listed stands as a verb does: with its ending, or before an article or preposition. */
const isVerbal = (scene: Scene, words: ActWords, i: number): boolean =>
  scene.tokens[i]!.norm.endsWith('ed') ||
  [words.small.determiners, words.small.prepositions].some((t) => t.at(scene.tokens, i + 1, i + 2))

const isVerb = (scene: Scene, words: ActWords, i: number): boolean =>
  words.heads.at(scene.tokens, i, i + 1)?.value.some((v) => v.form === 'past' || v.form === 'both') === true

/** How far into a sentence or clause its subject may begin, and how far from the verb it may stand. */
const EARLY = 6
const FAR = 45

/**
 * The subject of the clause that holds the token before `end`, for a verb that shares it: "X met Y and condemned Z".
 * Only where nothing between begins a clause of its own.
 */
function headOf(scene: Scene, words: ActWords, min: number, end: number): Side | undefined {
  const start = Math.max(min, scene.clauseStart[end - 1] ?? min)
  if (end - start > FAR) return undefined
  for (let i = start + 1; i < end; i++)
    if (is(scene, words, 'relatives', i) || scene.tokens[i]!.norm === '"') return undefined
  let plain = true
  for (let i = start; i < Math.min(end, start + EARLY); ) {
    const item = scene.items[scene.itemAt[i]!]
    // "Deek condemned the Israeli raids, calling for": a subject that is nobody known.
    if (!item && (isVerb(scene, words, i) || words.saying.at(scene.tokens, i, i + 1))) return undefined
    // "Participants stressed the plan of X and called": X is not whom the sentence is about.
    if (!item && scene.tokens[i]!.norm === ',') plain = true
    if (!item && isUnknown(scene, words, i, end) && isVerbal(scene, words, i)) plain = false
    const last = item ? item.last : (words.doers.at(scene.tokens, i, end)?.last ?? i + 1)
    if (item?.kind !== 'time' && (item || last > i + 1 || words.doers.at(scene.tokens, i, end))) {
      const side = plain ? sideBefore(scene, words, last, start) : undefined
      // "Iranian officials": the name goes on.
      if (side && !(item && words.doers.at(scene.tokens, last, end))) return side
      if (side === undefined && item) return undefined
    }
    i = last
  }
  return undefined
}
