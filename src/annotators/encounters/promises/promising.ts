/** Whether a clause promises: who stands before its verb, what act it holds, and how whoever tells it means it. */

import type { Engagement } from '../../../model/reading.ts'
import { overlap, type Span } from '../../../model/span.ts'
import { holdsWithin, tokenAt } from '../layout/ranges.ts'
import { hasPair, type Sentence } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'

/** "دونوں رہنماؤں کا کہنا تھا کہ وہ … کریں گے": what both say that they will do. */
export function isJointly(scene: Scene, from: number, at: number): boolean {
  const { tokens, cues } = scene
  const first = cues.that.at(tokens, from)?.last ?? from
  if (!cues.pairs.at(tokens, first)) return false
  // "دونوں ممالک": the two states, whoever says so.
  if (cues.promises.twoOf.has(tokens[first]!.norm) && cues.promises.signers.has(tokens[first + 1]?.norm ?? ''))
    return true
  return scene.saidAt(at).some((i) => {
    const { source, speaker } = scene.attributions[i]!
    return (
      source !== undefined && !speaker && hasPair(scene, tokenAt(tokens, source.start), tokenAt(tokens, source.end))
    )
  })
}

/** "فراہم کیا جائے گا": a passive, which names what is done and to whom, but not who does it. Only where the verb comes last. */
export const isPassive = (scene: Scene, at: number): boolean => {
  return scene.cues.promises.passiveVerb.has(scene.tokens[at - 1]?.norm ?? '') && isParticiple(scene, at - 2)
}

/** Whether a word is a participle before a verb of the passive: "کیا", "کیے"; "کے لیے جائیں گے" tells of going. */
export const isParticiple = ({ tokens, cues }: Scene, at: number): boolean =>
  cues.promises.passiveEnding.test(tokens[at]?.norm ?? '') && !cues.promises.notParticiple.has(tokens[at]!.norm)

/** "ہم … مانگیں گے", "جہاں سے وہ … کریں گے": a pronoun as the subject, told before. Only where the verb comes last. */
export function opensWithPronoun(scene: Scene, from: number, to: number): boolean {
  const { tokens, cues } = scene
  for (let i = from; i < Math.min(to, from + 4); i++) {
    // "ایک ماہ کے اندر ہم …": a time may stand before it.
    if (scene.itemAt[i]! >= 0 && scene.items[scene.itemAt[i]!]!.kind !== 'time') return false
    if (cues.promises.pronouns.has(tokens[i]!.norm)) return !cues.pairs.at(tokens, i + 1, to)
  }
  return false
}

/** Who does what a passive tells: "چین کی جانب سے", "چین کی طرف سے". */
export function doersOfPassive(scene: Scene, from: number, to: number): string[] {
  const { tokens, items, itemAt } = scene
  const { standing: marks } = scene.cues
  const out: string[] = []
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (!item.party || item.kind === 'time' || out.includes(item.party)) continue
    for (let k = item.last; k < Math.min(to, item.last + 4) && itemAt[k]! < 0; k++)
      if (marks.behalf.has(tokens[k]!.norm) && marks.from.has(tokens[k + 1]?.norm ?? '')) out.push(item.party)
  }
  return out
}

/** "На заседании рассмотрят": what is on the agenda of a gathering is no promise. */
export function isAgenda(scene: Scene, from: number, to: number): boolean {
  const { agenda, at } = scene.cues.promises
  let on = false
  let about = false
  for (let i = from; i < to; i++) {
    const { norm } = scene.tokens[i]!
    if (agenda.test(norm)) about = true
    if (!scene.cues.during.at(scene.tokens, i, to) && !at.has(norm)) continue
    for (let k = i + 1; k < Math.min(to, i + 5); k++)
      if (scene.cues.events.at(scene.tokens, k, to)?.value.part === 'noun') on = true
  }
  return on && about
}

/** "Не уверен, что будет встреча": the clause before leaves open what this one says. */
export function isDoubted(scene: Scene, from: number, start: number): boolean {
  if (from <= start || !scene.cues.that.at(scene.tokens, from)) return false
  const { doubt, not, sure } = scene.cues.promises
  for (let i = scene.clauseStart[from - 1]!; i < from; i++) {
    const { norm } = scene.tokens[i]!
    if (doubt.test(norm)) return true
    if (not.has(norm) && sure.test(scene.tokens[i + 1]?.norm ?? '')) return true
  }
  return false
}

