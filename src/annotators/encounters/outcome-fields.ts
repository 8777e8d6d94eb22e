/** The fields of an outcome: its sides, day, place, condition, and the encounter it came out of. */

import { codesOf } from '../../model/codebook.ts'
import { evidence, type Source } from '../../model/evidence.ts'
import type { Engagement, Outcome, Place, SourcedField } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { firstIndex } from '../../text/halving.ts'
import { dueIn, sameForm } from './day-and-place/due.ts'
import { roleOf } from './day-and-place/place-roles.ts'
import { contextsIn, voiceAt } from './draft.ts'
import { tokenAt } from './layout/ranges.ts'
import { trimmed } from './layout/stretches.ts'
import { type Item, isCased, type Scene, spanOf } from './scene.ts'
import { gatheringBefore } from './sides/eligible.ts'

export type Sentence = Scene['sentences'][number]

/** The index of a sentence. */
export const sentenceAt = (scene: Scene, s: Sentence): number =>
  firstIndex(scene.sentences.length - 1, (i) => scene.sentences[i]!.first >= s.first)

export function hasPair(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.pairs.at(scene.tokens, i, to)) return true
  return false
}

/** "… and agreed to meet": whose verb it is stands further back, and who is named right before need not be it. */
export const isElliptic = (scene: Scene, verb: number): boolean =>
  scene.cues.table.articles && scene.tokens[verb - 1]?.norm === 'and'

export function outcome(
  scene: Scene,
  kind: Outcome['kind'],
  content: Span,
  by: readonly string[],
  first: number,
  last: number,
  tokens: { from: number; to: number },
  about: Engagement | undefined,
  planned: Engagement | undefined,
): Outcome {
  const rule = `outcomes/${kind}@1`
  const promised = kind === 'commitment' || isAct(scene, content)
  // "…, the president announced in Oslo on Monday": what stands behind the words of a promise tells nothing of it.
  const end = kind === 'commitment' ? Math.min(tokens.to, tokenAt(scene.tokens, content.end - 1) + 1) : tokens.to
  const due =
    (scene.cues.table.articles ? dueIn(scene, last, end, promised) : undefined) ??
    dueIn(scene, tokens.from, end, promised) ??
    (planned?.date && !isOver(scene, planned.date) ? { value: planned.date, span: content } : undefined)
  // Where the verb comes last, a place before it may belong to any noun: of an encounter that is planned its own place is known.
  const own = planned !== undefined && scene.cues.table.order === 'verb-last'
  const there = own ? undefined : placeIn(scene, tokens.from, end)
  const told = kind === 'agreement' && there && isSide(scene, there, by) ? undefined : there
  const apart = told && planned?.place?.country && told.place.country !== planned.place.country
  const place = (apart ? placeOf(scene, planned, content) : undefined) ?? told
  const said = (span: Span): Source => ({ standing: 'said', evidence: [evidence(scene.text, span)], rule })
  const sources: Partial<Record<SourcedField, Source>> = {
    kind: said(spanOf(scene, first, last)),
    content: said(content),
    ...(due ? { due: said(due.span) } : {}),
    ...(place ? { place: said(place.span) } : {}),
  }
  const condition = conditionIn(scene, tokens.from, tokens.to)
  return {
    kind,
    content,
    by,
    ...(due && (kind === 'commitment' || isAhead(scene, due)) ? { due: due.value } : {}),
    ...(place ? { place: place.place } : planned?.place ? { place: planned.place } : {}),
    ...(about ? { engagement: about.id } : {}),
    ...(planned ? { promises: planned.id } : {}),
    ...(condition ? { condition } : {}),
    codes: codesOf(kind, contextsIn(scene, content), { promises: planned !== undefined }),
    sources,
    voice: voiceAt(scene, content),
    rule,
  }
}

