/** The side that an encounter misses where its other side tells of it: "X نے کہا کہ ایران کے ساتھ مذاکرات جاری ہیں". */

import type { Hit } from '../hit.ts'
import { tokenAt } from '../layout/ranges.ts'
import type { Item, Scene } from '../scene.ts'
import { homeOffice, partyOf } from './acting.ts'
import type { Sides } from './sides.ts'

/** How far before the noun the one side may stand that is told by "with". */
const NEAR = 8

/**
 * The state or body for which the speaker acts, added to an encounter of which only the other side is told, by "with". No doer stands in
 * the clause itself; who only speaks takes no part, so no person is added. Absent: the sides as they are.
 */
export function spokenOf(scene: Scene, hit: Hit, sides: Sides): Sides {
  if (hit.cue.part !== 'noun' || (hit.cue.kind !== 'meeting' && hit.cue.kind !== 'call')) return sides
  if (scene.cues.table.articles) return spokenPlain(scene, hit, sides)
  if (scene.cues.table.order !== 'verb-last') return sides
  // "ناروے کا کہنا ہے کہ وہ روس اور جاپان سے بات چیت کر رہا ہے": who speaks is the third side.
  const opens = scene.cues.standing.saidThat.has(scene.tokens[hit.from]?.norm ?? '') ? hit.from + 1 : hit.from
  const many = sides.parties.length === 2 && scene.cues.standing.they.has(scene.tokens[opens]?.norm ?? '')
  if (sides.parties.length !== 1 && !many) return sides
  if (!isWith(scene, hit, sides.parties)) return sides
  const party = speakersSide(scene, hit)
  return party && !sides.parties.includes(party) ? { ...sides, parties: [party, ...sides.parties] } : sides
}

/** "Talks with Chile will resume, the Peruvian minister said": the same in English, where the sentence names nobody else. */
function spokenPlain(scene: Scene, hit: Hit, sides: Sides): Sides {
  const [other, ...more] = sides.parties
  if (!sides.oneSided || !other || more.length > 0 || sides.people.some((p) => !p.party)) return sides
  const party = speakersSide(scene, hit)
  if (party?.length !== 2 || party === other) return sides
  const s = scene.sentences[hit.sentence]!
  for (let i = s.first; i < s.last; i++) {
    const item = scene.items[scene.itemAt[i]!]
    const named = item && item.kind !== 'time' && item.kind !== 'body' ? partyOf(scene, item) : undefined
    if (named && named !== other && named !== party) return sides
  }
  return { ...sides, parties: [party, other], oneSided: false }
}

/**
 * "جاپان کے ترجمان نے کہا کہ وزیر اعظم X … دورہ کریں گے": an office named without its state, in the words of somebody who acts for one,
 * is of that state. Set for the people of an encounter for whom nothing else is known.
 */
export function officesOfSpeaker(scene: Scene, hit: Hit, sides: readonly Item[]): void {
  if (scene.cues.table.order !== 'verb-last') return
  const untold = sides.filter((i) => i.kind === 'person' && i.entity && !partyOf(scene, i) && homeOffice(scene, i))
  if (untold.length !== 1) return
  const party = speakersSide(scene, hit)
  if (party?.length !== 2 || sides.some((i) => i !== untold[0] && partyOf(scene, i) === party)) return
  scene.acting.set(untold[0]!.entity!, party)
}

/** Whether the one side stands near before the noun with "سے" or "کے ساتھ" after it, and no doer's mark in the clause. */
function isWith(scene: Scene, hit: Hit, parties: readonly string[]): boolean {
  const { tokens, items, itemAt } = scene
  for (let i = hit.from; i < hit.first; i++) if (scene.cues.standing.doer.has(tokens[i]!.norm)) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - NEAR); i--) {
    const item = items[itemAt[i]!]
    if (!item) continue
    if (!parties.includes(partyOf(scene, item) ?? '')) return false
    for (let k = item.last; k < hit.first; k++) if (scene.cues.standing.company.has(tokens[k]!.norm)) return true
    return false
  }
  return false
}

/** For whom the speaker of the words around an event acts: the innermost statement that holds it. Absent: not told. */
function speakersSide(scene: Scene, hit: Hit): string | undefined {
  const around = scene
    .saidAt(scene.tokens[hit.first]!.start)
    .map((i) => scene.attributions[i]!)
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0]
  if (!around) return undefined
  if (around.source) {
    const at = tokenAt(scene.tokens, around.source.start)
    for (let i = at; i < scene.tokens.length && scene.tokens[i]!.start < around.source.end; i++) {
      if (scene.cues.observers.at(scene.tokens, i) || scene.cues.outlets.at(scene.tokens, i)) return undefined
      const item = scene.items[scene.itemAt[i]!]
      if (item && item.kind !== 'time') {
        const party = actingFor(scene, item)
        if (party) return party
        i = item.last - 1
      }
    }
  }
  const speaker = around.speaker ? scene.entities.get(around.speaker) : undefined
  return speaker && (scene.acting.get(speaker.id) ?? speaker.country)
}

const actingFor = (scene: Scene, item: Item): string | undefined =>
  partyOf(scene, item) ??
  (item.kind === 'person' && scene.atHome && homeOffice(scene, item) ? scene.cues.table.home : undefined)
