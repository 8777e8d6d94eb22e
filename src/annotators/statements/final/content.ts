/** Finds what a verb-final cue attributes: the clause after it or the noun phrase before it. */
import { foldWord } from '../../../text/fold.ts'
import type { Run, Scene } from '../scene.ts'
import type { Cue } from './cues.ts'
import { clauseStart, type Source, sourceOf } from './speaker.ts'
import type { FinalTable } from './table.ts'

interface Clause {
  /** First token of the clause. */
  readonly at: number
  /** No conjunction, colon or quotation mark led to it. */
  readonly bare: boolean
}

/** The clause, quotation or bare words that follow a cue. Absent: none follows at once. */
export function clauseAfter(scene: Scene, table: FinalTable, cue: Cue, s: Run): Clause | undefined {
  const { tokens, text } = scene
  let j = cue.last
  const isThat = (i: number) => i < s.last && table.set['that']!.has(tokens[i]!.norm)
  // "کہاکہ …"
  if (cue.kind === 'verb' && isThat(cue.last - 1)) return { at: cue.last, bare: false }
  for (let skipped = 0; skipped < 2 && j < s.last && '،,'.includes(text[tokens[j]!.start]!); skipped++) j++
  if (isThat(j)) {
    // "کہا کہ، …" and "کہا کہ ’…"
    return { at: j + 1, bare: false }
  }
  if (j < s.last && (text[tokens[j]!.start] === ':' || scene.opens.has(j)))
    return { at: text[tokens[j]!.start] === ':' ? j + 1 : j, bare: false }
  // A quotation that the sentence splitter put into the next sentence.
  if (j >= s.last - 1 && j < tokens.length && scene.opens.has(j)) return { at: j, bare: false }
  if (cue.kind === 'verb' && !cue.verb!.light && s.last - cue.last >= 4 && j === cue.last) return { at: j, bare: true }
  return undefined
}

/** How far a clause goes: to its quotation's end, or the sentence's, or to where another statement of the same rank begins. */
export function clauseContent(
  scene: Scene,
  table: FinalTable,
  clause: Clause,
  all: readonly Cue[],
  k: number,
  s: Run,
): Run | undefined {
  const { tokens } = scene
  let end = s.last
  const quote = scene.opens.get(clause.at)
  if (quote) {
    if (quote.closed) {
      let after = quote.last
      while (after < tokens.length && tokens[after]!.kind === 'sign' && !tokens[after]!.breakBefore) after++
      if (after >= end || after >= tokens.length || tokens[after]!.breakBefore || quote.last >= end - 1)
        return { first: quote.first, last: quote.last }
    } else {
      const on = overParagraphs(scene, quote)
      if (on) return { first: quote.first, last: on }
    }
  }
  // The sentence splitter may have cut inside a quotation that began in the clause.
  const lastQuote = end > 0 ? scene.quoteOf[end - 1]! : -1
  if (lastQuote >= 0 && scene.quotes[lastQuote]!.first >= clause.at && scene.quotes[lastQuote]!.last > end)
    end = scene.quotes[lastQuote]!.last
  const cut = cutBefore(scene, table, clause.at, all, k, end)
  return cut > clause.at ? { first: clause.at, last: cut } : undefined
}

/** The end of a quotation left open in its paragraph and taken up again by a mark at the start of the next. */
function overParagraphs(scene: Scene, quote: Run): number | undefined {
  const { tokens } = scene
  let end = quote.last
  let going = false
  for (let guard = 0; guard < 50; guard++) {
    let next = end
    while (next < tokens.length && !tokens[next]!.breakBefore) next++
    const more = scene.opens.get(next)
    if (next - end > 2 || !more) break
    going = true
    end = more.last
    if (more.closed) return end
  }
  return going ? end : undefined
}

function cutBefore(scene: Scene, table: FinalTable, at: number, all: readonly Cue[], k: number, end: number): number {
  const { tokens, text } = scene
  const { set, words } = table
  const self = all[k]!
  // A dozen cues ahead are enough for any sentence; a hostile one must not cost more.
  for (let m = k + 1; m < all.length && m <= k + 12; m++) {
    const next = all[m]!
    if (next.first < at) continue
    if (next.first >= end) break
    let own = false
    let link = -1
    for (let j = next.first - 1; j >= at && j > next.first - 80; j--) {
      const w = tokens[j]!.norm
      if (set['ergative']!.has(w)) own = true
      if (j < next.first - 14 && !own) break
      if (set['that']!.has(w)) break
      const comma = text[tokens[j]!.start] === '،' || text[tokens[j]!.start] === ','
      const joins = set['and']!.has(w) || set['clauses']!.has(w) || comma
      if (!joins) continue
      if (!own && next.kind === 'verb' && !next.imperfective && !next.participle && !next.passive) {
        // "… اور مطالبہ کیا کہ": the same speaker goes on.
        const before = j > at ? tokens[j - 1]!.norm : ''
        if (set['finite']!.has(before) || comma || set['finite']!.has(tokens[Math.max(at, j - 2)]!.norm)) link = j
        if (link >= 0) break
        continue
      }
      const after = j + 1 < tokens.length ? tokens[j + 1]!.norm : ''
      const contrast =
        (set['contrasts']!.has(w) && (!words.when.has(w) || words.that.has(after))) ||
        (comma && words.which.has(after) && words.whereupon.has(tokens[j + 2]?.norm ?? ''))
      const turn = comma && (set['and']!.has(after) || set['clauses']!.has(after) || words.turns.has(after))
      if ((own || next.kind === 'noun' || next.imperfective) && (contrast || turn)) {
        if (self.kind === 'according' && !turn) continue

        link = j
        break
      }
    }
    if (link > at) return link
    if ((own || next.kind === 'noun' || next.kind === 'according') && next.first < end) {
      const speaker = sourceOf(scene, table, next, { first: at, last: end }, undefined)?.run
      const before = speaker && speaker.first > at ? tokens[speaker.first - 1]!.norm : ''
      // A report without full stops: a new speaker right after a finite verb.
      if (speaker && set['finite']!.has(before)) return speaker.first
      // "… لیکن اُن کے بقول …": what the same speaker adds against it.
      if (
        speaker &&
        next.kind === 'according' &&
        set['contrasts']!.has(before) &&
        set['pronouns']!.has(tokens[speaker.first]!.norm)
      )
        return speaker.first - 1
    }
  }
  return end
}

