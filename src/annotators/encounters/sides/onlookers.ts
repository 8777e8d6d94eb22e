/** People told beside an encounter who act for nobody: no office is told of them, and no side. Only where the verb comes last. */
import type { Candidate } from '../candidate.ts'
import type { Scene } from '../scene.ts'
import { holdsOffice } from './teams.ts'

const isOnlooker = (scene: Scene, { entity, party }: { entity: string; party?: string }): boolean =>
  !party && !holdsOffice(scene, entity)

/** Whether all posts that the report tells of somebody are those of a spokesman: his state takes part, and not he. */
function speaksForOthers({ entities, cues }: Scene, entity: string): boolean {
  const posts = entities.get(entity)?.posts ?? []
  return posts.length > 0 && posts.every((p) => cues.talks.spokesmen.test(p.title))
}

/**
 * Drops, in place, whoever looks on: a spokesman, whose state stays among the sides, and, beside people who act for a side, one without office
 * and side.
 */
export function dropOnlookers(scene: Scene, found: readonly Candidate[]): void {
  for (const c of found) {
    if (!c.verbLast || !c.people.some((p) => p.party)) continue
    const taking = c.people.filter((p) => !isOnlooker(scene, p) && !speaksForOthers(scene, p.entity))
    c.people.splice(0, c.people.length, ...taking)
  }
}

/** "سجادہ نشین X پاکستان کے دورے پر آئے": those who travel hold no office and act for no side. */
export const isPrivateTrip = (scene: Scene, { verbLast, people }: Candidate): boolean =>
  verbLast === true && people.length > 0 && people.every((p) => isOnlooker(scene, p))

/** Sets, in place, for whom somebody acts where another encounter of the same report tells it, and only one side is told of him. */
export function knownElsewhere(found: readonly Candidate[]): void {
  const sides = new Map<string, Set<string>>()
  for (const c of found)
    for (const { entity, party } of c.people) if (party) sides.set(entity, (sides.get(entity) ?? new Set()).add(party))
  for (const c of found)
    if (c.verbLast)
      c.people.forEach((p, n) => {
        const known = p.party ? undefined : sides.get(p.entity)
        if (known?.size === 1) c.people[n] = { ...p, party: [...known][0]! }
      })
}
