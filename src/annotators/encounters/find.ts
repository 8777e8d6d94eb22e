/** Finds the event words of a document and reads what stands around each. */
import type { EventCue } from '../../languages/tables/encounters.ts'
import { standingBody } from './bodies.ts'
import type { Candidate } from './candidate.ts'
import { dateNear } from './dates.ts'
import { destinations, placeNear } from './places.ts'
import { type Scene, spanOf } from './scene.ts'
import { sidesOf } from './sides.ts'
import { statusOf } from './statuses.ts'

/** An event word and the tokens that may tell of it. */
export interface Hit {
  readonly cue: EventCue
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** The clause, and the token at which talk of the topic begins (the clause's end when there is none). */
  readonly from: number
  readonly to: number
  readonly topic: number
  /** Neighbouring event words in the clause: what lies beyond them is theirs. */
  readonly before: number
  readonly after: number
}

/** Every event word of the document with what it tells, in the order of the text. */
export function candidates(scene: Scene): Candidate[] {
  const out: Candidate[] = []
  scene.sentences.forEach((s, n) => {
    const found = eventsIn(scene, s.first, s.last)
    found.forEach((f, k) => {
      const from = scene.clauseStart[f.first]!
      const to = scene.clauseEnd[f.first]!
      const hit: Hit = {
        cue: f.value,
        first: f.first,
        last: f.last,
        sentence: n,
        from,
        to,
        topic: topicAfter(scene, f.last, to),
        before: Math.max(from, found[k - 1]?.last ?? from),
        after: Math.min(to, found[k + 1]?.first ?? to),
      }
      out.push(...read(scene, hit))
    })
  })
  return out
}

function eventsIn(scene: Scene, first: number, last: number) {
  const { tokens, cues } = scene
  const out: { first: number; last: number; value: EventCue }[] = []
  for (let i = first; i < last; ) {
    const not = cues.notEvents.at(tokens, i, last)
    const event =
      scene.itemAt[i]! >= 0 && scene.items[scene.itemAt[i]!]!.kind !== 'body'
        ? undefined
        : cues.events.at(tokens, i, last)
    if (not && (!event || not.last >= event.last)) i = not.last
    else if (event) {
      out.push(event)
      i = event.last
    } else i++
  }
  return out
}

/** Where, after an event word, its topic begins; times and "on the sidelines" do not begin one. */
function topicAfter(scene: Scene, from: number, to: number): number {
  const { tokens, cues } = scene
  if (cues.table.order === 'verb-last') return to
  for (let i = from; i < to; i++) {
    if (scene.itemAt[i]! >= 0) continue
    const f = cues.topic.at(tokens, i, to)
    if (!f) continue
    const next = scene.itemAt[f.last]
    if (next !== undefined && next >= 0 && scene.items[next]!.kind === 'time') continue
    if (
      cues.table.notTopic.includes(tokens[f.last]?.norm ?? '') ||
      cues.table.notTopic.includes(tokens[f.last + 1]?.norm ?? '')
    )
      continue
    return i
  }
  return to
}

function read(scene: Scene, hit: Hit): Candidate[] {
  const body = standingBody(scene, hit)
  if (hit.cue.bare && hit.cue.part === 'noun' && !body.name && body.ordinal === undefined) return []
  const status = statusOf(scene, hit)
  const goal = hit.cue.kind === 'visit' ? destinations(scene, hit) : []
  const sides = sidesOf(
    scene,
    hit,
    goal.map((g) => g.item),
  )
  if (sides.blocked) return []
  const date = dateNear(scene, hit)
  const base: Candidate = {
    kind: body.kind ?? hit.cue.kind,
    status: status.value,
    first: hit.first,
    last: hit.last,
    sentence: hit.sentence,
    part: hit.cue.part,
    parties: sides.parties,
    people: sides.people,
    evidence: [spanOf(scene, evidenceFrom(scene, hit, sides.from), evidenceTo(scene, hit, sides.to))],
    definite: isDefinite(scene, hit),
    rule: `encounters/${hit.cue.kind}-${hit.cue.part}@1`,
    ...(date ? { date } : {}),
    ...(body.name ? { mechanism: body.name } : {}),
    ...(body.ordinal ? { ordinal: body.ordinal } : {}),
    ...(status.span ? { statusSpan: status.span } : {}),
  }
  if (hit.cue.kind === 'visit') {
    if (goal.length === 0) return [base]
    return goal.map((g) => {
      const country = g.item.party
      return {
        ...base,
        place: {
          value: { entity: g.item.entity!, ...(country ? { country } : {}) },
          span: spanOf(scene, g.item.first, g.item.last),
        },
        parties: country && !base.parties.includes(country) ? [...base.parties, country] : base.parties,
        people: base.people.map((p) => (p.party !== country ? { ...p, role: p.role ?? ('guest' as const) } : p)),
      }
    })
  }
  const place = placeNear(scene, hit)
  return [{ ...base, ...(place ? { place } : {}) }]
}

function evidenceFrom(scene: Scene, hit: Hit, sides: number): number {
  let i = Math.min(hit.first, Math.max(hit.from, Math.min(sides, hit.first)))
  while (i < hit.first && scene.tokens[i]!.kind === 'sign') i++
  return i
}

function evidenceTo(scene: Scene, hit: Hit, sides: number): number {
  let i = Math.max(hit.last, Math.min(sides, hit.to))
  while (i > hit.last && scene.tokens[i - 1]!.kind === 'sign') i--
  return i
}

function isDefinite(scene: Scene, hit: Hit): boolean {
  if (hit.cue.part === 'verb') return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 2); i--)
    if (scene.cues.definite.at(scene.tokens, i, hit.first)) return true
  return false
}
