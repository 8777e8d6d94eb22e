/** Finds what is said after its cue: the clause, quotation or noun phrase, and how far it goes. */

import { fits } from '../../../text/lists.ts'
import type { Run, Scene } from '../scene.ts'
import type { MedialCue } from './cues.ts'
import { verbLike } from './plausible.ts'
import type { MedialTable } from './table.ts'

/** Longest words of who tells it between a verb and its clause, in tokens. */
const TELLER = 9

interface Clause {
  readonly at: number
  /** A conjunction, colon or quotation mark led to it. */
  readonly led: boolean
}

/** "президент ассоциации «Волна» (АВ) Иван Белов": whether a person in the subject's form is named at `at`, past brackets. */
function personBehind(scene: Scene, at: number): boolean {
  let i = at
  if (scene.tokens[i] && scene.text[scene.tokens[i]!.start] === '(') {
    while (i < scene.tokens.length && i < at + 6 && scene.text[scene.tokens[i]!.start] !== ')') i++
    i++
  }
  const name = (scene.nameOf[i] ?? -1) >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
  return name?.type === 'PER' && !name.inflected && !scene.tokens[i]!.breakBefore
}

/** The clause or quotation that follows the cue, past adverbials and addressees. */
export function clauseAfter(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): Clause | undefined {
  const { tokens, text } = scene
  let commas = 0
  for (let j = cue.last; j < s.last && j < cue.last + 16; j++) {
    const t = tokens[j]!
    const that = table.that.at(tokens, j, s.last)
    // "Обвинили после того, как она ушла": when, not what.
    if (table.cased && fits(table.words.beforeThat, t.norm) && fits(table.words.ofThat, tokens[j + 1]?.norm))
      return undefined
    if (
      that &&
      !(table.cased && that.last === j + 1 && fits(table.words.as, t.norm) && j > cue.last && commas === 0) &&
      !(table.cased && j > cue.last && amidst(scene, table, cue, j, that.last)) &&
      !(fits(table.words.inOrderTo, t.norm) && (j > cue.last + 3 || (j > cue.last + 1 && commas === 0)))
    ) {
      // "Призвал принять меры за то, что …": a reason within what is asked for.
      if (
        table.cased &&
        cue.verb?.takes === 'both' &&
        j > cue.last + 1 &&
        fits(table.words.because, tokens[j - 1]!.norm)
      )
        return undefined
      const noun = !table.cased && cue.verb?.takes === 'both' && table.has('determiners', tokens[cue.last]!.norm)
      if (table.cased || j === cue.last || (!noun && adverbial(scene, table, cue.last, j)))
        return { at: that.last, led: true }
      return undefined
    }
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      // "сообщает РИА «Новости»": the mark stands inside a name.
      const inName = scene.opens.has(j) ? scene.nameOf[j + 1]! : -1
      if (inName >= 0 && scene.names[inName]!.first < j) {
        j = scene.opens.get(j)!.last
        continue
      }
      // "сообщает телеканал «Волна»": the noun before the mark tells what the name is.
      const named = table.cased && j > cue.last ? scene.opens.get(j) : undefined
      if (
        named?.closed &&
        named.last - named.first <= 4 &&
        (table.has('heads', tokens[j - 1]!.norm) ||
          fits(table.words.kindOf, tokens[j - 1]!.norm) ||
          personBehind(scene, named.last + 1))
      ) {
        j = named.last
        continue
      }
      if (table.cased && scene.opens.has(j) && cue.verb?.takes === 'clause') {
        const named = outlet(scene, table, cue, s, j)
        if (named === 'source') return undefined
        if (named === 'hearer') {
          j = scene.opens.get(j)!.last
          continue
        }
      }
      // "…", - отметила «Волна».
      if (table.cased && j === cue.last && cue.verb?.takes === 'both' && outlet(scene, table, cue, s, j) === 'source')
        return undefined
      if (table.cased && scene.opens.has(j) && cue.verb?.takes === 'both' && asked(scene, cue.last, j)) return undefined
      // "Назвал страну «заложницей» соседей": a word or two of an object.
      if (table.cased && j > cue.last && commas === 0 && cue.verb?.takes === 'both' && isShort(scene, j))
        return undefined
      if (scene.opens.has(j))
        return j - cue.last <= (commas > 0 ? 8 : 2) || (table.cased && speech(scene, cue, j))
          ? { at: j, led: true }
          : undefined
      if (mark === ':' && !/\d:\d/.test(text.slice(t.start - 1, t.end + 1))) return { at: j + 1, led: true }
      if (mark === ',') {
        if (++commas > 2) return undefined
        const after = table.that.at(tokens, j + 1, s.last)
        if (after && fits(table.words.inOrderTo, tokens[j + 1]!.norm) && j > cue.last + 2) return undefined
        if (after && table.cased && j > cue.last && amidst(scene, table, cue, j + 1, after.last)) return undefined
        if (after) return { at: after.last, led: true }
        const said = scene.opens.get(j + 1)
        if (said && (!table.cased || said.last - said.first > 2)) return { at: j + 1, led: true }
        // "Объяснил, почему": the question word belongs to what is told.
        if (table.cased && j === cue.last && fits(table.words.question, tokens[j + 1]?.norm))
          return { at: j + 1, led: true }
        // "Думаю, страны решат": a first person needs no conjunction.
        if (table.cased && j === cue.last && fits(table.words.iThink, tokens[j - 1]!.norm))
          return { at: j + 1, led: true }
        // "Послы считают, пишет газета, что": who else tells it stands between.
        const between = table.cased && j === cue.last ? pastTeller(scene, table, j + 1, s.last) : undefined
        if (between !== undefined) return { at: between, led: true }
        if (table.cased) return undefined
        continue
      }
      if (!/[()[\]\-’'«»"“”.–]/.test(mark)) return undefined
    }
    if (j > cue.last && table.verbs.at(tokens, j, s.last) && !table.cased && !/ing$/.test(t.norm)) return undefined
    // "осудил отказ и заявил, что": the clause is the next verb's.
    if (table.cased && j > cue.last && table.has('and', t.norm) && tellsNext(scene, table, j + 1, s.last))
      return undefined
  }
  // "said after the talks he would …": the clause begins with its pronoun.
  if (
    !table.cased &&
    cue.last < s.last &&
    !fits(table.words.to, tokens[cue.last]!.norm) &&
    (table.has('prepositions', tokens[cue.last]!.norm) || scene.timed[cue.last] === 1)
  )
    for (let j = cue.last + 1; j < s.last - 1 && j < cue.last + 10; j++)
      if (
        fits(table.words.clausePronouns, tokens[j]!.norm) &&
        !table.has('prepositions', tokens[j - 1]!.norm) &&
        (table.has('finite', tokens[j + 1]!.norm) ||
          table.has('auxiliaries', tokens[j + 1]!.norm) ||
          fits(table.words.clauseVerbs, tokens[j + 1]!.norm))
      )
        return { at: j, led: true }
  return undefined
}

/**
 * "Объяснил спор якобы полученным письмом", "призвал выйти, как рыбаки": whether words that may lead to a
 * clause stand amidst what a verb of judging takes, and lead to none.
 */
function amidst(scene: Scene, table: MedialTable, cue: MedialCue, at: number, next: number): boolean {
  const { tokens, forms } = scene
  const { norm } = tokens[at]!
  const word = tokens[next]
  if (!word) return false
  if (fits(table.words.reputedly, norm))
    return fits(forms.participleInserted, word.norm) || fits(forms.participleOblique, word.norm)
  if (cue.verb?.takes !== 'both' || next !== at + 1) return false
  return fits(table.words.as, norm) && !fits(table.words.pointedThat, tokens[at - 2]?.norm)
}

/** "…, передает «Волна»", "заявил «Волне» министр": whom a short name in quotation marks beside the verb means. Absent: it holds words said. */
function outlet(scene: Scene, table: MedialTable, cue: MedialCue, s: Run, at: number): 'source' | 'hearer' | undefined {
  const { tokens, text } = scene
  const quote = scene.opens.get(at)
  if (!quote?.closed || quote.last - quote.first > 5 || /[,.!?…]/.test(text[tokens[quote.last - 1]!.start]!))
    return undefined
  for (let i = cue.last; i < at; i++)
    if (
      !table.has('adverbs', tokens[i]!.norm) &&
      scene.timed[i] !== 1 &&
      !table.has('hearers', tokens[i]!.norm) &&
      !table.has('prepositions', tokens[i]!.norm) &&
      !fits(table.words.speech, tokens[i]!.norm)
    )
      return undefined
  const before = cue.group > s.first ? text[tokens[cue.group - 1]!.start]! : ''
  const next = tokens[quote.last + 1]
  const ends = quote.last + 1 >= s.last || next === undefined
  if (!ends && (next.norm === ':' || table.that.at(tokens, quote.last + 1, s.last))) return 'hearer'
  if (!/[,—–-]/.test(before)) return undefined
  if (ends || next.kind === 'sign' || table.has('prepositions', next.norm)) return 'source'
  return 'hearer'
}

/** Index of the "about" that leads to what was told, at once or past the hearer. Absent: none is near. */
export function aboutAfter(scene: Scene, table: MedialTable, at: number, last: number): number | undefined {
  const { tokens } = scene
  if (!fits(table.words.informing, tokens[at - 1]!.norm)) return undefined
  for (let j = at; j < last && j < at + 12; j++) {
    const t = tokens[j]!
    if (fits(table.words.about, t.norm)) return fits(table.words.pointedBehind, tokens[j + 1]?.norm) ? undefined : j
    if (t.kind === 'sign' && !/["«»“”-]/.test(scene.text[t.start]!)) return undefined
    if (verbLike(scene, j) || (j > at && table.verbs.at(tokens, j, last))) return undefined
  }
  return undefined
}

/** Where the clause begins behind an outlet's or a speaker's few words between commas: ", пишет газета, что". Absent: none are. */
function pastTeller(scene: Scene, table: MedialTable, at: number, last: number): number | undefined {
  const { tokens, text } = scene
  if (!tellsNext(scene, table, at, last)) return undefined
  for (let i = at + 1; i < last - 1 && i < at + TELLER; i++)
    if (tokens[i]!.kind === 'sign' && text[tokens[i]!.start] === ',') return table.that.at(tokens, i + 1, last)?.last
  return undefined
}

/** Whether a verb of saying follows at once, past adverbs. */
export function tellsNext(scene: Scene, table: MedialTable, at: number, last: number): boolean {
  while (at < last && table.has('adverbs', scene.tokens[at]!.norm)) at++
  return table.verbs.at(scene.tokens, at, last) !== undefined
}

/** Whether a quotation of at most four words, within a sentence, opens at `at`. */
function isShort(scene: Scene, at: number): boolean {
  const quote = scene.opens.get(at)
  return quote?.closed === true && quote.last - quote.first <= 4
}

/** "Попросил губернатора защитить «Волну»": whether an infinitive stands between cue and quotation. */
function asked(scene: Scene, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (fits(scene.forms.infinitiveEnding, scene.tokens[i]!.norm)) return true
  return false
}

/** Whether the quotation that opens at `at`, some words after the cue, holds words said rather than a name. */
function speech(scene: Scene, cue: MedialCue, at: number): boolean {
  const quote = scene.opens.get(at)!
  return cue.verb?.takes !== 'both' && (quote.last - quote.first > 5 || !quote.closed)
}

/** Whether the tokens between cue and conjunction tell only when, where and to whom. */
export function adverbial(scene: Scene, table: MedialTable, from: number, to: number): boolean {
  const t = scene.tokens[from]!
  for (let j = from; j < to; j++)
    if (
      scene.timed[j] !== 1 &&
      (table.has('finite', scene.tokens[j]!.norm) || table.has('auxiliaries', scene.tokens[j]!.norm))
    )
      return false
  return (
    scene.timed[from] === 1 ||
    table.has('adverbs', t.norm) ||
    table.has('prepositions', t.norm) ||
    table.has('hearers', t.norm) ||
    scene.nameOf[from]! >= 0 ||
    (t.kind === 'sign' && to - from <= 12) ||
    /^[A-Z]/.test(scene.text[t.start]!) ||
    table.has('determiners', t.norm)
  )
}

/** Whether a clause without a conjunction begins right after the cue. */
export function bareAfter(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): boolean {
  const { tokens } = scene
  const next = cue.last < s.last ? tokens[cue.last]! : undefined
  if (!next || next.kind === 'sign' || s.last - cue.last < 4) return false
  if (
    next.norm === 'to' ||
    table.has('hearers', next.norm) ||
    table.has('and', next.norm) ||
    table.has('clauses', next.norm)
  )
    return false
  return !table.has('prepositions', next.norm) || scene.timed[cue.last + 1] === 1
}
