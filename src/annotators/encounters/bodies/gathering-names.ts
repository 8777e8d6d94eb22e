/** What a gathering is called: by the alliance that gathers, or by a name of its own. */

import type { Told } from '../candidate.ts'
import { roleOf } from '../day-and-place/place-roles.ts'
import type { Hit } from '../hit.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import { GATHERINGS } from './alliances.ts'
import { shown } from './body-names.ts'

/** Whether an alliance whose sessions are conferences stands at a token. */
export const isGathering = (scene: Scene, i: number): boolean => {
  const n = scene.itemAt[i]!
  return n >= 0 && scene.items[n]!.kind === 'body' && GATHERINGS.has(scene.items[n]!.party ?? '')
}

const isAlliance = (item: Item): boolean =>
  item.kind === 'body' &&
  item.party !== undefined &&
  (item.party.length !== 2 || item.party === 'UN' || item.party === 'EU' || item.party === 'G7' || item.party === 'G8')

/** An alliance named right beside a summit or conference: its standing body. */
export function allianceNear(scene: Scene, hit: Hit): Told<string> | undefined {
  let back = hit.first - 5
  let bracketed: Item | undefined
  for (let i = hit.first - 1; i >= Math.max(hit.from, back); i--) {
    // "Лидеры БРИКС на саммите": beyond a preposition another phrase stands.
    if (isCased(scene) && (scene.tokens[i]!.norm === ',' || scene.cues.placeMarks.at(scene.tokens, i, hit.first))) break
    const n = scene.itemAt[i]!
    // "NATO, said at a conference": another phrase's.
    if (
      scene.cues.table.articles &&
      n < 0 &&
      (/^(?:,|for|at|in|under|holding|hosts?|hosted)$/.test(scene.tokens[i]!.norm) ||
        scene.cues.talks.membersHold.has(scene.tokens[i]!.norm) ||
        scene.cues.verbStops.at(scene.tokens, i))
    )
      break
    if (scene.cues.table.order === 'verb-last' && n < 0 && endsPhrase(scene, i)) break
    // "عالمی بینک (ورلڈ بینک) کا اجلاس": in brackets it is the other name of what stands before them.
    if (n >= 0 && scene.cues.table.order === 'verb-last' && isBracketed(scene, scene.items[n]!)) {
      const { first, last } = scene.items[n]!
      if (isAlliance(scene.items[n]!)) bracketed ??= scene.items[n]!
      back -= last - first + 2
      i = first - 1
      continue
    }
    if (n >= 0 && isAlliance(scene.items[n]!)) {
      const span = spanOf(scene, pairOf(scene, scene.items[n]!), hit.last)
      return shown(scene, span)
    }
  }
  if (bracketed) return shown(scene, spanOf(scene, bracketed.first, bracketed.last))
  if (scene.cues.table.order === 'verb-last') return undefined
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 4); i++) {
    const n = scene.itemAt[i]!
    // "Саммит в Лиссабоне страны НАТО …": beyond its place the alliance is another phrase's.
    // "The summit, the Quad …", "talks, and NATO …": beyond a comma another phrase stands.
    if (n < 0 && scene.cues.table.articles && scene.tokens[i]!.norm === ',') return undefined
    if (n >= 0 && !scene.cues.table.articles && roleOf(scene, scene.items[n]!) === 'place') return undefined
    if (n >= 0 && isAlliance(scene.items[n]!)) {
      const span = spanOf(scene, hit.first, scene.items[n]!.last)
      return shown(scene, span)
    }
  }
  return undefined
}

/** "طالبان نے تہران اجلاس میں …": beyond the mark of a doer, and of a place where no session is told to be held, another phrase stands. */
const endsPhrase = ({ tokens, cues }: Scene, i: number): boolean =>
  cues.standing.doer.has(tokens[i]!.norm) ||
  (cues.statuses.inside.has(tokens[i]!.norm) && !cues.standing.participles.has(tokens[i + 1]?.norm ?? ''))

const isBracketed = ({ tokens }: Scene, { first, last }: Item): boolean =>
  tokens[first - 1]?.norm === '(' && tokens[last]?.norm === ')'

/** "Встреча лидеров ШОС": the alliance right behind the leaders or ministers who meet, and no other side. Absent: none. */
export function leagueAfter(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens } = scene
  const { meeting, meeters, meetingWith } = scene.cues.posts
  if (!meeting.test(tokens[hit.first]!.norm) || !meeters.has(tokens[hit.last]?.norm ?? '')) return undefined
  for (let i = hit.last + 1; i < Math.min(hit.to, hit.last + 6); i++) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (meetingWith.has(tokens[i]!.norm)) return undefined
    if (!item) continue
    if (item.kind !== 'body' || !GATHERINGS.has(item.party ?? '')) return undefined
    return shown(scene, spanOf(scene, hit.first, item.last))
  }
  return undefined
}