/** "Саммита, который пройдёт в мае": the event noun that a relative clause is about; the clause's own start when there is none. */
export function antecedent(scene: Scene, from: number, start: number): number {
  for (let i = from - 1; i >= Math.max(start, from - 18); i--) {
    const f = scene.itemAt[i]! < 0 ? scene.cues.events.at(scene.tokens, i, from) : undefined
    if (f?.value.part === 'noun') return i
  }
  return from
}

/** The state or body named last before a token in its clause: who promises. Absent: none is. */
export function partyBefore(scene: Scene, at: number): string | undefined {
  for (let i = at - 1; i >= scene.clauseStart[at]!; i--) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item?.party && !item.owner) return item.party
  }
  return undefined
}

/** Whether a stretch names another state or body than `own`, or an encounter. */
export function concernsOthers(scene: Scene, from: number, to: number, own: string | undefined): boolean {
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item?.party && item.party !== own) return true
    if (scene.cues.events.at(scene.tokens, i, to)) return true
  }
  return false
}

/** How the innermost speaker at an offset tells: as a hope, a fear, a demand or a guess, or as a pledge. Absent: neither, or the report itself. */
export function tellingOf(scene: Scene, offset: number): 'opinion' | 'pledge' | undefined {
  const { cues, tokens } = scene
  let size = Number.POSITIVE_INFINITY
  let told: 'opinion' | 'pledge' | undefined
  const holds = (table: typeof cues.opining, span: Span | undefined): boolean =>
    span !== undefined && holdsWithin(tokens, table, span)
  for (const i of scene.saidAt(offset)) {
    const { content, cue, source } = scene.attributions[i]!
    if (content.end - content.start >= size) continue
    size = content.end - content.start
    told =
      holds(cues.opining, cue) || holds(cues.observers, source)
        ? 'opinion'
        : holds(cues.pledges, cue)
          ? 'pledge'
          : undefined
  }
  return told
}

/** The planned encounter whose words a clause shares most; where the verb comes last (`verbLast`), of those that are told up to it before one that is only named. */
export function plannedIn(engagements: readonly Engagement[], clause: Span, verbLast = false): Engagement | undefined {
  let best: Engagement | undefined
  let most = 0
  for (const e of engagements) {
    if (e.status !== 'planned') continue
    for (const v of e.evidence) {
      const shared = overlap(v, clause)
      const told = verbLast && shared > 0 && v.end >= clause.end ? shared + clause.end - clause.start : shared
      if (told > most) {
        most = told
        best = e
      }
    }
  }
  return best
}

/** Whether a verb of doing something definite stands right after "will", or an encounter somewhere beyond it. */
export function firmAfter(scene: Scene, last: number, to: number): boolean {
  if (definite(scene, last, Math.min(to, last + 3))) return true
  for (let i = last; i < to; i++) if (scene.cues.events.at(scene.tokens, i, to)) return true
  return false
}

export const PARTICIPLE = /(?:ed|held|sent|built|given|made|set|paid|put|able)$/

const ADVERB = /^(?:also|has|have|had|now|then|today|tomorrow|soon|jointly|\p{L}+ly)$/u

const PRONOUN = /^(?:he|she|they|it|we|i|both|all|each|who)$/

/**
 * Whether who stands right before "will" is somebody who can bind a state: a name, an office, a pronoun. "The deal will …", "the
 * film will …" promise nothing; neither do journalists and companies.
 */
export function mayPromise(scene: Scene, start: number, first: number): boolean {
  const { tokens, cues } = scene
  if (first <= start) return false
  for (let i = Math.max(start, first - 8); i < first; i++)
    if (isPlain(scene, i) && cues.unofficial.at(tokens, i, first)) return false
  let i = first - 1
  while (i > start && scene.itemAt[i]! < 0 && ADVERB.test(tokens[i]!.norm)) i--
  const item = scene.items[scene.itemAt[i]!]
  if (item?.kind === 'time') return i === start || tokens[item.first - 1]?.norm !== cues.small.the
  if (item) return !isComplement(scene, item.first, start)
  const t = tokens[i]!
  return (
    t.kind === 'sign' ||
    PRONOUN.test(t.norm) ||
    /^(?:is|are)$/.test(t.norm) ||
    cues.officials.at(tokens, i, first) !== undefined ||
    cues.pacts.others.has(t.norm)
  )
}

/** Whether a token is no part of a name, or only of a body's that acts for no state: "the Red Cross". */
const isPlain = (scene: Scene, i: number): boolean => {
  const item = scene.items[scene.itemAt[i]!]
  return !item || (item.kind === 'body' && !item.party)
}

