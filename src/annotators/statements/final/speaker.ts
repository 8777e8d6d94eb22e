/** Finds the speaker of a verb-final cue: by marker, postposition, document or place in the clause. */

import type { Before } from '../final.ts'
import { type Run, type Scene, trim } from '../scene.ts'
import type { Cue } from './cues.ts'
import { nounPhrase } from './source.ts'
import { plainSubject } from './subject.ts'
import type { FinalTable } from './table.ts'

/** A speaker's noun phrase and the first token after its marker. */
export interface Source {
  readonly run: Run
  /** First token after the marker of the speaker. */
  readonly after: number
}

/** The speaker of a cue. Absent: the clause names none, and no verb before it has one to share. */
export function sourceOf(
  scene: Scene,
  table: FinalTable,
  cue: Cue,
  s: Run,
  before: Before | undefined,
): Source | undefined {
  const { tokens } = scene
  const { set, words } = table
  let from = clauseStart(scene, table, cue.first, s.first)
  // "جسے کارکن … قرار دیتے ہیں": whoever speaks stands in the relative clause.
  if (words.judging.has(scene.tokens[cue.first]!.norm))
    for (let j = cue.first - 1; j >= from && j > cue.first - 30; j--)
      if (words.whom.has(scene.tokens[j]!.norm)) {
        from = j + 1
        break
      }
  if (cue.kind === 'accordingBefore') {
    const run = trim(scene, cue.last, cue.speakerEnd!)
    return run && { run, after: cue.speakerEnd! + 1 }
  }
  if (cue.speakerEnd !== undefined) {
    const run = nounPhrase(scene, table, from, cue.speakerEnd)
    return run && { run, after: cue.first }
  }
  if (cue.kind === 'feeling') {
    for (let j = cue.first - 1; j >= from && j >= cue.first - 4; j--) {
      const w = tokens[j]!.norm
      if (words.feelers.has(w)) return { run: { first: j, last: j + 1 }, after: j + 1 }
      if (words.dative.has(w)) {
        const run = nounPhrase(scene, table, from, j)
        return run && { run, after: j + 1 }
      }
    }
    return undefined
  }
  if (cue.imperfective && !cue.passive) from = ownClause(scene, table, cue.first, from)
  let doc = -1
  let fallback: Source | undefined
  for (let j = cue.first - 1; j >= from && j > cue.first - 120; j--) {
    const w = tokens[j]!.norm
    if (set['ergative']!.has(w)) {
      // "X نے، جنھوں نے نام نہیں بتایا، کہا": the mark of the relative clause is not the speaker's.
      if (j - 2 > from && words.relatives.has(tokens[j - 1]!.norm) && isComma(scene, j - 2)) continue
      const run = nounPhrase(scene, table, from, isComma(scene, j - 1) ? beforeRelative(scene, table, from, j - 1) : j)
      return run && { run, after: j + 1 }
    }
    if (words.from.has(w) && j - 2 >= from) {
      const part = table.part.at(tokens, j - 2, j + 1)
      if (part && part.last === j + 1) {
        const run = nounPhrase(scene, table, from, j - 2)
        if (run && cue.passive) return { run, after: j + 1 }
        if (run) fallback ??= { run, after: j + 1 }
      }
    }
    if (w === table.within && doc < 0 && j > from && set['documents']!.has(tokens[j - 1]!.norm)) doc = j
  }
  // "صدر کی طرف سے پیشکش کو پاکستان خوش آئند قرار دیتا ہے": whose offer it is.
  if (fallback && !(cue.imperfective && !cue.passive)) return fallback
  if (doc >= 0 && !cue.imperfective) {
    const run = nounPhrase(scene, table, from, doc, true)
    if (run) return { run, after: doc + 1 }
  }
  if (cue.imperfective && !cue.passive) return plainSubject(scene, table, from, cue)
  // The speaker of the verb before goes on.
  if (
    before?.said.source &&
    !cue.passive &&
    (before.cue.participle || joined(scene, table, before.said.content.last, cue.first))
  )
    return { run: before.said.source, after: Math.max(before.cue.last, from) }
  return undefined
}

