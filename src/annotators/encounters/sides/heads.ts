/** Who leads the delegations of the encounters that a report tells of. */

import type { Candidate } from '../candidate.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import { partyOf } from './acting.ts'
import { gatherPeople } from './eligible.ts'
import { nextLed, sideBehind } from './side-heads.ts'

/** "The Iranian delegation is headed by …": the head of a side of the encounters told of. */
export function addHeads(scene: Scene, found: readonly Candidate[]): void {
  const { tokens, cues } = scene
  scene.sentences.forEach((s, n) => {
    for (let i = s.first; i < s.last; i++) {
      const f = cues.led.at(tokens, i, s.last)
      if (!f) continue
      i = f.last - 1
      const before = peopleBetween(scene, scene.clauseStart[f.first]!, f.first).at(-1)
      const after = ledByBody(scene, f.last)
        ? undefined
        : peopleBetween(scene, f.last, untilLed(scene, f.last, Math.min(s.last, f.last + 22)))[0]
      // "X نے وفد کی قیادت کی": the verb follows at once, so the head stands before.
      const turned =
        f.value === 'after' &&
        before &&
        (cues.held.at(tokens, f.last) ||
          cues.verbStops.at(tokens, f.last + 1) ||
          cues.standing.doing.test(tokens[f.last]?.norm ?? ''))
          ? before
          : undefined
      const head = turned || (f.value === 'before' ? before : after)
      if (!head?.entity) continue
      const from = Math.max(s.first, f.first - 6)
      const near = head.party ?? delegationOf(scene, s.first, f.first) ?? ownerOf(scene, from, f.first)
      const side = head.party ?? (f.value === 'before' ? sideBehind(scene, f.last, s.last) : undefined) ?? near
      const last =
        lastWith(found, side, f.first, n) ?? lastWith(found, near, f.first, n) ?? openSession(found, side, f.first, n)
      if (!last) continue
      // "X کی زیر صدارت اجلاس": who presides over one meeting leads none that another clause tells of.
      if (
        f.value === 'before' &&
        !scene.cues.table.articles &&
        scene.cues.table.order === 'verb-last' &&
        scene.clauseStart[last.first] !== scene.clauseStart[f.first]
      )
        continue
      const told = [
        { entity: head.entity, party: side },
        ...(head === before ? headsBefore(scene, s.first, head, side) : []),
        ...headsBehind(scene, head.last, s.last),
        ...headsNext(scene, head.last, s.last),
      ]
      for (const c of found)
        if (c === last || sameSeries(c, last))
          for (const { entity, party } of told)
            if (entity === head.entity || (party && c.parties.includes(party))) setHead(c, entity, party)
      if (scene.cues.table.articles && last.status === 'planned' && last.evidence.length < 4)
        last.evidence.push(spanOf(scene, scene.clauseStart[f.first]!, f.last))
    }
  })
}

/** "آٹھواں اجلاس ہوا۔ … امریکی وفد کی قیادت X نے کی": the session just told, whose other side its head tells. Absent: none is near. */
function openSession(
  found: readonly Candidate[],
  side: string | undefined,
  token: number,
  sentence: number,
): Candidate | undefined {
  const c = found.findLast(
    (x) => x.verbLast && x.kind === 'session' && x.first < token && sentence - x.sentence <= 2 && x.parties.length < 2,
  )
  if (c && side) c.parties.push(side)
  return c
}

/** Where the next verb of leading stands: whoever is named behind it leads another side. */
function untilLed({ tokens, cues }: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (cues.led.at(tokens, i, to)) return i
  return to
}

/** How far before one who leads the other may stand, in tokens: past the posts and states of both. */
const BESIDE = 16

/** "X of Chile and Y of Peru led the third meeting": who leads together with the one told last, for another side. In languages with articles. */
function headsBefore(scene: Scene, from: number, head: Item, side: string | undefined) {
  const { tokens, items, itemAt, cues } = scene
  let joined = false
  for (let i = head.first - 1; cues.table.articles && i >= Math.max(from, head.first - BESIDE); i--) {
    const item = items[itemAt[i]!]
    if (item?.kind === 'person') {
      const party = joined ? partyOf(scene, item) : undefined
      return item.entity && party && party !== side ? [{ entity: item.entity, party }] : []
    }
    if (item) i = item.first
    else if (tokens[i]!.norm === cues.small.and) joined = true
    else if (tokens[i]!.kind === 'sign' && !/^[-.]$/.test(tokens[i]!.norm)) break
  }
  return []
}

