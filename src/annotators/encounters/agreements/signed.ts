/** What was signed or concluded where the deal stands before its verb, and who signed it. */

import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import type { Engagement } from '../../../model/reading.ts'
import { roleOf } from '../day-and-place/place-roles.ts'
import { engagementAt, partiesIn, type Sentence, sentenceAt } from '../outcome-fields.ts'
import { hasEnding } from '../promises/binding.ts'
import { isCased, type Scene } from '../scene.ts'

/** Whether a verb of agreeing ends in a participle: "подписан". */
export const isSignedPassive = (scene: Scene, last: number): boolean =>
  scene.cues.outcomes.signedPassive.at(scene.tokens, last - 1) !== undefined

/**
 * The tokens of a deal told before its verb: after the word for the deal nothing of the kind follows the verb. From the adjectives
 * of its noun to the verb, or to whoever signs. Absent: the deal stands behind the verb, or none is named.
 */
export function frontedDeal(
  scene: Scene,
  first: number,
  last: number,
  passive: boolean,
): { from: number; to: number } | undefined {
  const { tokens, cues } = scene
  const { auxiliaries, deals, together } = cues.outcomes
  const { dealEndings, halfEndings } = cues.outcomes
  for (let i = last; i < Math.min(scene.clauseEnd[first]!, last + 4); i++) if (deals.at(tokens, i)) return undefined
  const clause = scene.clauseStart[first]!
  // "Декларации, которая была подписана": the deal stands before its relative clause.
  if (passive && cues.relatives.at(tokens, clause)) {
    for (let i = clause - 1; i >= Math.max(0, clause - 14); i--) if (deals.at(tokens, i)) return { from: i, to: clause }
  }
  let noun = clause
  while (noun < first && !deals.at(tokens, noun)) noun++
  if (noun === first) return undefined
  let from = noun
  while (from > scene.clauseStart[first]! && hasEnding(scene, from - 1, dealEndings)) from--
  // "Российско-американский договор": both halves of the adjective.
  while (from - 2 >= clause && tokens[from - 1]!.norm === '-' && hasEnding(scene, from - 2, halfEndings)) from -= 2
  let to = first
  while (to > noun + 1 && auxiliaries.at(tokens, to - 1)) to--
  if (!passive)
    for (let i = noun + 1; i < to; i++) {
      const item = scene.items[scene.itemAt[i] ?? -1]
      // Whoever signs stands in the nominative, with no preposition before.
      if (item && item.kind !== 'time' && item.party && roleOf(scene, item) === 'side' && !together.at(tokens, i - 1)) {
        to = i
        break
      }
    }
  return { from, to }
}

/** Whether the clause of a verb names an encounter that came before it: "по итогам встречи". */
function followsTalks(scene: Scene, verb: number): boolean {
  const { tokens, cues } = scene
  for (let i = scene.clauseStart[verb]!; i < verb; i++) {
    const f = cues.afterwards.at(tokens, i, verb)
    if (!f) continue
    for (let k = f.last; k < Math.min(verb, f.last + 3); k++)
      if (cues.events.at(tokens, k, verb)?.value.part === 'noun') return true
  }
  return false
}

/** Whether nothing but when stands between two tokens: "ещё несколько дней назад". */
export function onlyWhen(scene: Scene, from: number, to: number): boolean {
  let when = false
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item?.kind === 'time') when = true
    else if (scene.tokens[i]!.kind !== 'sign' && !scene.cues.outcomes.onlyWhen.at(scene.tokens, i)) return false
  }
  return when
}

/** Whether two sides sign in the passive: they are named after the verb, or met in this sentence or the one before. */
export function bothSigned(scene: Scene, engagements: readonly Engagement[], first: number, s: Sentence): boolean {
  if (partiesIn(scene, first, Math.min(s.last, scene.clauseEnd[first]!)).length >= 2) return true
  // "По итогам переговоров подписаны …": of the talks that the report is about, be they a few sentences back.
  const back = followsTalks(scene, first) ? 4 : 1
  const near = scene.sentences[Math.max(0, sentenceAt(scene, s) - back)]!
  const about = engagementAt(scene, engagements, s)
  return about !== undefined && about.parties.length >= 2 && about.evidence[0]!.end > scene.tokens[near.first]!.start
}

