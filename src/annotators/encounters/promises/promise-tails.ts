/** Promises that English tells without a verb of their own side: "with the next session to be held in X", "it will enter into force on …", "and she accepted". */
import type { PromisedCue } from '../../../languages/tables/encounters.ts'
import type { Engagement, Outcome } from '../../../model/reading.ts'
import type { Found } from '../../../text/phrases.ts'
import { dueIn } from '../day-and-place/due.ts'
import { clipped, endOfClause, trimmed } from '../layout/stretches.ts'
import { engagementAt, outcome, type Sentence } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'
import { goesOn, sentenceBack } from './promise.ts'

interface Told {
  readonly outcome: Outcome
  readonly next: number
}

interface Around {
  readonly s: Sentence
  readonly engagements: readonly Engagement[]
  readonly before: Outcome | undefined
}

/** How far behind the noun of an encounter its participle may stand, and how far back an invitation may. */
const NEAR = 8
const BACK = 45

/** The words that such a promise begins with. Absent: another word stands there. */
export function promisedInTail(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { tokens, cues } = scene
  if (tokens[i]!.norm === cues.small.with) {
    const to = nextHeld(scene, i, end)
    return to === undefined ? undefined : { first: i, last: to, value: 'clause' }
  }
  if (cues.pacts.accepted.has(tokens[i]!.norm)) {
    const to = acceptance(scene, i, end)
    return to === undefined ? undefined : { first: i, last: to, value: 'clause' }
  }
  return undefined
}

/** The promise that those words tell of. Absent: they are other words, or it is not known who is bound. */
export function tailPromise(scene: Scene, first: number, last: number, around: Around): Told | undefined {
  if (!scene.cues.table.articles) return undefined
  const { norm } = scene.tokens[first]!
  if (norm === scene.cues.small.with) return nextSession(scene, first, last, around)
  if (scene.cues.pacts.accepted.has(norm)) return tookInvitation(scene, first, last, around)
  return norm === scene.cues.small.will ? inForce(scene, first, last, around) : undefined
}

/** "With the next session to be held", "with its next round scheduled for": the token after the participle. */
function nextHeld(scene: Scene, i: number, end: number): number | undefined {
  const { tokens, cues } = scene
  const { articles } = cues.pacts
  const { nextOne, tobe, scheduled } = cues.pledging
  if (!articles.has(tokens[i + 1]?.norm ?? '') || !nextOne.has(tokens[i + 2]?.norm ?? '')) return undefined
  let event = false
  for (let k = i + 3; k < Math.min(end - 1, i + 3 + NEAR); k++) {
    const { norm, kind } = tokens[k]!
    if (kind === 'sign' && norm !== '-') return undefined
    if (cues.events.at(tokens, k, end)?.value.part === 'noun') event = true
    else if (event && norm === cues.small.to && tobe.has(tokens[k + 1]!.norm)) return Math.min(end, k + 3)
    else if (event && scheduled.has(norm)) return k + 1
  }
  return undefined
}

/** The next session is promised by those who agreed to it, or who met. */
function nextSession(scene: Scene, first: number, last: number, { s, engagements, before }: Around): Told | undefined {
  const to = endOfClause(scene, last, s.last)
  if (!dueIn(scene, last, to, true)) return undefined
  const agreed = before && before.content.end > scene.tokens[s.first]!.start ? before.by : []
  const by = agreed.length >= 2 ? agreed : (engagementAt(scene, engagements, s)?.parties ?? [])
  return by.length >= 2 ? told(scene, by, first, last, { from: first + 1, to }) : undefined
}

/** "The agreement will enter into force on 1 July": what was agreed right before, by those who agreed it. */
function inForce(scene: Scene, first: number, last: number, around: Around): Told | undefined {
  const { tokens, cues } = scene
  const { before, s } = around
  const { entering, into, force } = cues.pledging
  if (!entering.has(tokens[last]?.norm ?? '')) return undefined
  const noun = into.has(tokens[last + 1]?.norm ?? '') ? last + 2 : last + 1
  if (!force.has(tokens[noun]?.norm ?? '')) return undefined
  if (before?.kind !== 'agreement' || before.by.length < 2) return undefined
  const verb = { words: 'clause', cue: 'clause', first, last, ...around } as const
  if (!goesOn(scene, verb, 2) || before.content.end > tokens[first]!.start) return undefined
  const subject = tokens[first - 1]!.norm
  if (!cues.dealing.pacts.test(subject) && subject !== cues.pledging.it && subject !== cues.small.which)
    return undefined
  const to = endOfClause(scene, noun, s.last)
  const from = subject === cues.small.which ? first : scene.clauseStart[first]!
  return dueIn(scene, noun, to, true) ? told(scene, before.by, first, last, { from, to }) : undefined
}

/** "Invited him to visit Oslo, and he accepted (the invitation)": the token after the words of accepting. */
function acceptance(scene: Scene, i: number, end: number): number | undefined {
  const { tokens, cues } = scene
  if (cues.pacts.unaccepted.has(tokens[i - 1]?.norm ?? '')) return undefined
  const next = tokens[i + 1]
  if (i + 1 >= end || next?.kind === 'sign') return i + 1
  if (next!.norm === cues.pledging.it) return i + 2 >= end || tokens[i + 2]!.kind === 'sign' ? i + 2 : undefined
  if (!cues.pacts.articles.has(next!.norm)) return undefined
  for (let k = i + 2; k < Math.min(end, i + 5); k++)
    if (cues.pledging.invitation.has(tokens[k]!.norm)) {
      const after = tokens[k + 1]
      return k + 1 >= end || after!.kind === 'sign' ? k + 1 : undefined
    }
  return undefined
}

/** Who was invited right before will travel: what is promised runs from where to, up to the acceptance. */
function tookInvitation(scene: Scene, first: number, last: number, { s, engagements }: Around): Told | undefined {
  const { tokens, cues } = scene
  const start = sentenceBack(scene, s, 1).first
  let invited = first - 1
  while (invited >= Math.max(start, first - BACK) && !cues.pledging.invited.has(tokens[invited]!.norm)) invited--
  if (invited < Math.max(start, first - BACK)) return undefined
  // "Extended an invitation to X to visit Oslo": the "to" before an act.
  const isTo = (i: number, act: boolean) =>
    tokens[i]!.norm === cues.small.to && (!act || cues.definiteActs.at(tokens, i + 1) !== undefined)
  let to = invited + 1
  while (to < first && !isTo(to, true)) to++
  if (to === first) for (to = invited + 1; to < first && !isTo(to, false); ) to++
  if (to === first) return undefined
  const guest = scene.items.find(
    (x) => x.first > invited && x.first < to && x.kind !== 'time' && x.party && !x.implied,
  )?.party
  const place = scene.items.find((x) => x.first > to && x.first < first && x.kind === 'place')?.party
  const met = engagementAt(scene, engagements, s)?.parties ?? []
  // "Invited her to visit Brasilia": whichever of the two who spoke is not at home there.
  const by = guest ? [guest] : place && met.length === 2 ? met.filter((p) => p !== place) : []
  return by.length === 1 && by[0] !== place ? told(scene, by, first, last, { from: to, to: last }) : undefined
}

function told(
  scene: Scene,
  by: readonly string[],
  first: number,
  last: number,
  words: { readonly from: number; readonly to: number },
): Told | undefined {
  const content = clipped(scene, trimmed(scene, words.from, words.to), scene.tokens[first]!.start)
  if (!content) return undefined
  return {
    outcome: outcome(scene, 'commitment', content, by, first, first + 1, words, undefined, undefined),
    next: last,
  }
}
