/** The day, week, month or year of an encounter, from the times of its clause. */
import type { Time } from '../../../model/reading.ts'
import { isInLastMet } from '../bodies/asides.ts'
import type { Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import { rightBeforeDuring } from '../sides/at-once.ts'
import { isBeforeTopic } from '../words/topics.ts'
import { relativeEnd } from './places.ts'

const DATED = /^(\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}))?)(?:T.*|TNI|TMO|TAF|TEV)?$/

/** A part of a year that ISO 8601 has no form for: a spring, summer or autumn, a quarter, a half. A winter may be of two years. */
const PART_OF_YEAR = /^(\d{4})-(?:SP|SU|FA|Q[1-4]|H[12])$/

/** A TIMEX3 value as the date of an encounter: of a season or a quarter its year. Absent for winters, durations, sets and vague references. */
export function dateOf(value: string | undefined): string | undefined {
  return value ? (DATED.exec(value) ?? PART_OF_YEAR.exec(value))?.[1] : undefined
}

/**
 * Whether a day without a year stands in a telling of an earlier year: "2015 میں … چھ دسمبر کو": the year told last, at most so many words
 * before, is not that of the report, and it is not known which year the day is of. Only where the verb comes last.
 */
export function isOfEarlier(scene: Scene, at: number): boolean {
  const { published, items, itemAt } = scene
  if (!published || scene.cues.table.order !== 'verb-last') return false
  for (let i = at - 1; i >= Math.max(0, at - 90); i--) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.first
    const year = item.kind === 'time' ? /^\d{4}/.exec(item.time!.said ?? '')?.[0] : undefined
    if (year) return year < published.slice(0, 4)
    // "Today", "at the end of the year": the telling has come back to its own day.
    if (
      item.kind === 'time' &&
      !/^XXXX-/.test(item.time!.said ?? '') &&
      item.time!.value?.startsWith(published.slice(0, 4))
    )
      return false
  }
  return false
}

/** Words between an article and the year behind it, and between the year and the last word of its phrase. */
const BEFORE_YEAR = 3
const BEHIND_YEAR = 8

/** "An ambitious 2030 emissions target", "the 2015 deal": a bare year within the phrase of a noun that is no encounter, so no day on which anything is. */
export function isNounsYear({ tokens, itemAt, cues }: Scene, item: Item): boolean {
  if (!cues.table.articles || !/^\d{4}$/.test(tokens[item.first]!.norm) || item.last !== item.first + 1) return false
  if (tokens[item.last]?.kind !== 'word' || cues.statuses.auxiliaries.has(tokens[item.last]!.norm)) return false
  for (let i = item.last; i < item.last + BEHIND_YEAR && tokens[i] && !cues.placeMarks.at(tokens, i); i++)
    if (cues.events.at(tokens, i)) return false
  if (cues.placeMarks.at(tokens, item.last)) return false
  for (let i = item.first - 1; i >= Math.max(0, item.first - BEFORE_YEAR); i--) {
    if (cues.statuses.determiners.has(tokens[i]!.norm)) return true
    if (tokens[i]!.kind !== 'word' || itemAt[i]! >= 0 || cues.placeMarks.at(tokens, i)) return false
  }
  return false
}

