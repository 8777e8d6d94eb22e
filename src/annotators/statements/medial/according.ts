/** Reads "according to …": whose word it is, and what is told by it. */
import { fits } from '../../../text/lists.ts'
import { type Run, type Said, type Scene, trim } from '../scene.ts'
import { byAccording } from './after.ts'
import { titleInGenitive } from './apposition.ts'
import { firstWord, withParts } from './before.ts'
import type { MedialCue, Sentence } from './cues.ts'
import { clauseContent } from './extent.ts'
import { commaBetween } from './insertion.ts'
import { make, type Parts } from './make.ts'
import { verbLike } from './plausible.ts'
import type { MedialTable } from './table.ts'

/** Whether a cue opens its sentence. */
const prevOpens = (scene: Scene, cue: MedialCue, s: Run): boolean => cue.first === firstWord(scene, s)

/** The noun phrase of "according to" up to where a clause with its own verb begins in it. Absent: no verb stands in it. */
function withoutVerb(scene: Scene, table: MedialTable, run: Run): Run | undefined {
  let verb = -1
  for (let i = run.first + 1; i < run.last && verb < 0; i++)
    if (scene.tokens[i]!.kind === 'sign' && /[,(]/.test(scene.text[scene.tokens[i]!.start]!)) return undefined
    else if (scene.nameOf[i]! < 0 && scene.quoteOf[i]! < 0 && verbLike(scene, i)) verb = i
  if (verb < 0) return undefined
  for (let i = run.first + 1; i < verb; i++)
    if (table.has('prepositions', scene.tokens[i]!.norm) && scene.nameOf[i]! < 0) return { first: run.first, last: i }
  return undefined
}

/** How far a relative clause about a source may reach, in tokens. */
const LONGEST_RELATIVE = 25

/** The first token after the relative clause about a source that begins at `at`; `at` itself where none begins, or no comma ends it. */
function pastRelative(scene: Scene, table: MedialTable, at: number, end: number): number {
  if (!table.has('relatives', scene.tokens[at]?.norm ?? '')) return at
  for (let j = at + 1; j < Math.min(end - 3, at + LONGEST_RELATIVE); j++)
    if (scene.text[scene.tokens[j]!.start] === ',' && scene.tokens[j + 1]!.kind !== 'number') return j + 1
  return at
}

/** "Согласно новым российским нормам": a noun of what has no voice behind its adjectives. */
const voicelessBehind = ({ tokens, forms }: Scene, table: MedialTable, run: Run): boolean => {
  let i = run.first
  while (table.cased && i < run.last - 1 && i < run.first + 3 && fits(forms.declined, tokens[i]!.norm)) i++
  return i > run.first && table.has('voiceless', tokens[i]!.norm)
}

/** Whether a name, a title or a noun of a person stands in a run in the genitive, so that somebody's view is told. */
const holdsView = (scene: Scene, table: MedialTable, run: Run): boolean => {
  for (let i = run.first; i < run.last && i < run.first + 4; i++)
    if (scene.nameOf[i]! >= 0 || titleInGenitive(scene, table, scene.tokens[i]!.norm)) return true
  return false
}

export function according(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Sentence,
  parts: Parts,
  last: Said | undefined,
): Said[] {
  const { tokens, text } = scene
  const sign = (i: number) => (i >= s.first && i < s.last && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  let source: Run | undefined
  let end = cue.last
  if (cue.kind === 'own') source = { first: cue.first + 1, last: cue.first + 2 }
  else {
    source = byAccording(scene, table, cue.last, s.last)
    // "По предварительным данным, …": nobody's.
    const nobody = table.cased && !source && cue.last - cue.first === 3 && sign(cue.last) === ','
    if (nobody) {
      const content = clauseContent(scene, table, cue.last + 1, all, k, s)
      const opens = cue.first <= firstWord(scene, s) || /[,—–-]/.test(sign(cue.first - 1))
      return content && opens ? make(scene, undefined, content, parts, 'statements/according@1') : []
    }
    if (!source || /^котор/.test(tokens[source.first]!.norm)) return []
    if (
      table.has('voiceless', tokens[source.last - 1]!.norm) ||
      table.has('voiceless', tokens[source.first]!.norm) ||
      voicelessBehind(scene, table, source)
    )
      return []
    // "С точки зрения экономики": no person's or body's.
    if (table.cased && fits(table.words.viewed, tokens[cue.last - 1]!.norm) && !holdsView(scene, table, source))
      return []
    end = source.last
    // "По официальным данным 1945 года": of when they are, and not whose.
    if (table.cased && scene.timed[source.first] === 1 && scene.timed[end - 1] === 1) source = undefined
  }
  const rule = 'statements/according@1'
  if (tokens[cue.first]!.norm === 'citing' && !last) return []
  // "сообщает агентство со ссылкой на источник", "said, citing sources": both tell the same.
  if (/^(?:со|citing)$/.test(tokens[cue.first]!.norm) && last && last.cue.first >= s.first)
    return make(scene, source, last.content, parts, rule)
  let prev = cue.first - 1
  while (prev >= s.first && (table.has('and', tokens[prev]!.norm) || table.has('adverbs', tokens[prev]!.norm))) prev--
  const opens = prev < s.first || /[,:;—–-]/.test(sign(prev)) || table.has('clauses', tokens[prev]!.norm)
  let at = sign(end) === ',' ? end + 1 : end
  // "По подсчетам издания в порту стоят суда": the comma was left out.
  const cut = table.cased && source && prevOpens(scene, cue, s) ? withoutVerb(scene, table, source) : undefined
  if (cut) {
    const content = clauseContent(scene, table, cut.last, all, k, s)
    return content ? make(scene, cut, content, parts, rule) : []
  }
  // "По сообщению агентства со ссылкой на министра, порт открыт": past the other source.
  const other = table.cased && cue.kind === 'according' ? table.according.at(tokens, end, s.last) : undefined
  if (other) {
    end = byAccording(scene, table, other.last, s.last)?.last ?? end
    at = sign(end) === ',' ? end + 1 : end
  }
  // "According to two officials who asked not to be named, …": past what is told of them.
  if (!table.cased) at = pastRelative(scene, table, at, s.last)
  // "По словам Белова, которого цитирует газета, порт открыт": past the clause.
  if (table.cased && at > end && /^котор/.test(tokens[at]?.norm ?? ''))
    at = (commaBetween(scene, at + 1, Math.min(s.last - 3, at + 20)) ?? at - 1) + 1
  if (opens && (prev < s.first || sign(end) === ',' || scene.opens.has(end)) && s.last - at >= 3) {
    const content = clauseContent(scene, table, at, all, k, s)
    if (content) {
      const said = make(scene, source, content, parts, rule)
      const before = k === 0 && sign(cue.first - 1) === ',' ? trim(scene, s.first, cue.first - 1) : undefined
      const whole =
        before &&
        !table.has('and', tokens[before.last - 1]!.norm) &&
        !table.that.at(tokens, before.last - 1) &&
        // "…, которые, по словам министра, приведут к задержкам": the clause had only begun.
        !(table.cased && fits(table.words.beginsClause, tokens[before.last - 1]!.norm))
      return whole ? withParts(scene, said, before) : said
    }
  }
  if (sign(cue.first - 1) === ',' || (s.last - end <= 1 && !/^верси/.test(tokens[cue.last - 1]!.norm))) {
    const last = cue.first
    return last > s.first + 2 ? make(scene, source, { first: s.first, last }, parts, rule) : []
  }
  return []
}