/** The noun phrase before the verb, up to its postposition. */
export function objectOf(
  scene: Scene,
  table: FinalTable,
  cue: Cue,
  all: readonly Cue[],
  k: number,
  s: Run,
  source: Source | undefined,
): Run | undefined {
  const { tokens } = scene
  const { set, words } = table
  const after = cue.verb!.after ?? []
  let end = cue.first
  const predicative =
    after.some((w) => words.dative.has(w)) && cue.verb!.light && words.judging.has(foldWord(cue.verb!.phrase))
  if (!predicative) {
    let j = cue.first - 1
    for (let skipped = 0; skipped < 5 && j > s.first && !after.includes(tokens[j]!.norm); skipped++, j--) {
      const w = tokens[j]!.norm
      if (
        !set['adverbs']!.has(w) &&
        !(words.from.has(w) && set['adverbs']!.has(tokens[j - 1]!.norm)) &&
        scene.timed[j] !== 1
      )
        return undefined
    }
    if (!after.includes(tokens[j]?.norm ?? '')) return undefined
    end = j
  }
  let start = clauseStart(scene, table, cue.first, s.first)
  if (source && source.after <= end) start = Math.max(start, source.after)
  const prev = k > 0 ? all[k - 1]! : undefined
  if (prev && prev.last <= end && prev.last > start) start = prev.last
  start = Math.max(start, end - 90)
  // Something said after the last finite verb, or after "in which".
  for (let j = end - 1; j > start; j--) {
    const w = tokens[j]!.norm
    if (
      tokens[j]!.kind === 'sign' &&
      '،؛:'.includes(scene.text[tokens[j]!.start]!) &&
      set['finite']!.has(tokens[j - 1]!.norm)
    ) {
      start = j + 1
      break
    }
    if (w === table.within && words.which.has(tokens[j - 1]!.norm)) {
      start = j + 1
      break
    }
    if (set['and']!.has(w) && set['finite']!.has(tokens[j - 1]!.norm)) {
      start = j + 1
      break
    }
  }
  // "جسے کارکن شدید قرار دیتے ہیں"
  let which = -1
  if (predicative) for (let j = end - 1; j >= start && which < 0; j--) if (words.whom.has(tokens[j]!.norm)) which = j
  if (which >= 0) {
    // What it is called by no one named is a name, not an opinion.
    if (cue.passive) return undefined
    start = which + 1
    if (source && source.after > start && source.after < end) start = source.after
  }
  start = skipAdverbials(scene, table, start, end)
  // "X کو Y قرار دیا": without the marked object it is no judgement of anything.
  if (predicative) {
    let marked = which >= 0
    for (let j = start; j < end; j++) marked ||= words.judged.has(tokens[j]!.norm)
    if (!marked && !cue.passive) return undefined
    if (!marked && !words.judgingAlone.has(foldWord(cue.verb!.phrase))) return undefined
  }
  return start < end ? { first: start, last: end } : undefined
}

/** Leaves out time, place and occasion between speaker and object. */
function skipAdverbials(scene: Scene, table: FinalTable, start: number, end: number): number {
  const { tokens } = scene
  const { words } = table
  let at = start
  for (let j = start; j < end - 1; j++) {
    const w = tokens[j]!.norm
    const prev = j > start ? tokens[j - 1]!.norm : ''
    if (words.occasions.has(w) && words.beforeOccasion.has(prev))
      at = words.afterOccasion.has(tokens[j + 1]!.norm) ? j + 2 : j + 1
    else if (w === table.within && words.settings.has(prev)) at = j + 1
    else if (scene.timed[j] === 1 && j === at) at = j + 1
    else if (j === at && words.several.has(w) && words.times.has(tokens[j + 1]!.norm)) at = j + 2
    else if (j === at && words.particles.has(w) && j > start) at = j + 1
    else if (words.participle.has(w)) at = j + 1
  }
  const skipped = (i: number) => {
    const { kind, norm } = tokens[i]!
    if (kind === 'sign') return !scene.opens.has(i)
    return (
      words.also.has(norm) || (scene.nameOf[i]! < 0 && (table.set['and']!.has(norm) || table.set['clauses']!.has(norm)))
    )
  }
  while (at < end && skipped(at)) at++
  return at < end ? at : start
}
