/** The number of a session, round or summit: "the seventh session", "73 ویں اجلاس", "7-е заседание", "VII". */
import { respelt } from '../../../text/spellings.ts'
import type { Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { adjective } from '../layout/adjectives.ts'
import { tokenAt } from '../layout/ranges.ts'
import { isCased, type Scene, spanOf } from '../scene.ts'

/** The number of a session; "the first summit since 2009", "his first visit abroad" count nothing. */
export function numberOf(scene: Scene, hit: Hit): Told<number> | undefined {
  const ordinal = ordinalNear(scene, hit)
  // "The 75th Anniversary Summit" is not the 75th summit.
  if (
    ordinal &&
    scene.cues.table.articles &&
    scene.text
      .slice(ordinal.span.end, ordinal.span.end + 12)
      .trim()
      .startsWith('Anniv')
  )
    return undefined
  if (!ordinal || countsOtherwise(scene, hit, ordinal)) return undefined
  return ordinal.value === 1 && hit.cue.kind !== 'session' && !scene.cues.table.articles ? undefined : ordinal
}

/**
 * "The first summit since 2016", "his first call to a foreign leader", "the president's third NATO summit": the number counts those since
 * a day, or what one person has done, and not the gatherings of those who meet.
 */
function countsOtherwise(scene: Scene, hit: Hit, { value, span }: Told<number>): boolean {
  const { tokens, cues } = scene
  const first = tokenAt(tokens, span.start)
  if (value === 1) {
    const [from, to] =
      cues.table.order === 'verb-last'
        ? [hit.from, first]
        : [hit.last, Math.min(scene.sentences[hit.sentence]!.last, hit.last + 14)]
    for (let i = from; i < to; i++) if (cues.since.at(tokens, i, to)) return true
  }
  if (!cues.table.articles || hit.cue.kind === 'visit' || (hit.cue.kind === 'meeting' && value > 1)) return false
  const owner = tokens[first - 1]?.norm ?? ''
  return /^(?:his|her|my|'s|’s)$/.test(owner)
}

/** "The fourth U.S.-Norway Strategic Dialogue": the number right before a body's name. Absent: none stands there. */
export function numberBefore(scene: Scene, name: number, hit: Hit): Told<number> | undefined {
  for (let i = name - 1; i >= Math.max(hit.from, name - 2); i--) {
    const found = ordinalAt(scene, i, name)
    if (!found) continue
    // «Второй день саммита», "second day of the summit": the number of another noun.
    if (!reachesNoun(scene, tokenAt(scene.tokens, found.span.end - 1) + 1, name)) return undefined
    return countsOtherwise(scene, hit, found) ? undefined : found
  }
  return undefined
}

/** An ordinal up to three words before the event word, or within it ("talks, the second round"). */
function ordinalNear(scene: Scene, hit: Hit): Told<number> | undefined {
  const { tokens } = scene
  // States and hyphens inside the noun's phrase do not count: «двадцать первый российско-индийский саммит».
  let words = 0
  for (let i = hit.last - 1; i >= Math.max(hit.from, hit.first - FARTHEST) && words <= 3; i--) {
    const t = tokens[i]!
    if (i < hit.first && t.kind === 'sign' && t.norm !== '-' && t.norm !== '–') return undefined
    const n = scene.itemAt[i]!
    if (n >= 0 && scene.items[n]!.kind !== 'time' && i < hit.first) {
      if (scene.items[n]!.kind !== 'state' && scene.items[n]!.kind !== 'body' && !isOfPair(scene, n)) return undefined
      continue
    }
    if (i < hit.first && t.kind !== 'sign') words++
    const o = ordinalAt(scene, i, hit.last)
    // "دوسرے روز ہونے والے مذاکرات": days are counted, no talks.
    if (o && scene.cues.standing.counted.has(tokens[tokenAt(tokens, o.span.end)]?.norm ?? '')) continue
    // "Третьего дня визита": the ordinal of another noun.
    if (o && i < hit.first && isCased(scene) && !reachesNoun(scene, tokenAt(tokens, o.span.end), hit.first)) continue
    if (o && hit.cue.part === 'noun') return o
  }
  return undefined
}

/** How far before its noun an ordinal may stand at all, in tokens. */
const FARTHEST = 9

/** Whether a place is one of two joined by a hyphen: "the 32nd India-Japan summit". */
function isOfPair(scene: Scene, n: number): boolean {
  const { kind, first, last } = scene.items[n]!
  const isHyphen = (i: number) => /^[-–]$/.test(scene.tokens[i]?.norm ?? '')
  return kind === 'place' && (isHyphen(last) || isHyphen(first - 1))
}

/** Whether only adjectives, signs and names stand between an ordinal and its noun. */
function reachesNoun(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.itemAt[i]! < 0 && scene.tokens[i]!.kind === 'word' && !adjective(scene, i)) return false
  for (let i = from; i < to; i++) if (scene.items[scene.itemAt[i] ?? -1]?.kind === 'time') return false
  return true
}

/** «Двадцать первый», "twenty-first": an ordinal below ten with the tens before it. */
function withTens(scene: Scene, word: { first: number; last: number; value: number }): Told<number> {
  const { tokens, cues } = scene
  const at = tokens[word.first - 1]?.norm === '-' ? word.first - 2 : word.first - 1
  const tens = word.value < 10 && at >= 0 ? cues.tens.at(tokens, at, word.first) : undefined
  return tens
    ? { value: tens.value + word.value, span: spanOf(scene, tens.first, word.last) }
    : { value: word.value, span: spanOf(scene, word.first, word.last) }
}

const GROWN = /^(\d{1,3})(\p{L}{1,4})$/u
const ROMAN = /^(?=[ivxl]{1,7}$)(x{0,3}|x?l)(ix|iv|v?i{0,3})$/

/** An ordinal at a token: a word, "7th", "73 ویں", "7-е", "VII". */
export function ordinalAt(scene: Scene, i: number, end: number): Told<number> | undefined {
  const { tokens, cues } = scene
  const t = tokens[i]!
  // "ایک دوسرے سے": each other, no second one.
  if (i > 0 && cues.reciprocals.at(tokens, i - 1, end)) return undefined
  const word = cues.ordinals.at(tokens, i, end)
  if (word) return withTens(scene, word)
  const grown = GROWN.exec(t.norm)
  if (grown && cues.ordinalEndings.at([respelt(t, grown[2]!)], 0))
    return { value: Number(grown[1]), span: spanOf(scene, i, i + 1) }
  if (t.kind === 'number' && t.norm.length <= 3) {
    const sign = tokens[i + 1]?.norm === '-' || tokens[i + 1]?.norm === '‑' ? 1 : 0
    const ending = i + 1 + sign < tokens.length ? cues.ordinalEndings.at(tokens, i + 1 + sign) : undefined
    if (ending) return { value: Number(t.norm), span: spanOf(scene, i, ending.last) }
  }
  const raw = scene.text.slice(t.start, t.end)
  if (raw === raw.toUpperCase() && raw.length > 1 && ROMAN.test(t.norm)) {
    const value = roman(t.norm)
    if (value > 1) return { value, span: spanOf(scene, i, i + 1) }
  }
  return undefined
}

function roman(s: string): number {
  const worth: { readonly [letter: string]: number } = { i: 1, v: 5, x: 10, l: 50 }
  let sum = 0
  for (let i = 0; i < s.length; i++) {
    const a = worth[s[i]!]!
    sum += (worth[s[i + 1]!] ?? 0) > a ? -a : a
  }
  return sum
}
