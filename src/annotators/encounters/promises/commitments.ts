/** Reads one promise from the verb that tells of it: what is to be done, by whom, when and where. */

import type { PromisedCue } from '../../../languages/tables/encounters.ts'
import type { Engagement, Outcome } from '../../../model/reading.ts'
import { endsAt } from '../layout/ranges.ts'
import { clipped, trimmed } from '../layout/stretches.ts'
import { outcome, partiesIn, type Sentence } from '../outcome-fields.ts'
import { isCased, type Scene } from '../scene.ts'
import { isIdleVerb, isNoAct, isUncertain } from './no-promise.ts'
import { isNotOwed } from './not-owed.ts'
import type { MadePromise, PromisedWords, PromisingVerb, Stretch } from './promise.ts'
import { makersOf } from './promise-makers.ts'
import { stretchOf } from './promised-stretch.ts'
import { definite, plannedIn, tellingOf } from './promising.ts'
import { isUnderDeal, isWhich } from './state-acts.ts'
import { actTogether, keepsTogether, willBeThere } from './unpromised.ts'

/** The promise that words of promising tell of, and the token after it. Absent: they tell of none. */
export function commitment(
  scene: Scene,
  engagements: readonly Engagement[],
  words: PromisedCue,
  first: number,
  last: number,
  s: Sentence,
  before: Outcome | undefined,
): { outcome: Outcome; next: number } | undefined {
  const cue = words === 'would' ? 'after' : words === 'dated' || words === 'act' ? 'clause' : words
  const verb = { words, cue, first, last, s, engagements, before } as const
  if (isIdleVerb(scene, verb)) return undefined
  const promised = wordsOf(scene, verb)
  if (!promised || isNoAct(scene, promised)) return undefined
  const made = makersOf(scene, promised)
  return made && !isNotOwed(scene, made) ? entered(scene, made) : undefined
}

/** What a verb of promising promises. Absent: nothing that is certain. */
function wordsOf(scene: Scene, verb: PromisingVerb): PromisedWords | undefined {
  const { tokens, cues } = scene
  const { cue, first, last, s, engagements } = verb
  const around = stretchOf(scene, verb)
  if (!around) return undefined
  const plain = cues.table.articles
  const verbLast = cues.table.order === 'verb-last'
  const there = plain && cue === 'clause' && willBeThere(scene, first, s.last)
  const kept = plain && cue === 'after' && keepsTogether(scene, s.first, first, last, around.to)
  const together = plain && cue === 'clause' && actTogether(scene, s.first, first)
  if (isUncertain(scene, verb, around, { there: there || together, kept })) return undefined
  const stretch = isCased(scene) ? beforeRelative(scene, verb, around) : around
  if (!stretch) return undefined
  const ofThing = plain && cue === 'clause' && isOfThing(scene, first)
  // The noun before the clause: "the summit, which will be held in …".
  const start = ofThing ? Math.max(s.first, stretch.from - 4) : stretch.from
  // "… said that it would": the text ends before what is promised.
  if (start >= tokens.length) return undefined
  return {
    ...verb,
    ...stretch,
    there,
    together,
    kept,
    ofThing,
    planned: plannedIn(engagements, { start: tokens[start]!.start, end: tokens[stretch.to - 1]!.end }, verbLast),
    meant: verbLast ? tellingOf(scene, tokens[first]!.start) : undefined,
  }
}

/** "Which will provide …": told of a thing, and no promise by itself. */
function isOfThing({ tokens, cues, clauseStart }: Scene, verb: number): boolean {
  const start = clauseStart[verb]!
  // "A deal under which Norway will send …": its own doer.
  if (
    tokens[start]!.norm === cues.small.which &&
    verb > start + 1 &&
    cues.pledging.under.has(tokens[start - 1]?.norm ?? '')
  )
    return false
  if (tokens[start]!.norm === cues.small.which) return true
  return cues.pledging.relatives.has(tokens[verb - 1]?.norm ?? '') && tokens[verb - 2]?.norm !== cues.small.of
}

/** "Темой станет подготовка к саммиту, который пройдёт …": what the relative clause tells is promised there. Absent: no act is left. */
function beforeRelative(scene: Scene, { first, last, s }: PromisingVerb, stretch: Stretch): Stretch | undefined {
  const { tokens, cues } = scene
  if (!cues.weakPromise.at(tokens, first, s.last)) return stretch
  for (let i = last; i < stretch.to; i++)
    if (cues.relatives.at(tokens, i, stretch.to) && tokens[i - 1]!.norm === ',')
      return definite(scene, stretch.from, i) ? { from: stretch.from, to: i } : undefined
  return stretch
}

/** The promise as it is entered. Absent: too few words are left of it. */
function entered(scene: Scene, promise: MadePromise): { outcome: Outcome; next: number } | undefined {
  const { tokens, cues } = scene
  const { cue, first, last, to, s, gift, joint, by, planned } = promise
  const from = afterDoer(scene, promise)
  const content = clipped(scene, trimmed(scene, from, to), tokens[first]!.start)
  if (!content || to - from < 3) return undefined
  if (cues.table.articles && cue === 'clause' && content.end <= tokens[first]!.start) return undefined
  // "A met B and announced a loan to B": who gives is named first.
  const giver = gift && joint ? partiesIn(scene, s.first, first)[0] : undefined
  const sides = giver ? [giver] : by
  return {
    outcome: outcome(scene, 'commitment', content, sides, first, last, { from, to }, undefined, planned),
    next: to,
  }
}

/** "روس نے … بنانے کا اعلان کیا": what is announced before its verb begins after whoever announces it. */
function afterDoer(scene: Scene, { cue, from, to }: MadePromise): number {
  if (scene.cues.table.order !== 'verb-last') return from
  // "جس کے تحت ہنگری … دے گا": what is done, and not under what.
  if (cue === 'clause' && isWhich(scene, from) && isUnderDeal(scene, from)) return from + 3
  if (cue !== 'before') return from
  const { tokens, cues, itemAt } = scene
  let at = from
  for (let i = from + 1; i < to - 3; i++)
    if (
      cues.standing.doer.has(tokens[i]!.norm) &&
      (itemAt[i - 1]! >= 0 ||
        [cues.pairs, cues.officials, cues.organs, cues.several, cues.correlates].some((table) =>
          endsAt(scene, table, i),
        ))
    )
      at = i + 1
  return at
}
