/** Sides of an encounter that its own clause leaves to what stands before it, to whoever tells of it, or to whoever sends them. */
import { LEAGUES } from '../bodies/alliances.ts'
import type { Candidate } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { isWhither } from '../layout/whither.ts'
import { speakerParty } from '../outcome-fields.ts'
import type { Item, Scene } from '../scene.ts'
import { isDuring } from '../words/linked.ts'
import { asTitled, isTalks } from '../words/titled-talks.ts'
import { partyOf } from './acting.ts'
import type { Sides } from './sides.ts'
import { holdsOffice } from './teams.ts'
import { localOfficials } from './untold-sides.ts'

/**
 * What a Russian noun leaves to the sentences before it: who travels ("во время визита в Китай", told right after the one official
 * of the sentence before), and whose summit it is ("саммит открывается завтра", after the alliance was named).
 */
export function completed(
  scene: Scene,
  hit: Hit,
  sides: Sides,
  goal: readonly { item: Item }[],
  named: boolean,
): Sides {
  if (sides.parties.length > 0 || sides.people.length > 0 || hit.cue.part !== 'noun' || hit.sentence === 0) return sides
  const before = scene.sentences[hit.sentence - 1]!
  const items = scene.items.filter((i) => i.first >= before.first && i.last <= before.last)
  if (hit.cue.kind === 'visit' && goal.some((g) => isWhither(scene, g.item))) {
    const people = items.filter(
      (i) => i.kind === 'person' && i.entity && partyOf(scene, i) && holdsOffice(scene, i.entity),
    )
    if (new Set(people.map((i) => i.entity)).size !== 1) return sides
    const party = partyOf(scene, people[0]!)!
    return { ...sides, parties: [party], people: [{ entity: people[0]!.entity!, party }] }
  }
  if (hit.cue.takes !== 'participants' || named) return sides
  const near = scene.items.filter(
    (i) => i.last <= hit.first && i.first >= scene.sentences[Math.max(0, hit.sentence - 2)]!.first,
  )
  const alliance = near.findLast((i) => i.kind === 'body' && i.party !== undefined && LEAGUES.has(i.party))
  return alliance ? { ...sides, parties: [alliance.party!] } : sides
}

/** How many sentences behind a visit its hosts may be told without their state. */
const STAY = 3

/** "X посетит Чили. Он встретится с президентом Y": officials without a state of whom a visitor meets are those of the state that he visits. */
export function withHost(scene: Scene, hit: Hit, sides: Sides, known: readonly Candidate[]): Sides {
  const [party] = sides.parties
  const guest = sides.people.find((p) => p.party === party)
  if (hit.cue.kind !== 'meeting' || !guest || sides.parties.length !== 1) return sides
  const visit = known.findLast(
    (c) =>
      c.kind === 'visit' &&
      c.place?.value.country !== undefined &&
      hit.sentence - c.sentence <= STAY &&
      c.people.some((p) => p.entity === guest.entity && p.party === party),
  )
  const where = visit?.place?.value.country
  if (!where || where === party) return sides
  // "Его принял премьер Y": the one who receives a visitor.
  const host = scene.cues.hosts.at(scene.tokens, hit.first) ? sides.people.find((p) => !p.party) : undefined
  if (host) scene.acting.set(host.entity, where)
  else if (!localOfficials(scene, hit, where)) return sides
  return {
    ...sides,
    parties: [...sides.parties, where],
    people: sides.people.map((p) => {
      const acts = p.party ?? scene.acting.get(p.entity)
      return acts ? { ...p, party: acts } : p
    }),
    oneSided: false,
  }
}

/** "X напомнил, что в ходе переговоров с Y …": who tells of talks of which only the other side is named has held them. */
export function withTeller(scene: Scene, hit: Hit, sides: Sides): Sides {
  if (scene.titledTalks && hit.cue.part === 'noun' && isTalks(hit)) {
    const done = asTitled(scene.titledTalks, sides)
    if (done) return done
  }
  if (!sides.oneSided || sides.parties.length !== 1) return sides
  // The title names both, and the text only with whom.
  const other = scene.titled?.includes(sides.parties[0]!) ? scene.titled.find((p) => p !== sides.parties[0]) : undefined
  if (other && hit.cue.kind !== 'visit' && (hit.cue.part === 'verb' || sides.people.length > 0))
    return { ...sides, parties: [other, ...sides.parties] }
  if (hit.cue.part !== 'noun') return sides
  if (!isDuring(scene, hit.first) && !scene.cues.afterwards.at(scene.tokens, hit.from)) return sides
  const teller = speakerParty(scene, scene.tokens[hit.first]!.start)
  if (!teller || sides.parties.includes(teller)) return sides
  return { ...sides, parties: [teller, ...sides.parties] }
}

/** "X announced the designation of a delegation to Y": the state that sends it goes, not X. */
export function sent(scene: Scene, hit: Hit, sides: Sides): Sides {
  const by = scene.items.find((i) => i.kind === 'person' && i.first >= hit.from && i.last <= hit.first)
  const sender = (by && partyOf(scene, by)) ?? (scene.atHome ? scene.cues.table.home : undefined)
  return { ...sides, people: [], parties: sender ? [sender] : [] }
}
