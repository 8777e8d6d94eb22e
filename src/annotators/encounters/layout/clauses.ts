/** Where the clauses of a document begin and end, by the words and signs at their edges. */
import type { SentenceMark, TokenMark } from '../../../model/marks.ts'
import { beginningsOf } from '../../../text/beginnings.ts'
import type { Item } from '../scene.ts'
import type { Cues } from './cues.ts'
import { opensFuture } from './new-subject.ts'

const LONGEST_CLAUSE = 200

/** The signs of the three scripts. */
const SEMICOLON = /^[;؛]$/
const COMMA = /^[,،]$/

/** Whether a clause may begin or be over at a token. */
const mayPart = beginningsOf((cues: Cues) => [
  /^[,:;؛]$/,
  cues.clauseStarts,
  cues.clauseEnds,
  cues.clauseEndsBeforeSign,
])

/** Where the clause of each token begins, and where it is over. */
export function clausesOf(
  tokens: readonly TokenMark[],
  sentences: readonly SentenceMark[],
  items: readonly Item[],
  itemAt: Int32Array,
  cues: Cues,
) {
  const clauseStart = new Int32Array(tokens.length)
  const clauseEnd = new Int32Array(tokens.length)
  const may = mayPart(cues)
  const inItem = (i: number) => itemAt[i]! >= 0 && items[itemAt[i]!]!.first !== i
  for (const s of sentences) {
    let start = s.first
    // "Following the summit, the leaders …": the adjunct is over at its comma.
    // "Spoke with: X of A; Y of B": a list, whose signs end no clause.
    let list = false
    let adjunct = cues.adjuncts.at(tokens, s.first, s.last) !== undefined
    const close = (end: number) => {
      for (let i = start; i < end; i++) {
        clauseStart[i] = start
        clauseEnd[i] = end
      }
      start = end
    }
    const line =
      s.first === 0 && cues.table.articles
        ? datelineEnd(tokens, items, itemAt, s.last)
        : cues.table.order === 'verb-last'
          ? bracketedEnd(tokens, items, itemAt, s)
          : 0
    for (let i = s.first; i < s.last; i++) {
      if (line > 0 && i === line) close(i)
      if (inItem(i)) continue
      // No clause of a report is that long; the bound keeps odd input linear.
      if (i - start >= LONGEST_CLAUSE) close(i)
      const t = tokens[i]!
      if (!may(t)) continue
      if (t.norm === ':' && i > s.first && isListHead(tokens, i, cues)) list = true
      if (
        t.kind === 'sign' &&
        !list &&
        (SEMICOLON.test(t.norm) || (t.norm === ':' && (itemAt[i + 1] ?? -1) < 0)) &&
        i > start
      ) {
        close(i)
        continue
      }
      if (i > start && itemAt[i]! < 0 && cues.clauseStarts.at(tokens, i, s.last) && !goesOn(tokens, i, s.last, cues)) {
        close(i)
        continue
      }
      if (cues.table.articles && t.norm === ',' && opensFuture(cues, tokens, i + 1, s.last)) {
        close(i + 1)
        continue
      }
      if (adjunct && t.norm === ',' && itemAt[i]! < 0) {
        const next = itemAt[i + 1] ?? -1
        if (next < 0 || items[next]!.kind !== 'time') {
          adjunct = false
          close(i + 1)
          continue
        }
      }
      const end = cues.clauseEnds.at(tokens, i, s.last) ?? beforeSign(tokens, i, s.last, cues)
      if (end && itemAt[i]! < 0) {
        i = end.last - 1
        if (end.last < s.last) close(end.last)
      }
    }
    close(s.last)
  }
  return { clauseStart, clauseEnd }
}

