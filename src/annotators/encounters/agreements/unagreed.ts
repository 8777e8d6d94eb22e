/** English verbs of agreeing that tell of no agreement: not yet made, or with nothing behind them that was agreed. */
import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import type { Scene } from '../scene.ts'

/** "Will agree to", "refused to agree", "if you agree", "did not agree": in the present only what is agreed by now counts. */
export function isUnagreed(scene: Scene, first: number): boolean {
  if (!scene.cues.dealing.agree.has(scene.tokens[first]!.norm)) return false
  const adverb = scene.cues.dealing.agreeAdverb.test(scene.tokens[first - 1]?.norm ?? '')
  const before = scene.tokens[adverb ? first - 2 : first - 1]?.norm ?? ''
  if (scene.cues.dealing.notAgreed.has(before)) return true
  // "By clicking you agree to our terms and agree to receive …".
  return (
    scene.cues.small.and === before &&
    scene.tokens.slice(Math.max(0, first - 16), first).some((t) => scene.cues.dealing.reader.has(t.norm))
  )
}

/** "After signing", "by signing": whoever signs is the subject of the clause around it. */
export const isGerund = (scene: Scene, first: number): boolean =>
  scene.tokens[first]!.norm === scene.cues.dealing.signing &&
  scene.cues.dealing.beforeSigning.has(scene.tokens[first - 1]?.norm ?? '')

/** Whether a verb and a pronoun are all that stands before a sign: "move it". */
const endsWithPronoun = ({ tokens, cues }: Scene, at: number): boolean =>
  cues.dealing.pronouns.has(tokens[at + 1]?.norm ?? '') && (tokens[at + 2]?.kind ?? 'sign') === 'sign'

/** Whether nothing that was agreed follows the verb: a sign, a place or a time does; or what was concluded is no pact. */
export function leadsNowhere(scene: Scene, first: number, last: number, cue: AgreedCue): boolean {
  const { tokens } = scene
  const next = tokens[last]
  if (!next) return true
  // "Norway is launching a fund": one who acts alone.
  if (tokens[first]!.norm === scene.cues.dealing.launching && tokens[first - 1]?.norm === scene.cues.small.is)
    return true
  if (tokens[last - 1]!.norm === scene.cues.small.to && next.kind === 'sign' && !/^[“"*]$/.test(next.norm)) return true
  if (scene.cues.dealing.isOrWas.has(next.norm)) return true
  // "Deliverables agreed to at the summit", "an agreement was reached before dawn": when and where, and not what.
  const lead = tokens[last - 1]!.norm
  if (lead === scene.cues.small.to && scene.cues.dealing.agreedWhere.has(next.norm)) return true
  if (cue === 'after' && scene.cues.dealing.reached.has(lead) && !scene.cues.dealing.onWhat.has(next.norm)) return true
  // "A signing ceremony": where something is signed, and not what.
  if (scene.cues.dealing.ceremonies.has(next.norm)) return true
  // "Agreed to move it".
  if (cue === 'after' && lead === scene.cues.small.to && endsWithPronoun(scene, last)) return true
  if (cue !== 'noun') return false
  // "The swift conclusion of …": urged, and not yet come.
  if (
    scene.cues.dealing.urged.has(tokens[first - 1]?.norm ?? '') &&
    scene.cues.dealing.conclusion.has(tokens[first]!.norm) &&
    !(tokens[first]!.norm === scene.cues.dealing.signing && tokens[first - 1]!.norm === scene.cues.small.the)
  )
    return true
  if (scene.cues.dealing.signed.has(tokens[last - 1]!.norm))
    return scene.cues.dealing.afterwards.has(next.norm) || scene.items[scene.itemAt[last]!]?.kind === 'time'
  if (!scene.cues.dealing.concluding.has(tokens[first]!.norm)) return false
  for (let i = last; i < Math.min(tokens.length, last + 8); i++)
    if (scene.cues.dealing.pacts.test(tokens[i]!.norm)) return false
  return true
}
