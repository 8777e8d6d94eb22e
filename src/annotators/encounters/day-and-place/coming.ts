/** The day of an encounter that is still to come: a month named without its year lies ahead of the report. */
import type { Status } from '../../../model/reading.ts'
import type { Span } from '../../../model/span.ts'
import type { Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { tokenAt } from '../layout/ranges.ts'
import { isCased, type Scene } from '../scene.ts'
import { timesBetween } from './dates.ts'

interface Stated {
  readonly value: Status
  readonly span?: Span
}

/** The day of an encounter by its status: of one that is put off the day to which it is, whenever it had been meant to be. */
export function dayByStatus(
  scene: Scene,
  hit: Hit,
  status: Stated,
  near: Told<string> | undefined,
): Told<string> | undefined {
  if (status.span && status.value === 'postponed' && (near || scene.cues.table.articles)) {
    const day = putOffTo(scene, hit, status.span)
    return day ? yearAhead(scene, day) : near
  }
  if (!status.span || !near) return near
  // A journey that somebody is invited to, or hopes for, lies ahead; so does in Russian whatever may yet be held.
  const open = status.value === 'possible' && (hit.cue.kind === 'visit' || isCased(scene))
  if (status.value === 'planned' && isOfAnnouncing(scene, near, status.span)) return undefined
  const proposed = status.value === 'possible' && scene.cues.table.articles
  return status.value === 'planned' || open || proposed
    ? weekAhead(scene, hit, proposed && !open ? near : yearAhead(scene, near), status.span)
    : near
}

function yearAhead({ published }: Scene, date: Told<string>): Told<string> {
  if (!date.openYear || !published || date.value >= published.slice(0, date.value.length)) return date
  return { ...date, value: String(Number(date.value.slice(0, 4)) + 1) + date.value.slice(4) }
}

/** "بدھ کو مذاکرات دوبارہ شروع کرنے کا اعلان کیا": a day before the report is that on which it was announced. Only where the verb comes last. */
function isOfAnnouncing({ published, cues, tokens }: Scene, date: Told<string>, status: Span): boolean {
  if (cues.table.order !== 'verb-last' || !published || date.value >= published.slice(0, date.value.length))
    return false
  for (let i = tokenAt(tokens, status.start); i < tokens.length && tokens[i]!.start < status.end; i++)
    if (cues.statuses.announcing.has(tokens[i]!.norm)) return true
  return false
}

/** "وفد اتوار کو پہنچے گا", told on a Thursday, «прилетит в воскресенье»: the next Sunday; "اتوار کو پہنچنا تھا" is the last one. With articles only "agreed to hold another round on Friday". */
function weekAhead(scene: Scene, hit: Hit, date: Told<string>, status: Span): Told<string> {
  const { published, cues, tokens } = scene
  if (!date.openWeek || !published || date.value >= published.slice(0, 10)) return date
  if (cues.table.articles && !cues.statuses.lyingAhead.test(scene.text.slice(status.start, status.end))) return date
  // "پیر کو پہنچے، جہاں وہ ملاقات کریں گے": the day of the journey.
  if (tokenAt(tokens, date.span.start) < hit.from) return date
  if (cues.statuses.was.has(tokens[tokenAt(tokens, status.end - 1)]!.norm)) return date
  const day = new Date(`${date.value}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 7)
  return { ...date, value: day.toISOString().slice(0, 10) }
}

/** Where the words beside "postponed" are over: "until" begins a clause in languages with articles. */
const putOffEnd = (scene: Scene, hit: Hit): number =>
  scene.cues.table.articles ? scene.sentences[hit.sentence]!.last : hit.to

/** "Postponed to September", "перенесена на сентябрь", "ستمبر تک ملتوی": the day beside the word for "until". Absent: none is told. */
function putOffTo(scene: Scene, hit: Hit, put: Span): Told<string> | undefined {
  const { tokens, cues } = scene
  const verbLast = cues.table.order === 'verb-last'
  const at = tokenAt(tokens, put.end)
  const times = verbLast
    ? timesBetween(scene, hit.from, at)
    : timesBetween(scene, at, Math.min(putOffEnd(scene, hit), at + 12))
  const beside = ({ first, last }: { first: number; last: number }) => tokens[verbLast ? last : first - 1]?.norm ?? ''
  return times.find((t) => cues.statuses.until.has(beside(t.item)))?.told
}
