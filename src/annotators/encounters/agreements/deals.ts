/** Agreements and pledges told by what was made: pacts and with whom, things that several sides launch, sums that are promised. */
import type { Scene } from '../scene.ts'

/** The token after a word for a pact that stands within a few words, in one phrase. Absent: something else is concluded. */
export function pactAfter(scene: Scene, from: number, end: number): number | undefined {
  return wordWithin(scene, from, end, scene.cues.dealing.pacts)
}

/** Whether what is launched, set up or announced is a thing that several do together. */
export const isLaunched = (scene: Scene, from: number, end: number): boolean => {
  const thing = wordWithin(scene, from, end, scene.cues.dealing.launched, 12)
  if (thing === undefined) return false
  // "Launched the first meeting of the group": an encounter, and no thing that was made.
  for (let i = from; i < thing - 1; i++) if (scene.cues.dealing.meetings.test(scene.tokens[i]!.norm)) return false
  return true
}

const PHRASE_SIGNS = new Set(['*', '-', '–', '’', "'", '“', '"', '.', '$', '€', '£'])

function wordWithin(scene: Scene, from: number, end: number, words: RegExp, most = 7): number | undefined {
  for (let i = from; i < Math.min(end, from + most); i++) {
    const t = scene.tokens[i]!
    if (words.test(t.norm)) return i + 1
    if (t.kind === 'sign' && !PHRASE_SIGNS.has(t.norm)) return undefined
    if (scene.itemAt[i]! < 0 && scene.cues.verbStops.at(scene.tokens, i, end)) return undefined
  }
  return undefined
}

/**
 * "Signed an agreement with A", "a deal reached between A and B": the states and bodies in the list right after "with", "between" or "by",
 * and the token after the list. Empty: no such list follows a pact.
 */
export function partnersAfter(scene: Scene, from: number, end: number): { parties: string[]; last: number } {
  const { tokens, cues } = scene
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const t = tokens[i]!
    if (t.kind === 'sign' && !PHRASE_SIGNS.has(t.norm)) break
    // "A truce brokered by C": who brings others together is no side.
    if (cues.dealing.brokered.has(t.norm) && tokens[i + 1]?.norm === cues.small.by) break
    if (t.norm !== cues.small.by && !cues.withMarks.at(tokens, i, end) && !cues.between.at(tokens, i, end)) continue
    const parties: string[] = []
    let last = i + 1
    for (let k = i + 1; k < Math.min(end, last + 5); k++) {
      const item = scene.items[scene.itemAt[k]!]
      if (item?.kind === 'time') break
      if (item) {
        if (item.party && !item.owner && !parties.includes(item.party)) parties.push(item.party)
        last = item.last
        k = item.last - 1
      } else if (
        (tokens[k]!.kind === 'sign' && !/^[,-]$/.test(tokens[k]!.norm)) ||
        cues.dealing.listEnds.has(tokens[k]!.norm)
      )
        break
    }
    if (parties.length > 0) return { parties, last }
  }
  return { parties: [], last: from }
}

/** "The ceasefire agreement reached": where the noun's own phrase begins, at its article. Absent: it has none, or none such was made. */
export function phraseStart(scene: Scene, first: number, from: number): number | undefined {
  for (let i = first - 1; i >= Math.max(from, first - 9); i--) {
    const { norm, kind } = scene.tokens[i]!
    if (scene.cues.dealing.noPact.has(norm)) return undefined
    if (scene.cues.dealing.pactArticles.has(norm)) return i
    if (kind === 'sign' && !PHRASE_SIGNS.has(norm)) break
    if (
      scene.itemAt[i]! < 0 &&
      (scene.cues.verbStops.at(scene.tokens, i, first) || scene.cues.dealing.phraseBegins.has(norm))
    )
      break
  }
  // "A number of agreements".
  const { tokens } = scene
  if (tokens[first - 1]?.norm === scene.cues.small.of && scene.cues.dealing.numbers.has(tokens[first - 2]?.norm ?? ''))
    return tokens[first - 3]?.norm === scene.cues.dealing.a ? first - 3 : first - 2
  // "Last week's joint statement": without an article, its own adjective.
  const own = first > from && scene.cues.dealing.joint.has(tokens[first - 1]!.norm) ? first - 1 : first
  // "Seven documents", "several joint statements".
  const count = own > from ? tokens[own - 1] : undefined
  return count && (count.kind === 'number' || scene.cues.dealing.counts.has(count.norm)) ? own - 1 : own
}

/** Whether a sum stands within a few words: "pledged an additional $20 million", "announced 100 new vehicles". */
export function sumAfter(scene: Scene, from: number, end: number): boolean {
  let digits = false
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const { norm, kind } = scene.tokens[i]!
    if (scene.items[scene.itemAt[i]!]?.kind === 'time') return false
    if (kind === 'number' || /^\d/.test(norm)) digits = true
    if (scene.cues.dealing.money.has(norm)) return true
    if (/^[$€£]$/.test(norm)) return true
    if (kind === 'sign' && !PHRASE_SIGNS.has(norm) && norm !== ',') return digits && i - from > 2
  }
  return false
}

/** "Pledged support for the campaign by donating two million doses": what is to be given is told behind "by". */
export function byGiving(scene: Scene, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++)
    if (scene.tokens[i - 1]!.norm === scene.cues.small.by && scene.cues.dealing.donating.has(scene.tokens[i]!.norm))
      return true
  return false
}

/** "Pledged his full support": a state of mind, where no sum tells what is to be given. */
export function isMood(scene: Scene, from: number, end: number): boolean {
  if (sumAfter(scene, from, end)) return false
  if (byGiving(scene, from, end)) return false
  for (let i = from; i < Math.min(end, from + 6); i++)
    if (scene.cues.dealing.mood.has(scene.tokens[i]!.norm)) return true
  return false
}

/** "The Quad leaders agreed": several who act right before the verb, though not by name. */
export function severalBefore(scene: Scene, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 5); i--) {
    const { norm, kind } = scene.tokens[i]!
    if (kind === 'sign') return false
    if (scene.cues.dealing.many.has(norm)) return !isAtHome(scene, i, from)
  }
  return false
}

/** "Republican leaders", "Israeli officials agreed": those of one state, and no two sides; those of two states are. */
function isAtHome(scene: Scene, noun: number, from: number): boolean {
  const before = new Set<string>()
  for (let i = noun - 1; i >= Math.max(from, noun - 6); i--) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.party) before.add(item.party)
    else if (scene.tokens[i]!.kind === 'sign') break
    else if (scene.cues.dealing.atHome.has(scene.tokens[i]!.norm)) return true
  }
  return before.size === 1 && [...before][0]!.length === 2 && ![...before].some((p) => p === 'EU' || p === 'UN')
}
