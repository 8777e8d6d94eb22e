/** What English tells of things given or announced: to whom they go, and whether a state gives them. */
import type { Scene } from '../scene.ts'

/** "Announced its donation of a battery to B": something given, in one phrase right behind the verb, to another who is named. */
export function isGift(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene
  let given = false
  let anew = false
  let mild = false
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const { norm, kind } = tokens[i]!
    if (kind === 'sign' && !/^[-$€£.]$/.test(norm)) return false
    if (scene.cues.pledging.punishing.test(norm)) return false
    if (i < from + 6 && scene.cues.pledging.gifts.test(norm)) given = true
    // "New funding for …": money, though no sum of it.
    if (i < from + 6 && i > from && scene.cues.pledging.funding.has(norm) && anew) given = true
    // "New programmes to restore reefs in B".
    if (!given && i < from + 6 && i > from && anew && scene.cues.promises.undertakings.has(norm)) given = mild = true
    if (scene.cues.pledging.newGift.has(norm)) anew = true
    if (given && scene.cues.pledging.goesTo.has(norm))
      for (let k = i + 1; k < Math.min(end, i + 7); k++) {
        const party = scene.items[scene.itemAt[k]!]?.party
        if (party && !(mild && party === scene.cues.table.home)) return true
      }
    if (given && scene.cues.pledging.goesTo.has(norm) && goesAbroad(scene, i, Math.min(end, i + 10))) return true
  }
  return false
}

/** Whether money or goods in their number stand within a few words. */
export function isGiven(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 9); i++)
    if (scene.cues.pledging.sums.test(scene.tokens[i]!.norm)) return true
  return false
}

/** "The firm, owned by Chile's X, announced …": a company's own doing. */
export function ofCompany(scene: Scene, verb: number): boolean {
  for (let i = Math.max(0, verb - 14); i < verb; i++)
    if (scene.cues.dealing.company.has(scene.tokens[i]!.norm)) return true
  return false
}

/** "28 million dollars to Caribbean countries", "in Central Asia": a part of the world in what is promised. */
export function goesAbroad(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.pledging.abroad.test(scene.tokens[i]!.norm)) return true
  return false
}
