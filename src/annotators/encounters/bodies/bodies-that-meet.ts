/** Standing bodies that are the subject of a verb: "the Joint Commission met", «комиссия провела заседание», "کونسل نے اجلاس منعقد کیا". */

import type { Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { adjective } from '../layout/adjectives.ts'
import { tokenAt } from '../layout/ranges.ts'
import { isCased, type Scene, spanOf } from '../scene.ts'
import { beforeLastMet } from './asides.ts'
import { joinsStates, named } from './body-names.ts'
import { statesBehind, statesIn } from './body-sides.ts'

/** "سلامتی کونسل نے … اجلاس منعقد کیا": the body whose doer's mark stands before a session that it convened. Absent: none did. */
export function councilThatMeets(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (cues.table.order !== 'verb-last' || !cues.convened.at(tokens, hit.last)) return undefined
  for (let i = hit.from; i < hit.first; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind !== 'body' || !item.party || !scene.cues.standing.doer.has(tokens[item.last]?.norm ?? '')) continue
    for (let k = item.first; k < item.last; k++)
      if (cues.bodies.at(tokens, k, item.last)) {
        const span = spanOf(scene, item.first, item.last)
        return { value: scene.text.slice(span.start, span.end), span }
      }
  }
  return undefined
}

/** The standing body that is the subject of "held", "will hold" right before the noun. Absent: somebody else holds it. */
export function bodyThatHolds(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens } = scene
  if (isCased(scene)) return subjectBody(scene, hit, scene.cues.posts.conducting)
  if (!scene.cues.table.articles) return undefined
  for (let i = hit.first - 1; i > Math.max(hit.from, hit.first - 6); i--) {
    if (scene.itemAt[i]! >= 0 || (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-')) return undefined
    if (!/^(?:held|holds|hold|convened|concluded)$/.test(tokens[i]!.norm)) continue
    const verb = /^(?:will|has|have|had|to)$/.test(tokens[i - 1]!.norm) ? i - 1 : i
    return bodyThatMeets(scene, { ...hit, first: verb, last: hit.last })
  }
  return undefined
}

/** The standing body right before "met": nobody stands between them, and the verb takes nobody. Absent: somebody else meets. */
export function bodyThatMeets(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues, text } = scene
  if (isCased(scene)) return subjectBody(scene, hit, cues.talks.gathering)
  if (!cues.table.articles) return undefined
  const next = tokens[hit.last]
  if (tokens[hit.last - 1]!.norm === cues.small.with) return undefined
  if (
    next &&
    hit.cue.part === 'verb' &&
    (cues.withMarks.at(tokens, hit.last) || scene.items[scene.itemAt[hit.last]!]?.kind === 'person')
  )
    return undefined
  for (let i = beforeHelping(scene, hit); i >= Math.max(hit.from, hit.first - 14); i--) {
    const t = tokens[i]!
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'person' || item?.kind === 'time') return undefined
    const f = bodyOver(scene, i, hit)
    if (f && (text[tokens[f.last - 1]!.start] !== tokens[f.last - 1]!.norm[0] || isOfStates(scene, f, hit)))
      return officeBefore(scene, hit, f.first) ? undefined : named(scene, f.first, f.last, hit)
    if (
      t.kind === 'sign'
        ? !/^[-.()’']$/.test(t.norm) && !joinsStates(scene, i)
        : !item && text[t.start] === t.norm[0] && !cues.bodyGlue.at(tokens, i) && !cues.between.at(tokens, i)
    )
      return aboutBefore(scene, hit, i)
  }
  return undefined
}

/** The body whose words hold a token: "working group" at "group". */
function bodyOver(scene: Scene, i: number, hit: Hit): { first: number; last: number } | undefined {
  for (let k = i; k >= Math.max(hit.from, i - 3); k--) {
    const f = scene.cues.bodies.at(scene.tokens, k, hit.first)
    if (f && f.last > i) return f
  }
  return undefined
}

/** "Will meet", "has held": the last token before the verbs that help. */
function beforeHelping({ tokens, cues }: Scene, hit: Hit): number {
  let i = hit.first - 1
  while (i > hit.from && hit.first - i < 4 && cues.talks.helping.has(tokens[i]!.norm)) i--
  return beforeLastMet({ tokens, cues }, i, hit.from)
}

