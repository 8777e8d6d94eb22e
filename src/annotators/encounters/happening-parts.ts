/** What happenings are made of: their words, who takes part, day and place, and whether it is left open that they happened. */
import type { ActTable } from '../../languages/tables/acts.ts'
import type { Act, EventSide, Happening } from '../../model/reading.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'
import { dateOf } from './dates.ts'
import { roleOf } from './places.ts'
import { type Item, type Scene, spanOf } from './scene.ts'

export interface Cue {
  readonly act: Act
  readonly voice: 'active' | 'passive'
}

export interface ActCues {
  readonly verbs: Phrases<Cue>
  readonly against: Phrases<true>
  readonly forces: Phrases<true>
  readonly not: Phrases<true>
  readonly fighters: Phrases<true>
  readonly going: Phrases<'verb' | 'noun'>
  readonly owns: Phrases<true>
  readonly theirs: Phrases<true>
  readonly averted: Phrases<true>
}

const made = new WeakMap<ActTable, ActCues>()

export function cuesOf(t: ActTable): ActCues {
  const known = made.get(t)
  if (known) return known
  const split = (l: string) => l.split('|').filter(Boolean)
  const list = (l: string) => phrases(split(l).map((p) => [p, true as const] as const))
  const f = t.fighters
  const verbs = (voice: Cue['voice']) =>
    t[voice].flatMap(([act, l]) => split(l).map((p) => [p, { act, voice }] as const))
  const cues: ActCues = {
    verbs: phrases([...verbs('passive'), ...verbs('active')]),
    against: list(t.against),
    forces: list(`${t.forces}|${f.who}`),
    not: list(t.not),
    fighters: list(f.who),
    going: phrases([
      ...split(f.verbs).map((p) => [p, 'verb'] as const),
      ...split(f.nouns).map((p) => [p, 'noun'] as const),
    ]),
    owns: list(f.owns ?? ''),
    theirs: list(f.theirs ?? ''),
    averted: list(f.averted),
  }
  made.set(t, cues)
  return cues
}

/** Whether the clause leaves open that it happened: "will", "if", "not" near the verb. */
export function isOpen(scene: Scene, cues: ActCues, first: number, last: number, from: number, to: number): boolean {
  const verbLast = scene.cues.table.order === 'verb-last'
  for (let i = Math.max(from, first - (verbLast ? 12 : 4)); i < Math.min(to, last + (verbLast ? 4 : 0)); i++)
    if ((i < first || i >= last) && scene.itemAt[i]! < 0 && cues.not.at(scene.tokens, i, to)) return true
  return cues.not.at(scene.tokens, from, to) !== undefined && from < first
}

export interface Side {
  readonly first: number
  readonly last: number
  readonly entity?: string
  readonly party?: string
  /** Named by a word such as "police" or "fighters". */
  readonly force?: boolean
  readonly person?: boolean
  /** The parties that share it: US in "American and Afghan forces". */
  readonly allies?: readonly string[]
  /** Stands after a preposition: a place or a circumstance, no subject. */
  readonly aside?: boolean
}

/** States, bodies, people who act for one, and forces, from the left. A demonym belongs to the force it stands before. */
export function sidesBetween(scene: Scene, cues: ActCues, from: number, to: number): Side[] {
  const out: Side[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) {
      const force = cues.forces.at(scene.tokens, i, to)
      if (!force) continue
      const state = out.at(-1)
      // "Israeli and Egyptian forces", "forces of Iran": one side with its state.
      if (state && !state.force && force.first - state.last <= 2 && !state.person) {
        const ally = joinedTo(scene, out.at(-2), state)
        if (ally) out.splice(-2, 1)
        const allies = ally?.party ? { first: ally.first, allies: [...(ally.allies ?? []), ally.party] } : {}
        out[out.length - 1] = { ...state, ...allies, last: force.last, force: true, aside: false }
      } else out.push({ first: force.first, last: force.last, force: true })
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

const AND: ReadonlySet<string> = new Set(['and', 'и', 'اور', 'و'])

/** "American and" before "Afghan forces": a state of the same force. */
function joinedTo(scene: Scene, ally: Side | undefined, state: Side): Side | undefined {
  if (!ally?.party || !state.party || ally.party === state.party || ally.force || ally.person) return undefined
  return state.first - ally.last === 1 && AND.has(scene.tokens[ally.last]!.norm) ? ally : undefined
}

const isAside = (scene: Scene, item: Item): boolean => {
  if (item.kind === 'person') return false
  const role = roleOf(scene, item)
  return scene.cues.table.order === 'verb-last' ? role === 'place' || role === 'destination' : role !== 'side'
}

export const sideOf = (scene: Scene, side: Side): EventSide => ({
  span: spanOf(scene, side.first, side.last),
  ...(side.entity ? { entity: side.entity } : {}),
  ...(side.party ? { party: side.party } : {}),
  ...(side.allies ? { allies: side.allies } : {}),
})

export function dateIn(scene: Scene, from: number, to: number): string | undefined {
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

export function placeIn(scene: Scene, from: number, to: number, target: Side | undefined): Happening['place'] {
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
