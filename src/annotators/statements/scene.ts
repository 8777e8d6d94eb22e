/** One document as the statement readers see it: tokens, and for each its sentence, quotation and name. */

import type { MedialForms } from '../../languages/tables/medial-forms.ts'
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Mention } from '../../model/reading.ts'
import { madeOnce } from '../../model/remember.ts'
import type { Span } from '../../model/span.ts'
import { foldWord } from '../../text/fold.ts'
import { firstIndex } from '../../text/halving.ts'
import { type Tested, tested } from '../../text/lists.ts'
import { respelt } from '../../text/spellings.ts'
import type { Marked } from '../annotator.ts'

/** Half-open range of token indexes. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A quotation as token indexes: `first` is the first quoted token, `last` (exclusive) the closing mark. */
export interface Quoted extends Run {
  readonly closed: boolean
}

/** What one attribution rests on, in token indexes. */
export interface Said {
  readonly cue: Run
  readonly source?: Run
  readonly content: Run
  /** All parts of the content, in order, where its cue parts it. */
  readonly parts?: readonly Run[]
  /** Name of the rule that found it. */
  readonly rule: string
  /** Reads on from the quotation or sentence before it. */
  readonly follows?: boolean
  readonly denied?: boolean
  readonly future?: boolean
}

/** A document laid out by token index. Offsets: token indexes, half-open. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly TokenMark[]
  readonly sentences: readonly SentenceMark[]
  /** Outermost closed quotations, in order. */
  readonly quotes: readonly Quoted[]
  /** For each token: index into `quotes`, or -1. */
  readonly quoteOf: Int32Array
  /** For each token that opens a quotation (an opening mark): the quotation; open ones too. */
  readonly opens: ReadonlyMap<number, Quoted>
  /** For each token: index into `names`, or -1. */
  readonly nameOf: Int32Array
  readonly names: readonly (Mention & Run & { readonly inflected: boolean })[]
  /** For each token: 1 where it stands in a time expression. */
  readonly timed: Uint8Array
  /** How words of its language are formed. Empty where it tells nothing by endings. */
  readonly forms: Partial<Tested<MedialForms>>
}

const MARKS = '«»“”„‟"＂‘’‚\'`‹›'

const NONE: Partial<Tested<MedialForms>> = {}

/** The forms made ready for asking. */
const formsOf = madeOnce((forms: MedialForms) => tested(forms))

/** Layers the scene is built from. */
export type Staged = Marked<'tokens' | 'sentences' | 'quotations' | 'times' | 'mentions' | 'entities'>

/** Lays the layers over token indexes, each in one pass. */
export function sceneOf(marked: Staged, forms?: MedialForms): Scene {
  const { sentences } = marked
  const text = marked.document.text
  const tokens = withInitials(marked.tokens, text)
  const n = tokens.length
  const quoteOf = new Int32Array(n).fill(-1)
  const nameOf = new Int32Array(n).fill(-1)
  const timed = new Uint8Array(n)
  const quotes: Quoted[] = []
  const opens = new Map<number, Quoted>()
  const runs = sweep(tokens, marked.quotations)
  marked.quotations.forEach((q, i) => {
    const run = runs[i]!
    if (run.last <= run.first) return
    const quoted = { closed: q.closed, ...run }
    // Where several marks open at one place, the outermost is kept.
    for (let k = run.first - 1; k >= 0 && k >= run.first - 2 && MARKS.includes(text[tokens[k]!.start]!); k--)
      if (!opens.has(k) || (q.closed && !opens.get(k)!.closed)) opens.set(k, quoted)
    if (q.depth > 0 || !q.closed) return
    for (let k = run.first; k < run.last; k++) quoteOf[k] = quotes.length
    quotes.push(quoted)
  })
  const bases = new Map(marked.entities.map((e) => [e.id, new Set(foldWord(e.name).split(/[\s."«»()-]+/))]))
  const names = sweep(tokens, marked.mentions).map((run, i) => {
    const mention = marked.mentions[i]!
    // A name that ends otherwise than its entity's stands in another case than the nominative.
    // A name whose entity is told in other letters ("Heiko Maas") tells nothing of its case.
    let tail = run.last - 1
    while (tail > run.first && tokens[tail]?.kind === 'sign') tail--
    const word = tokens[tail]?.norm ?? ''
    const base = bases.get(mention.entity)
    const inflected = base?.has(word) === false && !(/[а-я]/.test(word) && ![...base].some((b) => /[а-я]/.test(b)))
    return { inflected, ...run, ...mention }
  })
  names.forEach((run, i) => {
    for (let k = run.first; k < run.last; k++) nameOf[k] = i
  })
  for (const run of sweep(tokens, marked.times)) for (let k = run.first; k < run.last; k++) timed[k] = 1
  return { text, tokens, sentences, quotes, quoteOf, opens, nameOf, names, timed, forms: forms ? formsOf(forms) : NONE }
}

/** Cyrillic initials ("С. Лавров", "О.Панова") with a stop in their folded form, so that none is taken for the preposition "с" or "о". */
function withInitials(tokens: readonly TokenMark[], text: string): readonly TokenMark[] {
  let out: TokenMark[] | undefined
  for (let i = 0; i + 2 < tokens.length; i++) {
    const t = tokens[i]!
    if (t.end - t.start !== 1 || t.kind !== 'word' || !/[А-ЯЁ]/.test(text[t.start]!)) continue
    const [stop, next] = [tokens[i + 1]!, tokens[i + 2]!]
    if (text[stop.start] !== '.' || stop.start !== t.end || next.kind !== 'word' || !/[А-ЯЁ]/.test(text[next.start]!))
      continue
    out ??= [...tokens]
    out[i] = respelt(t, `${t.norm}.`)
  }
  return out ?? tokens
}

/** The tokens that each span touches; `spans` may come in any order. */
export function sweep(tokens: readonly TokenMark[], spans: readonly Span[]): Run[] {
  return spans.map((s) => {
    const first = firstAfter(tokens, s.start)
    let last = first
    const end = firstAfter(tokens, s.end - 1)
    last = Math.min(tokens.length, end + 1)
    if (last > first && tokens[last - 1]!.start >= s.end) last--
    return { first, last }
  })
}

/** Index of the first token that ends after `at`. */
export const firstAfter = (tokens: readonly TokenMark[], at: number): number =>
  firstIndex(tokens.length, (i) => tokens[i]!.end > at)

/** A run as a span of the text. */
export const spanOf = (scene: Scene, run: Run): Span => ({
  start: scene.tokens[run.first]!.start,
  end: scene.tokens[run.last - 1]!.end,
})

/** A run without the signs at its edges: full stops, commas, dashes, quotation marks. Absent: nothing is left. */
export function trim(scene: Scene, first: number, last: number): Run | undefined {
  const { tokens, text } = scene
  const edge = (i: number, keep: string) => {
    const t = tokens[i]!
    return t.kind === 'sign' && !keep.includes(text[t.start]!)
  }
  while (first < last && edge(first, '([$€£@#')) first++
  while (last > first && edge(last - 1, ')]%')) last--
  return last > first ? { first, last } : undefined
}

/** For each token, how many of the runs hold it. One pass, however much the runs overlap. */
export function depthOf(length: number, runs: Iterable<Run>): Int32Array {
  const depth = new Int32Array(length + 1)
  for (const { first, last } of runs) {
    depth[first]!++
    depth[last]!--
  }
  for (let i = 1; i <= length; i++) depth[i]! += depth[i - 1]!
  return depth
}
