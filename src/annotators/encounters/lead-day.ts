/** The day of what a dated report opens with and tells without a word of when: "Глава МИД встретился с послом". Languages with cases. */
import type { Candidate } from './candidate.ts'
import { type Item, isCased, type Scene, spanOf } from './scene.ts'

/** Gives encounters held the day of publication, in place: what the first sentence tells as news, and what is told next of a visit of that day. */
export function addLeadDay(scene: Scene, found: readonly Candidate[]): void {
  const day = scene.published?.slice(0, 10)
  if (!isCased(scene) || !day || day.length < 10 || isSunday(day)) return
  const lead = leadOf(scene)
  for (const c of found) {
    if (c.status !== 'held' || c.date || !isUntimed(scene, c.sentence)) continue
    if (c.within?.date?.value === day && c.sentence - c.within.sentence <= 1)
      c.date = { value: day, span: c.within.date.span, implied: true }
    else if (c.sentence === lead && isNews(scene, c))
      c.date = { value: day, span: c.statusSpan ?? spanOf(scene, c.first, c.last), implied: true }
  }
}

/** A Sunday's report may look back on the week. */
const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0

/** The first sentence of the report: the second one where a line of its own stands above it as a headline. */
function leadOf(scene: Scene): number {
  const [first, second] = scene.sentences
  if (!first || !second) return 0
  const gap = scene.text.slice(scene.tokens[first.last - 1]!.end, scene.tokens[second.first]!.start)
  const end = scene.tokens[first.last - 1]!
  return gap.includes('\n') && end.kind !== 'sign' ? 1 : 0
}

const timesIn = (scene: Scene, from: number, to: number): Item[] => {
  const out: Item[] = []
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'time') out.push(item)
  }
  return out
}

/** Whether a sentence names no time at all, and nothing that came before. */
function isUntimed(scene: Scene, sentence: number): boolean {
  const s = scene.sentences[sentence]!
  if (timesIn(scene, s.first, s.last).length > 0) return false
  for (let i = s.first; i < s.last; i++)
    if (scene.cues.outcomes.earlier.at(scene.tokens, i) || scene.cues.relatives.at(scene.tokens, i)) return false
  return true
}

/** Whether the report's own voice tells it by a finite verb of the past, and not as what only went on around other news. */
const isNews = (scene: Scene, c: Candidate): boolean =>
  (c.part === 'verb' || (c.statusSpan !== undefined && !isAround(scene, c.first))) &&
  scene.saidAt(scene.tokens[c.first]!.start).length === 0

/** "Во время саммита", "на долгих переговорах". */
function isAround(scene: Scene, noun: number): boolean {
  const { tokens, cues } = scene
  for (let i = noun - 1; i >= Math.max(0, noun - 4) && scene.itemAt[i]! < 0; i--)
    if (cues.during.at(tokens, i, noun) || cues.afterwards.at(tokens, i, noun) || cues.outcomes.at.at(tokens, i))
      return true
  return false
}
