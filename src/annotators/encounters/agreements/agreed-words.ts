/** Finds the words by which something was agreed: those of the language's table, and in English those that other words part. */
import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import type { Found } from '../../../text/phrases.ts'
import { isOfMany } from '../bodies/alliances.ts'
import { type Finder, firstFound, mayBegin } from '../layout/finders.ts'
import type { Scene } from '../scene.ts'
import { FINAL } from './agreed-final.ts'
import { severalDecide } from './agreed-many.ts'
import { tasked, wasLaunched } from './agreed-nouns.ts'
import { SHAPES } from './agreed-shapes.ts'

/** How many words may stand between "agreed" and its "to" or "that". */
const APART = 14

/** English's shapes of agreeing beside the phrases of its table, in the order in which they are asked, each with the words that it begins with. */
const FINDERS: readonly Finder<AgreedCue>[] = [
  [({ pacts }) => [pacts.agreed], parted],
  [({ pacts }) => [pacts.decided], decided],
  [({ dealing }) => [dealing.pacts], wasSigned],
  [({ pacts }) => [pacts.made], madeThere],
  ...SHAPES,
  [({ pacts }) => [pacts.makingNouns], wasLaunched],
  [({ pacts }) => [pacts.tasking], tasked],
]

/** Whether words of agreeing may begin at a token. */
export const beginsAgreement = mayBegin([...FINDERS, ...FINAL], ({ agreed }) => [agreed])

/** The words of agreeing that begin at a token. Absent: none do. */
export function agreedAt(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { cues, tokens } = scene
  if (!cues.table.articles)
    return (
      cues.agreed.at(tokens, i, end) ??
      (cues.table.order === 'verb-last' ? firstFound(FINAL, scene, i, end) : undefined)
    )
  // "Agreed on Tuesday to …" is no "agreed on".
  const dated = cues.pacts.agreed.has(tokens[i]!.norm) && isTimeAt(scene, i + 2) ? parted(scene, i, end) : undefined
  return dated ?? reachedBetween(scene, i, end) ?? cues.agreed.at(tokens, i, end) ?? firstFound(FINDERS, scene, i, end)
}

/**
 * "Agreed on Tuesday to lift …", "agreed during earlier talks that …": when, where and with whom stand between the verb and what was
 * agreed. Past a sign or another verb nothing belongs to it.
 */
function parted(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.agreed.has(tokens[i]!.norm) || scene.itemAt[i]! >= 0) return undefined
  if (!isTimeAt(scene, i + 1) && !cues.pacts.parting.has(tokens[i + 1]?.norm ?? '')) return undefined
  for (let k = i + 1; k < Math.min(end, i + APART); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item) {
      k = item.last - 1
      continue
    }
    const { norm, kind } = tokens[k]!
    if (kind === 'sign' && norm !== '-') return undefined
    if (cues.pacts.and.has(norm) || cues.verbStops.at(tokens, k, end)) return undefined
    if (cues.pacts.that.has(norm)) return { first: i, last: k + 1, value: 'that' }
    if (cues.pacts.to.has(norm) && isInfinitive(scene, k + 1, end)) return { first: i, last: k + 1, value: 'after' }
  }
  return undefined
}

/** How many tokens the two who reached an agreement may take. */
const TWO_SIDES = 14

/** "Agreement was reached between A and B on reopening the line": the two stand between the verb and what was agreed. */
function reachedBetween(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.decisions.has(tokens[i]!.norm)) return undefined
  let verb = i + 1
  while (verb < i + 4 && cues.pacts.auxiliaries.has(tokens[verb]?.norm ?? '')) verb++
  if (verb === i + 1 || !cues.pacts.signed.has(tokens[verb]?.norm ?? '')) return undefined
  if (!cues.between.at(tokens, verb + 1, end)) return undefined
  const sides = new Set<string>()
  for (let k = verb + 2; k < Math.min(end, verb + 2 + TWO_SIDES); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item) {
      if (item.party && item.kind !== 'time') sides.add(item.party)
      k = item.last - 1
      continue
    }
    const { norm, kind } = tokens[k]!
    if (kind === 'sign' && norm !== '-' && norm !== ',') return undefined
    if (sides.size < 2) continue
    if (cues.pacts.that.has(norm)) return { first: i, last: k + 1, value: 'that' }
    if (cues.pacts.to.has(norm) || norm === cues.small.on) return { first: i, last: k + 1, value: 'after' }
  }
  return undefined
}

const isTimeAt = (scene: Scene, i: number): boolean => scene.items[scene.itemAt[i] ?? -1]?.kind === 'time'