/** Whether the auxiliary of the future stands right before a passive: "будет вскоре подписано". */
export function isToCome(scene: Scene, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--)
    if (scene.cues.outcomes.future.at(scene.tokens, i)) return true
  return false
}

/**
 * "Подписали в среду в Анкаре соглашение", "договорились вчера о …": where what was agreed begins, past when and where. For a verb that
 * takes a noun, the noun's own phrase; undefined where only when or where follows.
 */
export function pastWhen(scene: Scene, from: number, to: number, takesNoun: boolean): number | undefined {
  const { tokens, items, itemAt } = scene
  const { dealKinds, deals, when } = scene.cues.outcomes
  const { namedDealEndings } = scene.cues.outcomes
  let i = from
  if (takesNoun) {
    if (!when.at(tokens, i) && items[itemAt[i] ?? -1]?.kind !== 'time' && !isPartner(scene, i)) return from
    const end = Math.min(scene.clauseEnd[from - 1] ?? to, from + 14)
    let deal = i
    while (deal < end && !deals.at(tokens, deal)) deal++
    if (deal >= end) return undefined
    while (
      deal - 1 > from &&
      itemAt[deal - 1]! < 0 &&
      (tokens[deal - 1]!.norm === '-' || dealKinds.at(tokens, deal - 1) || hasEnding(scene, deal - 1, namedDealEndings))
    )
      deal--
    return deal
  }
  while (i < to) {
    const item = items[itemAt[i]!]
    if (item?.kind === 'time') i = item.last
    else if (when.at(tokens, i) && items[itemAt[i + 1] ?? -1]?.kind === 'time') i++
    else break
  }
  return occasion(scene, i) || isPartner(scene, i) ? pastOccasion(scene, i, to) : i
}

/** "Подписали с Польшей соглашение", "договорился с премьером Польши о …": with whom, between the verb and what was agreed. */
export const isPartner = ({ tokens, cues }: Scene, i: number): boolean => cues.promises.with.has(tokens[i]?.norm ?? '')

/**
 * The other side of an agreement, told behind "with": right behind the verb, or behind the word for what was signed. Empty: none is, or a company.
 * `noun`: the verb takes what was signed.
 */
export function partnersOf(scene: Scene, verb: number, to: number, noun: boolean): string[] {
  const { tokens, cues } = scene
  let at = verb + 1
  if (!isPartner(scene, at) && noun) {
    while (at < Math.min(to, verb + PARTNER) && !cues.outcomes.deals.at(tokens, at)) at++
    while (at < Math.min(to, verb + PARTNER) && !isPartner(scene, at) && tokens[at]!.kind !== 'sign') at++
  }
  if (!isPartner(scene, at) || at >= to) return []
  let end = at + 1
  while (end < Math.min(to, at + PARTNER) && !isOver(scene, end)) {
    if (cues.outcomes.firms.at(tokens, end)) return []
    end++
  }
  return partiesIn(scene, at + 1, end)
}

/** How far the other side may stand from the verb, and how many words it may have. */
const PARTNER = 14

