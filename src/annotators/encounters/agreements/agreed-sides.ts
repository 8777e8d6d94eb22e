/** Who agreed, as English tells it: before the verb, behind "with", in "the decision of A and B", or at the summit where it was set out. */
import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import { isOfMany } from '../bodies/alliances.ts'
import { doersIn, hasPair, isElliptic, isPairs, lastNamed, partiesIn, type Sentence } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'
import { isMaking, partiesAfter } from './agreed-nouns.ts'
import { offerEnd } from './agreed-shapes.ts'
import { pactAfter, partnersAfter } from './deals.ts'
import { isGerund } from './unagreed.ts'

/** Tokens of the words of agreeing and of what was agreed. */
interface Words {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** Whether what was agreed is a pact, whose other side may follow "with". */
export const isPacted = (scene: Scene, cue: AgreedCue, last: number, s: Sentence): boolean =>
  cue === 'pact' || cue === 'told' || cue === 'signed' || pactAfter(scene, last - 1, s.last) !== undefined

/** The sides that the words themselves tell; none where they are those of the encounter told of (`met`). */
export function sidesOfAgreement(scene: Scene, cue: AgreedCue, words: Words, s: Sentence, met: boolean): string[] {
  const { first, last, from, to } = words
  const own = named(scene, cue, words, s, met)
  const add = (parties: readonly string[]) => {
    for (const p of parties) if (!own.includes(p)) own.push(p)
  }
  // "Accepted B's proposal".
  if (cue === 'noun' && scene.tokens[first]!.norm === 'accepted') add(partiesIn(scene, last, offerEnd(scene, last, to)))
  // "Signed an agreement with A": the other side follows the pact.
  if (own.length < 2 && isPacted(scene, cue, last, s)) add(partnersAfter(scene, last, s.last).parties)
  // "After signing a treaty with B, it …": whoever was named last before.
  // "The truce with B that had been reached".
  const within = cue === 'told' && scene.tokens.slice(first, last).some((t) => t.norm === scene.cues.small.with)
  if (own.length === 1 && (within || isGerund(scene, first))) {
    const signer = lastNamed(scene, s.first, first)
    if (signer && !own.includes(signer)) own.unshift(signer)
  }
  if (cue !== 'told' || own.length > 0) return own
  // "Reached during the talks of A and B"; what was set out at the summit of many states is theirs.
  const there = partiesIn(scene, last, to)
  if (there.length >= 2) add(there)
  else add(there.filter((p) => isOfMany(p)))
  // "Violating a ceasefire reached in January": of the only two whom the sentence names.
  if (
    own.length === 0 &&
    scene.cues.dealing.plainPacts.test(scene.tokens[first]!.norm) &&
    !hasPair(scene, s.first, s.last)
  ) {
    const both = new Set<string>()
    for (let i = s.first; i < s.last; i++) {
      const item = scene.items[scene.itemAt[i]!]
      // Where it was reached is no side.
      if (item?.party && item.kind !== 'time' && (i < from || i >= to)) both.add(item.party)
    }
    if (both.size === 2) add([...both])
  }
  return own
}

function named(scene: Scene, cue: AgreedCue, { first, last, from, to }: Words, s: Sentence, met: boolean): string[] {
  const { norm } = scene.tokens[first]!
  if (cue === 'told' || cue === 'signed') return partiesIn(scene, from, cue === 'told' ? last : to)
  // "The decision of A and B to …": sides stand behind the word.
  if (cue === 'after' && /^(?:decision|agreement|deal)$/.test(norm)) return partiesIn(scene, first, last)
  // "Hailed the launch of the A-B Dialogue": its own states, and not who hails it.
  if (cue === 'noun' && isMaking(scene, first)) {
    const within = partiesAfter(scene, last, s.last)
    if (within.length >= 2) return within
    const doers = doersIn(scene, scene.clauseStart[first]!, first)
    if (norm !== 'signing') return doers.length >= 2 ? doers : []
  }
  // "A's conclusion of a treaty with B": whose it is stands right before.
  if (cue === 'noun' && norm === 'conclusion') return partiesIn(scene, Math.max(s.first, first - 3), first)
  if (met && (isElliptic(scene, first) || isPairs(scene, first))) return []
  return doersIn(scene, scene.clauseStart[first]!, first)
}
