/** Reads attributions in a language whose verb ends the clause: speaker, marker, verb, conjunction, what is said. */
import type { FinalCues } from '../../languages/tables/cues.ts'
import { clauseAfter, clauseContent, objectOf } from './final/content.ts'
import { type Cue, findCues } from './final/cues.ts'
import { asked, pastRelative, type Source, sourceOf } from './final/speaker.ts'
import { type FinalTable, finalTable } from './final/table.ts'
import { type Run, type Said, type Scene, trim } from './scene.ts'

/** All attributions of the document, in the order of their cues. */
export function readFinal(scene: Scene, cues: FinalCues): Said[] {
  const table = finalTable(cues)
  const out: Said[] = []
  for (const s of scene.sentences) {
    const found = findCues(scene, table, s.first, s.last)
    let before: { cue: Cue; said: Said } | undefined
    found.forEach((cue, k) => {
      const said = readCue(scene, table, cue, found, k, s, before)
      if (!said) return
      out.push(said)
      before = { cue, said }
    })
  }
  return out
}

/** The statement before in the same sentence, whose speaker may go on. */
export interface Before {
  readonly cue: Cue
  readonly said: Said
}

function readCue(
  scene: Scene,
  table: FinalTable,
  cue: Cue,
  all: readonly Cue[],
  k: number,
  s: Run,
  before: Before | undefined,
): Said | undefined {
  const clause = clauseAfter(scene, table, cue, s)
  const told = sourceOf(scene, table, cue, s, before)
  const source = (told && asked(scene, table, s, told)) ?? told
  const rest = {
    cue: { first: cue.first, last: cue.last },
    ...(cue.denied ? { denied: true } : {}),
    ...(cue.future ? { future: true } : {}),
  }
  if (cue.kind === 'according' || cue.kind === 'accordingBefore')
    return readAccording(scene, table, cue, all, k, s, source)
  if (clause && (cue.kind !== 'verb' || cue.verb!.takes !== 'object')) {
    const content = clauseContent(scene, table, clause, all, k, s)
    if (!content) return undefined
    // A bare clause after the verb is trusted only right after the speaker's marker.
    if (cue.denied && cue.kind === 'verb' && !cue.imperfective) return undefined
    if (source && table.words.selves.has(scene.tokens[source.run.first]!.norm)) return undefined
    const plain = source && !cue.participle && cue.kind === 'verb'
    // "بیان میں کہا گیا ہے پاکستان …": a document says so, though no conjunction follows.
    if (clause.bare && !(plain && (!cue.passive || inDocument(scene, table, source)))) return undefined
    return make(scene, source?.run, content, rest, `statements/${cue.kind}-clause@1`)
  }
  if (cue.kind !== 'verb') return undefined
  if (cue.verb!.takes !== 'clause') {
    const content = objectOf(scene, table, cue, all, k, s, source)
    if (content && (source || cue.passive) && !(source && table.words.selves.has(scene.tokens[source.run.first]!.norm)))
      return make(scene, source?.run, content, rest, 'statements/object-verb@1')
  }
  // "…", she said.
  if (source && cue.verb!.takes !== 'object' && cue.last >= s.last - 1) {
    const at = scene.quoteOf[Math.max(s.first, source.run.first - 3)]!
    const quote = at >= 0 ? scene.quotes[at] : undefined
    if (quote && quote.last <= source.run.first)
      return make(scene, source.run, { first: quote.first, last: quote.last }, rest, 'statements/quotation-verb@1')
  }
  return undefined
}

/** Whether a source is a document, with its "in" right after it. */
const inDocument = (scene: Scene, table: FinalTable, source: Source): boolean =>
  table.set['documents']!.has(scene.tokens[source.run.last - 1]!.norm) &&
  scene.tokens[source.run.last]?.norm === table.within

function make(
  scene: Scene,
  source: Run | undefined,
  content: Run,
  rest: Pick<Said, 'cue' | 'denied' | 'future'>,
  rule: string,
): Said | undefined {
  const trimmed = trim(scene, content.first, content.last)
  if (!trimmed) return undefined
  const held = source ? trim(scene, source.first, source.last) : undefined
  return { content: trimmed, rule, ...rest, ...(held ? { source: held } : {}) }
}

function readAccording(
  scene: Scene,
  table: FinalTable,
  cue: Cue,
  all: readonly Cue[],
  k: number,
  s: Run,
  source: Source | undefined,
): Said | undefined {
  const { tokens, text } = scene
  const { set } = table
  if (!source) return undefined
  const head = tokens[source.run.last - 1]!.norm
  if (set['voiceless']!.has(head)) return undefined
  const start = source.run.first
  let prev = start - 1
  if (cue.kind === 'accordingBefore') prev = cue.first - 1
  while (prev >= s.first && (set['openers']!.has(tokens[prev]!.norm) || scene.timed[prev] === 1)) prev--
  const opens =
    prev < s.first ||
    tokens[prev]!.kind === 'sign' ||
    set['that']!.has(tokens[prev]!.norm) ||
    set['clauses']!.has(tokens[prev]!.norm) ||
    set['finite']!.has(tokens[prev]!.norm)
  if (!opens) return undefined
  let at = cue.kind === 'accordingBefore' ? source.after : cue.last
  const rest = { cue: { first: cue.first, last: cue.last } }
  const rule = 'statements/according@1'
  while (at < s.last && '،,:'.includes(text[tokens[at]!.start]!)) at++
  if (!set['pronouns']!.has(head)) at = pastRelative(scene, table, at, s.last)
  if (at < s.last && set['that']!.has(tokens[at]!.norm)) at++
  if (s.last - at >= 3 || scene.opens.has(at)) {
    const content = clauseContent(scene, table, { at, bare: false }, all, k, s)
    return content && make(scene, source.run, content, rest, rule)
  }
  const content = start > s.first ? { first: s.first, last: start } : undefined
  return content && make(scene, source.run, content, rest, rule)
}
