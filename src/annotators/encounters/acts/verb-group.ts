/** The group that a verb stands in, where helping verbs come before it: whether it tells flatly of what was done, or suffered. */
import type { VerbForm } from '../../../languages/tables/acts.ts'
import type { Scene } from '../scene.ts'
import type { ActWords } from './act-words.ts'

export interface Group {
  /** First token of the group, its helping verbs and adverbs included. */
  readonly start: number
  readonly voice: 'active' | 'passive'
  /** Behind a comma, as "accusing": who acts is the subject of the sentence. */
  readonly trailing?: boolean
}

const MOST = 7

/** The group of a verb whose first word is token `i`. Absent: undefined, it is denied, foretold, wished, or no finite verb. */
export function groupAt(scene: Scene, words: ActWords, i: number, form: VerbForm, min: number): Group | undefined {
  const { tokens } = scene
  if (form === 'flat' || form === 'suffered') {
    const start = overAdverbs(scene, words, i, min)
    return isIn(scene, words, 'not', start - 1) ? undefined : { start, voice: form === 'flat' ? 'active' : 'passive' }
  }
  const before = overAdverbs(scene, words, i, min)
  if (isIn(scene, words, 'not', before - 1) || isIn(scene, words, 'open', before - 1)) {
    if (form === 'base' && before === i && tokens[i - 1]!.norm === scene.cues.small.to)
      return begun(scene, words, i - 1, min)
    return undefined
  }
  const self = before > min && words.selves.at(tokens, before - 1, before) !== undefined
  if (form === 'base')
    return self || (isPlural(scene, before) && !isWished(scene, words, before, min))
      ? { start: before, voice: 'active' }
      : undefined
  if (form === 'now' || form === 'past')
    return isHelped(scene, words, before) ? undefined : { start: before, voice: 'active' }
  const last = before - 1
  if (isIn(scene, words, 'have', last) && tokens[last]!.norm !== 'having')
    return form === 'ing' ? undefined : chain(scene, words, last, min, 'active')
  if (isIn(scene, words, 'be', last)) {
    const been = tokens[last]!.norm === 'been' || tokens[last]!.norm === 'being'
    if (tokens[last]!.norm === scene.cues.small.be) return undefined
    const at = been ? overAdverbs(scene, words, last, min) - 1 : last
    if (been && !isHelped(scene, words, at + 1)) return undefined
    return chain(scene, words, at, min, form === 'ing' ? 'active' : 'passive')
  }
  if (form === 'ing') {
    const behind = tokens[before - 1]?.norm === ',' || (before > min && words.papers.at(tokens, before - 1, before))
    return behind && before > min ? { start: before, voice: 'active', trailing: true } : undefined
  }
  return form === 'both' ? { start: before, voice: 'active' } : undefined
}

const isIn = (
  scene: Scene,
  words: ActWords,
  list: 'have' | 'be' | 'open' | 'not' | 'begun' | 'adverbs',
  i: number,
): boolean => i >= 0 && scene.itemAt[i]! < 0 && words.group[list].at(scene.tokens, i, i + 1) !== undefined

/** "The rebels demand": a present without an ending, behind a plural. */
const isPlural = (scene: Scene, end: number): boolean => {
  const { norm, kind } = scene.tokens[end - 1] ?? { norm: '', kind: 'sign' }
  const item = scene.items[scene.itemAt[end - 1] ?? -1]
  return kind === 'word' && /[^s]s$/.test(norm) && norm !== "'s" && (!item || item.kind === 'state')
}

/** "Demanded that the rebels free": a clause behind "that" may be a wish. */
function isWished(scene: Scene, words: ActWords, end: number, min: number): boolean {
  for (let i = end - 1; i >= Math.max(min, end - 6); i--)
    if (words.small.relatives.at(scene.tokens, i, i + 1)) return true
  return false
}

const isHelped = (scene: Scene, words: ActWords, end: number): boolean =>
  isIn(scene, words, 'have', end - 1) || isIn(scene, words, 'be', end - 1)

/** The token behind the last word before `i` that is no adverb. */
export function overAdverbs(scene: Scene, words: ActWords, i: number, min: number): number {
  let at = i
  while (at > min && i - at < 3 && scene.itemAt[at - 1]! < 0) {
    const { norm, kind } = scene.tokens[at - 1]!
    if (
      kind !== 'word' ||
      !(
        isIn(scene, words, 'adverbs', at - 1) ||
        (norm.length > 5 && norm.endsWith('ly') && !isIn(scene, words, 'open', at - 1))
      )
    )
      break
    at--
  }
  return at
}

/** Helping verbs up to the subject; one that leaves it open makes the whole group so. */
function chain(scene: Scene, words: ActWords, last: number, min: number, voice: Group['voice']): Group | undefined {
  let start = overAdverbs(scene, words, last, min)
  for (let n = 0; n < MOST && start > min; n++) {
    if (isIn(scene, words, 'open', start - 1) || isIn(scene, words, 'not', start - 1)) return undefined
    if (!isHelped(scene, words, start)) break
    start = overAdverbs(scene, words, start - 1, min)
  }
  return { start, voice }
}

/** "Began to withdraw": what was begun is done. */
function begun(scene: Scene, words: ActWords, to: number, min: number): Group | undefined {
  if (!isIn(scene, words, 'begun', to - 1)) return undefined
  const start = overAdverbs(scene, words, to - 1, min)
  if (isIn(scene, words, 'open', start - 1) || isIn(scene, words, 'not', start - 1)) return undefined
  return isHelped(scene, words, start) ? chain(scene, words, start - 1, min, 'active') : { start, voice: 'active' }
}