/** "… خطرہ ہے جبکہ ایران تردید کرتا ہے", "… لی ہے اور وہ تردید کر چکے ہیں": a subject without a mark stands in its verb's own clause. */
function ownClause(scene: Scene, { set, words }: FinalTable, verb: number, from: number): number {
  const norm = (i: number) => scene.tokens[i]!.norm
  for (let j = verb - 1; j > from && j > verb - LONGEST_RELATIVE; j--) {
    if (set['contrasts']!.has(norm(j)) && !words.when.has(norm(j)) && j + 1 < verb) return j + 1
    if (set['and']!.has(norm(j)) && set['finite']!.has(norm(j - 1)) && words.alone.has(norm(j + 1))) return j + 1
  }
  return from
}

const isComma = (scene: Scene, i: number): boolean => /^[،,]$/.test(scene.text[scene.tokens[i]?.start ?? -1] ?? '')

/** How far a relative clause about the speaker may reach, in tokens. */
const LONGEST_RELATIVE = 30

/** "X، جو وفد کے سربراہ ہیں، نے کہا": where the noun phrase ends before the relative clause that the comma at `close` ends; `close` where none does. */
function beforeRelative(scene: Scene, table: FinalTable, from: number, close: number): number {
  for (let j = close - 1; j > from && j > close - LONGEST_RELATIVE; j--)
    if (isComma(scene, j)) return table.words.relatives.has(scene.tokens[j + 1]!.norm) ? j : close
  return close
}

/**
 * "وزیر کے مطابق، جو وفد کی قیادت کر رہے تھے، …": the first token after the relative clause about the speaker that begins at `at`. `at` itself
 * where no such clause begins, or no comma ends it.
 */
export function pastRelative(scene: Scene, table: FinalTable, at: number, end: number): number {
  const { norm } = scene.tokens[at] ?? { norm: '' }
  // "کے مطابق جو شخص …": without a comma only "جنھوں" is surely told of the speaker.
  if (table.words.also.has(scene.tokens[at + 1]?.norm ?? '')) return at
  if (!table.words.relatives.has(norm) || (!isComma(scene, at - 1) && !table.words.honoured.has(norm))) return at
  for (let j = at + 1; j < Math.min(end - 1, at + LONGEST_RELATIVE); j++)
    if (
      isComma(scene, j) &&
      (table.set['finite']!.has(scene.tokens[j - 1]!.norm) || table.lightForms.has(scene.tokens[j - 1]!.norm))
    )
      return j + 1
  return at
}

const joined = (scene: Scene, table: FinalTable, from: number, to: number): boolean => {
  for (let j = Math.max(0, from - 1); j < to && j < from + 4; j++)
    if (table.set['and']!.has(scene.tokens[j]!.norm) || scene.text[scene.tokens[j]!.start] === '،') return true
  return false
}

/** How far before the pronoun a question is told, in tokens. */
const LONGEST_QUESTION = 60

/**
 * "X سے جب … کے بارے میں پوچھا گیا تو اُن کا کہنا تھا": whoever was asked speaks, named in full before the pronoun.
 * Absent: nobody is told of as asked in the sentence.
 */
export function asked(scene: Scene, table: FinalTable, s: Run, source: Source): Source | undefined {
  const { tokens, nameOf, names } = scene
  const { words } = table
  const { first, last } = source.run
  if (last - first !== 1 || !words.asked.has(tokens[first]!.norm)) return undefined
  const begins = Math.max(s.first, first - LONGEST_QUESTION)
  for (let j = first - 1; j > begins; j--) {
    if (!words.askingPassive.has(tokens[j]!.norm) || !words.asking.has(tokens[j - 1]!.norm)) continue
    if (words.putting.has(tokens[j - 1]!.norm) && !words.question.has(tokens[j - 2]?.norm ?? '')) return undefined
    for (let k = begins; k < j; k++) {
      const name = nameOf[k]!
      if (name < 0) continue
      k = names[name]!.last - 1
      if (names[name]!.type !== 'PER' || !words.from.has(tokens[k + 1]?.norm ?? '')) continue
      const run = nounPhrase(scene, table, begins, k + 1)
      return run && { run, after: source.after }
    }
    return undefined
  }
  return undefined
}

/** Where the clause that holds token `at` begins: after the last conjunction of content, or the sentence's start. */
export function clauseStart(scene: Scene, table: FinalTable, at: number, first: number): number {
  const { tokens } = scene
  for (let j = at - 1; j >= first && j > at - 120; j--) {
    if (!table.set['that']!.has(tokens[j]!.norm)) continue
    const before = j > first ? tokens[j - 1]!.norm : ''
    if (table.words.beforeThat.has(before)) continue
    return j + 1
  }
  return first
}
