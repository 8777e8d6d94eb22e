/** Finds where the speaker's noun phrase begins, read from its end, in a language whose nouns stand last. */

import type { Run, Scene } from '../scene.ts'
import type { FinalTable } from './table.ts'

/** Longest noun phrase, in tokens: what is longer is a clause misread. */
const LONGEST = 30

/** Longest words in brackets within one, in tokens. */
const BRACKETED = 10

/**
 * The noun phrase that ends before token `end` and begins at or after `from`. `document` lets participles and
 * "on the part of" into it ("the report issued on Wednesday by …"). Absent: there are no words.
 */
export function nounPhrase(
  scene: Scene,
  table: FinalTable,
  from: number,
  end: number,
  document = false,
): Run | undefined {
  const { tokens, text } = scene
  const { set, words } = table
  const norm = (i: number) => (i >= from && i < end ? tokens[i]!.norm : '')
  if (end <= from) return undefined
  if (words.alone.has(norm(end - 1))) return { first: end - 1, last: end }
  // "حکام یہ کہتے ہیں": what is said is pointed to, not whoever says it.
  while (end - 1 > from && words.pointers.has(norm(end - 1))) end--
  let first = end
  for (let j = end - 1; j >= from && end - j <= LONGEST; j--) {
    const t = tokens[j]!
    const w = t.norm
    // Inside a name no word is a verb or a postposition.
    if (scene.nameOf[j]! >= 0 && scene.names[scene.nameOf[j]!]!.last - 1 > scene.names[scene.nameOf[j]!]!.first) {
      first = j
      continue
    }
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      // "ایجنسی (الف بے جیم)": what a body is called for short, or who a word stands for.
      const open = mark === ')' ? bracket(j) : undefined
      if (open !== undefined) {
        j = open
        first = j
        continue
      }
      if ('’‘“”"\'«»-–'.includes(mark)) continue
      if ((mark === '،' || mark === ',') && end - j <= 6 && j > from && inApposition(j)) continue
      break
    }
    if (set['ergative']!.has(w) || set['that']!.has(w) || set['clauses']!.has(w)) break
    if (document && words.inDocument.has(w)) {
      first = j
      continue
    }
    if (w === table.within && j > from && abroad(j)) {
      first = j
      continue
    }
    if (words.from.has(w) && words.issued.has(norm(j + 1))) {
      first = j
      continue
    }
    if (set['bounds']!.has(w)) break
    if (set['finite']!.has(w) || (table.lightForms.has(w) && !words.notLight.has(w))) break
    if (set['compound']!.has(w) && words.beforeCompound.has(norm(j - 1))) break
    if (set['and']!.has(w)) {
      const left = norm(j - 1)
      if (!left || set['finite']!.has(left) || table.lightForms.has(left) || set['bounds']!.has(left)) break
    }
    first = j
  }
  while (
    first < end - 1 &&
    (set['openers']!.has(norm(first)) ||
      (tokens[first]!.kind === 'sign' && !scene.opens.has(first)) ||
      (scene.timed[first] === 1 && scene.nameOf[first] === -1 && !document) ||
      words.owner.has(norm(first)))
  )
    first++
  return first < end ? { first, last: end } : undefined

  /** The bracket that the one at `close` closes, behind a word of the script. Absent: none stands near, or nothing before it. */
  function bracket(close: number): number | undefined {
    for (let j = close - 1; j > from && close - j <= BRACKETED; j--) {
      if (text[tokens[j]!.start] !== '(') continue
      const letter = text[tokens[j - 1]!.start]!
      // "اسلام آباد (نمائندہ) حکومت نے", "احمد خان (فائل فوٹو) حکومت نے": where and by whom it is reported, or who a picture shows.
      const type = scene.names[scene.nameOf[j - 1] ?? -1]?.type
      const goesOn = close + 1 >= end || words.owner.has(norm(close + 1))
      if (!goesOn && (scene.timed[j - 1] === 1 || (type !== 'ORG' && (type || !isPerson(close + 1))))) return undefined
      return tokens[j - 1]!.kind === 'word' && letter.toLowerCase() === letter.toUpperCase() ? j : undefined
    }
    return undefined
  }

  /** Whether a person's name begins at a token, or behind the one title there. */
  function isPerson(i: number): boolean {
    return [i, i + 1].some((k) => k < end && scene.names[scene.nameOf[k] ?? -1]?.type === 'PER')
  }

  /** "Chief Justice, John Smith": a title, a comma, a name. */
  function inApposition(j: number): boolean {
    const left = norm(j - 1)
    if (!left || set['bounds']!.has(left) || set['finite']!.has(left) || scene.timed[j - 1] === 1) return false
    if (set['openers']!.has(left) || table.lightForms.has(left)) return false
    const name = scene.nameOf[j + 1]!
    return name < 0 ? scene.names.length === 0 : scene.names[name]!.type === 'PER'
  }

  /** "the ambassador in Pakistan of …": a post held in a place. */
  function abroad(j: number): boolean {
    // "ٹیم میں شامل اہلکار", "پاکستان میں سفیر"; "ملاقاتوں میں سفیر" tells where it was said.
    const where = scene.names.length === 0 || scene.nameOf[j - 1]! >= 0
    for (let k = j + 1; k < end && k <= j + 5; k++)
      if (set['abroad']!.has(norm(k))) return where || words.posted.has(norm(k))
    return false
  }
}