/** A conference under a name of its own: "the Summit of the Americas", "'Heart of Asia' conference". */
export function properName(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, text } = scene
  const before = tokens[hit.first - 1]
  const own = ownName(scene, hit)
  if (own !== undefined) return shown(scene, spanOf(scene, own, hit.last))
  if (before && hit.first - 1 > hit.from && CLOSING.has(before.norm)) {
    for (let i = hit.first - 2; i >= Math.max(hit.from, hit.first - 8); i--)
      if (OPENING.has(tokens[i]!.norm)) {
        const span = spanOf(scene, i + 1, hit.last)
        return shown(scene, span)
      }
  }
  if (scene.language.script.code !== 'Latn') return undefined
  const capital = (i: number) => text[tokens[i]!.start] !== text[tokens[i]!.start]!.toLowerCase()
  if (!capital(hit.first) || hit.first === scene.sentences[hit.sentence]!.first) return undefined
  const isWord = (i: number) => {
    const item = scene.items[scene.itemAt[i] ?? -1]
    return i > hit.from && capital(i) && tokens[i]!.kind === 'word' && (!item || (item.kind === 'body' && !item.party))
  }
  let start = hit.first
  for (let i = start - 1; i >= hit.from; i--) {
    const { kind } = scene.items[scene.itemAt[i]!] ?? {}
    if (kind === 'person' || (kind === 'time' && !/^\d{4}$/.test(tokens[i]!.norm))) break
    // "The U.S.-Africa Leaders Summit": past the hyphen with the whole name before it.
    const before = /^[-–]$/.test(tokens[i]!.norm) ? scene.items[scene.itemAt[i - 1] ?? -1] : undefined
    if (before && before.kind !== 'time' && before.first >= hit.from) i = before.first
    // "The Security and Development Summit": an "and" between two words of the name that are no names themselves.
    else if (tokens[i]!.norm === scene.cues.small.and && isWord(i - 1) && isWord(i + 1) && start < hit.first) continue
    else if (!capital(i) && !/^['’]s?$/.test(tokens[i]!.norm)) break
    start = i
  }
  if (/^['’]s$/.test(tokens[start]!.norm)) start++
  // "The Summit": at the head of a sentence a small word has a capital too.
  while (start < hit.first && isSmallAtHead(scene, start, hit)) start++
  let end = hit.last
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 12); i++) {
    const { kind } = scene.items[scene.itemAt[i]!] ?? {}
    if (kind === 'time' || kind === 'person') break
    // "The Lima Summit Declaration", "the Summit of the Americas Fund": another thing, called after it.
    if (capital(i) && (i === hit.last || (kind === undefined && isPlaceAt(scene, i - 1)))) break
    if (capital(i)) end = i + 1
    else if (tokens[i]!.norm === '-' ? end !== i : !['of', 'the', 'on', 'for', 'and'].includes(tokens[i]!.norm)) break
  }
  if (end - start < 2) return undefined
  const span = spanOf(scene, start, end)
  return shown(scene, span)
}

/**
 * Where the name of a gathering begins that stands before its word without marks: "ہارٹ آف ایشیا کانفرنس", "میونخ سکیورٹی کانفرنس".
 * Absent: there is none. Only where the verb comes last; there the writing has no capitals to go by.
 */
function ownName(scene: Scene, hit: Hit): number | undefined {
  const { tokens, cues, itemAt, items } = scene
  if (cues.table.order !== 'verb-last' || hit.last - hit.first > 1) return undefined
  const at = itemAt[hit.first - 1] ?? -1
  const body = at < 0 ? undefined : items[at]!
  if (body?.kind === 'body' && body.first >= hit.from && !body.implied && !(body.party && body.party.length === 2))
    return cues.outlets.at(tokens, body.first) ? undefined : body.first
  let named = false
  let first = hit.first
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 5); i--) {
    const item = items[itemAt[i]!]
    if (tokens[i]!.kind !== 'word' || item?.kind === 'time' || item?.kind === 'person') break
    if (
      cues.sideMarks.at(tokens, i) ||
      cues.placeMarks.at(tokens, i) ||
      cues.genitives.at(tokens, i) ||
      cues.caseMarks.at(tokens, i) ||
      cues.clauseEnds.at(tokens, i)
    )
      break
    if (
      cues.definite.at(tokens, i) ||
      cues.next.at(tokens, i, i + 1) ||
      cues.leading.at(tokens, i, i + 1) ||
      cues.bodyGlue.at(tokens, i, i + 1)
    )
      break
    first = i
    if (cues.standing.naming.has(tokens[i]!.norm)) named = true
  }
  // "ہونے والی ایک سکیورٹی کانفرنس": a participle and "one" are no part of it, and what is left must be more than one word.
  for (let i = hit.first - 1; i >= first; i--)
    if (cues.standing.participles.has(tokens[i]!.norm) || cues.standing.one.has(tokens[i]!.norm)) return undefined
  return named && first < hit.first - 1 ? first : undefined
}

const isPlaceAt = ({ items, itemAt }: Scene, i: number): boolean => {
  const item = items[itemAt[i] ?? -1]
  return item?.kind === 'place' && !item.party
}

/** "The U.S.-ASEAN summit": where the name of a gathering of an alliance with a state, or with another one, begins. */
function pairOf({ tokens, items, itemAt, cues }: Scene, alliance: Item): number {
  if (!cues.table.articles || !/^[-–]$/.test(tokens[alliance.first - 1]?.norm ?? '')) return alliance.first
  const other = items[itemAt[alliance.first - 2] ?? -1]
  return other && other.kind !== 'time' && other.kind !== 'person' ? other.first : alliance.first
}

/** Whether an article, pronoun or preposition opens the sentence of a gathering. */
const isSmallAtHead = ({ tokens, cues, sentences }: Scene, i: number, hit: Hit): boolean =>
  i === sentences[hit.sentence]!.first &&
  (cues.definite.at(tokens, i, i + 1) !== undefined || cues.placeMarks.at(tokens, i, i + 1) !== undefined)

const CLOSING = new Set(['’', '”', '»', '"', "'", '‘'])
const OPENING = new Set(['‘', '“', '«', '"', "'", '’'])
