/** Finds the speaker's noun phrase after the verb, or after "according to". */
import { fits } from '../../../text/lists.ts'
import type { Run, Scene } from '../scene.ts'
import { genitiveApposition } from './apposition.ts'
import type { MedialTable } from './table.ts'

/** Longest noun phrase, in tokens. */
const LONGEST = 28

/**
 * A subject after its verb, in a language without cases: "said Smith, the minister". `end` is the token after it. Absent: none is there.
 */
export function subjectAfter(
  scene: Scene,
  table: MedialTable,
  at: number,
  last: number,
): { run: Run; end: number } | undefined {
  const { tokens, text } = scene
  let j = at
  while (j < last && table.has('adverbs', tokens[j]!.norm)) j++
  if (j >= last) return undefined
  if (table.has('pronouns', tokens[j]!.norm)) return { run: { first: j, last: j + 1 }, end: j + 1 }
  const first = j
  for (; j < last && j - first < LONGEST; j++) {
    const t = tokens[j]!
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      if (/[.-]/.test(mark) && j + 1 < last && tokens[j + 1]!.start <= t.end + (mark === '.' ? 1 : 0)) continue
      if (/["«»“”„()[\]]/.test(mark) && (scene.opens.has(j) || scene.quoteOf[j - 1]! >= 0 || /[()]/.test(mark)))
        continue
      break
    }
    const w = t.norm
    if (table.has('clauses', w) || table.has('relatives', w) || table.has('finite', w)) break
    if (j > first && table.has('prepositions', w) && !table.has('inside', w)) {
      const bare = j === first + 1 && fits(table.words.stationed, w) && table.has('stationed', tokens[first]!.norm)
      if (!bare) break
    }
    if (scene.timed[j] === 1 && scene.nameOf[j]! < 0) break
    if (j > first && (table.has('hearers', w) || table.according.at(tokens, j, last))) break
    if (j > first && table.verbs.at(tokens, j, last)) break
  }
  if (j <= first) return undefined
  let end = j
  // "said Smith, a spokesman for …": the apposition belongs to the speaker.
  if (end + 1 < last && text[tokens[end]!.start] === ',' && fits(table.words.beside, tokens[end + 1]!.norm)) {
    let q = end + 1
    while (
      q < last &&
      !/[,.;:—]/.test(tokens[q]!.kind === 'sign' ? text[tokens[q]!.start]! : '') &&
      !table.has('relatives', tokens[q]!.norm)
    )
      q++
    end = q
  }
  const c = text[tokens[first]!.start]!
  const small = c === c.toLowerCase()
  if (small && !table.has('determiners', tokens[first]!.norm) && end - first > 6) return undefined
  return { run: { first, last: end }, end }
}

/** The noun phrase of "according to": up to a comma, stop, dash or verb. */
export function byAccording(scene: Scene, table: MedialTable, at: number, last: number): Run | undefined {
  const { tokens, text } = scene
  let j = at
  // "по данным за 2013 год", "по данным на май": nobody's.
  if (
    table.cased &&
    at < last &&
    table.has('prepositions', tokens[at]!.norm) &&
    !fits(table.words.sources, tokens[at]!.norm)
  )
    return undefined
  for (; j < last && j - at < LONGEST; j++) {
    const t = tokens[j]!
    // "По сообщению агентства со ссылкой на министра"
    if (table.cased && j > at && table.according.at(tokens, j, last)) break
    // "со ссылкой на агентство сообщает телеканал"
    if (table.cased && j > at && scene.nameOf[j]! < 0 && table.verbs.at(tokens, j, last)) break
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      if (mark === ',' && fits(table.words.including, tokens[j + 1]?.norm)) continue
      const told = mark === ',' && table.cased && j > at ? genitiveApposition(scene, table, j + 1, last) : undefined
      if (told !== undefined) {
        j = told - 1
        continue
      }
      if (mark === ',' && j + 1 < last && !table.cased && fits(table.words.articles, tokens[j + 1]!.norm)) {
        let q = j + 1
        while (
          q < last &&
          q < j + 9 &&
          text[tokens[q]!.start] !== ',' &&
          !table.has('clauses', tokens[q]!.norm) &&
          !table.has('finite', tokens[q]!.norm)
        )
          q++
        const more = q + 1 < last ? tokens[q + 1]!.norm : ''
        if (
          q < last &&
          text[tokens[q]!.start] === ',' &&
          !table.has('relatives', more) &&
          !table.has('pronouns', tokens[at]!.norm)
        )
          continue
      }
      if (/["«»“”„()\-&/’']/.test(mark) || (mark === '.' && j + 1 < last)) continue
      break
    }
    // "на сайте ведомства по итогам встречи": when it was told.
    if (table.cased && j > at && table.has('inside', t.norm) && fits(table.words.outcome, tokens[j + 1]?.norm)) break
    if (table.has('relatives', t.norm) || (j > at && table.has('finite', t.norm))) break
    if (j > at && table.has('clauses', t.norm)) break
  }
  // "по сведениям из Багдада", "по информации от дипломатов"
  const first = table.cased && j > at + 1 && fits(table.words.sources, tokens[at]!.norm) ? at + 1 : at
  return j > at ? { first, last: j } : undefined
}
