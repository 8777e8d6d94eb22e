/** Where the words end that tell what was agreed or promised. */

import type { Span } from '../../../model/span.ts'
import { isCased, type Scene, spanOf } from '../scene.ts'
import { opensFuture } from './new-subject.ts'
import { tokenAt } from './ranges.ts'

/** A content told by a speaker ends where the speaker's words end: "…, the minister said" stays outside. */
export function clipped(scene: Scene, content: Span | undefined, at: number): Span | undefined {
  if (!content) return undefined
  let { start, end } = content
  for (const i of scene.saidAt(at)) {
    const { content: said, source } = scene.attributions[i]!
    // "پاکستانی وقت کے مطابق سات بجے": a clock tells nothing.
    if (source && scene.cues.promises.clock.has(scene.tokens[tokenAt(scene.tokens, source.end - 1)]!.norm)) continue
    start = Math.max(start, said.start)
    end = Math.min(end, said.end)
  }
  // What is left at the head after the cut: "میں تعاون بڑھانے".
  if (start > content.start)
    for (let i = tokenAt(scene.tokens, start); scene.cues.promises.particles.has(scene.tokens[i]?.norm ?? ''); i++)
      start = scene.tokens[i + 1]?.start ?? end
  return end > start ? { start, end } : undefined
}

/** Where what was agreed ends, before words that only tell more of it: ", which will …", "following …", ", including …". */
export function withoutTail(scene: Scene, from: number, to: number): number {
  const { tokens } = scene
  for (let i = from + 4; i < to; i++) {
    const { norm } = tokens[i]!
    const comma = tokens[i - 1]!.norm === ','
    if (norm === 'which' && !comma && !/^(?:in|to|of|by|on|for|with|under|at|from|through)$/.test(tokens[i - 1]!.norm))
      return i
    if (norm === 'following' || norm === 'after') return i
    if (comma && /^(?:following|after|noting|pending|which)$/.test(norm)) return i - 1
  }
  return to
}

/** Where a clause that runs on ends: before a semicolon, a closing quotation mark, or a comma that opens another statement. */
export function endOfClause(scene: Scene, from: number, to: number): number {
  to = Math.min(to, from + 200)
  for (let i = from + 1; i < to; i++) {
    const t = scene.tokens[i]!
    if (scene.cues.table.articles && t.norm === 'and' && i > from + 2 && TURN.test(scene.tokens[i + 1]?.norm ?? ''))
      return i
    // "The work goes on and the President assured him …".
    if (scene.cues.table.articles && t.norm === 'and' && i > from + 2 && turnsTo(scene, i + 1, to)) return i
    if (t.kind !== 'sign') continue
    // "The Kelp Council (KC), receiving …": the letters of a name do not end what goes on behind them.
    if (t.norm === '(' && scene.cues.table.articles && scene.tokens[i + 2]?.norm === ')' && i + 3 < to) {
      i += 2
      continue
    }
    // "4 million pounds ($5.4 million) in aid".
    if (t.norm === '(' && /^[$€£]$/.test(scene.tokens[i + 1]?.norm ?? '')) {
      const close = scene.tokens.slice(i, i + 9).findIndex((x) => x.norm === ')')
      if (close > 0 && i + close + 1 < to && scene.tokens[i + close + 1]!.kind !== 'sign') {
        i += close
        continue
      }
    }
    if (t.norm === ';' || t.norm === ':' || t.norm === '(') return i
    // "800 млн. Вашингтон …": an abbreviation that ends a sentence.
    if (t.norm === '.' && scene.cues.pacts.abbreviations.has(scene.tokens[i - 1]!.norm))
      if (scene.tokens[i - 1]!.norm.length > 2 || opensSentence(scene, i + 1)) return i
    // ", а также главы …": the list goes on.
    if (t.norm === ',' && scene.cues.pacts.goesOn.has(`${scene.tokens[i + 1]?.norm} ${scene.tokens[i + 2]?.norm}`))
      continue
    if (t.norm === ',' && i + 1 < to && scene.cues.breaks.at(scene.tokens, i + 1, to)) return i
    if (t.norm === ',' && scene.cues.table.articles && newSubject(scene, i + 1, to)) return i
  }
  return to
}

/** "В 2019 г. Против …": a capital letter, and no name, behind a short word's full stop. */
const opensSentence = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]
  return t !== undefined && t.kind === 'word' && scene.itemAt[i]! < 0 && scene.text[t.start] !== t.norm[0]
}

/** Verbs of telling in the past: after "and" the subject does something else. */
const TURN =
  /^(?:welcomed|condemned|underscored|reaffirmed|discussed|noted|expressed|emphasized|emphasised|reiterated|stressed|thanked|urged|called|agreed|praised|commended|highlighted|recognized|affirmed|exchanged|reviewed|conveyed|invited|congratulated|resolved|pledged|committed|decided|directed|instructed|tasked|announced|signed|assured|offered|requested|briefed|informed|encouraged|applauded|acknowledged)$/

/** "And the President assured …": an office and its verb of telling. */
function turnsTo(scene: Scene, at: number, to: number): boolean {
  if (!/^(?:the|he|she|they)$/.test(scene.tokens[at]?.norm ?? '')) return false
  for (let i = at + 1; i < Math.min(to, at + 4); i++) if (TURN.test(scene.tokens[i]!.norm)) return true
  return false
}