/** The time nearest to the event word in its clause, then in its sentence when the word is alone there. Absent: none. */
export function dateNear(scene: Scene, hit: Hit): Told<string> | undefined {
  const times = timesBetween(scene, hit.from, hit.to).filter(
    // "X today announced a delegation to Y for May 24": the day on which it was announced is not that of its journey.
    (t) =>
      !isOfSaying(scene, hit, t.item) &&
      !(hit.cue.takes === 'envoys' && t.item.first < hit.first) &&
      !(t.item.first < hit.first && isBeforeIt(scene, hit)) &&
      !(scene.cues.table.articles && isBeforeTopic(scene, hit, t.item)),
  )
  const own = nearest(scene, times, hit)
  // "Темой встречи стал саммит, который состоится в мае": the day is that of the nearer noun.
  const nearer = isCased(scene) && hit.after < hit.to
  const after = nearer ? [] : timesBetween(scene, hit.to, relativeEnd(scene, hit))
  const relative = scene.cues.table.articles ? after[0] : nearest(scene, after, hit)
  // "Spoke today about the summit, which will be held in June": the noun's own clause tells of it, what stands before of another.
  const another = scene.cues.table.articles || (isCased(scene) && hit.before > hit.from)
  if (relative && (!own || (another && own.item.last <= hit.first))) return relative.told
  if (own) return own.told
  const during = rightBeforeDuring(scene, hit).find((i) => i.kind === 'time')
  const then = during && timesBetween(scene, during.first, during.last)[0]
  if (then) return then.told
  const s = scene.sentences[hit.sentence]!
  // A time at the head of the sentence holds for the whole of it.
  // The day of a dateline is that of writing; what is held by then is given it later (`complete.ts`).
  const opens = s.first === 0 && scene.cues.table.articles && scene.items[scene.itemAt[0]!]?.kind === 'place'
  const head =
    opens || isBeforeIt(scene, hit) ? undefined : timesBetween(scene, s.first, Math.min(s.last, s.first + 9))[0]
  // "Following his speech in Warsaw today, X met …": what follows within the day of publication is of that day.
  const sameDay =
    head !== undefined &&
    scene.cues.table.articles &&
    hit.cue.status === 'held' &&
    head.told.value === scene.published?.slice(0, 10) &&
    /^(?:today|this)$/.test(scene.tokens[head.item.first]!.norm)
  if (head && sameDay && head.item.last <= hit.first) return head.told
  if (
    head &&
    head.item.last <= hit.first &&
    !isOfAnother(scene, head.item, hit) &&
    !(scene.clauseStart[head.item.first]! < hit.from && scene.cues.adjuncts.at(scene.tokens, s.first, s.last))
  )
    return head.told
  return undefined
}

/** "Met today", in a report whose own day is not known: it was on a day, though on none that can be told. */
export function isOnOpenDay(scene: Scene, hit: Hit): boolean {
  if (scene.published || !scene.cues.table.articles) return false
  for (let i = hit.from; i < hit.to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind === 'time' && !item.time!.value && scene.cues.statuses.thisDay.has(scene.tokens[item.first]!.norm))
      return true
  }
  return false
}

/** "سنیچر کو اجلاس سے قبل X نے Y سے بات کی": the day is that of what came before the gathering. Only where the verb comes last. */
function isBeforeIt(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  return (
    cues.standing.from.has(tokens[hit.last]?.norm ?? '') && cues.statuses.before.has(tokens[hit.last + 1]?.norm ?? '')
  )
}

/** "Talks were held in X, an official said on Tuesday": the day on which it was said, outside what was said. */
function isOfSaying(scene: Scene, hit: Hit, item: Item): boolean {
  if (!scene.cues.table.articles || item.first < hit.last) return false
  const { start } = spanOf(scene, item.first, item.last)
  return scene.saidAt(scene.tokens[hit.first]!.start).some((i) => {
    const { content, cue } = scene.attributions[i]!
    return content.end <= cue.start && cue.end <= start && start - cue.end < 12
  })
}

/** Two or more dates joined by "and" before a verb: "2005 اور 2013 میں آ چکے ہیں" tells of a visit each. Empty: no such list. */
export function datesListed(scene: Scene, hit: Hit): Told<string>[] {
  const times = timesBetween(scene, hit.from, hit.first)
  const out: Told<string>[] = []
  for (let i = 1; i < times.length; i++) {
    const [a, b] = [times[i - 1]!, times[i]!]
    const joined = b.item.first === a.item.last + 1 && scene.cues.leading.at(scene.tokens, a.item.last, b.item.first)
    if (!joined || a.told.value.length !== b.told.value.length) continue
    if (out.at(-1) !== a.told) out.push(a.told)
    out.push(b.told)
  }
  return out
}