/** "A اور B میں معاہدہ ہوا": the second of two who agreed, and not where they did. Only where the verb comes last. */
const isSide = ({ tokens, cues }: Scene, there: { place: Place; span: Span }, by: readonly string[]): boolean =>
  cues.table.order === 'verb-last' &&
  by.includes(there.place.country ?? '') &&
  cues.standing.and.has(tokens[tokenAt(tokens, there.span.start) - 1]?.norm ?? '') &&
  cues.promises.among.has(tokens[tokenAt(tokens, there.span.end - 1) + 1]?.norm ?? '')

/** "The commission, last convened in Lima, will meet in Quito": where the encounter that is promised is to be, as the content names it. Absent: it does not. */
function placeOf({ text }: Scene, planned: Engagement | undefined, content: Span) {
  const name = planned?.place?.name
  const start = name ? text.slice(content.start, content.end).indexOf(name) + content.start : -1
  if (!planned?.place || !name || start < content.start) return undefined
  return { place: planned.place, span: { start, end: start + name.length } }
}

/** "Условились встретиться в январе", "договорились, что комиссия соберется в январе": what was agreed is told as still to be done. */
function isAct(scene: Scene, content: Span): boolean {
  const { tokens, cues } = scene
  if (!isCased(scene)) return false
  const first = tokenAt(tokens, content.start)
  if (cues.promises.actEnding.test(tokens[first]!.norm)) return true
  for (let i = first; i < tokens.length && tokens[i]!.end <= content.end; i++)
    if (scene.itemAt[i]! < 0 && cues.status.at(tokens, i)?.value === 'planned') return true
  return false
}

/** Whether a day lies before the report: nothing is promised for it, in English and where the verb comes last. */
const isOver = (scene: Scene, date: string): boolean =>
  !isCased(scene) && scene.published !== undefined && date < scene.published.slice(0, date.length)

/** A report looks back at an encounter of so many months ago. */
const PAST_MONTHS = 4
/** A look back ends within so many sentences. */
const LOOK_BACK = 3

/** The last month of a day, week, month or year, counted from the year 0. Absent: it is none of these. */
function lastMonth(date: string): number | undefined {
  const told = /^(\d{4})(?:-(\d\d)|-W(\d\d))?/.exec(date)
  if (!told) return undefined
  const [, year, month, week] = told
  return Number(year) * 12 + (month ? Number(month) : week ? Math.ceil((Number(week) * 12) / 53) : 12)
}

/** Whether a report that looks back at an encounter of the past has long come to other things. */
function isLeft(scene: Scene, { date, evidence }: Engagement, s: Sentence): boolean {
  const [then, now] = [date, scene.published].map((day) => day && lastMonth(day))
  if (!then || !now || now - then < PAST_MONTHS) return false
  const token = tokenAt(scene.tokens, evidence[0]!.start)
  const told = firstIndex(scene.sentences.length - 1, (i) => scene.sentences[i]!.last > token)
  return sentenceAt(scene, s) - told > LOOK_BACK
}

/**
 * The encounter that a sentence speaks of: one told in it, else the last one told before it, but for one of the past that the report has left.
 * One that is only planned counts where what they did before is told (`known`).
 */
export function engagementAt(
  scene: Scene,
  engagements: readonly Engagement[],
  s: Sentence,
  known = false,
): Engagement | undefined {
  const { start, end } = spanOf(scene, s.first, s.last)
  let best: Engagement | undefined
  for (const e of engagements) {
    if (e.status !== 'held' && e.status !== 'ongoing' && !(known && !best && e.status === 'planned')) continue
    // A gathering named in passing has no sides that could agree.
    if (scene.cues.table.articles && e.parties.length < 2) continue
    if (e.evidence.some((v) => v.start < end && start < v.end)) return e
    if (isLeft(scene, e, s)) continue
    if (e.evidence[0]!.start < start) best = e
    else if (!best && e.evidence[0]!.start - end < 400) best = e
  }
  return best
}

