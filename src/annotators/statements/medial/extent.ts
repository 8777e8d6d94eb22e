/** Tells how far what is said goes: a clause, or the object of a verb. */

import { fits } from '../../../text/lists.ts'
import type { Run, Scene } from '../scene.ts'
import { sameNumber } from './agreement.ts'
import { tellsNext } from './content.ts'
import type { MedialCue } from './cues.ts'
import { verbLike } from './plausible.ts'
import { subjectBefore } from './source.ts'
import { nominal } from './subjects.ts'
import type { MedialTable } from './table.ts'

/** How far a clause that begins at token `at` goes. Absent: nothing is left of it. */
export function clauseContent(
  scene: Scene,
  table: MedialTable,
  at: number,
  all: readonly MedialCue[],
  k: number,
  s: Run,
): Run | undefined {
  const { tokens } = scene
  let end = s.last
  const quote = scene.opens.get(at)
  if (quote?.closed) {
    let after = quote.last
    while (after < tokens.length && tokens[after]!.kind === 'sign' && !tokens[after]!.breakBefore) after++
    if (after >= end || quote.last >= end - 1) return { first: quote.first, last: quote.last }
    if (quote.last - quote.first >= 8) return { first: quote.first, last: quote.last }
  }
  const lastQuote = end > 0 ? scene.quoteOf[end - 1]! : -1
  if (lastQuote >= 0 && scene.quotes[lastQuote]!.first >= at && scene.quotes[lastQuote]!.last > end)
    end = scene.quotes[lastQuote]!.last
  const cut = cutBefore(scene, table, at, all, k, end)
  return cut > at ? { first: at, last: cut } : undefined
}

