/** Reads attributions in a language whose verb stands in the middle: "she said that …", "…", said she. */
import type { MedialCues } from '../../languages/tables/cues.ts'
import { fits } from '../../text/lists.ts'
import { according } from './medial/according.ts'
import { byAccording } from './medial/after.ts'
import { isTold, otherSense } from './medial/amiss.ts'
import { findCues, type MedialCue, nounThat, type Sentence } from './medial/cues.ts'
import { clauseContent, cutBefore } from './medial/extent.ts'
import { make, type Parts } from './medial/make.ts'
import { withStops } from './medial/stops.ts'
import { possessor } from './medial/subjects.ts'
import { type MedialTable, medialTable } from './medial/table.ts'
import { verb } from './medial/verb.ts'
import { type Run, type Said, type Scene, trim } from './scene.ts'

/** All attributions of the document, in the order of their cues. */
export function readMedial(whole: Scene, cues: MedialCues): Said[] {
  const table = medialTable(cues)
  const scene = table.cased ? withStops(whole) : whole
  const out: Said[] = []
  scene.sentences.forEach((sentence, n) => {
    const all = findCues(scene, table, sentence)
    if (all.length === 0) return
    const before = sentenceBefore(scene, n)
    const next = paragraphAfter(scene, n)
    const s: Sentence = {
      first: sentence.first,
      last: sentence.last,
      ...(before ? { before } : {}),
      ...(next ? { next } : {}),
    }
    let last: Said | undefined
    let waiting: MedialCue | undefined
    all.forEach((cue, k) => {
      const found = readCue(scene, table, cue, all, k, within(scene, cue, s), last)
      // "Об этом со ссылкой на газету сообщает телеканал": both tell the same.
      if (waiting && found.length > 0) {
        const source = byAccording(scene, table, waiting.last, s.last)
        if (source)
          out.push(
            ...make(
              scene,
              source,
              found[found.length - 1]!.content,
              { cue: { first: waiting.first, last: waiting.last } },
              'statements/according@1',
            ),
          )
        waiting = undefined
      } else if (
        found.length === 0 &&
        table.cased &&
        scene.tokens[cue.first]!.norm === 'со' &&
        cue.kind === 'according'
      )
        waiting = cue
      const opening = table.cased && all[1] === cue && all[0]!.participle && last && !last.source ? out.length - 1 : -1
      if (opening >= 0 && found[0]?.source) out[opening] = openedBy(scene, out[opening]!, found[0].source)
      for (const said of found) out.push(said)
      if (found.length > 0) last = found[found.length - 1]
    })
  })
  return table.cased ? out.map((said, i) => closed(scene, table, pastAs(scene, table, said, out[i - 1]))) : out
}

/** "Напомнив, что порт закрыт, мэр отметил": the gerund that opens a sentence is told of the subject behind its words. */
function openedBy(scene: Scene, said: Said, source: Run): Said {
  if (source.first < said.cue.last) return said
  const { first, last } = said.content
  const content = source.first > first && source.first < last ? trim(scene, first, source.first) : undefined
  return { ...said, source, content: content ?? said.content }
}

/** "Как сообщала газета, порт открыт, заявил мэр": who else told it is no part of what the mayor says. */
function pastAs(scene: Scene, table: MedialTable, said: Said, before: Said | undefined): Said {
  const { first, last } = said.content
  if (!before || !fits(table.words.as, scene.tokens[first]!.norm)) return said
  const inside = before.cue.first > first && before.cue.first <= first + 3 && before.content.first > before.cue.last
  return inside && before.content.first < last && before.content.last <= last
    ? { ...said, content: { first: before.content.first, last } }
    : said
}

/** A quotation that opens within what is said closes within it: "назвал его «странным»". */
function closed(scene: Scene, table: MedialTable, said: Said): Said {
  const content = withMark(scene, withoutJoin(scene, table, said.content))
  const source = said.source && withMark(scene, said.source)
  return { ...said, content, ...(source ? { source } : {}) }
}

/** "Порт закроют, но, по словам мэра, не скоро": what is said before an insertion without the conjunction that goes on behind it. */
function withoutJoin(scene: Scene, table: MedialTable, run: Run): Run {
  const joins = table.has('and', scene.tokens[run.last - 1]!.norm) && scene.quoteOf[run.last - 1]! < 0
  return (joins ? trim(scene, run.first, run.last - 1) : undefined) ?? run
}