/** "A partnership with Egypt will …": a name behind a preposition, and no office before that, is not the subject. */
function isComplement(scene: Scene, at: number, start: number): boolean {
  const { tokens, cues } = scene
  let by = tokens[at - 1]?.norm === cues.small.the ? at - 2 : at - 1
  // "A deal of Britain and the EU".
  const other = tokens[by]?.norm === cues.small.and ? scene.items[scene.itemAt[by - 1]!] : undefined
  if (other) by = tokens[other.first - 1]?.norm === cues.small.the ? other.first - 2 : other.first - 1
  if (by <= start || !/^(?:with|for|against|about|from|between|in|on|at|of|to)$/.test(tokens[by]!.norm)) return false
  for (let i = by - 1; i >= Math.max(start, by - 5); i--) {
    if (scene.itemAt[i]! >= 0 || cues.officials.at(tokens, i, by)) return false
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') break
  }
  return true
}

const ORGAN =
  /^(?:department|ministry|treasury|office|bureau|agency|council|commission|committee|army|navy|forces?|embassy|government|assembly|parliament|corps|guard|group|secretariat)$/

const isNamedWithin = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scene.itemAt[i]! >= 0) return true
  return false
}

/** "X is united, and Y will send …": where the words of the promise itself begin, past an "and" after another verb. */
export function ownStart(scene: Scene, from: number, verb: number): number {
  const { tokens, cues } = scene
  for (let i = verb - 1; i > from; i--) {
    const dash = tokens[i]!.norm === '—'
    if ((tokens[i]!.norm !== cues.small.and && !dash) || scene.itemAt[i]! >= 0 || i + 1 === verb) continue
    // "Japan and Zambia will sign": two who promise together.
    if (!dash && scene.itemAt[i - 1]! >= 0 && isNamedWithin(scene, i + 1, Math.min(verb, i + 5))) continue
    for (let k = from; k < i; k++)
      if (scene.itemAt[k]! < 0 && (cues.verbStops.at(tokens, k, i) || /^(?:do|does|did)$/.test(tokens[k]!.norm)))
        return i + 1
    return from
  }
  return from
}

/**
 * Who promises where no state stands before "will": the state at the sentence's head for "it" and "they" ("China said that it will …"),
 * `other` where a company does, `nobody` where somebody of no known side does. Absent: not told.
 */
export function subjectBefore(scene: Scene, start: number, verb: number): string | undefined {
  const { tokens } = scene
  let i = verb - 1
  while (i > start && scene.itemAt[i]! < 0 && ADVERB.test(tokens[i]!.norm)) i--
  const item = scene.items[scene.itemAt[i]!]
  if (item) {
    const organ = tokens.slice(item.first, item.last).some((t) => ORGAN.test(t.norm))
    if (item.kind === 'body' && !item.party && !organ) return 'other'
    return item.kind === 'person' && !item.party ? 'nobody' : undefined
  }
  if (!/^(?:it|they)$/.test(tokens[i]?.norm ?? '')) return undefined
  for (let k = start; k < i; k++) {
    const head = scene.items[scene.itemAt[k]!]
    if (head && head.kind !== 'time') return head.party
  }
  return undefined
}

/** Whether a clause holds a verb of doing something definite. */
export const definite = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scene.cues.definiteActs.at(scene.tokens, i, to)) return true
  return false
}

/** Whether a clause holds a definite act: an event word or a verb of doing. */
export function strong(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.cues.definiteActs.at(scene.tokens, i, to)) return true
    else if (scene.cues.events.at(scene.tokens, i, to) && !scene.cues.notEvents.at(scene.tokens, i, to)) return true
  return false
}

/** "ایران نے فیصلہ کیا ہے کہ وہ … کرے گا": the pronoun that opens the clause is the subject of the one before it. */
export function deciders(scene: Scene, s: Sentence, from: number): string[] {
  const { tokens, cues } = scene
  const that = cues.that.at(tokens, from)
  const at = that?.last ?? from
  if (at <= s.first || !cues.pairs.at(tokens, at, s.last)) return []
  for (let i = from - 1; i >= Math.max(s.first, from - 40); i--) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.first
    const mark = cues.subjectMarks.at(tokens, item.last, from)
    if (mark && item.party && !item.owner && item.kind !== 'time') return [item.party]
  }
  return []
}

/** "We will hold a summit": whether an encounter is told. */
export function tellsEncounter(scene: Scene, from: number, to: number, part?: 'noun'): boolean {
  for (let i = from; i < to; i++) {
    const event = scene.cues.events.at(scene.tokens, i, to)
    if (event && (part === undefined || event.value.part === part)) return true
  }
  return false
}