/** Whether a plain verb, and no name, article or possessive, stands at a token. */
function isInfinitive(scene: Scene, i: number, end: number): boolean {
  const t = scene.tokens[i]
  if (!t || i >= end || t.kind !== 'word' || scene.itemAt[i]! >= 0) return false
  return scene.text[t.start] === t.norm[0] && !scene.cues.pacts.articles.has(t.norm)
}

/**
 * "NATO decided to set up a mission", "the EU foreign ministers decided to …": a body of many states, or its members, right before the verb
 * decide for all of them. "A and B, meeting in C, decided to …": several do.
 */
function decided(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  const { decided: verbs, to, haves, members } = cues.pacts
  if (!verbs.has(tokens[i]!.norm) || !to.has(tokens[i + 1]?.norm ?? '') || i + 2 >= end) return undefined
  let at = haves.has(tokens[i - 1]?.norm ?? '') ? i - 2 : i - 1
  const several = isInfinitive(scene, i + 2, end) && severalDecide(scene, i)
  while (at > i - 5 && at > 0 && scene.itemAt[at]! < 0 && members.has(tokens[at]!.norm)) at--
  const item = scene.items[scene.itemAt[at] ?? -1]
  return (item?.kind === 'body' && isOfMany(item.party)) || several
    ? { first: i, last: i + 2, value: 'after' }
    : undefined
}

/**
 * "The memorandum on fisheries was signed by A and B": a pact as the subject of a verb in the passive, at most a phrase of its own
 * between the two. Begins at the pact.
 */
function wasSigned(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens } = scene
  const { which, unsigned, was, formally, signed } = scene.cues.pacts
  if (!scene.cues.dealing.pacts.test(tokens[i]!.norm) || scene.itemAt[i]! >= 0) return undefined
  for (let k = i + 1; k < Math.min(end - 1, i + 12); k++) {
    const { norm, kind } = tokens[k]!
    if (kind === 'sign' && !/^[-–’'“”"]$/.test(norm)) return undefined
    if (which.has(norm)) return wasMade(scene, i, k, end)
    if (unsigned.has(norm)) return undefined
    if (!was.has(norm)) continue
    const verb = formally.has(tokens[k + 1]!.norm) ? k + 2 : k + 1
    return verb < end && signed.has(tokens[verb]!.norm) ? { first: i, last: verb + 1, value: 'signed' } : undefined
  }
  return undefined
}

/** "The truce that was concluded in spring": a relative clause in the passive, with when or between whom. */
function wasMade({ tokens, cues }: Scene, i: number, that: number, end: number): Found<AgreedCue> | undefined {
  let k = that + 1
  while (k < end && cues.pacts.auxiliaries.has(tokens[k]!.norm)) k++
  if (k === that + 1 || k + 1 >= end || !cues.pacts.signed.has(tokens[k]!.norm)) return undefined
  return cues.pacts.between.has(tokens[k + 1]!.norm) ? { first: i, last: k + 1, value: 'told' } : undefined
}

/**
 * "The roadmap agreed at their meeting in June", "the agreement signed by A, B and C": a pact or a pledge, and right behind its own words the
 * participle that tells when, where or by whom it was made.
 */
function madeThere(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.made.test(tokens[i]!.norm) || scene.items[scene.itemAt[i]!]?.kind === 'person') return undefined
  for (let k = i + 1; k < Math.min(end - 1, i + 9); k++) {
    const { norm, kind } = tokens[k]!
    // "The joint statement, signed by A and B": a comma before the participle.
    const comma = norm === ',' && tokens[k + 1]!.norm === cues.dealing.signedBy && tokens[k + 2]?.norm === cues.small.by
    if (kind === 'sign' && !comma && !/^[-()’']$/.test(norm)) return undefined
    if (cues.pacts.unmade.has(norm)) return undefined
    if (cues.pacts.making.has(norm)) {
      const next = tokens[k + 1]!.norm
      // "Statements made by …" are words; "a statement signed by …" binds.
      if (cues.pacts.words.has(tokens[i]!.norm) && !cues.pacts.binding.has(norm)) return undefined
      return cues.pacts.between.has(next) ? { first: i, last: k + 1, value: 'told' } : undefined
    }
    if (norm === cues.dealing.set && tokens[k + 1]!.norm === cues.dealing.out)
      return { first: i, last: k + 2, value: 'told' }
    if (cues.verbStops.at(tokens, k, end)) return undefined
  }
  return undefined
}