/** ", and Britain protested": another who acts; "…, and Sweden" goes on with a list. */
function newSubject(scene: Scene, at: number, to: number): boolean {
  if (scene.tokens[at]?.norm !== 'and') return false
  if (opensFuture(scene.cues, scene.tokens, at, to)) return true
  const item = scene.items[scene.itemAt[at + 1] ?? -1] ?? scene.items[scene.itemAt[at + 2] ?? -1]
  const verb = item && item.kind !== 'time' ? item.last : to
  return (
    verb < to &&
    (scene.cues.verbStops.at(scene.tokens, verb, to) !== undefined || /.ed$/.test(scene.tokens[verb]!.norm))
  )
}

/** Where the words of when and where behind a participle end: "(agreed) at their meeting in June". Only in languages with articles. */
export function endOfTail(scene: Scene, from: number, to: number): number {
  if (!scene.cues.table.articles) return from
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item) {
      i = item.last - 1
      continue
    }
    const { norm, kind } = scene.tokens[i]!
    // "In Oslo, Norway, in May 2023": a comma between where and when.
    if (norm === ',' && i > from && isWhere(scene, i + 1, to)) continue
    // "Reached during talks in Oslo".
    if (norm === 'during' && i === from) continue
    if (kind === 'sign' && !/^[-'’]$/.test(norm)) return i
    if (/^(?:and|to|that|which|who|where|while|as|with|for|including|after|will)$/.test(norm)) return i
    if (scene.cues.verbStops.at(scene.tokens, i, to) || scene.cues.clauseStarts.at(scene.tokens, i, to)) return i
  }
  return Math.min(to, from + 12)
}

/** Whether a place or a time stands at a token, or behind "in" or "on" there. */
const isWhere = (scene: Scene, i: number, end: number): boolean => {
  const at = /^(?:in|on)$/.test(scene.tokens[i]?.norm ?? '') ? i + 1 : i
  const kind = at < end ? scene.items[scene.itemAt[at]!]?.kind : undefined
  return (
    kind === 'time' ||
    (kind === 'place' && !scene.cues.verbStops.at(scene.tokens, scene.items[scene.itemAt[at]!]!.last, end))
  )
}

/** Another verb of telling; behind a gerund another gerund ("signing a pact and ceding its powers"). */
function otherAct({ tokens }: Scene, from: number, at: number): boolean {
  const next = tokens[at]?.norm ?? ''
  return TURN.test(next) || (/.{3}ing$/.test(tokens[from - 1]?.norm ?? '') && /.{3}ing$/.test(next))
}

/** "The U.S.–Oman Partnership", "the U.S. – Oman Dialogue": a long dash that stands close on both sides, or between two names, joins them. English. */
const isJoint = (scene: Scene, i: number): boolean => {
  const { tokens, cues, itemAt } = scene
  if (!cues.table.articles || tokens[i]!.norm !== '–' || i === 0 || i + 1 >= tokens.length) return false
  const close = tokens[i]!.start === tokens[i - 1]!.end && tokens[i]!.end === tokens[i + 1]!.start
  return close || (itemAt[i - 1]! >= 0 && itemAt[i + 1]! >= 0)
}

/** "Обменялись", "обсудили": a verb of the past, and no name. */
const isPast = ({ tokens, itemAt, cues }: Scene, i: number): boolean =>
  itemAt[i]! < 0 && cues.outcomes.pastEndings.some((e) => tokens[i]?.norm.endsWith(e))

/** Where a noun phrase ends: before a verb, a place or a comma. */
export function endOfPhrase(scene: Scene, from: number, to: number): number {
  const and = isCased(scene) && scene.cues.pacts.and.has(scene.tokens[from + 1]?.norm ?? '')
  for (let i = and ? from + 1 : from + 2; i < to; i++) {
    const t = scene.tokens[i]!
    // "12 contracts worth $700 million".
    if (/^[$€£]$/.test(t.norm) && scene.tokens[i + 1]?.kind === 'number') continue
    if (t.kind === 'sign' && t.norm !== '-' && t.norm !== '.' && !/^['’]$/.test(t.norm) && !isJoint(scene, i)) return i
    // "A ceasefire and resolved to …": another verb.
    if (t.norm === 'and' && scene.cues.table.articles && otherAct(scene, from, i + 1)) return i
    // "Подписали договор и договорились …": another thing that was agreed.
    if (
      isCased(scene) &&
      scene.cues.pacts.and.has(t.norm) &&
      (scene.cues.agreed.at(scene.tokens, i + 1, to) || isPast(scene, i + 1))
    )
      return i
    if (
      scene.itemAt[i]! < 0 &&
      (scene.cues.verbStops.at(scene.tokens, i, to) ||
        (scene.cues.placeMarks.at(scene.tokens, i, to) && !(isCased(scene) && scene.itemAt[i + 1]! < 0)) ||
        scene.cues.clauseStarts.at(scene.tokens, i, to))
    )
      return i
  }
  return to
}

/** The span of tokens without signs at its ends and without leading conjunctions. */
export function trimmed(scene: Scene, from: number, to: number): Span | undefined {
  const { tokens } = scene
  let a = from
  let b = to
  const closes = new Set([')', '»'])
  while (
    a < b &&
    ((tokens[a]!.kind === 'sign' && tokens[a]!.norm !== '«' && !/^[($€£]$/.test(tokens[a]!.norm)) ||
      scene.cues.leading.at(tokens, a, b)?.last === a + 1)
  )
    a++
  while (a < b - 1 && scene.itemAt[a]! < 0 && scene.cues.promises.particles.has(tokens[a]!.norm)) a++
  while (b > a && tokens[b - 1]!.kind === 'sign' && !closes.has(tokens[b - 1]!.norm)) b--
  return b > a ? spanOf(scene, a, b) : undefined
}
