/** The name of a standing body as it is written, and as it is shown. */
import type { Span } from '../../../model/span.ts'
import { nominative } from '../../../names/nominative.ts'
import type { Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { adjective } from '../layout/adjectives.ts'
import { isCased, type Scene, spanOf } from '../scene.ts'
import { pastBrackets } from './body-sides.ts'

/** The body's name from its first adjective or owner to its last word; absent for the organs of one state. */
export function named(scene: Scene, first: number, last: number, hit: Hit): Told<string> | undefined {
  const { tokens, cues, text } = scene
  if (cues.notBodies.at(tokens, first)) return undefined
  // "European Commission President", "council officials": people of a body, not the body.
  if (last < hit.to && cues.delegation.at(tokens, last, hit.to)) return undefined
  const verbLast = cues.table.order === 'verb-last'
  // "سلامتی کونسل": the word for a body inside the body's own name.
  const whole = verbLast ? scene.items[scene.itemAt[first] ?? -1] : undefined
  let start = whole?.kind === 'body' ? whole.first : first
  // A body that is known by its whole name has no more of it before.
  const known =
    verbLast &&
    whole?.kind === 'body' &&
    whole.party !== undefined &&
    whole.last >= last &&
    (whole.party?.length !== 2 || whole.party === 'UN')
  for (let i = start - 1; !known && i >= Math.max(hit.from, first - (verbLast ? 7 : 10)); i--) {
    const t = tokens[i]!
    if (cues.notBodies.at(tokens, i, last)) return undefined
    if (verbLast) {
      if (
        t.kind === 'sign' ||
        // "منعقد ہونے والی … کمیٹی": a participle before a name is no part of it.
        cues.standing.participles.has(t.norm) ||
        // "جواب میں سلامتی کونسل": where something happens is none either.
        cues.statuses.inside.has(t.norm) ||
        scene.itemAt[i]! >= 0 ||
        cues.ordinals.at(tokens, i, first) ||
        cues.sideMarks.at(tokens, i, first) ||
        cues.verbStops.at(tokens, i, first)
      )
        break
      start = i
      continue
    }
    const raw = text.slice(t.start, t.end)
    const capital = raw[0] !== raw[0]!.toLowerCase()
    const isItem =
      scene.itemAt[i]! >= 0 &&
      scene.items[scene.itemAt[i]!]!.kind !== 'person' &&
      scene.items[scene.itemAt[i]!]!.kind !== 'time'
    // "Переговоры в Минске министров A и B": where they meet is no part of a name, and they are no body.
    if (isCased(scene) && isPlace(scene, i) && scene.cues.standing.eventPlace.has(tokens[i - 1]?.norm ?? '')) {
      if (scene.cues.posts.meeters.has(tokens[start]!.norm) && i > hit.last) return undefined
      break
    }
    // "The Lake Chad Basin Commission (LCBC) Summit": the name goes on before its letters in brackets.
    if (t.norm === ')' && cues.table.articles && tokens[i - 2]?.norm === '(') {
      i -= 2
      continue
    }
    if (
      t.kind === 'sign'
        ? t.norm !== '-' && t.norm !== '.' && t.norm !== '+' && !joinsStates(scene, i)
        : !capital &&
          !isItem &&
          !(t.kind === 'number' && tokens[i + 1]?.norm !== '-') &&
          !cues.bodyGlue.at(tokens, i, first) &&
          !adjective(scene, i) &&
          !isJointOf(scene, i)
    )
      break
    if (cues.ordinals.at(tokens, i, first)) break
    start = i
  }
  // "The third U.S.-Kenya Dialogue": a name never begins inside another.
  const cut = scene.items[scene.itemAt[start]!]
  if (cut && cut.kind !== 'person' && cut.kind !== 'time' && cut.first < start && cut.first >= hit.from)
    start = cut.first
  while (
    start < first &&
    (tokens[start]!.kind === 'sign' ||
      cues.definite.at(tokens, start, first) ||
      isArticle(scene, start) ||
      // "За встречей министров последовал …": a preposition that opens the sentence has its capital.
      (isCased(scene) && scene.cues.standing.away.has(tokens[start]!.norm)) ||
      // "С главами правительств стран Балтийской группы": whose the group is stands before its name.
      (isCased(scene) && scene.cues.talks.betweenMembers.has(tokens[start]!.norm)) ||
      cues.sideMarks.at(tokens, start, first) ||
      (verbLast && cues.genitives.at(tokens, start, start + 1)) ||
      cues.table.joiners.includes(tokens[start]!.norm) ||
      (verbLast && cues.bodyGlue.at(tokens, start, first)))
  )
    start++
  let end = verbLast ? endOfSubject(scene, last, hit.first > last ? hit.first : hit.to) : last
  if (!verbLast)
    for (let i = last; i < Math.min(hit.to, last + 8); i++) {
      // "Joint Working Group (JWG) on Water": the name goes on behind its letters.
      const past = i === last ? pastBrackets(scene, i, hit.to) : i
      if (past > i && cues.talks.aboutBody.has(tokens[past]?.norm ?? '') && isCapital(scene, past + 1)) i = past
      const t = tokens[i]!
      const raw = text.slice(t.start, t.end)
      if (
        t.kind === 'sign'
          ? t.norm !== '-'
          : raw[0] === raw[0]!.toLowerCase() && !cues.bodyGlue.at(tokens, i, hit.to) && !objectAt(scene, i, last)
      )
        break
      if (scene.itemAt[i]! >= 0 && scene.items[scene.itemAt[i]!]!.kind === 'time') break
      // "Рабочая группа в Сантьяго": where it meets is no part of its name.
      if (isCased(scene) && scene.cues.standing.eventPlace.has(tokens[i - 1]!.norm) && isPlace(scene, i)) break
      if (i >= hit.first && i < hit.last) break
      if (
        t.kind !== 'sign' &&
        (raw[0] !== raw[0]!.toLowerCase() || !cues.sideMarks.at(tokens, i, hit.to)) &&
        !cues.table.joiners.includes(t.norm)
      )
        end = Math.max(
          i + 1,
          cues.table.articles ? Math.min(hit.first < last ? hit.to : Math.max(hit.first, i + 1), itemEnd(scene, i)) : 0,
        )
    }
  // "… Working Group and the": what only joins the next words on is no part of the name.
  if (cues.table.articles) while (end > last && /^(?:and|of|on|for|the|in)$/.test(tokens[end - 1]!.norm)) end--
  const body = shown(scene, spanOf(scene, start, end))
  // "Встреча министров …": those who meet are no body without their meeting.
  return start === hit.last && scene.cues.posts.meeters.has(tokens[start]!.norm)
    ? { ...body, value: shown(scene, spanOf(scene, hit.first, end)).value }
    : body
}

/** How many words may tell what a body is for. */
const MOST_ABOUT = 7

/** Where what a body is for ends, behind its word: "گروپ برائے پانی و بجلی [کا]". Where nothing tells it: where that word ends. */
export function endOfSubject({ tokens, cues }: Scene, last: number, to: number): number {
  if (!cues.standing.aboutBody.has(tokens[last]?.norm ?? '')) return last
  for (let i = last + 1; i < Math.min(to, last + 2 + MOST_ABOUT); i++) {
    const { kind, norm } = tokens[i]!
    if (kind !== 'word' || cues.standing.owners.has(norm) || cues.verbStops.at(tokens, i, to))
      return i > last + 1 && cues.standing.owners.has(norm) ? i : last
  }
  return last
}

const isPlace = (scene: Scene, i: number): boolean => scene.items[scene.itemAt[i]!]?.kind === 'place'

/** "A joint commission": an article in capitals, as a sentence begins. */
const isArticle = ({ tokens, cues }: Scene, i: number): boolean =>
  cues.table.articles === true && /^an?$/.test(tokens[i]!.norm)

const isCapital = ({ text, tokens }: Scene, i: number): boolean =>
  tokens[i]?.kind === 'word' && text[tokens[i]!.start] !== tokens[i]!.norm[0]

/** "The joint boundary commission": a noun between "joint" and its body, in a language with articles. */
const isJointOf = ({ tokens, cues, itemAt }: Scene, i: number): boolean =>
  cues.table.articles === true &&
  tokens[i]!.kind === 'word' &&
  itemAt[i]! < 0 &&
  cues.talks.jointly.has(tokens[i - 1]?.norm ?? '')

/** "Chile–Peru", "Chile/Peru": a long dash or a slash that joins two states, close on both sides. */
export function joinsStates(scene: Scene, i: number): boolean {
  const { tokens } = scene
  if (!/^[–/]$/.test(tokens[i]!.norm) || i === 0 || i + 1 >= tokens.length) return false
  const close = tokens[i]!.start === tokens[i - 1]!.end && tokens[i]!.end === tokens[i + 1]!.start
  const isState = (at: number) => {
    const kind = scene.items[scene.itemAt[at] ?? -1]?.kind
    return kind !== undefined && kind !== 'person' && kind !== 'time'
  }
  return close && isState(i - 1) && isState(i + 1)
}

/** The end of the name that stands at a token; the next token where none does. */
const itemEnd = (scene: Scene, i: number): number => scene.items[scene.itemAt[i]!]?.last ?? i + 1

/** A body's name as it is shown: in Russian in the nominative, with the quotation mark that closes it. */
export function shown(scene: Scene, { start, end }: Span): Told<string> {
  const { text } = scene
  const name = text.slice(start, end)
  const span =
    text[end] === '»' && name.lastIndexOf('«') > name.lastIndexOf('»') ? { start, end: end + 1 } : { start, end }
  // Lines are broken inside names; a name that begins within its own brackets begins behind them.
  const words = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/^[^(]{0,12}\) ?(?=\p{L})/u, '')
  return { value: scene.language.script.code === 'Cyrl' ? nominative(words, { type: 'ORG' }) : words, span }
}

/**
 * Whether a word goes on with what a body is about, in a language whose adjectives are told by their endings:
 * an adjective, the noun after one, or the noun after a preposition of the name ("по вызовам и угрозам").
 */
function objectAt(scene: Scene, i: number, bodyEnd: number): boolean {
  const { tokens, cues, text } = scene
  if (
    scene.language.script.code !== 'Cyrl' ||
    tokens[i]!.kind !== 'word' ||
    cues.standing.verbEnding.test(tokens[i]!.norm)
  )
    return false
  if (cues.verbStops.at(tokens, i) || cues.light.at(tokens, i) || cues.clauseStarts.at(tokens, i)) return false
  let about = false
  for (let k = bodyEnd; k < i; k++) if (cues.standing.aboutBody.has(tokens[k]!.norm)) about = true
  if (!about) return false
  const before = tokens[i - 1]!
  if (adjective(scene, i)) return true
  const lower = text[before.start] === text[before.start]!.toLowerCase()
  return (
    cues.standing.aboutBody.has(before.norm) || cues.standing.and.has(before.norm) || (lower && adjective(scene, i - 1))
  )
}