/** "TEHRAN, May 26 (MNA) – …": the token after the dash that ends a dateline; 0 where the text begins without one. */
function datelineEnd(tokens: readonly TokenMark[], items: readonly Item[], itemAt: Int32Array, end: number): number {
  const place = items[itemAt[0] ?? -1]
  if (place?.kind !== 'place' || place.first !== 0) return 0
  for (let i = place.last; i < Math.min(end - 1, place.last + 14); i++) {
    const dash = tokens[i]!.norm === '–' || tokens[i]!.norm === '—' || tokens[i]!.norm === '-'
    if (dash && (tokens[i - 1]!.norm === ')' || items[itemAt[i - 1]!]?.kind === 'time')) return i + 1
    if (
      tokens[i]!.kind === 'word' &&
      itemAt[i]! < 0 &&
      !/^(?:mna|tasnim|irna|tass|news|agency|xinhua|reuters|ap|afp|apa)$/.test(tokens[i]!.norm)
    )
      return 0
  }
  return 0
}

/** "اوسلو (خبر رساں ادارہ 3 مئی 2019ء) …": the token after the bracket with the day that ends a dateline; 0 where the sentence begins without one. */
function bracketedEnd(
  tokens: readonly TokenMark[],
  items: readonly Item[],
  itemAt: Int32Array,
  { first, last }: SentenceMark,
): number {
  let open = false
  for (let i = first; i < Math.min(last - 1, first + 20); i++) {
    const { norm } = tokens[i]!
    if (norm === '(' && i <= first + 4) open = true
    else if (norm === ')') return open && items[itemAt[i - 1]!]?.kind === 'time' ? i + 1 : 0
  }
  return 0
}

/** Whether a colon opens a list of the other side: "spoke individually with:". */
const isListHead = (tokens: readonly TokenMark[], colon: number, cues: Cues): boolean =>
  cues.withMarks.at(tokens, colon - 1)?.last === colon

/** "X اور ان کے ترک ہم منصب Y": the counterpart goes on with the list, whatever "and their" begins elsewhere. */
function goesOn(tokens: readonly TokenMark[], at: number, end: number, cues: Cues): boolean {
  const { layout } = cues
  // "X نے Y کے ساتھ جو بات چیت کی": no clause is over at a postposition.
  if (layout.relative.has(tokens[at]!.norm) && layout.unfinished.has(tokens[at - 1]?.norm ?? '')) return true
  // "Первые после войны переговоры": between an adjective and its noun nothing begins.
  if (layout.between.has(tokens[at]!.norm) && layout.counting.test(tokens[at - 1]?.norm ?? '')) return true
  if (layout.listing.has(`${tokens[at + 1]?.norm} ${tokens[at + 2]?.norm}`)) {
    // "С главой A, а также премьером B": a post in the same case goes on with the list.
    // "… а также французским президентом B": be it with the adjective of its state before it.
    let last = cues.posts.obliqueAdjective.test(tokens[at + 3]?.norm ?? '') ? at + 4 : at + 3
    while (tokens[last + 1]?.norm === '-' && last + 2 < end) last += 2
    const post = tokens[last]?.norm ?? ''
    return cues.posts.titled.test(post) && !cues.posts.subjects.has(post)
  }
  if (cues.table.order !== 'verb-last' || !cues.leading.at(tokens, at, at + 1)) return false
  // "اور ان کے جرمنی، فرانس اور اٹلی سے تعلق رکھنے والے ہم منصبوں": commas of a list, but no verb, may stand between.
  for (let i = at + 2; i < Math.min(end, at + 16); i++) {
    if (tokens[i]!.kind === 'sign' && !COMMA.test(tokens[i]!.norm)) return false
    if (cues.clauseEnds.at(tokens, i, end)) return false
    if (cues.counterpart.at(tokens, i, end)) return true
  }
  return false
}

function beforeSign(tokens: readonly TokenMark[], i: number, end: number, cues: Cues) {
  const f = cues.clauseEndsBeforeSign.at(tokens, i, end)
  if (!f || f.last >= end) return undefined
  const next = tokens[f.last]!
  // "ملاقات کی اور …": no genitive stands before a conjunction, so the short word is a verb.
  return next.kind === 'sign' || cues.clauseStarts.at(tokens, f.last, end) || cues.leading.at(tokens, f.last, end)
    ? f
    : undefined
}
