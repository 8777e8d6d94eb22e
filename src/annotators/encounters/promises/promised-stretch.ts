/** Where the words of a promise stand, as seen from the verb that tells of it. */
import { isInfinitive } from '../layout/infinitives.ts'
import { endOfClause, withoutTail } from '../layout/stretches.ts'
import { partiesIn } from '../outcome-fields.ts'
import { isCased, type Scene } from '../scene.ts'
import { hasEnding } from './binding.ts'
import type { PromisingVerb, Stretch } from './promise.ts'
import { concernsOthers, definite, isAgenda, isDoubted, ownStart, partyBefore } from './promising.ts'
import { relativePromise } from './relative-promises.ts'
import { isGrant } from './state-acts.ts'
import { wholeStart } from './unpromised.ts'

/** The words of a promise. Absent: what stands there promises nothing. */
export function stretchOf(scene: Scene, verb: PromisingVerb): Stretch | undefined {
  if (isCased(scene)) {
    const told = verb.cue === 'after' ? afterCased(scene, verb) : aroundCased(scene, verb)
    return told && { from: told.from, to: beforeBreak(scene, verb.last, told.to) }
  }
  if (verb.cue === 'after') return after(scene, verb)
  return scene.cues.table.order === 'verb-last' ? untilVerb(scene, verb) : around(scene, verb)
}

/** "Pledged to send …": from the verb on. */
function after(scene: Scene, { last, s }: PromisingVerb): Stretch {
  const to = endOfClause(scene, last, s.last)
  return { from: last, to: scene.cues.table.articles ? withoutTail(scene, last, to) : to }
}

/** "Sweden will send …": the clause around the verb, and in a `clause` only what is its own. */
function around(scene: Scene, { cue, first, last, s }: PromisingVerb): Stretch {
  const from = scene.clauseStart[first]!
  const to = endOfClause(scene, last, s.last)
  return { from: cue === 'clause' ? wholeStart(scene, ownStart(scene, from, first)) : from, to }
}

/** "Пообещал построить …", "заявил о выделении помощи": from the verb on. */
function afterCased(scene: Scene, { first, last, s }: PromisingVerb): Stretch | undefined {
  const { tokens, cues } = scene
  // "Решает вопрос о передаче": the act is only what a question or a bill is about.
  if (cues.outcomes.undecided.at(tokens, first - 1)) return undefined
  // "О выделении помощи": the noun of the act belongs to what is promised.
  const act = cues.promises.actOf.has(tokens[first]!.norm) ? first + 1 : last
  // "Пообещал премьеру X, что …": past whom it is promised to.
  const from = promisedThat(scene, last, s.last) ?? promisedTo(scene, last, s.last) ?? act
  const to = endOfClause(scene, from, s.last)
  // "Обещал построить школы": what is promised at home concerns no other state.
  // What is ratified or signed is between states, though none of them is named.
  const between =
    cues.outcomes.deals.at(tokens, from + 1) !== undefined && cues.definiteActs.at(tokens, from) !== undefined
  // "Чили и Перу обязались выполнить договор": two who bind themselves.
  const joint =
    cues.promises.undertaking.has(tokens[first]!.norm) &&
    partiesIn(scene, scene.clauseStart[first]!, first, true).length >= 2
  return between || joint || concernsOthers(scene, from, to, partyBefore(scene, first)) ? { from, to } : undefined
}

/** "Саммит пройдёт в мае": the clause around the verb; with the encounter's noun before it where it is a relative clause. */
function aroundCased(scene: Scene, { engagements, first, last, s }: PromisingVerb): Stretch | undefined {
  const from = scene.clauseStart[first]!
  const to = endOfClause(scene, last, s.last)
  if (isAgenda(scene, from, to) || isDoubted(scene, from, s.first)) return undefined
  return scene.cues.relatives.at(scene.tokens, from)
    ? relativePromise(scene, engagements, { from, first, last, to }, s.first)
    : { from, to }
}

/** "… فراہم کرے گا": the clause up to its verb, where the verb comes last. */
function untilVerb(scene: Scene, verb: PromisingVerb): Stretch | undefined {
  const { cue, first, last } = verb
  if (cue === 'clause' && isDemand(scene, first)) return undefined
  const from = scene.clauseStart[first]!
  if (cue === 'before')
    return isAssured(scene, from, first) && !isRefused(scene, verb) ? { from, to: first } : undefined
  // "شکریہ ادا کیا جا رہا ہے": what is being done now.
  if (cue === 'event' && scene.cues.promises.done.has(scene.tokens[first - 1]?.norm ?? '')) return undefined
  return { from, to: cue === 'clause' ? endOfActs(scene, verb) : last }
}

/** "ختم کرنا ہو گا": what must be done is demanded, not promised. */
function isDemand({ tokens, cues }: Scene, verb: number): boolean {
  const { mustBe, mustEnding } = cues.promises
  return mustBe.test(tokens[verb]!.norm) && mustEnding.test(tokens[verb - 1]?.norm ?? '')
}

/** "شرکت نہ کرنے کا فیصلہ": what is decided against. One who gives his word not to do something is bound by it. */
const isRefused = ({ tokens, cues }: Scene, { first, last }: PromisingVerb): boolean =>
  cues.promises.not.has(tokens[first - 2]?.norm ?? '') &&
  !tokens.slice(first, last).some((_, k) => cues.pledges.at(tokens, first + k))

/** Whether an act stands before a word of assuring: an infinitive, or the noun of a definite act ("شرکت کی یقین دہانی"). */
function isAssured(scene: Scene, from: number, first: number): boolean {
  const { tokens, cues } = scene
  const ending = tokens[first - 1]
  // The text begins with the word of assuring.
  if (!ending) return false
  return (
    isGrant(scene, from, first) ||
    isInfinitive(scene, ending) ||
    (cues.pledges.at(tokens, first + 1) !== undefined && definite(scene, Math.max(from, first - 2), first))
  )
}

/** A promise goes on over "and": one clause with several acts by the same side is one. */
function endOfActs({ tokens, cues, clauseEnd }: Scene, { last, s }: PromisingVerb): number {
  let to = last
  while (to < s.last) {
    const next = clauseEnd[to]!
    if (!cues.standing.and.has(tokens[to]!.norm) || next <= to) break
    const end = cues.promised.at(tokens, next - 1, next)
    if (!end || end.last !== next) break
    to = next
  }
  return to
}

/** Before "и,": an "and" with an insertion behind it goes on with something else. */
function beforeBreak({ tokens, cues }: Scene, last: number, to: number): number {
  for (let i = last; i + 1 < to; i++)
    if (cues.standing.and.has(tokens[i]!.norm) && tokens[i + 1]!.norm === ',') return i
  return to
}

/** "Обещает Перу построить …": the verb right behind the one to whom it is promised. Absent: something else follows. */
function promisedTo(scene: Scene, from: number, end: number): number | undefined {
  const to = scene.items[scene.itemAt[from] ?? -1]
  return to && to.last < end && hasEnding(scene, to.last, scene.cues.outcomes.infinitiveEndings) ? to.last : undefined
}

/** The token after ", что", when only whom it is promised to stands between. Absent: another clause or an act follows. */
function promisedThat(scene: Scene, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const { norm, kind } = scene.tokens[i]!
    if (scene.itemAt[i]! >= 0) continue
    if (norm === ',' && scene.cues.promises.promisedThat.has(scene.tokens[i + 1]?.norm ?? '')) return i + 2
    if (kind === 'sign' || scene.cues.promises.promisedAct.test(norm)) return undefined
  }
  return undefined
}