/** "Both leaders agreed": of the talks of two that were told of last, where those told of right before had more sides. English. */
export function ofTheTwo(
  scene: Scene,
  engagements: readonly Engagement[],
  about: Engagement | undefined,
  s: Sentence,
  verb: number,
): Engagement | undefined {
  const plain = (e: Engagement) => e.parties.length === 2 && e.parties.every((p) => p.length === 2)
  if (!about || plain(about) || !scene.cues.table.articles) return about
  const both = scene.tokens.slice(Math.max(s.first, verb - 5), verb + 9).some((t) => /^(?:both|two)$/.test(t.norm))
  const start = scene.tokens[s.first]!.start
  const two = both
    ? engagements.findLast((e) => e.status === 'held' && plain(e) && e.evidence[0]!.start < start)
    : undefined
  return two ?? about
}

/** "I thank A and B for signing": whoever writes is no side of what others made; "A and I signed" is. English. */
const isWriter = ({ tokens, cues }: Scene, item: Item): boolean =>
  item.implied === true &&
  cues.table.articles === true &&
  tokens[item.first]!.norm === 'i' &&
  tokens[item.first - 1]?.norm !== 'and'

/** "The Palestinian movement Hamas": a people's name before a group that stands for itself. */
function isOfGroup({ items, itemAt, cues, tokens }: Scene, item: Item): boolean {
  if (item.kind !== 'state' || !cues.table.articles) return false
  for (let i = item.last; i < item.last + 3; i++) {
    const group = items[itemAt[i] ?? -1]
    if (group) return group.kind === 'body' && /[a-z]/.test(group.party ?? '')
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

export function partiesIn(scene: Scene, from: number, to: number, doers = false): string[] {
  const out: string[] = []
  const gatherings: string[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind === 'time' || !item.party || item.owner) continue
    if (item.kind === 'place' && roleOf(scene, item) !== 'side') continue
    if (!doers && isWriter(scene, item)) continue
    if (doers && scene.cues.recipients.at(scene.tokens, item.last, to)) continue
    if (isOfGroup(scene, item)) continue
    // "После саммита G7 премьер Перу отправится": whose gathering it is does nothing beside somebody who does.
    const list = doers && gatheringBefore(scene, item) !== undefined ? gatherings : out
    if (!list.includes(item.party)) list.push(item.party)
  }
  return out.length > 0 ? out : gatherings
}

/** "…, and the two concurred": those told of before act, whoever else the clause names. English. */
export function isPairs(scene: Scene, verb: number): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles) return false
  const end = /(?:ly|also|jointly|both)$/.test(tokens[verb - 1]?.norm ?? '') ? verb - 1 : verb
  for (let i = Math.max(0, end - 4); i < end; i++) if (cues.pairs.at(tokens, i, verb)?.last === end) return true
  return false
}

/** Those named before a verb; in English not those of the phrase that opens the clause ("on the sidelines of the ECOWAS summit, Ghana launched …"). */
export function doersIn(scene: Scene, from: number, verb: number): string[] {
  if (scene.cues.table.articles && OPENING.test(scene.tokens[from]?.norm ?? ''))
    for (let i = from + 1; i < verb; i++)
      if (scene.tokens[i]!.norm === ',' && partiesIn(scene, i, verb).length > 0) return partiesIn(scene, i, verb)
  return partiesIn(scene, from, verb)
}

/**
 * "Condemned A's strikes, and the B President announced …": who stands right before the verb, where the words before that have a verb of
 * their own. Absent: nobody of a known side stands there, or several together. English.
 */
export function nearestDoer(scene: Scene, start: number, verb: number): string[] | undefined {
  const { tokens, cues } = scene
  let i = verb - 1
  while (i > start && scene.itemAt[i]! < 0 && /^(?:has|have|had|also|recently|today|then|.+ly)$/.test(tokens[i]!.norm))
    i--
  const doer = scene.items[scene.itemAt[i] ?? -1]
  if (!doer?.party || doer.kind === 'time') return undefined
  let at = doer.first - 1
  while (
    at > start &&
    at > doer.first - 6 &&
    scene.itemAt[at]! < 0 &&
    /^(?:the|vice|president|prime|minister|secretary|foreign)$/.test(tokens[at]!.norm)
  )
    at--
  // "Chile and Peru announced": the two together.
  if (tokens[at]?.norm !== 'and' || (scene.itemAt[at - 1] ?? -1) >= 0) return undefined
  for (let k = start; k < at; k++)
    if (scene.itemAt[k]! < 0 && (cues.verbStops.at(tokens, k, at) || /.ed$/.test(tokens[k]!.norm))) return [doer.party]
  return undefined
}