/** "… and the Peruvian side by Y": those who lead the sides told behind it without the verb. */
function headsNext(scene: Scene, from: number, to: number): { entity: string; party: string }[] {
  const out: { entity: string; party: string }[] = []
  for (let next = nextLed(scene, from, to); next && out.length < 6; next = nextLed(scene, next.last, to))
    out.push({ entity: next.head.entity!, party: next.party })
  return out
}

/** "Led by the Bureau of …": a body leads, whoever is named after it. */
function ledByBody(scene: Scene, from: number): boolean {
  if (!scene.cues.table.articles) return false
  const at = scene.tokens[from]?.norm === 'the' ? from + 1 : from
  const item = scene.items[scene.itemAt[at] ?? -1]
  return item?.kind === 'body' && BODIES.test(scene.tokens[at]!.norm)
}

const BODIES = /^(?:bureau|ministry|department|agency|office|center|centre|commission|council)$/

function setHead(c: Candidate, entity: string, party: string | undefined): void {
  const known = c.people.findIndex((p) => p.entity === entity)
  if (known >= 0) c.people[known] = { ...c.people[known]!, role: 'head' }
  else c.people.push({ entity, ...(party ? { party } : {}), role: 'head' })
}

/**
 * Rounds of one series within a year that were held, or are all to come, have the same heads unless told otherwise; who leads the next one, or led
 * that of another year, is not known.
 */
const sameSeries = (a: Candidate, b: Candidate): boolean =>
  a.kind === 'session' &&
  b.kind === 'session' &&
  a.ordinal !== undefined &&
  b.ordinal !== undefined &&
  a.status === b.status &&
  (!a.date || !b.date || a.date.value.slice(0, 4) === b.date.value.slice(0, 4)) &&
  a.parties.length === b.parties.length &&
  a.parties.every((p) => b.parties.includes(p))

/** How far behind a dash the name of a head may begin, in tokens: past a long post. */
const POST = 12

/** "Турецкую делегацию возглавил X, греческую — Y": heads whose verb is left out, each behind the state of its side and a dash. */
function headsBehind(scene: Scene, from: number, end: number): { entity: string; party: string }[] {
  const { tokens, items, itemAt, cues } = scene
  const out: { entity: string; party: string }[] = []
  for (let i = from; i < end; i++) {
    if (tokens[i]!.norm !== ',' && tokens[i]!.norm !== ';') continue
    const at = cues.standing.whereas.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1
    const side = items[itemAt[at] ?? -1]
    if (side?.kind !== 'state' || !side.party) continue
    const dash = cues.delegation.at(tokens, side.last, end)?.last ?? side.last
    if (!/^[-–—]$/.test(tokens[dash]?.norm ?? '')) continue
    const [head] = peopleBetween(scene, dash + 1, Math.min(end, dash + 1 + POST))
    if (head?.entity) out.push({ entity: head.entity, party: side.party })
  }
  return out
}

/** "Делегацию Чили на переговорах в Осло возглавил X": the state right behind the delegation, whatever stands nearer to the verb. Languages with cases. */
function delegationOf(scene: Scene, from: number, to: number): string | undefined {
  if (!isCased(scene)) return undefined
  for (let i = to - 1; i >= from; i--) {
    if (!scene.cues.delegation.at(scene.tokens, i, to)) continue
    const owner = scene.items[scene.itemAt[i + 1] ?? -1]
    return owner?.kind === 'place' ? owner.party : undefined
  }
  return undefined
}

export const peopleBetween = (scene: Scene, from: number, to: number): Item[] =>
  gatherPeople(scene, from, to).filter((i) => !i.owner && i.entity)

/** The state whose delegation a stretch of words speaks of. */
export function ownerOf(scene: Scene, from: number, to: number): string | undefined {
  for (let i = to - 1; i >= from; i--) {
    const n = scene.itemAt[i]!
    if (n >= 0 && (scene.items[n]!.kind === 'state' || scene.items[n]!.kind === 'place') && scene.items[n]!.party)
      return scene.items[n]!.party
  }
  return undefined
}

function lastWith(
  found: readonly Candidate[],
  party: string | undefined,
  token: number,
  sentence: number,
): Candidate | undefined {
  let best: Candidate | undefined
  for (const c of found) {
    if (c.kind === 'call' || c.first > token + 40 || sentence - c.sentence > 8) continue
    if (party && !c.parties.includes(party)) continue
    if (c.status === 'cancelled' || c.status === 'denied') continue
    // A session comes before a plain meeting, a nearer one before a farther.
    const rank = (x: Candidate) =>
      (x.kind === 'session' ? 1000 : 0) +
      (x.status === 'held' || x.status === 'ongoing' ? 200 : 0) -
      Math.abs(sentence - x.sentence)
    if (!best || rank(c) > rank(best)) best = c
  }
  return best
}