/** Where, at or after `at`, another statement of the same rank begins; else `end`. */
export function cutBefore(
  scene: Scene,
  table: MedialTable,
  at: number,
  all: readonly MedialCue[],
  k: number,
  end: number,
): number {
  const { tokens, text, quoteOf } = scene
  const sign = (i: number) => (tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  // A dozen cues ahead are enough for any sentence; a hostile one must not cost more.
  for (let m = k + 1; m < all.length && m <= k + 12; m++) {
    const next = all[m]!
    if (next.group <= at) continue
    if (next.group >= end) break
    // Inside a quotation that began in this content, all is content.
    if (
      quoteOf[next.group]! >= 0 &&
      quoteOf[at] !== quoteOf[next.group] &&
      scene.quotes[quoteOf[next.group]!]!.first <= at
    )
      continue
    const p = next.group - 1
    const w = tokens[p]!.norm
    // "…, о чём сообщил министр": he tells all that stands before.
    if (fits(table.words.than, w) && fits(table.words.about, tokens[p - 1]?.norm) && sign(p - 2) === ',') return p - 2
    // "Сообщил, что, по предварительным данным, порт закрыт": an insertion at its beginning is told with it.
    if (next.kind === 'according' && sign(p) === ',' && tokens[next.first]!.norm !== 'citing') {
      if (p > at || !table.cased) return p
      continue
    }
    if (next.kind !== 'verb') continue
    if (next.participle) {
      if (sign(p) === ',') return p
      // "urged against “haste,” adding that": the comma stands within the marks.
      if (!table.cased && /["”]/.test(sign(p)) && p - 1 > at && sign(p - 1) === ',') return p - 1
      continue
    }
    if (table.has('and', w)) {
      // "the obstruction of aid and continued strikes": a participle before its noun.
      if (
        !table.cased &&
        fits(table.words.goingOn, tokens[next.first]!.norm) &&
        !table.that.at(tokens, next.last, end) &&
        !/[:"“]/.test(sign(next.last))
      )
        continue
      // "пишут, что страна уступит, но требует": the second verb is the clause's own.
      if (table.cased && !next.infinitive && !sameNumber(scene, all[k]!.last - 1, next.last - 1)) continue
      return sign(p - 1) === ',' ? p - 1 : p
    }
    // "…, сообщает агентство"
    if (
      table.cased &&
      sign(p) === ',' &&
      next.verb!.takes !== 'object' &&
      // "…, кроме того, ожидается приезд послов": goes on with what is told.
      !(next.verb!.impersonal && fits(scene.forms.expected, tokens[next.first]!.norm)) &&
      next.last < end &&
      nominal(scene, table, { first: next.last, last: Math.min(end, next.last + 4) }) &&
      !table.that.at(tokens, next.last, end)
    )
      return p
    // "«Надеемся, что порт откроют, — сказал мэр. — Мы ждём»": who says it parts the quotation.
    if (table.cased && /[—–-]/.test(sign(p)) && p > at && sign(p - 1) === ',' && quoteOf[p]! >= 0) return p - 1
    // "…, she said": the last cue takes what is before it.
    const subject = subjectBefore(scene, table, next, { first: at, last: end }, all, m)
    if (!subject) continue
    const q = subject.first - 1
    if (q <= at) continue
    // "that the United States and its partners will respond": one subject of two, not a second statement.
    const halves = !table.cased && table.has('futures', tokens[next.first]!.norm) && !finiteBetween(scene, table, at, q)
    if (table.has('and', tokens[q]!.norm) && !halves) return sign(q - 1) === ',' ? q - 1 : q
  }
  return end
}

/** The token behind the words of time that stand at one. */
function endOfTime({ timed }: Scene, at: number, last: number): number {
  while (at < last && timed[at] === 1) at++
  return at
}

/** The noun phrase after a verb, up to the next clause. Absent: none follows at once. */
export function objectAfter(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Run,
  source: Run | undefined,
): Run | undefined {
  const { tokens, text } = scene
  let at = cue.last
  let timeEnd = at
  for (; at < s.last; at++) {
    const timed = scene.timed[at] === 1
    if (timed && at >= timeEnd) {
      timeEnd = endOfTime(scene, at, s.last)
      // "Condemned Monday's strike": the day belongs to what is told.
      if (timeEnd < s.last && fits(table.words.ownerMark, tokens[timeEnd]!.norm)) break
    }
    const adverb = tokens[at]!.norm !== 'all' && table.has('adverbs', tokens[at]!.norm)
    if (!adverb && !(timed && scene.nameOf[at]! < 0)) break
  }
  if (at < s.last && table.has('about', tokens[at]!.norm)) {
    // "говорит на французском"
    if (
      tokens[at]!.norm === 'на' &&
      !/^(?:указ|наста|наде|рассчит|обрат|намек|внимание|на)/.test(tokens[cue.last - 1]!.norm)
    )
      return undefined
    at++
  }
  if (source && source.first >= at && source.first < at + 6) at = source.last
  if (
    at >= s.last ||
    (tokens[at]!.kind === 'sign' && !scene.opens.has(at) && !/[$€£([]/.test(text[tokens[at]!.start]!))
  )
    return undefined
  let end = cutBefore(scene, table, at, all, k, s.last)
  for (let j = at + 1; j < end && j < at + 150; j++) {
    const t = tokens[j]!
    // What is quoted is told whole, unless the cue itself stands in the quotation.
    if (scene.quoteOf[j]! >= 0 && scene.quoteOf[j] !== scene.quoteOf[cue.first]) continue
    // "подтвердил дату на пресс-конференции": where it was said is no part of what was said.
    if (table.cased && occasion(scene, j, end)) {
      end = j
      break
    }
    if (t.kind === 'sign' && /[,—–;:]/.test(text[t.start]!) && j + 1 < end) {
      const next = tokens[j + 1]!.norm
      if (next === 'как' && tokens[j + 2]?.norm === 'можно') continue
      // "расценил пожар, как попытку": judged to be.
      if (fits(table.words.judging, tokens[cue.last - 1]!.norm) && fits(table.words.as, next)) continue
      // "призвал помочь не только жителям, но и туристам"
      if (fits(table.words.butAlso, next) && notOnly(scene, table, at, j)) continue
      // "призвал закрыть порт, а также мост": one more of the same.
      if (fits(table.words.also, tokens[j + 2]?.norm) && table.has('and', next) && !verbLike(scene, j + 3)) continue
      // "за то, что …": a reason belongs to what is asked for.
      if (next === 'что' && /^(?:то|того|тем)$/.test(tokens[j - 1]!.norm)) continue
      // "поддержал предложение, выступил против войны"
      if (text[t.start] === ',' && (tellsNext(scene, table, j + 1, end) || (table.cased && verbLike(scene, j + 1)))) {
        end = j
        break
      }
      const turns = table.cased
        ? fits(scene.forms.gerund, next) ||
          (table.has('clauses', next) && !/^(?:котор|чтобы|если)/.test(next)) ||
          /^(?:но|однако|а|хотя|он|она|они|мы|я)$/.test(next)
        : table.has('clauses', next) || table.has('relatives', next) || /^(?:but|in|with)$/.test(next)
      if (turns) {
        end = j
        break
      }
    }
    if (table.cased && t.kind === 'sign' && text[t.start] === ';') {
      end = j
      break
    }
    // A dash sets a remark beside the object.
    if (
      table.cased &&
      t.kind === 'sign' &&
      /[-—–]/.test(text[t.start]!) &&
      text[t.start - 1] === ' ' &&
      text[t.end] === ' '
    ) {
      end = j
      break
    }
    // "… и хочет": another verb of the same subject.
    if (table.cased && table.has('and', t.norm) && j + 2 < end && scene.nameOf[j + 1]! < 0 && verbLike(scene, j + 1)) {
      end = j
      break
    }
    // "… and they agreed", "… and the advisors discussed": another clause.
    if (!table.cased && t.norm === 'and' && j + 2 < end && newClause(scene, j + 1, end)) {
      end = j
      break
    }
    // "… and agreed to meet": another verb of the same subject.
    if (table.has('and', t.norm) && j + 1 < end && !table.cased && /(?:[^e]ed|id|met)$/.test(tokens[j + 1]!.norm)) {
      end = j
      break
    }
  }
  return end > at ? { first: at, last: end } : undefined
}

/** Whether "not only" stands between two tokens. */
function notOnly(scene: Scene, table: MedialTable, first: number, last: number): boolean {
  const { tokens } = scene
  for (let i = first; i + 1 < last; i++)
    if (table.has('negations', tokens[i]!.norm) && fits(table.words.only, tokens[i + 1]!.norm)) return true
  return false
}

/** "На пресс-конференции", "в интервью", "в ходе переговоров": where and when something is said, in a language with cases. */
function occasion(scene: Scene, j: number, end: number): boolean {
  const { tokens } = scene
  const w = tokens[j]!.norm
  if (j + 1 >= end || (w !== 'на' && w !== 'в')) return false
  const next = tokens[j + 1]!.norm
  if (w === 'на') return /^(?:пресс|пресс-конференции|брифинге)$/.test(next)
  return (
    /^(?:интервью|эфире)$/.test(next) ||
    (next === 'ходе' &&
      /^(?:.*переговоров|встречи|разговора|беседы|брифинга|.*конференции|телефонн.*)$/.test(tokens[j + 2]?.norm ?? ''))
  )
}

/** Whether a finite verb stands between two tokens, as far as it is known or ends in -ed. */
function finiteBetween(scene: Scene, table: MedialTable, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + 60; i++) {
    const w = scene.tokens[i]!.norm
    if (table.has('finite', w) || table.has('auxiliaries', w) || /.{2}ed$/.test(w)) return true
  }
  return false
}

const ACTS = /^(?:discussed|agreed|exchanged|reviewed|consulted|thanked|decided|looked|spoke|met|shared|committed)$/

/** Whether a clause with a subject of its own begins at token `at`: a pronoun, or a noun phrase before a verb of meeting. */
function newClause(scene: Scene, at: number, end: number): boolean {
  const { tokens } = scene
  if (/^(?:he|she|they|we)$/.test(tokens[at]!.norm)) return true
  if (!/^(?:the|both|president|prime|vice|mr|ms)$/.test(tokens[at]!.norm)) return false
  for (let i = at + 1; i < end && i < at + 7; i++) {
    if (tokens[i]!.kind === 'sign' && scene.text[tokens[i]!.start] !== '.') return false
    if (ACTS.test(tokens[i]!.norm)) return true
  }
  return false
}