const OPENING = /^(?:on|at|in|during|following|after|under|before|amid|since|ahead)$/

/** The state or body named last between two tokens. Absent: none is. */
export function lastNamed(scene: Scene, from: number, to: number): string | undefined {
  for (let i = to - 1; i >= from; i--) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.party && !item.owner && item.kind !== 'time') return item.party
  }
  return undefined
}

/** How many states and bodies are named between two tokens, whatever their part in it. */
export function namedIn(scene: Scene, from: number, to: number): number {
  const out = new Set<string>()
  for (let i = from; i < to; i++) {
    const party = scene.items[scene.itemAt[i]!]?.party
    if (party) out.add(party)
  }
  return out.size
}

/** "سال کے آخر تک": the mark right behind a day by which something is to be done. */
const isUntil = ({ tokens, cues }: Scene, span: Span): boolean =>
  cues.promises.until.has(tokens[tokenAt(tokens, span.end - 1) + 1]?.norm ?? '')

/** Whether what was agreed is to come by its day: a later one, or "later this year", "by the end of the month" within the present one. */
function isAhead(scene: Scene, due: { value: string; span: Span }): boolean {
  const { published, tokens } = scene
  if (!published) return false
  if (/W/.test(due.value)) return due.value > sameForm(published, due.value)
  if (due.value > published) return true
  if (!published.startsWith(due.value) || due.value.length >= 10) return false
  if (isUntil(scene, due.span)) return true
  const first = tokenAt(tokens, due.span.start)
  for (let i = Math.max(0, first - 4); i < tokens.length && tokens[i]!.start < due.span.end; i++)
    if (scene.cues.promises.stillAhead.has(tokens[i]!.norm)) return true
  return false
}

/** "Reopen its embassy in Damascus": where the house of a state is. */
const isMissions = ({ tokens, cues }: Scene, item: Item): boolean =>
  cues.promises.missions.has(tokens[item.first - 2]?.norm ?? '') &&
  cues.placeMarks.at(tokens, item.first - 1) !== undefined

function placeIn(scene: Scene, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind !== 'place' || !item.entity) continue
    const role = roleOf(scene, item)
    const entity = scene.entities.get(item.entity)
    if (!entity || (role !== 'place' && role !== 'destination' && !isMissions(scene, item))) continue
    return {
      place: { name: entity.name, ...(item.party ? { country: item.party } : {}) },
      span: spanOf(scene, item.first, item.last),
    }
  }
  return undefined
}

function conditionIn(scene: Scene, from: number, to: number): Span | undefined {
  for (let i = from; i < to; i++)
    if (scene.cues.conditions.at(scene.tokens, i, to)) return trimmed(scene, i, scene.clauseEnd[i]!)
  return undefined
}

function namesOutlet({ tokens, cues }: Scene, source: { start: number; end: number }): boolean {
  for (let i = tokenAt(tokens, source.start); i < tokens.length && tokens[i]!.start < source.end; i++)
    if (cues.outlets.at(tokens, i)) return true
  return false
}

/** For whom the speaker at an offset speaks. */
export function speakerParty(scene: Scene, offset: number): string | undefined {
  for (const i of scene.saidAt(offset)) {
    const { speaker, source } = scene.attributions[i]!
    if (!speaker) continue
    const entity = scene.entities.get(speaker)
    // A news agency tells what others do.
    if (entity?.type === 'ORG' && source && namesOutlet(scene, source)) continue
    const country = entity?.country
    // Public record tells for whom a well-known person speaks where the report does not.
    return country ?? (isCased(scene) ? scene.items.find((x) => x.entity === speaker && x.party)?.party : undefined)
  }
  return undefined
}
