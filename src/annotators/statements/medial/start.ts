/** Finds where the noun phrase of a subject begins, read back from its end, in a language without cases. */
import { fits } from '../../../text/lists.ts'
import type { Run, Scene } from '../scene.ts'
import type { MedialCue } from './cues.ts'
import type { MedialTable } from './table.ts'

/** Longest noun phrase, in tokens. */
const LONGEST = 28

export function startOf(
  scene: Scene,
  table: MedialTable,
  s: Run,
  end: number,
  all: readonly MedialCue[],
  k: number,
): number | undefined {
  const { tokens, text } = scene
  const floor = k > 0 && all[k - 1]!.last <= end ? Math.max(s.first, all[k - 1]!.last) : s.first
  let first = end
  let closed = 0
  for (let j = end - 1; j >= floor && end - j <= LONGEST; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      // "Joseph R. Biden, Jr.": a comma inside a name.
      if (mark === ',' && scene.nameOf[j]! >= 0) {
        first = j
        continue
      }
      const quote = /["“”«»„’‘']/.test(mark)
      if (quote && (scene.opens.has(j) || scene.quoteOf[j - 1]! >= 0)) {
        // A short name in quotation marks stays; a sentence in them does not.
        const q = scene.quoteOf[j - 1]! >= 0 ? scene.quotes[scene.quoteOf[j - 1]!]! : scene.opens.get(j)!
        if (q.last - q.first > 6) break
        first = j
        continue
      }
      if (mark === ')') closed++
      if (mark === '(' && --closed < 0) break
      if (
        (mark === '%' && j < end - 1 && tokens[j - 1]?.kind === 'number') ||
        mark === '.' ||
        mark === '-' ||
        mark === '&' ||
        mark === '/' ||
        mark === '(' ||
        mark === ')'
      ) {
        first = j
        continue
      }
      break
    }
    const w = t.norm
    if (table.has('clauses', w) || table.has('relatives', w)) break
    if (table.has('finite', w) && j < end - 1) break
    // Not within a name: "НИИ эпидемиологии и микробиологии".
    if (table.has('and', w) && scene.nameOf[j]! < 0 && !joinsNouns(scene, table, floor, j)) break
    if (j < end - 1 && !table.has('nouns', w)) {
      const v = table.verbs.at(tokens, j, end)
      if (v && !v.value.shy) break
    }
    first = j
  }
  while (
    first < end &&
    (tokens[first]!.kind === 'sign' ||
      table.has('and', tokens[first]!.norm) ||
      (fits(table.words.hyphened, tokens[first]!.norm) && tokens[first - 1]?.norm === '-') ||
      table.has('adverbs', tokens[first]!.norm) ||
      (scene.timed[first] === 1 && scene.nameOf[first]! < 0) ||
      (first + 1 < end && fits(table.words.whole, tokens[first]!.norm) && scene.timed[first + 1] === 1) ||
      table.asides.at(tokens, first, end))
  )
    first = table.asides.at(tokens, first, end)?.last ?? first + 1
  if (first >= end) return undefined
  return table.has('prepositions', tokens[first]!.norm) ? afterPhrase(scene, table, first, end) : first
}

/** Whether the conjunction at `j` joins nouns of one subject: what is left of it holds no verb. */
function joinsNouns(scene: Scene, table: MedialTable, floor: number, j: number): boolean {
  const { tokens, text } = scene
  if (j <= floor) return false
  for (let q = j - 1; q >= floor; q--) {
    if (j - q > 9) return false
    const t = tokens[q]!
    if (t.kind === 'sign') return /[.-]/.test(text[t.start]!) ? true : q < j - 1 && /[,”"—–:]/.test(text[t.start]!)
    if (table.has('finite', t.norm) || table.has('auxiliaries', t.norm) || table.verbs.at(tokens, q, j)) return false
    if (fits(table.words.actedOrTo, t.norm)) return false
    if (table.has('clauses', t.norm)) return true
  }
  return true
}

/** Past a prepositional phrase that opens the clause: the subject is the last name with its titles, or a title noun. */
function afterPhrase(scene: Scene, table: MedialTable, first: number, end: number): number | undefined {
  const { tokens, text } = scene
  const upper = (i: number) => {
    const c = text[tokens[i]!.start]!
    return c !== c.toLowerCase()
  }
  for (let j = first + 1; j < end; j++) {
    const w = tokens[j]!.norm
    if (table.has('heads', w) || (table.has('pronouns', w) && j === end - 1)) return j
  }
  // "On the background of the dispute “Volna” said": the marks around a name are no part of it.
  let close = end
  while (close > first + 2 && /^["»“”]$/.test(text.slice(tokens[close - 1]!.start, tokens[close - 1]!.end))) close--
  const name = scene.nameOf[close - 1]!
  if (close < end && name >= 0 && scene.names[name]!.last === close) {
    const open = scene.names[name]!.first - 1
    const marked = open > first + 1 && /^["«„“]$/.test(text.slice(tokens[open]!.start, tokens[open]!.end))
    return marked && !table.has('prepositions', tokens[open - 1]!.norm) ? open : undefined
  }
  if (
    name >= 0 &&
    scene.names[name]!.first > first + 1 &&
    !table.has('prepositions', tokens[scene.names[name]!.first - 1]!.norm)
  )
    return scene.names[name]!.first
  for (let j = end - 1; j > first + 1; j--)
    if (fits(table.words.beginsSubject, tokens[j]!.norm) && !table.has('prepositions', tokens[j - 1]!.norm)) return j
  let at = end
  while (at > first + 1 && upper(at - 1) && !table.has('prepositions', tokens[at - 2]!.norm)) at--
  return at < end ? at : undefined
}
