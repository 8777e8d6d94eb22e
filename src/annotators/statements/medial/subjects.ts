/** Finds a speaker where no subject stands beside the verb: a possessor, a document, those who sit in a ministry. */

import { fits } from '../../../text/lists.ts'
import { subjectOfMain } from '../cased/source.ts'
import { casedSubjectAfter } from '../cased/subject.ts'
import type { Run, Scene } from '../scene.ts'
import { byAccording, subjectAfter } from './after.ts'
import { firstWord } from './before.ts'
import type { MedialCue } from './cues.ts'
import { quotedAfter, wordsAfter } from './quoted.ts'
import { subjectBefore } from './source.ts'
import type { MedialTable } from './table.ts'

/** Longest insertion between a document and its verb, in tokens. */
const INSERTED = 30

/** "Trump's announcement", "his claim", "the US demand": the words before the noun. */
export function possessor(scene: Scene, table: MedialTable, noun: number, s: Run): Run | undefined {
  const { tokens } = scene
  let j = noun - 1
  while (
    j >= s.first &&
    j > noun - 4 &&
    tokens[j]!.kind === 'word' &&
    !fits(table.words.ownerMark, tokens[j]!.norm) &&
    !fits(table.words.owners, tokens[j]!.norm) &&
    scene.nameOf[j]! < 0
  )
    j--
  if (j < s.first) return undefined
  const w = tokens[j]!.norm
  if (fits(table.words.owners, w)) return { first: j, last: j + 1 }
  let last = j + 1
  if (fits(table.words.ownerMark, w)) last = j--
  else if (scene.nameOf[j]! < 0) return undefined
  if (j < s.first) return undefined
  let first = last
  while (first > s.first) {
    const t = tokens[first - 1]!
    if (
      t.kind === 'sign'
        ? !/[.-]/.test(scene.text[t.start]!)
        : table.has('prepositions', t.norm) ||
          table.has('and', t.norm) ||
          table.has('clauses', t.norm) ||
          table.verbs.at(tokens, first - 1, noun) !== undefined
    )
      break
    first--
  }
  return first < last ? { first, last } : undefined
}

