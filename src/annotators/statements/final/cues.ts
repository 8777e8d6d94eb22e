/** Finds the cues of a sentence in a language whose verb ends the clause. */
import type { FinalVerb } from '../../../languages/tables/cues.ts'
import { respelt } from '../../../text/spellings.ts'
import type { Run, Scene } from '../scene.ts'
import { type FinalTable, nounIn } from './table.ts'

type Kind = 'verb' | 'noun' | 'feeling' | 'according' | 'accordingBefore'

/** A cue found: its verb group, with what its form tells. Offsets: token indexes, half-open. */
export interface Cue extends Run {
  readonly kind: Kind
  readonly verb?: FinalVerb
  /** End of the speaker's noun phrase, where the cue itself tells (before کا, کے). */
  readonly speakerEnd?: number
  readonly passive: boolean
  readonly participle: boolean
  /** Imperfective, or told as done with: its subject bears no mark. */
  readonly imperfective: boolean
  readonly denied: boolean
  readonly future: boolean
}

/** The cues between two tokens, from the left, without overlaps. */
export function findCues(scene: Scene, table: FinalTable, first: number, last: number): Cue[] {
  const { tokens } = scene
  const { set, words } = table
  const out: Cue[] = []
  const has = (name: string, i: number) => i < last && set[name]!.has(tokens[i]!.norm)
  for (let i = first; i < last; ) {
    if (tokens[i]!.kind !== 'word' || !table.mayBegin(tokens[i]!)) {
      i++
      continue
    }
    const not = table.not.at(tokens, i, last)
    if (not) {
      i = not.last
      continue
    }
    const cue = verbAt(scene, table, i, last) ?? nounAt(i) ?? accordingAt(i)
    if (cue) out.push(cue)
    i = cue ? cue.last : i + 1
  }
  return out

  function nounAt(i: number): Cue | undefined {
    const noun = nounIn(table, tokens[i]!.norm)
    const joint = noun === 'joint'
    const feeling = has('feelings', i)
    if (!noun && !feeling) return undefined
    let j = i + 1
    // "کا موقف یہی ہے"
    while ((has('pronouns', j) || (noun && has('adverbs', j))) && j < i + 3) j++
    const copula = has('copula', j)
    if (!joint && !copula && !(has('that', j) && words.saying.has(tokens[i]!.norm))) return undefined
    if (copula) j++
    while (has('tails', j)) j++
    const flags = { passive: false, participle: false, imperfective: false, denied: false, future: false }
    if (noun) {
      for (let k = i - 1; k >= first && k >= i - 9 && tokens[k]!.kind !== 'sign'; k--) {
        if (!has('genitive', k)) continue
        // A genitive inside an adverb ("at the time of …") is followed by its own noun; the speaker's stands before a pause or the cue.
        return { kind: 'noun', first: k === i - 1 ? k : i, last: j, speakerEnd: k, ...flags }
      }
    }
    return feeling ? { kind: 'feeling', first: i, last: j, ...flags } : undefined
  }

  function accordingAt(i: number): Cue | undefined {
    const found = table.according.at(tokens, i, last)
    if (!found) return undefined
    const flags = { passive: false, participle: false, imperfective: false, denied: false, future: false }
    const prev = i > first ? tokens[i - 1]!.norm : ''
    if (words.beforeAccording.has(prev))
      return { kind: 'according', first: i, last: found.last, speakerEnd: i - 1, ...flags }
    // "مطابق" written on to its noun: روئٹرزکے مطابق
    if (prev.length > 3 && words.ownerAfter.has(prev.slice(-2)))
      return { kind: 'according', first: i, last: found.last, speakerEnd: i, ...flags }
    if (!has('accordingBefore', i)) return undefined
    for (let k = i + 1; k < last && k <= i + 8 && tokens[k]!.kind !== 'sign'; k++)
      if (words.ownerAfter.has(tokens[k]!.norm))
        return { kind: 'accordingBefore', first: i, last: i + 1, speakerEnd: k, ...flags }
    return undefined
  }
}

/** "کہاکہ": a verb with the conjunction written on to it. */
function gluedVerb(scene: Scene, table: FinalTable, i: number): Cue | undefined {
  const { norm } = scene.tokens[i]!
  const stem =
    norm.length > 4 && table.words.that.has(norm.slice(-2)) && table.set['that']!.has(norm) ? norm.slice(0, -2) : ''
  const verb = stem ? table.verbs.at([respelt(scene.tokens[i]!, stem)], 0)?.value : undefined
  if (!verb || verb.light) return undefined
  const flags = { passive: false, participle: false, imperfective: false, denied: false, future: false }
  return { kind: 'verb', first: i, last: i + 1, verb, ...flags }
}

function verbAt(scene: Scene, table: FinalTable, i: number, last: number): Cue | undefined {
  const { tokens } = scene
  const { set, words } = table
  const found = table.verbs.at(tokens, i, last)
  if (!found) return gluedVerb(scene, table, i)
  const verb = found.value
  let j = found.last
  let form = tokens[found.last - 1]!.norm
  let denied = false
  if (verb.light) {
    const forms = table.light.get(verb.light)!
    for (let skipped = 0; j < last && skipped < 3 && !forms.has(tokens[j]!.norm); skipped++, j++) {
      const w = tokens[j]!.norm
      if (set['negations']!.has(w)) denied = true
      else if (!set['adverbs']!.has(w)) return undefined
    }
    if (j >= last || !forms.has(tokens[j]!.norm)) return undefined
    form = tokens[j]!.norm
    j++
  }
  // "I cannot say", "we condemn" inside a speech are no statements of their own.
  if (j < last && words.can.has(tokens[j]!.norm)) return undefined
  let passive = false
  let participle = words.participleEnding.test(form)
  let progressive = words.doneWith.has(form)
  let future = false
  // "کہتا آیا ہے": what has long been said.
  if (
    words.imperfectiveEnding.test(form) &&
    words.allAlong.has(tokens[j]?.norm ?? '') &&
    set['copula']!.has(tokens[j + 1]?.norm ?? '')
  )
    j++
  while (j < last && (set['tails']!.has(tokens[j]!.norm) || set['negations']!.has(tokens[j]!.norm))) {
    const w = tokens[j]!.norm
    if (set['negations']!.has(w)) {
      if (j + 1 >= last || !set['tails']!.has(tokens[j + 1]!.norm)) break
      denied = true
    }
    if (words.passive.has(w)) passive = true
    if (words.participle.has(w)) participle = true
    if (words.progressive.has(w) || words.doneWith.has(w)) progressive = true
    if (set['futures']!.has(w)) future = true
    if (words.unsaid.has(w)) return undefined
    j++
  }
  if (i > 0 && set['negations']!.has(tokens[i - 1]!.norm)) denied = true
  return {
    kind: 'verb',
    first: i,
    last: j,
    verb,
    passive,
    participle,
    imperfective: (words.imperfectiveEnding.test(form) || progressive || future) && !participle,
    denied,
    future,
  }
}
