/**
 * To which noun a word of status belongs, where the verb stands last: "پابندیوں کے ممکنہ خاتمے پر مذاکرات", "حملوں کو معطل کرتا ہوں" tell nothing
 * of the encounter in their clause. Source: grammar; a word of status governs what stands right before it, an adjective what stands right behind.
 */
import type { Status } from '../../../model/reading.ts'
import type { Hit } from '../hit.ts'
import { isInfinitive } from '../layout/infinitives.ts'
import type { Scene } from '../scene.ts'

/** A word of status, from its first token to its last (exclusive). */
interface StatusWord {
  readonly value: Status
  readonly first: number
  readonly last: number
}

/** How many tokens before a word of status its object is looked through for a word of encounters. */
const REACH = 6

/** Whether a word of status is said of another noun than the event's. */
export function isOfAnotherNoun(scene: Scene, hit: Hit, f: StatusWord): boolean {
  if (hit.cue.part !== 'noun') return false
  const { tokens, cues } = scene
  if (cues.statuses.qualifying.has(tokens[f.first]!.norm)) return qualifiesAnother(scene, hit, f)
  if (f.value === 'possible') return governsAnother(scene, hit, f)
  return (f.value === 'cancelled' || f.value === 'postponed') && undoesAnother(scene, hit, f)
}

/** "ممکنہ دفاعی معاہدے پر بات چیت", "ملاقات میں ممکنہ پابندیوں": the adjective's own noun comes before its first mark of case. */
function qualifiesAnother({ tokens, cues }: Scene, hit: Hit, f: StatusWord): boolean {
  if (f.first >= hit.last) return true
  for (let i = f.last; i < hit.first; i++)
    if (cues.caseMarks.at(tokens, i) || cues.genitives.at(tokens, i) || cues.purpose.at(tokens, i)) return true
  return false
}

/** "پیکیج کی خواہش", "حملے کے لیے تیار": hope, offer or readiness for a thing that is no encounter and nothing that is done at one. */
function governsAnother(scene: Scene, hit: Hit, f: StatusWord): boolean {
  const { tokens, cues } = scene
  const of = tokens[f.first - 1]
  if (!of || f.first <= hit.from) return false
  const mark = cues.statuses.purposeEnd.has(of.norm)
    ? f.first - 2
    : cues.genitives.at(tokens, f.first - 1, f.first)
      ? f.first - 1
      : -1
  const noun = mark - 1
  if (noun < hit.from || !cues.genitives.at(tokens, mark, mark + 1)) return false
  if (tokens[noun]!.kind !== 'word' || scene.itemAt[noun]! >= 0) return false
  // "آنے کی دعوت": an infinitive is what is asked for.
  if (isInfinitive(scene, tokens[noun])) return false
  if (cues.correlates.at(tokens, noun) || cues.relatives.at(tokens, noun) || cues.officials.at(tokens, noun))
    return false
  return !tellsOfEncounter(scene, hit, Math.max(hit.from, noun - 2), mark)
}

/** "گفتگو کی بنیاد پر … حملوں کو معطل کرتا ہوں", "جنگ بندی ختم کرنے کا اعلان": what is undone has its own words. */
function undoesAnother(scene: Scene, hit: Hit, f: StatusWord): boolean {
  const { tokens, cues } = scene
  if (f.first <= hit.last) return false
  const marked = cues.recipients.at(tokens, f.first - 1) !== undefined
  for (let i = Math.max(hit.last, f.first - 3); i < f.first; i++)
    if (cues.treaties.at(tokens, i, f.first)?.last === f.first) return true
  return marked && !tellsOfEncounter(scene, hit, Math.max(hit.last - 1, f.first - REACH), f.first - 1)
}

/** Whether a word of encounters, or of their course, stands between two tokens. */
function tellsOfEncounter({ tokens, cues }: Scene, hit: Hit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      (i >= hit.first && i < hit.last) ||
      cues.events.at(tokens, i, to) ||
      cues.attending.at(tokens, i, to) ||
      cues.hearsay.at(tokens, i, to) ||
      cues.statuses.course.has(tokens[i]!.norm)
    )
      return true
  return false
}
