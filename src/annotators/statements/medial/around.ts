/** Finds what is said where it stands before its cue as a clause or speech, or goes on past it. */
import { fits } from '../../../text/lists.ts'
import type { Run, Scene } from '../scene.ts'
import { firstWord } from './before.ts'
import type { MedialCue, Sentence } from './cues.ts'
import { verbLike } from './plausible.ts'
import type { MedialTable } from './table.ts'

/** The clause that "об этом" after a comma points to, where it stands in the same sentence. Absent: another sentence does. */
export function clauseBeforeThis(scene: Scene, table: MedialTable, s: Sentence, at: number): Run | undefined {
  const { tokens } = scene
  const start = firstWord(scene, s)
  // "…, о чём сообщил министр": the words before the comma, whatever they are.
  if (fits(table.words.than, tokens[at + 1]?.norm) && at - start > 2) return { first: s.first, last: at - 1 }
  if (at - start < 5 || table.has('how', tokens[start]!.norm) || table.according.at(tokens, start, at)) return undefined
  if (table.has('prepositions', tokens[start]!.norm) && scene.timed[start + 1] === 1) return undefined
  let verb = false
  for (let i = start; i < at - 1; i++) {
    if (table.has('how', tokens[i]!.norm)) return undefined
    verb ||=
      scene.nameOf[i]! < 0 &&
      (verbLike(scene, i) ||
        table.has('finite', tokens[i]!.norm) ||
        /(?:ен|ан|ят|ена|ана|ено|ано|ены|аны)$/.test(tokens[i]!.norm))
  }
  return verb ? { first: s.first, last: at - 1 } : undefined
}

/** "О том, что мост открыт, сообщил министр": the clause before the cue, up to its comma. Absent: none opens the sentence. */
export function frontedClause(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Sentence,
  left: Run | undefined,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const { tokens, text } = scene
  const start = firstWord(scene, s)
  if (!/^(?:о|об|то|тот)$/.test(tokens[start]!.norm)) return undefined
  const that = table.that.at(tokens, start, cue.group)
  if (!that || that.last - start < 3 || k < all.length - 1) return undefined
  let end = left && left.first > that.last ? left.first : cue.group
  for (let guard = 0; end > that.last && guard < 12; guard++, end--)
    if (text[tokens[end - 1]!.start] === ',' && tokens[end - 1]!.kind === 'sign') break
  const comma = text[tokens[end - 1]!.start] === ','
  if (!comma && !cue.verb!.impersonal) return undefined
  const content = { first: that.last, last: comma ? end - 1 : cue.group }
  return content.last - content.first >= 2 ? content : undefined
}

/**
 * "— Мост открыт. Его строили год, — сказал мэр": the speech from the dash that opened its paragraph. Absent: no dash did, or another
 * cue stands before. Source: Russian punctuation of speech.
 */
export function dashed(scene: Scene, table: MedialTable, near: Run, s: Run, head: number): Run | undefined {
  const { tokens, text } = scene
  const dash = (i: number) => tokens[i]?.kind === 'sign' && /[—–-]/.test(text[tokens[i]!.start]!)
  if (near.first !== s.first || scene.quoteOf[near.first]! >= 0 || head - 2 < s.first || tokens[s.first]!.breakBefore)
    return undefined
  if (!dash(head - 1) || text[tokens[head - 2]!.start] !== ',') return undefined
  let first = s.first - 1
  for (; first > 0 && !tokens[first]!.breakBefore && s.first - first < 400; first--)
    if (dash(first) && table.verbs.at(tokens, first + 1, s.first)) return undefined
  const opens =
    dash(first) && (first === 0 || tokens[first]!.breakBefore) && tokens[first]!.end < tokens[first + 1]!.start
  return opens ? { first: first + 1, last: near.last } : undefined
}

/** "Да, — сказал он. — Мы готовы": what follows the cue in the same quotation marks, past a dash. */
export function tailOfQuote(scene: Scene, pre: Run, from: number): Run | undefined {
  const { tokens, text } = scene
  const at = scene.quoteOf[pre.first]!
  const quote = at >= 0 ? scene.quotes[at]! : undefined
  if (!quote || quote.last - from < 4) return undefined
  let dash = false
  let first = from
  // "– сказал посол в заявлении для «Волны». – Мы готовы": past where and to whom.
  while (first < quote.last && first < from + 14 && !/[.!?,]/.test(text[tokens[first]!.start]!)) first++
  for (; first < quote.last && tokens[first]!.kind === 'sign'; first++)
    dash ||= /[-—–]/.test(text[tokens[first]!.start]!)
  return dash && quote.last - first >= 3 ? { first, last: quote.last } : undefined
}