/** The subject of the sentence's first verb, for a participle or infinitive that goes on in its voice. */
export function mainSubject(
  scene: Scene,
  table: MedialTable,
  s: Run,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  if (table.nouns) return subjectOfMain(scene, table, s, all, k)
  const first = all[0]!
  if (k > 0 && first.kind === 'verb' && !first.participle) return subjectBefore(scene, table, first, s, all, 0)
  const { tokens } = scene
  // Up to the first verb known: "President X spoke today with … to reaffirm".
  let at = firstWord(scene, s)
  let i = at
  for (let comma = at; comma < all[k]!.group && comma < at + 30; comma++)
    if (tokens[comma]!.norm === ',' && table.has('prepositions', tokens[at]!.norm)) {
      at = comma + 1
      break
    }
  for (i = at; i < all[k]!.group && i < at + 14; i++) {
    const t = tokens[i]!
    if (
      i > at &&
      (table.has('finite', t.norm) ||
        table.has('adverbs', t.norm) ||
        (t.kind === 'word' && fits(table.words.acted, t.norm)))
    )
      return { first: at, last: i }
    if (t.kind === 'sign' && !/[.\-’']/.test(scene.text[t.start]!)) return undefined
  }
  return undefined
}

/** "В заявлении говорится", "говорится в заявлении": the document. */
export function impersonal(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): Run | undefined {
  const { tokens } = scene
  const end = beforeTold(scene, s, cue.group)
  for (let j = end - 1; j >= s.first && j >= end - 24; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' && scene.text[t.start] === ',') break
    if (
      fits(table.words.inDocument, t.norm) &&
      (j === s.first || tokens[j - 1]!.kind === 'sign' || table.has('clauses', tokens[j - 1]!.norm) || j <= s.first + 2)
    )
      // "На встрече было заявлено": where people met, and nobody who speaks.
      return fits(table.words.gatherings, tokens[j + 1]!.norm) ? undefined : { first: j + 1, last: end }
  }
  if (fits(table.words.outOf, tokens[cue.last - 1]!.norm)) return byAccording(scene, table, cue.last, s.last)
  const page = fits(table.words.on, tokens[cue.last]?.norm) && fits(table.words.pages, tokens[cue.last + 1]?.norm)
  if (cue.last < s.last && (page || fits(table.words.in, tokens[cue.last]!.norm))) {
    const right = byAccording(scene, table, cue.last + 1, s.last)
    return right
  }
  return undefined
}

/** "В заявлении посла, размещённом на сайте, говорится": the comma before what a participle or "который" tells of the document; else `end`. */
function beforeTold(scene: Scene, s: Run, end: number): number {
  const { tokens, text, forms } = scene
  const comma = (i: number) => tokens[i]!.kind === 'sign' && text[tokens[i]!.start] === ','
  if (end - 1 <= s.first || !comma(end - 1)) return end
  for (let i = end - 2; i > s.first && i > end - INSERTED; i--)
    if (comma(i))
      return fits(forms.participleOblique, tokens[i + 1]!.norm) || fits(forms.relative, tokens[i + 1]!.norm) ? i : end
  return end
}

/** Whether a noun phrase after the verb names or describes somebody, rather than what was told. */
export const nominal = (scene: Scene, table: MedialTable, run: Run): boolean => {
  for (let i = run.first; i < run.last; i++) {
    const t = scene.tokens[i]!
    const c = scene.text[t.start]!
    if (table.has('heads', t.norm) || table.has('pronouns', t.norm) || c !== c.toLowerCase()) return true
    if (table.cased && i === run.first && /^[a-z]/.test(c)) return true
    if (table.cased && i === run.first && run.last - i > 1 && fits(scene.forms.adjectiveNominal, t.norm)) return true
  }
  return run.last - run.first === 1
}

/** "Сообщили в посольстве": those who sit there, after the verb. Absent: the words after "in" tell when or how. */
export function locativeAfter(scene: Scene, table: MedialTable, cue: MedialCue, end: number): Run | undefined {
  const { tokens, text } = scene
  if (!manySay(scene, table, cue)) return undefined
  let at = cue.last
  while (
    at < end &&
    (table.has('adverbs', tokens[at]!.norm) ||
      table.has('hearers', tokens[at]!.norm) ||
      (scene.timed[at] === 1 && scene.nameOf[at]! < 0) ||
      (table.has('prepositions', tokens[at]!.norm) && scene.timed[at + 1] === 1 && scene.nameOf[at + 1]! < 0))
  )
    at++
  // "сообщили РБК в управлении": the name is the hearer's.
  const hearer = at < end && scene.nameOf[at]! >= 0 ? scene.names[scene.nameOf[at]!]! : undefined
  if (hearer?.type === 'ORG' && hearer.first === at && hearer.last < end) at = hearer.last
  const quoted = scene.opens.get(at)
  if (quoted?.closed && quoted.last - quoted.first <= 3) at = quoted.last + 1
  // "сообщили по телефону в посольстве"
  if (table.has('inside', tokens[at]?.norm ?? '') && fits(table.words.outcome, tokens[at + 1]?.norm)) at += 2
  if (at + 1 >= end || !fits(table.words.seats, tokens[at]!.norm)) return undefined
  const first = at + 1
  const name = scene.nameOf[first]!
  if (fits(table.words.on, tokens[at]!.norm) && name < 0) return undefined
  if ((scene.timed[first] === 1 && name < 0) || table.has('settings', tokens[first]!.norm)) return undefined
  let last = first + 1
  for (; last < end && last < first + 14; last++) {
    const t = tokens[last]!
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      if (/["«»“”„()-]/.test(mark) && (mark === '-' ? t.end === tokens[last + 1]?.start : true)) continue
      break
    }
    if (scene.timed[last] === 1 && scene.nameOf[last]! < 0) break
    if (table.has('clauses', t.norm) || table.has('hearers', t.norm) || table.verbs.at(tokens, last, end)) break
    if (table.has('prepositions', t.norm) && !table.has('inside', t.norm) && scene.nameOf[last + 1]! < 0) break
  }
  return { first, last }
}

/** The subject after a verb, or those who sit in what stands there. `end` is the token after it. */
export function sourceAfter(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  last: number,
): { run: Run; end: number; weight?: number; sits?: boolean } | undefined {
  const quoted =
    table.cased && fits(table.words.citing, scene.tokens[cue.first]!.norm)
      ? quotedAfter(scene, table, cue.last, last)
      : undefined
  if (quoted) return quoted
  const words =
    table.cased && fits(table.words.bringing, scene.tokens[cue.first]!.norm)
      ? wordsAfter(scene, table, cue.last, last)
      : undefined
  if (words) return words
  // "«…», — приводит слова министра газета": whose words they are.
  const brought = table.cased && fits(table.words.brought, scene.tokens[cue.last - 1]!.norm)
  const whose = brought ? quotedAfter(scene, table, cue.last, last) : undefined
  if (whose) return whose
  const sits = table.cased ? locativeAfter(scene, table, cue, last) : undefined
  if (sits) return { run: sits, end: sits.last, sits: true }
  return table.nouns ? casedSubjectAfter(scene, table, cue, last) : subjectAfter(scene, table, cue.last, last)
}

/** Whether the verb stands in the plural, as it does for people unnamed. */
const manySay = (scene: Scene, table: MedialTable, cue: MedialCue): boolean => {
  const first = scene.tokens[cue.first]!.norm
  // "Не исключают": the verb stands behind its denial.
  const verb = table.has('negations', first) && cue.first + 1 < cue.last ? scene.tokens[cue.first + 1]!.norm : first
  return fits(scene.forms.many, verb) || fits(scene.forms.manyShort, verb)
}

/** Where a house in the prepositional begins that stands before "in" and its place, after an "in" of its own. Absent: none does. */
function houseBefore(scene: Scene, table: MedialTable, s: Run, at: number): number | undefined {
  const { tokens } = scene
  if (at - 1 <= s.first || !fits(scene.forms.locative, tokens[at - 1]!.norm) || scene.timed[at - 1] === 1)
    return undefined
  for (let j = at - 2; j >= s.first && j >= at - 5; j--) {
    if (fits(table.words.in, tokens[j]!.norm))
      return table.has('settings', tokens[j + 1]!.norm) || table.asides.at(tokens, j, at) ? undefined : j + 1
    if (tokens[j]!.kind !== 'word' || scene.nameOf[j]! >= 0 || !fits(scene.forms.instrumental, tokens[j]!.norm))
      return undefined
  }
  return undefined
}

/** Whether a place's name of one declined word stands as it is called, which it does after "in" only where somebody goes there. */
function goesTo(scene: Scene, table: MedialTable, name: Scene['names'][number]): boolean {
  const { start, norm } = scene.tokens[name.first]!
  if (name.type !== 'LOC' || name.inflected || name.last - name.first > 1) return false
  const small = scene.text[start + 1]?.toLowerCase() === scene.text[start + 1]
  return small && fits(table.nouns!.spelt.manly, norm)
}

/** "В МИДе считают": those who sit there. */
export function locative(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): Run | undefined {
  const { tokens } = scene
  // "В преступлении её обвинили": of what, not where.
  if (!manySay(scene, table, cue)) return undefined
  const accuses = fits(table.words.accusing, tokens[cue.first]!.norm)
  for (let j = cue.group - 1; j >= s.first && j >= cue.group - 12; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' && scene.text[t.start] === ',') return undefined
    const name = scene.nameOf[j + 1]!
    const inside = fits(table.words.in, t.norm)
      ? !table.has('settings', tokens[j + 1]!.norm)
      : fits(table.words.on, t.norm) && name >= 0
    // "В Лиссабоне обвиняют соседей": only a house or place by its name accuses.
    if (inside && accuses && (name < 0 || scene.names[name]!.type === 'PER')) return undefined
    // "Вошли в Ереван и заявили": where somebody went.
    if (inside && name >= 0 && goesTo(scene, table, scene.names[name]!)) continue
    // "В 32 штатах законы требуют": no house.
    if (inside && tokens[j + 1]!.kind === 'number') return undefined
    // "В учреждении в Лиме": the house with its place.
    const house = inside && name >= 0 && scene.names[name]!.type === 'LOC' ? houseBefore(scene, table, s, j) : undefined
    if (house !== undefined) return { first: house, last: scene.names[name]!.last }
    if (inside && scene.timed[j + 1] !== 1 && !table.asides.at(tokens, j, cue.group)) {
      let last = name >= 0 ? scene.names[name]!.last : j + 2
      // "В Перу решение соседей не одобряют": a place's name is followed by what is spoken of.
      const place = name >= 0 && scene.names[name]!.type === 'LOC' && scene.names[name]!.first === j + 1
      while (
        !place &&
        last < cue.group &&
        (tokens[last]!.kind === 'word' ||
          (tokens[last]!.norm === '-' && tokens[last]!.end === tokens[last + 1]?.start)) &&
        last < j + 8 &&
        !fits(scene.forms.accusative, tokens[last]!.norm) &&
        !fits(table.words.particles, tokens[last]!.norm) &&
        (scene.nameOf[last]! >= 0 ||
          fits(scene.forms.locativeMan, tokens[last]!.norm) ||
          !fits(scene.forms.nominative, tokens[last]!.norm)) &&
        !table.has('determiners', tokens[last]!.norm) &&
        !table.has('and', tokens[last]!.norm)
      )
        last++
      const named = scene.nameOf[last]! >= 0 ? scene.names[scene.nameOf[last]!]! : undefined
      return { first: j + 1, last: Math.min(named ? named.last : last, cue.group) }
    }
  }
  return undefined
}
