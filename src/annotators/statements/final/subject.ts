/** Finds the subject of an imperfective verb, which no marker shows, in a language whose verb ends the clause. */

import type { Scene } from '../scene.ts'
import type { Cue } from './cues.ts'
import { nounPhrase } from './source.ts'
import type { Source } from './speaker.ts'
import type { FinalTable } from './table.ts'

/** Longest words without a name that are a subject beside their verb, in tokens: what is longer holds other parts of the clause. */
const LONGEST = 8

/** How far its verb may stand from a subject that is told by what is its own, in tokens. */
const LONGEST_OWN = 20

/** The subject of a cue that no marker shows: at the head of its clause, else right before the verb. Absent: neither stands there. */
export function plainSubject(scene: Scene, table: FinalTable, from: number, cue: Cue): Source | undefined {
  return subjectAtHead(scene, table, from, cue) ?? subjectBeside(scene, table, from, cue)
}

/** The pronoun or name at the head of the clause, or the few words that begin it. */
function subjectAtHead(scene: Scene, table: FinalTable, from: number, cue: Cue): Source | undefined {
  const { tokens, nameOf, names } = scene
  const { set, words } = table
  const end = cue.first
  let j = from
  while (j < end && (tokens[j]!.kind === 'sign' || set['openers']!.has(tokens[j]!.norm))) j++
  if (j >= end) return undefined
  if (words.subjects.has(tokens[j]!.norm)) return { run: { first: j, last: j + 1 }, after: j + 1 }
  // Up to the first name's end, or all words before a short object.
  for (let k = j; k < end && k < j + 12; k++) {
    // "مصنف اپنی کتاب میں لکھتے ہیں": what is one's own is the subject's.
    if (k > j && words.own.has(tokens[k]!.norm))
      return isSaying(scene, table, cue) && isOneClause(scene, table, k, end)
        ? { run: { first: j, last: k }, after: k }
        : undefined
    if (set['bounds']!.has(tokens[k]!.norm) || tokens[k]!.kind === 'sign') {
      if (end - k > 3) return undefined
      // "ماہرین بھی یہ کہتے ہیں"; "لوگ ان سے کہتے ہیں", "پولیس اس بات کو تسلیم کرتی ہے" begin with more than their subject.
      const { kind, norm } = tokens[k]!
      const whole = kind === 'sign' || words.pointers.has(norm) || set['adverbs']!.has(norm)
      const last = whole ? pastPointer(scene, table, j, k) : beforePronoun(scene, table, j, k)
      return last !== undefined && last > j ? { run: { first: j, last }, after: k } : undefined
    }
    const name = nameOf[k]!
    if (name >= 0) {
      const last = names[name]!.last
      const next = last < end ? tokens[last]!.norm : ''
      if (words.owner.has(next)) {
        k = last
        continue
      }
      return { run: { first: j, last }, after: last }
    }
  }
  if (end - j > 5) return undefined
  // "حکومت ان الزامات کی تردید کرتی ہے"
  const last = beforePronoun(scene, table, j, end - 1)
  if (last !== undefined) return { run: { first: j, last }, after: last }
  return { run: { first: j, last: pastPointer(scene, table, j, end) }, after: end }
}

/**
 * "پابندیوں کے بارے میں ماہرِ معاشیات یہ کہتے ہیں": the words right before the verb, past adverbs, where nothing marks them as another part of the
 * clause. Before a verb that takes a noun along only a name or pronoun is surely no object.
 */
function subjectBeside(scene: Scene, table: FinalTable, from: number, cue: Cue): Source | undefined {
  const { tokens, nameOf, names } = scene
  const { set, words } = table
  let end = cue.first
  while (
    end > from &&
    nameOf[end - 1]! < 0 &&
    (set['adverbs']!.has(tokens[end - 1]!.norm) ||
      words.pointers.has(tokens[end - 1]!.norm) ||
      scene.timed[end - 1] === 1)
  )
    end--
  const last = end > from ? tokens[end - 1]! : undefined
  if (last?.kind !== 'word') return undefined
  const { norm } = last
  if (words.subjects.has(norm)) return { run: { first: end - 1, last: end }, after: end }
  const name = nameOf[end - 1]! >= 0 ? names[nameOf[end - 1]!]! : undefined
  if (!name) {
    // "بتاتے" alone tells what would be told; "کہتے ہیں" is a statement.
    if (cue.verb?.light || !set['copula']!.has(tokens[cue.last - 1]!.norm)) return undefined
    // "اسے پرائی چیز سمجھتا ہے": what something is taken for.
    if (!isSaying(scene, table, cue)) return undefined
    if (words.alone.has(norm) || words.own.has(norm) || words.feelers.has(norm)) return undefined
    const parts = ['bounds', 'compound', 'openers', 'clauses', 'finite', 'ergative', 'that', 'and', 'negations']
    if (parts.some((part) => set[part]!.has(norm)) || words.owner.has(norm) || table.lightForms.has(norm))
      return undefined
  }
  const run = nounPhrase(scene, table, from, end)
  return run && (name || end - run.first <= LONGEST) ? { run, after: end } : undefined
}

/** Whether a clause or quotation follows a verb of speech at once; what a noun beside the verb tells stands before them. */
function isSaying({ tokens }: Scene, { set }: FinalTable, cue: Cue): boolean {
  const next = tokens[cue.last]
  return cue.verb?.light !== undefined || !next || next.kind === 'sign' || set['that']!.has(next.norm)
}

/** Whether no verb of its own and no conjunction of clauses stands between two tokens: "وہ اپنے گھر پہنچے تو صدر یہ کہتے ہیں" has two subjects. */
function isOneClause({ tokens }: Scene, { set }: FinalTable, from: number, to: number): boolean {
  if (to - from > LONGEST_OWN) return false
  for (let i = from; i < to; i++)
    if (set['finite']!.has(tokens[i]!.norm) || set['clauses']!.has(tokens[i]!.norm)) return false
  return true
}

/** Where a subject ends before the pronoun that opens the object behind it. Absent: no such pronoun stands there. */
function beforePronoun(scene: Scene, { set, words }: FinalTable, first: number, last: number): number | undefined {
  const { tokens } = scene
  for (let k = last - 1; k > first; k--)
    if (words.alone.has(tokens[k]!.norm)) {
      const before = tokens[k - 1]!.norm
      return set['and']!.has(before) || words.owner.has(before) ? undefined : k
    }
  return undefined
}

/** "حکام یہ کہتے ہیں": the pronoun before the verb points to what is said. */
function pastPointer(scene: Scene, table: FinalTable, first: number, last: number): number {
  while (last - 1 > first && table.words.pointers.has(scene.tokens[last - 1]!.norm)) last--
  return last
}