/** A preposition, what was agreed, or a sign that is no comma of a list ends the words of the other side. */
const isOver = ({ tokens, itemAt, cues }: Scene, i: number): boolean =>
  itemAt[i]! < 0 &&
  (cues.promises.on.has(tokens[i]!.norm) ||
    cues.outcomes.deals.at(tokens, i) !== undefined ||
    cues.outcomes.oblique.at(tokens, i) !== undefined ||
    (tokens[i]!.kind === 'sign' &&
      !/^[-«»"]$/.test(tokens[i]!.norm) &&
      !(tokens[i]!.norm === ',' && (itemAt[i + 1] ?? -1) >= 0)))

/** "Договорились в Вене", "договорились во время встречи": whether where or at what encounter it was agreed stands at a token. */
const occasion = ({ tokens, items, itemAt, cues }: Scene, i: number): boolean =>
  cues.during.at(tokens, i) !== undefined ||
  cues.afterwards.at(tokens, i) !== undefined ||
  (cues.outcomes.when.at(tokens, i) !== undefined && items[itemAt[i + 1] ?? -1]?.kind === 'place')

/** Where what was agreed begins behind that: at an infinitive or past "о". Absent: it was told before the verb. */
function pastOccasion(scene: Scene, from: number, to: number): number | undefined {
  const { tokens, itemAt, cues } = scene
  for (let i = from + 1; i < to; i++) {
    if (itemAt[i]! >= 0) continue
    if (isPartner(scene, from) && tokens[i]!.norm === ',') return undefined
    if (cues.promises.on.has(tokens[i]!.norm)) return i + 1
    if (cues.promises.actEnding.test(tokens[i]!.norm) && tokens[i]!.norm.length > 4) return i
    if (cues.that.at(tokens, i)) return i + 1
  }
  return undefined
}

/** "Соглашение о визах 6 мая": what was signed ends before the past day on which it was. */
export function beforeDay({ tokens, items, itemAt, cues, published }: Scene, from: number, to: number): number {
  const day = items[itemAt[tokens[to - 1]?.norm === '.' ? to - 2 : to - 1] ?? -1]
  const value = day?.kind === 'time' ? day.time!.value : undefined
  if (!day || !value || !published || value.slice(0, 10) > published.slice(0, 10) || value.length < 10) return to
  const end = cues.outcomes.when.at(tokens, day.first - 1) ? day.first - 1 : day.first
  return end - from >= 2 && !cues.promises.dated.has(tokens[day.first - 1]!.norm) ? end : to
}

/** "Соглашение об этом": a deal that only points to what was told before. */
export const pointsBack = ({ tokens, cues }: Scene, from: number, to: number): boolean =>
  to - from <= 4 &&
  cues.promises.on.has(tokens[to - 2]?.norm ?? '') &&
  cues.outcomes.pointing.at(tokens, to - 1) !== undefined

/** "«…», — заключил аналитик", "чтобы Чили подписала договор": nothing was concluded, or it is only wished. */
export function isNoDeal({ tokens, cues, clauseStart }: Scene, verb: number, from: number, to: number): boolean {
  if (cues.outcomes.wished.all(tokens, clauseStart[verb]!, verb).length > 0) return true
  if (!cues.outcomes.concluding.at(tokens, verb)) return false
  for (let i = from; i < to; i++) if (cues.outcomes.deals.at(tokens, i)) return false
  return true
}

/** "С", "между", "и": whether a token joins whoever stands behind it to the sides of a deal. */
export const isWith = (scene: Scene, i: number): boolean =>
  scene.cues.outcomes.together.at(scene.tokens, i) !== undefined

/** "Правительство и группировки заключили перемирие": whether a clause names those of no state, with whom a truce is concluded. */
export function withRebels(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.outcomes.rebels.at(scene.tokens, i)) return true
  return false
}

/** "Они обсудили торговлю, а также согласовали …": the subject of a second verb stands at the head of the sentence. */
export const subjectStart = (scene: Scene, s: Sentence, verb: number): number =>
  verb > s.first && scene.cues.outcomes.coordinators.at(scene.tokens, verb - 1) ? s.first : scene.clauseStart[verb]!

/** The talks in which something was agreed. Where nobody is told to agree they are told of at most two sentences before. */
export function nearTalks(
  scene: Scene,
  about: Engagement | undefined,
  cue: AgreedCue,
  verb: number,
  s: Sentence,
): Engagement | undefined {
  if (!about || cue !== 'after' || !isCased(scene)) return about
  for (let i = scene.clauseStart[verb]!; i < Math.min(s.last, verb + 4); i++)
    if (scene.cues.outcomes.several.at(scene.tokens, i)) return about
  const near = scene.sentences[Math.max(0, sentenceAt(scene, s) - 2)]!
  const start = scene.tokens[near.first]!.start
  return about.evidence.some((v) => v.end > start && v.start < scene.tokens[s.last - 1]!.end) ? about : undefined
}
