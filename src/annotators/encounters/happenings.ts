/** Happenings that are no encounters, where one clause states plainly who did what to whom. */
import type { ActTable } from '../../languages/tables/acts.ts'
import { codesOfAct } from '../../model/codebook.ts'
import { evidence } from '../../model/evidence.ts'
import type { Act, EventSide, Happening } from '../../model/reading.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'
import { dateOf } from './dates.ts'
import { contextsIn, voiceAt } from './draft.ts'
import { roleOf } from './places.ts'
import { type Item, type Scene, spanOf } from './scene.ts'

interface Cue {
  readonly act: Act
  readonly voice: 'active' | 'passive'
}

interface ActCues {
  readonly verbs: Phrases<Cue>
  readonly against: Phrases<true>
  readonly forces: Phrases<true>
  readonly not: Phrases<true>
}

const made = new WeakMap<ActTable, ActCues>()

function cuesOf(t: ActTable): ActCues {
  const known = made.get(t)
  if (known) return known
  const split = (l: string) => l.split('|').filter(Boolean)
  const list = (l: string) => phrases(split(l).map((p) => [p, true as const] as const))
  const verbs = (voice: Cue['voice']) =>
    t[voice].flatMap(([act, l]) => split(l).map((p) => [p, { act, voice }] as const))
  const cues: ActCues = {
    verbs: phrases([...verbs('passive'), ...verbs('active')]),
    against: list(t.against),
    forces: list(t.forces),
    not: list(t.not),
  }
  made.set(t, cues)
  return cues
}

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
      if (told) out.push(told)
      i = f?.last ?? i + 1
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

/** Whether the clause leaves open that it happened: "will", "if", "not" near the verb. */
function isOpen(scene: Scene, cues: ActCues, first: number, last: number, from: number, to: number): boolean {
  const verbLast = scene.cues.table.order === 'verb-last'
  for (let i = Math.max(from, first - (verbLast ? 12 : 4)); i < Math.min(to, last + (verbLast ? 4 : 0)); i++)
    if ((i < first || i >= last) && scene.itemAt[i]! < 0 && cues.not.at(scene.tokens, i, to)) return true
  return cues.not.at(scene.tokens, from, to) !== undefined && from < first
}

interface Side {
  readonly first: number
  readonly last: number
  readonly entity?: string
  readonly party?: string
  /** Named by a word such as "police" or "fighters". */
  readonly force?: boolean
  readonly person?: boolean
  /** Stands after a preposition: a place or a circumstance, no subject. */
  readonly aside?: boolean
}

/** States, bodies, people who act for one, and forces, from the left. A demonym belongs to the force it stands before. */
function sidesBetween(scene: Scene, cues: ActCues, from: number, to: number): Side[] {
  const out: Side[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) {
      const force = cues.forces.at(scene.tokens, i, to)
      if (!force) continue
      const state = out.at(-1)
      // "Israeli and Egyptian forces", "forces of Iran": one side with its state.
      if (state && !state.force && force.first - state.last <= 2 && !state.person)
        out[out.length - 1] = { ...state, last: force.last, force: true, aside: false }
      else out.push({ first: force.first, last: force.last, force: true })
      i = force.last - 1
      continue
    }
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind === 'time' || item.owner || (!item.party && item.kind !== 'body')) continue
    out.push({
      first: item.first,
      last: item.last,
      ...(item.party ? { party: item.party } : {}),
      ...(item.kind === 'person' ? { person: true } : {}),
      ...(item.entity ? { entity: item.entity } : {}),
      ...(isAside(scene, item) ? { aside: true } : {}),
    })
  }
  return out
}

const isAside = (scene: Scene, item: Item): boolean => {
  if (item.kind === 'person') return false
  const role = roleOf(scene, item)
  return scene.cues.table.order === 'verb-last' ? role === 'place' || role === 'destination' : role !== 'side'
}

const sideOf = (scene: Scene, side: Side): EventSide => ({
  span: spanOf(scene, side.first, side.last),
  ...(side.entity ? { entity: side.entity } : {}),
  ...(side.party ? { party: side.party } : {}),
})

function dateIn(scene: Scene, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind !== 'time' || item.time!.type === 'DURATION' || item.time!.type === 'SET') continue
    const value = dateOf(item.time!.value)
    if (value) return value
  }
  return undefined
}

function placeIn(scene: Scene, from: number, to: number, target: Side | undefined): Happening['place'] {
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    const entity = item.entity ? scene.entities.get(item.entity) : undefined
    if (item.kind !== 'place' || !entity || item.first === target?.first || roleOf(scene, item) !== 'place') continue
    return { name: entity.name, ...(item.party ? { country: item.party } : {}) }
  }
  return undefined
}