/** How many tokens may tell what a body is about: "on agriculture, fisheries and rural development". */
const LONGEST_SUBJECT = 12

/** "The Chile-Peru commission on fisheries met": the body before what it is about, in words of any kind. Absent: no "on" or "for" right behind a body of two states. */
function aboutBefore(scene: Scene, hit: Hit, from: number): Told<string> | undefined {
  const { tokens, cues } = scene
  for (let i = from; i > Math.max(hit.from, from - LONGEST_SUBJECT); i--) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person' || cues.verbStops.at(tokens, i)) return undefined
    if (!cues.talks.aboutBody.has(tokens[i]!.norm)) continue
    for (let k = i - 1; k >= Math.max(hit.from, i - 8); k--) {
      const f = cues.bodies.at(tokens, k, i)
      if (f && isOfStates(scene, f, hit) && f.last + statesAfter(scene, f.last, i) === i)
        return officeBefore(scene, hit, f.first) ? undefined : named(scene, f.first, f.last, hit)
    }
  }
  return undefined
}

/** How many tokens "of A and B", "between A and B" takes right behind a body, up to a token. */
function statesAfter(scene: Scene, from: number, to: number): number {
  return from < to && statesBehind(scene, from, to).length === 2 ? to - from : 0
}

/** Whether a body in small letters is that of two states, by its name or by what stands right behind it: "the joint commission of A and B". */
function isOfStates(scene: Scene, f: { first: number; last: number }, hit: Hit): boolean {
  if (statesBehind(scene, f.last, hit.first).length === 2) return true
  let first = f.first
  while (first > hit.from && f.first - first < 10 && inName(scene, first - 1)) first--
  return statesIn(scene, first, f.last).length === 2
}

/** Whether a token stands in a body's name before its noun: a state, a hyphen, a capital, or a word that such names are made of. */
function inName(scene: Scene, i: number): boolean {
  const { tokens, cues, text } = scene
  const item = scene.items[scene.itemAt[i]!]
  if (item) return item.kind !== 'person' && item.kind !== 'time'
  const t = tokens[i]!
  if (t.kind === 'sign') return t.norm === '-' || joinsStates(scene, i)
  return text[t.start] !== t.norm[0] || cues.bodyGlue.at(tokens, i) !== undefined || adjective(scene, i)
}

/**
 * «Комиссия Чили и Перу собралась», «рабочая группа провела седьмое заседание»: the body that opens the clause of a verb, no preposition before it.
 * Absent: the clause has no such verb, or another subject.
 */
function subjectBody(scene: Scene, hit: Hit, verbs: RegExp): Told<string> | undefined {
  const { tokens, cues } = scene
  const { away, into, atEvent, comingFrom } = cues.standing
  let verb = hit.cue.part === 'verb' ? hit.first : hit.first - 1
  while (verb > hit.from && !verbs.test(tokens[verb]!.norm)) verb--
  if (verb < hit.from || !verbs.test(tokens[verb]!.norm)) return undefined
  for (let i = hit.from; i < verb; i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return undefined
    const f = cues.bodies.at(tokens, i, verb)
    if (!f) continue
    const name = named(scene, f.first, f.last, { ...hit, first: verb, last: verb + 1, to: verb })
    const before = name && tokens[tokenAt(tokens, name.span.start) - 1]?.norm
    const governed = before !== undefined && [away, into, atEvent, comingFrom].some((words) => words.has(before))
    return governed ? undefined : name
  }
  return undefined
}

/** "The Chairwoman of the Senate met": an office of the body, and not the body. */
function officeBefore(scene: Scene, hit: Hit, first: number): boolean {
  const { tokens, cues } = scene
  for (let i = first - 1; i >= Math.max(hit.from + 1, first - 6); i--)
    if (tokens[i]!.norm === cues.small.of) {
      for (let k = i - 1; k >= Math.max(hit.from, i - 2); k--)
        if (
          cues.officials.at(tokens, k, i) ||
          /^(?:chairman|chairwoman|chair|head|members?|director|president)$/.test(tokens[k]!.norm)
        )
          return true
      return false
    }
  return false
}