/** A date that the words do not state in full was worked out by the times' own rule ("Wednesday"). */
const worked = (time: Time, value: string): Pick<Told<string>, 'implied' | 'rule'> =>
  dateOf(time.said) === value
    ? {}
    : {
        implied: true,
        ...(time.rule ? { rule: time.rule } : {}),
        ...(time.said?.startsWith('XXXX-') && !time.said.startsWith('XXXX-W') && !time.said.startsWith('XXXX-XX')
          ? { openYear: true }
          : {}),
        ...(time.said?.startsWith('XXXX-WXX-') ? { openWeek: true } : {}),
      }

interface Dated {
  readonly item: Item
  readonly told: Told<string>
}

export function timesBetween(scene: Scene, from: number, to: number): Dated[] {
  const out: Dated[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind !== 'time' || (item.time!.type !== 'DATE' && item.time!.type !== 'TIME')) continue
    const value = dateOf(item.time!.value)
    if (isNounsYear(scene, item)) continue
    if (value && !isOutside(scene, item) && !ownsAnother(scene, item, value) && !isInLastMet(scene, item.first))
      out.push({ item, told: { value, span: spanOf(scene, item.first, item.last), ...worked(item.time!, value) } })
  }
  return out
}

/** "پیر تک", "اتوار کے بعد": a day on which it is not; but "ستمبر تک ملتوی" tells of the new one. */
function isOutside(scene: Scene, item: Item): boolean {
  const f = scene.cues.notDated.at(scene.tokens, item.last)
  if (!f) return false
  const purpose = scene.cues.purpose.at(scene.tokens, f.last)
  return scene.cues.status.at(scene.tokens, purpose?.last ?? f.last)?.value !== 'postponed'
}

/** "1979 کے انقلاب کے بعد": a bare year that owns another thing than an encounter. */
function ownsAnother(scene: Scene, item: Item, value: string): boolean {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last' || value.length > 4) return false
  const mark = cues.genitives.at(tokens, item.last)
  if (!mark) return false
  for (let i = mark.last; i < mark.last + 4; i++) if (cues.events.at(tokens, i)) return false
  return true
}

/** A year with its own preposition: "in 2025". */
const isApart = (scene: Scene, item: Item): boolean =>
  item.first > 0 && scene.cues.placeMarks.at(scene.tokens, item.first - 1)?.last === item.first

/** "1941ء کو ہونے والے حملے": the day of another thing that happened, named after the event word or before it. */
function isOfAnother(scene: Scene, item: Item, hit: Hit): boolean {
  const { tokens, cues } = scene
  const marked = cues.recipients.at(tokens, item.last) ?? cues.placeMarks.at(tokens, item.last)
  const happened = marked && cues.attributive.at(tokens, marked.last)
  if (!happened) return false
  return item.first >= hit.last || hit.first - happened.last > 3
}

function nearest(scene: Scene, times: readonly Dated[], hit: Hit): Dated | undefined {
  let best: Dated | undefined
  let least = Number.POSITIVE_INFINITY
  for (const t of times) {
    // Beyond a neighbouring event word a time counts less: it is more likely to be the neighbour's.
    if (isOfAnother(scene, t.item, hit)) continue
    const gap = t.item.first >= hit.last ? t.item.first - hit.last : hit.first - t.item.last
    // "Talks on a replacement for the 2015 deal": a bare year in what they talk of is not theirs.
    if (t.item.first >= hit.topic && t.told.value.length === 4 && !isApart(scene, t.item)) continue
    if (scene.cues.table.articles && t.item.first >= hit.after && t.item.first >= hit.topic) continue
    const beyond = t.item.first >= hit.after || t.item.last <= hit.before ? 12 : 0
    // Of a range the first day counts.
    if (gap + beyond < least - (t.item.first > hit.last && best ? 1 : 0)) {
      least = gap + beyond
      best = t
    }
  }
  if (best) {
    const before = times[times.indexOf(best) - 1]
    if (
      before &&
      best.item.first - before.item.last <= 2 &&
      before.told.value < best.told.value &&
      before.told.value.length === best.told.value.length
    )
      return before
  }
  return best
}
