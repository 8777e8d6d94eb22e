/** The lists of those who came for one side: "Representing Chile were …", "the Chilean delegation was led by X; and included Y and Z". */
import type { Candidate } from '../candidate.ts'
import { type Item, type Scene, spanOf } from '../scene.ts'
import { namedBetween } from './eligible.ts'
import { nextLed } from './side-heads.ts'

/**
 * Adds to the encounter that a side took part in everybody whom a list of that side names, each for that side.
 * Returns the indexes of the sentences that held such a list. The encounter stands before its lists, however many stand between.
 */
export function addRosters(scene: Scene, found: readonly Candidate[]): Set<number> {
  const { tokens, cues } = scene
  const read = new Set<number>()
  if (!cues.table.articles) return read
  scene.sentences.forEach((s, n) => {
    for (let i = s.first; i < s.last; i++) {
      const f = scene.itemAt[i]! < 0 ? cues.rosters.at(tokens, i, s.last) : undefined
      if (!f) continue
      const side = sideOf(scene, s, f)
      const all = side ? namedBetween(scene, f.last, s.last) : []
      // "Chile was represented by X and Peru by Y": Y is not Chile's.
      const other = all[0] && nextLed(scene, all[0].last, s.last)
      const people = other ? all.filter((p) => p.first < other.head.first) : all
      i = f.last - 1
      const met = side && people.length > 0 ? encounterOf(found, side, n) : undefined
      if (!side || !met) continue
      // "The Chilean delegation was led by X; and included …": X is the list's first.
      const head = headIn(scene, s.first, f.first)
      for (const p of head ? [head, ...people] : people) {
        const known = met.people.findIndex((q) => q.entity === p.entity)
        const role = p === head ? ('head' as const) : ('member' as const)
        if (known < 0) met.people.push({ entity: p.entity!, party: side, role })
        else met.people[known] = { ...met.people[known]!, party: side, ...(p === head ? { role } : {}) }
      }
      if (other && met.parties.includes(other.party)) {
        met.people = met.people.filter((p) => p.entity !== other.head.entity)
        met.people.push({ entity: other.head.entity!, party: other.party, role: 'member' })
      }
      if (met.evidence.length < 4) met.evidence.push(spanOf(scene, s.first, s.last))
      read.add(n)
      return
    }
  })
  return read
}

/** Whose list it is: the state of "Representing Chile", of "the Chilean delegation included", of "Chile was represented by". */
function sideOf(
  scene: Scene,
  s: { first: number; last: number },
  f: { first: number; last: number },
): string | undefined {
  const { tokens, cues } = scene
  const stateAt = (i: number) => {
    const item = scene.items[scene.itemAt[i] ?? -1]
    return item && item.kind !== 'person' && item.kind !== 'time' ? item.party : undefined
  }
  for (let i = f.last; i < Math.min(s.last, f.last + 3); i++) {
    if (stateAt(i) && /^(?:representing|for)$/.test(tokens[f.first]!.norm)) return stateAt(i)
    if (scene.itemAt[i]! >= 0) break
  }
  for (let i = f.last - 1; i >= s.first; i--) {
    if (!cues.delegates.at(tokens, i, f.last) && !cues.teams.at(tokens, i, f.last)) continue
    for (let k = i - 1; k >= Math.max(s.first, i - 5); k--) if (stateAt(k)) return stateAt(k)
    for (let k = i + 1; k < Math.min(f.first, i + 4); k++) if (stateAt(k)) return stateAt(k)
    return undefined
  }
  // "On behalf of its president, Chile was represented by …".
  for (let i = f.first - 1; i >= Math.max(s.first, f.first - 3); i--) if (stateAt(i)) return stateAt(i)
  return undefined
}

function headIn(scene: Scene, from: number, to: number): Item | undefined {
  for (let i = from; i < to; i++) {
    const led = scene.cues.led.at(scene.tokens, i, to)
    if (led?.value === 'after') return namedBetween(scene, led.last, to)[0]
  }
  return undefined
}

/** The first session or meeting of a side that was held, then any encounter of it, told no later than its list. */
function encounterOf(found: readonly Candidate[], side: string, sentence: number): Candidate | undefined {
  const own = found.filter((c) => c.sentence <= sentence && c.parties.includes(side) && c.kind !== 'conference')
  return own.find((c) => c.status === 'held' && c.kind !== 'visit' && c.people.length > 0) ?? own[0]
}
