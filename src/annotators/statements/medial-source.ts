/** Finds the speaker's noun phrase before the verb. */
import { casedSubjectBefore } from './cased-source.ts'
import type { MedialCue } from './medial-cues.ts'
import { startOf } from './medial-start.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

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
  if (sign(end - 1) === ',') {
    // "Smith, the minister, said": past the apposition.
    let c = end - 2
    while (c >= s.first && c > end - 30 && sign(c) !== ',') c--
    if (c < s.first || sign(c) !== ',') return undefined
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
    end--
    if (sign(end - 1) === ',') end--
    whole = end
  }
  if (end <= s.first || table.has('and', tokens[end - 1]!.norm)) return undefined
  const first = startOf(scene, table, s, end, all, k)
  if (first === undefined || first >= end) return undefined
  // "The president today announced"
  const told = whole
  while (whole > first + 1 && scene.timed[whole - 1] === 1 && scene.nameOf[whole - 1]! < 0) whole--
  // "The United Kingdom on Tuesday announced".
  if (whole < told && whole > first + 1 && /^(?:on|in|late|early)$/.test(tokens[whole - 1]!.norm)) whole--
  // "The also emphasized": the noun was lost.
  if (whole === first + 1 && /^(?:the|a|an)$/.test(tokens[first]!.norm)) return undefined
  return { first: beforeWho(scene, table, s, first, all, k), last: whole }
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
