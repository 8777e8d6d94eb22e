/** Happenings that are no encounters, where one clause states plainly who did what to whom. */
import { codesOfAct } from '../../model/codebook.ts'
import { evidence } from '../../model/evidence.ts'
import type { Act, Happening } from '../../model/reading.ts'
import { contextsIn, voiceAt } from './draft.ts'
import { fightersAt } from './fighters.ts'
import {
  type ActCues,
  type Cue,
  cuesOf,
  dateIn,
  isOpen,
  placeIn,
  type Side,
  sideOf,
  sidesBetween,
} from './happening-parts.ts'
import { type Scene, spanOf } from './scene.ts'

/** Acts told of by a subject alone; all others need somebody or something acted on that is named. */
const ALONE: ReadonlySet<Act> = new Set([
  'protest',
  'mobilize',
  'ceasefire',
  'exercise',
  'aid',
  'withdraw',
  'suspend-aid',
])

/** Acts within one state: its police arrest its own people. */
const WITHIN: ReadonlySet<Act> = new Set([
  'arrest',
  'kill',
  'attack',
  'strike',
  'bomb',
  'abduct',
  'protest',
  'release',
  'seize-territory',
  'mobilize',
])

/** Acts whose place is no target: "protested in Cairo". */
const SCENE: ReadonlySet<Act> = new Set([
  'protest',
  'mobilize',
  'exercise',
  'arrest',
  'kill',
  'release',
  'ceasefire',
  'deport',
])

/** Happenings in the order of the text. At most one for a verb, none without somebody known who acts or is acted on. */
export function happeningsOf(scene: Scene): Happening[] {
  const cues = cuesOf(scene.language.acts)
  const out: Happening[] = []
  for (const s of scene.sentences)
    for (let i = s.first; i < s.last; ) {
      const f = scene.itemAt[i]! >= 0 ? undefined : cues.verbs.at(scene.tokens, i, s.last)
      const told =
        f && isVerb(scene, i, s.first) ? happening(scene, cues, f.value, f.first, f.last, out.length + 1) : undefined
      const moved = f || scene.itemAt[i]! >= 0 ? undefined : fightersAt(scene, cues, i, s, `v${out.length + 1}`)
      if (told) out.push(told)
      if (moved) out.push(moved.told)
      i = f?.last ?? moved?.last ?? i + 1
    }
  return out
}

/** Whether a past form stands as a verb: not in "occupied territories", "after the captured town", "self-imposed". */
function isVerb(scene: Scene, i: number, start: number): boolean {
  if (i === start) return true
  if (scene.cues.table.order === 'verb-last' || scene.itemAt[i - 1]! >= 0) return true
  if (scene.tokens[i - 1]!.norm === '-') return false
  const { place, definite, other } = scene.cues
  return ![place, definite, other].some((t) => t.at(scene.tokens, i - 1, i)?.last === i)
}

function happening(
  scene: Scene,
  cues: ActCues,
  cue: Cue,
  first: number,
  last: number,
  n: number,
): Happening | undefined {
  const from = scene.clauseStart[first]!
  const to = Math.max(last, scene.clauseEnd[last - 1]!)
  if (isOpen(scene, cues, first, last, from, to)) return undefined
  const verbLast = scene.cues.table.order === 'verb-last'
  const before = sidesBetween(scene, cues, from, first)
  const after = verbLast ? [] : sidesBetween(scene, cues, last, Math.min(to, last + 14))
  const [actor, target] = verbLast
    ? whoVerbLast(scene, cues, cue, before, first)
    : whoVerbMiddle(scene, cue, before, after, first, last)
  const hit =
    cue.voice === 'passive' && target !== undefined && (target.party !== undefined || ofGroup(scene, from, first))
  if (!actor && !hit) return undefined
  if (!target && !ALONE.has(cue.act)) return undefined
  if (!actor?.party && !target?.party && !actor?.force && !hit) return undefined
  // A state that condemns or threatens itself is a misreading.
  if (actor?.party && actor.party === target?.party && !WITHIN.has(cue.act)) return undefined
  const near = [actor, target].filter((x) => x !== undefined)
  const span = spanOf(scene, Math.min(first, ...near.map((x) => x.first)), Math.max(last, ...near.map((x) => x.last)))
  const date = dateIn(scene, from, to)
  const place = placeIn(scene, from, to, target)
  return {
    id: `v${n}`,
    act: cue.act,
    ...(actor ? { actor: sideOf(scene, actor) } : {}),
    ...(target ? { target: sideOf(scene, target) } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    evidence: [evidence(scene.text, span)],
    codes: codesOfAct(cue.act, contextsIn(scene, span)),
    voice: voiceAt(scene, span),
    rule: `happenings/${cue.act}@1`,
  }
}

/** How far from its verb, in tokens, the one who acts and the one acted on may stand. */
const NEAR = 5

/** Subject before the verb, object after it; with "by" the other way round. Both stand near, with no sign between. */
function whoVerbMiddle(
  scene: Scene,
  cue: Cue,
  before: readonly Side[],
  after: readonly Side[],
  first: number,
  last: number,
): [Side | undefined, Side | undefined] {
  const left = before.findLast((x) => !x.aside)
  const right = after.find((x) => !x.aside || !SCENE.has(cue.act))
  const x = left && first - left.last <= NEAR && isClear(scene, left.last, first) ? left : undefined
  const y = right && right.first - last <= NEAR && isClear(scene, last, right.first) ? right : undefined
  return cue.voice === 'passive' ? [y, x] : [x, y]
}

function isClear(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.itemAt[i]! < 0 && scene.tokens[i]!.kind === 'sign' && scene.tokens[i]!.norm !== '-') return false
  return true
}

/** Who acts stands right before its mark, who is acted on between that and the verb, or before "against". */
function whoVerbLast(
  scene: Scene,
  cues: ActCues,
  cue: Cue,
  before: readonly Side[],
  first: number,
): [Side | undefined, Side | undefined] {
  const at = (x: Side) => scene.tokens[x.last]?.norm
  if (cue.voice === 'passive') return [undefined, before.findLast((x) => x.last === first)]
  const actor = before.findLast((x) => at(x) === 'نے') ?? before.findLast((x) => x.force && first - x.last <= 1)
  if (!actor) return [undefined, undefined]
  const between = before.filter((x) => x.first > actor.first)
  const against = before.findLast(
    (x) => x !== actor && x.first < actor.first && at(x) === 'کے' && scene.tokens[x.last + 1]?.norm === 'خلاف',
  )
  const target =
    between.findLast((x) => !x.aside && (cues.against.at(scene.tokens, x.last) || at(x) === 'کے')) ?? against
  return [actor, target]
}

/** "Several commanders of this group were hit": the group was named in the sentence before its men. */
function ofGroup(scene: Scene, from: number, first: number): boolean {
  const last = Math.max(0, from - 40)
  for (let i = first - 1; i >= last; i--) {
    const n = scene.itemAt[i]!
    if (n >= 0 && scene.items[n]!.kind === 'body') return true
  }
  return false
}
