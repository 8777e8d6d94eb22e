/** When and where an encounter is, told by a pronoun in the sentence after: "… саммит. Он состоится в X 15 ноября". */
import type { Candidate } from '../candidate.ts'
import { type Scene, spanOf } from '../scene.ts'
import { timesBetween } from './dates.ts'
import { roleOf } from './place-roles.ts'
import { placeTold } from './place-told.ts'

/** Adds to encounters, in place, the day, the place and the status that a sentence opening with their pronoun tells. */
export function addTakenUp(scene: Scene, found: readonly Candidate[]): void {
  const { tokens, cues } = scene
  if (cues.statuses.pronouns.size === 0) return
  scene.sentences.forEach((s, n) => {
    const nouns = cues.statuses.pronouns.get(tokens[s.first]!.norm)
    const verb = nouns && cues.status.at(tokens, s.first + 1, s.last)
    if (!nouns || !verb || (verb.value !== 'planned' && verb.value !== 'held')) return
    const told = found.findLast((c) => c.sentence === n - 1 && c.part === 'noun')
    if (!told || !nouns.test(tokens[told.first]!.norm)) return
    const to = scene.clauseEnd[verb.first]!
    const date = timesBetween(scene, s.first, to)[0]?.told
    const place = scene.items.find(
      (i) => i.first >= s.first && i.last <= to && i.kind === 'place' && i.party && roleOf(scene, i) === 'place',
    )
    if (!date && !place) return
    if (date && !told.date) told.date = date
    if (place && !told.place) told.place = placeTold(scene, place)
    if (!told.statusSpan) {
      told.status = verb.value
      told.statusSpan = spanOf(scene, verb.first, verb.last)
    }
    if (told.evidence.length < 4) told.evidence.push(spanOf(scene, s.first, to))
  })
}