/** A run with the mark that closes a quotation opened within it. */
function withMark(scene: Scene, run: Run): Run {
  const { first, last } = run
  const quote = scene.quotes[scene.quoteOf[last - 1] ?? -1]
  return quote?.closed && quote.last === last && quote.first > first + 1 ? { first, last: last + 1 } : run
}

/** The sentence before; a caption, which is a paragraph of a few words without a stop, is passed over. */
function sentenceBefore(scene: Scene, n: number): Run | undefined {
  const { sentences, tokens } = scene
  const one = sentences[n - 1]
  const two = sentences[n - 2]
  if (!one || !two) return one
  const caption =
    one.last - one.first <= 4 &&
    tokens[one.last - 1]!.kind !== 'sign' &&
    one.paragraph !== two.paragraph &&
    one.paragraph !== sentences[n]!.paragraph
  return caption ? two : one
}

function paragraphAfter(scene: Scene, n: number): Run | undefined {
  const { sentences, tokens, text } = scene
  const s = sentences[n]!
  const first = sentences[n + 1]
  if (!first || text[tokens[s.last - 1]!.start] !== ':' || first.paragraph === s.paragraph) return undefined
  let k = n + 1
  while (k + 1 < sentences.length && sentences[k + 1]!.paragraph === first.paragraph) k++
  return { first: first.first, last: sentences[k]!.last }
}

/** A cue inside a quotation says nothing of what stands outside it. */
function within(scene: Scene, cue: MedialCue, s: Sentence): Sentence {
  const at = scene.quoteOf[cue.first]!
  if (at < 0) return s
  const quote = scene.quotes[at]!
  if (quote.first <= s.first && quote.last >= s.last) return s
  const { before, ...rest } = s
  // What was said before a quotation opened is not what is spoken of within it.
  const inside = before && quote.first < before.last ? { before } : {}
  return { ...rest, ...inside, first: Math.max(s.first, quote.first), last: Math.min(s.last, quote.last) }
}

function readCue(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Sentence,
  last: Said | undefined,
): Said[] {
  const parts: Parts = {
    cue: { first: cue.first, last: cue.last },
    ...(cue.denied ? { denied: true } : {}),
    ...(cue.future ? { future: true } : {}),
  }
  if (wished(scene, table, cue, s)) return []
  if (cue.kind === 'according' || cue.kind === 'own') return according(scene, table, cue, all, k, s, parts, last)
  if (cue.kind === 'noun' && table.cased) {
    const at = nounThat(scene, table, cue.first, s)
    const that = at === undefined ? undefined : table.that.at(scene.tokens, at, s.last)
    // "Выступил с заявлением о том, что": another cue tells it.
    if (at === undefined || !that || (k > 0 && all[k - 1]!.last > cue.first - 3)) return []
    const content = clauseContent(scene, table, that.last, all, k, s)
    const whose = trim(scene, cue.last, at)
    return content ? make(scene, whose, content, parts, 'statements/noun-that@1') : []
  }
  if (cue.kind === 'noun') {
    const source = possessor(scene, table, cue.first, s)
    const content = { first: cue.last + 1, last: cutBefore(scene, table, cue.last + 1, all, k, s.last) }
    return source ? make(scene, source, content, parts, 'statements/noun-that@1') : []
  }
  if (table.cased && otherSense(scene, table, cue, s)) return []
  const found = verb(scene, table, cue, all, k, s, last, parts)
  return table.cased ? found.map((said) => withoutTold(scene, table, cue, said)) : found
}

/** Without a source that is only told something: nobody is named then who says it. */
function withoutTold(scene: Scene, table: MedialTable, cue: MedialCue, said: Said): Said {
  if (!said.source || !isTold(scene, table, cue, said.source)) return said
  const { source: _told, ...rest } = said
  return rest
}

/** "…, чтобы мы попросили": what is only wished or feared is said by nobody. */
function wished(scene: Scene, table: MedialTable, cue: MedialCue, s: Sentence): boolean {
  if (!table.cased || cue.kind !== 'verb' || !/л[аио]?(?:сь|ся)?$/.test(scene.tokens[cue.last - 1]!.norm)) return false
  for (let i = cue.group - 1; i >= s.first && i >= cue.group - 6; i--) {
    if (scene.tokens[i]!.norm === 'чтобы') return true
    if (scene.tokens[i]!.kind === 'sign') return false
  }
  return false
}
