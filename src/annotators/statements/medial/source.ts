/** Finds the speaker's noun phrase before the verb. */
import { fits } from '../../../text/lists.ts'
import { casedSubjectBefore } from '../cased/source.ts'
import type { Run, Scene } from '../scene.ts'
import type { MedialCue } from './cues.ts'
import { startOf } from './start.ts'
import type { MedialTable } from './table.ts'

/** The subject that ends where the verb group begins. Absent: there is none in this clause. */
export function subjectBefore(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const { tokens, text } = scene
  if (cue.participle || cue.infinitive || cue.verb?.impersonal) return undefined
  if (table.nouns) return casedSubjectBefore(scene, table, cue, s, all, k)
  const sign = (i: number) => (i >= s.first && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  let end = cue.group
  if (end <= s.first) return undefined
  let whole = end
  let relative = false
  if (sign(end - 1) === ',') {
    // "Smith, the minister, said": past the apposition.
    let c = end - 2
    while (c >= s.first && c > end - 30 && sign(c) !== ',') c--
    if (c < s.first || sign(c) !== ',') return undefined
    // "Smith, head of the senate, or upper house, said": what "or" explains belongs to the apposition.
    if (fits(table.words.orElse, tokens[c + 1]!.norm)) {
      let d = c - 1
      while (d > s.first && d > c - 30 && sign(d) !== ',') d--
      if (sign(d) === ',') c = d
    }
    const inner = tokens[c + 1]!.norm
    if (c <= s.first) return undefined
    // After a quotation: the comma closed it.
    if (/[”"»’]/.test(sign(c - 1)) || /[”"»]/.test(sign(end - 2))) return undefined
    const apposition =
      !table.has('relatives', inner) &&
      !table.has('clauses', inner) &&
      !table.has('prepositions', inner) &&
      !/ing$/.test(inner) &&
      scene.timed[c + 1] !== 1
    whole = apposition ? end - 1 : c
    end = c
  } else if (table.has('relatives', tokens[end - 1]!.norm)) {
    relative = true
    end--
    if (sign(end - 1) === ',') end--
    whole = end
  }
  if (end <= s.first || table.has('and', tokens[end - 1]!.norm)) return undefined
  const begins = startOf(scene, table, s, end, all, k)
  if (begins === undefined || begins >= end) return undefined
  const first = relative ? antecedent(scene, table, begins, end) : begins
  // "The president today announced"
  const told = whole
  while (whole > first + 1 && scene.timed[whole - 1] === 1 && scene.nameOf[whole - 1]! < 0) whole--
  // "The United Kingdom on Tuesday announced".
  if (whole < told && whole > first + 1 && /^(?:on|in|late|early)$/.test(tokens[whole - 1]!.norm)) whole--
  // "The also emphasized": the noun was lost.
  if (whole === first + 1 && /^(?:the|a|an)$/.test(tokens[first]!.norm)) return undefined
  return { first: beforeWho(scene, table, s, first, all, k), last: whole }
}

/** "The row came after remarks by the mayor, who accused": the person named behind the last preposition before "who". */
function antecedent(scene: Scene, table: MedialTable, first: number, end: number): number {
  const name = scene.names[scene.nameOf[end - 1] ?? -1]
  if (name?.type !== 'PER' || name.last !== end) return first
  for (let i = name.first - 1; i > first; i--) {
    const { norm, kind } = scene.tokens[i]!
    if (kind !== 'sign' && table.has('prepositions', norm)) return table.has('inside', norm) ? first : i + 1
  }
  return first
}

/** "Two officials who asked not to be named said": the clause without commas belongs to the noun phrase before it. */
function beforeWho(
  scene: Scene,
  table: MedialTable,
  s: Run,
  first: number,
  all: readonly MedialCue[],
  k: number,
): number {
  const { tokens } = scene
  const floor = Math.max(s.first + 1, first - 14, k > 0 ? all[k - 1]!.last : 0)
  for (let j = first - 1; j >= floor; j--) {
    if (tokens[j]!.kind === 'sign' || table.has('that', tokens[j]!.norm) || table.has('pronouns', tokens[j]!.norm))
      return first
    if (tokens[j]!.norm !== 'who') continue
    return startOf(scene, table, s, j, all, k) ?? first
  }
  return first
}
