/** What the event words of one clause tell together: a journey for a gathering, a guest at one, a journey to meet. */
import type { Candidate } from '../candidate.ts'
import { isCased, type Scene } from '../scene.ts'

/** The candidates of a sentence, those that tell of one encounter put together. */
export const linked = (scene: Scene, told: readonly Candidate[]): readonly Candidate[] =>
  scene.cues.table.articles
    ? hosted(scene, rounds(scene, purposes(scene, told)))
    : isCased(scene)
      ? during(scene, listed(scene, attended(scene, equated(scene, told))))
      : attended(scene, told)

const oneClause = (scene: Scene, a: Candidate, b: Candidate): boolean =>
  scene.clauseStart[a.first] === scene.clauseStart[b.first]

/** "Визит в A — первая поездка X": beyond the dash the same journey is told of, with who makes it. */
function equated(scene: Scene, told: readonly Candidate[]): readonly Candidate[] {
  const gone = new Set<Candidate>()
  told.forEach((c, n) => {
    const goal = told[n - 1]
    if (c.kind !== 'visit' || goal?.kind !== 'visit' || c.part !== 'noun' || goal.part !== 'noun') return
    if (!goal.place || goal.people.length > 0 || c.place || c.people.length === 0) return
    let dash = false
    for (let i = goal.last; i < c.first; i++) if (scene.tokens[i]!.norm === '—') dash = true
    if (!dash) return
    goal.parties = [...new Set([...c.parties, ...goal.parties])]
    goal.people = c.people.map((p) => ({ ...p, role: 'guest' as const }))
    goal.evidence = [...goal.evidence, ...c.evidence]
    gone.add(c)
  })
  return told.filter((c) => !gone.has(c))
}

/** "Will travel to Oslo on Friday to meet with X": what somebody travels for is planned, or held, as the journey is. */
function purposes(scene: Scene, told: readonly Candidate[]): readonly Candidate[] {
  told.forEach((c, n) => {
    const journey = told[n - 1]
    if (journey?.kind !== 'visit' || journey.part !== 'verb' || c.kind === 'visit' || !oneClause(scene, journey, c))
      return
    // "X and Y arrived in Oslo for talks with Z": all who came for them.
    if (c.part === 'noun' && c.parties.length > 1 && servesFor(scene, journey, c)) {
      if (!c.people.some((p) => journey.people.some((q) => q.entity === p.entity))) return
      const more = journey.people.filter((p) => !c.people.some((q) => q.entity === p.entity))
      c.people = [...more.map(({ role: _, ...p }) => p), ...c.people]
      c.parties = [...new Set([...more.flatMap((p) => p.party ?? []), ...c.parties])]
    }
    if (c.part !== 'verb' || c.statusSpan || scene.tokens[c.first - 1]?.norm !== scene.cues.small.to) return
    c.status = journey.status
    if (journey.statusSpan) c.statusSpan = journey.statusSpan
  })
  return told
}

/** How far behind "round of" the talks may stand: "a round of indirect Chile-Peru energy talks". */
const TALKS_NEAR = 9

/** "A proposal to hold the fifth round of indirect Chile-Peru talks": the talks behind its "of" are the round, and what is told of it is told of them. */
function rounds(scene: Scene, told: readonly Candidate[]): readonly Candidate[] {
  const gone = new Set<Candidate>()
  told.forEach((c, n) => {
    const round = told[n - 1]
    if (c.kind !== 'meeting' || c.part !== 'noun' || round?.kind !== 'session' || c.statusSpan) return
    if (scene.tokens[round.last]?.norm !== scene.cues.small.of || c.first - round.last > TALKS_NEAR) return
    for (let i = round.last; i < c.first; i++)
      if (/^(?:,|and)$/.test(scene.tokens[i]!.norm) || scene.cues.verbStops.at(scene.tokens, i, c.first)) return
    if (round.parties.length >= 2 && c.parties.every((p) => round.parties.includes(p))) {
      round.place ??= c.place
      round.date ??= c.date
      gone.add(c)
    } else {
      c.status = round.status
      if (round.statusSpan) c.statusSpan = round.statusSpan
    }
  })
  return told.filter((c) => !gone.has(c))
}

/** Whether the second of two event words stands behind the "for" that tells what the first is done for. */
function servesFor(scene: Scene, a: Candidate, b: Candidate): boolean {
  for (let i = a.last; i < b.first; i++) if (scene.tokens[i]!.norm === scene.cues.small.for) return true
  return false
}

/**
 * "Will host X and Y at Camp David for a summit", "A and B met in Oslo for a third round of talks": those who come take part in the
 * gathering, which is no second encounter.
 */
function hosted(scene: Scene, told: readonly Candidate[]): readonly Candidate[] {
  const gone = new Set<Candidate>()
  told.forEach((c, n) => {
    const host = told[n - 1]
    if (!host || c.part !== 'noun' || !oneClause(scene, host, c) || !servesFor(scene, host, c)) return
    const round = c.kind === 'session' && host.kind === 'meeting' && host.part === 'verb' && c.ordinal !== undefined
    const gathering = c.kind === 'conference' || (c.kind === 'session' && c.mechanism !== undefined)
    if (!(host.hosted && gathering) && !(round && c.parties.every((p) => host.parties.includes(p)))) return
    c.status = host.status
    if (host.statusSpan) c.statusSpan = host.statusSpan
    if (host.date) c.date ??= host.date
    if (host.place) c.place ??= host.place
    c.parties = [...new Set([...host.parties, ...c.parties])]
    c.people = [...host.people, ...c.people.filter((p) => !host.people.some((q) => q.entity === p.entity))]
    gone.add(host)
  })
  return told.filter((c) => !gone.has(c))
}

/** "Примет участие в заседании A и сессии B": two gatherings joined by "and" are held or planned alike, by the same people. */
function listed(scene: Scene, told: readonly Candidate[]): readonly Candidate[] {
  told.forEach((c, n) => {
    const first = told[n - 1]
    if (
      !first ||
      c.part !== 'noun' ||
      first.part !== 'noun' ||
      (c.kind === 'visit') !== (first.kind === 'visit') ||
      !oneClause(scene, first, c)
    )
      return
    if (c.statusSpan || !first.statusSpan || c.first - first.last > 8) return
    let and = first.bare === true && first.kind === 'session' && c.kind === 'conference' && c.first - first.last <= 3
    for (let i = first.last; i < c.first; i++) {
      const { norm } = scene.tokens[i]!
      if (scene.cues.standing.and.has(norm)) and = true
      if (norm === ',' || norm === '—' || scene.cues.verbStops.at(scene.tokens, i, c.first)) return
    }
    if (!and) return
    c.status = first.status
    c.statusSpan = first.statusSpan
    if (first.date) c.date ??= first.date
    if (c.people.length === 0) c.people = [...first.people]
  })
  return told
}

/** "Посетит X во время саммита в Y": who comes while a gathering is on takes part in it, and it is planned as the journey is. */
function during(scene: Scene, told: readonly Candidate[]): readonly Candidate[] {
  told.forEach((c, n) => {
    const main = told.slice(0, n).findLast((k) => k.part === 'verb' && (k.kind === 'visit' || k.kind === 'meeting'))
    if (!main || c.kind !== 'conference' || c.part !== 'noun' || !isDuring(scene, c.first)) return
    if (main.status !== 'held' && main.status !== 'planned') return
    if (!c.statusSpan) {
      c.status = main.status
      if (main.statusSpan) c.statusSpan = main.statusSpan
    }
    c.parties = [...new Set([...c.parties, ...main.parties.filter((p) => p !== main.place?.value.country)])]
    c.people = [...c.people, ...main.people.filter((p) => !c.people.some((q) => q.entity === p.entity))]
    if (main.kind === 'visit' && main.place?.value.state && c.place?.value.country === main.place.value.country)
      main.place = c.place
  })
  return told
}

/** Whether a word of time or place such as "during", "on the sidelines" stands at most two words before a token. */
export function isDuring(scene: Scene, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const f = scene.cues.during.at(scene.tokens, i, first)
    if (f) return first - f.last <= 2
  }
  return false
}

/** "کانفرنس میں شرکت کے لیے امرتسر جائیں گے": going to a gathering is no visit of its own, but tells where it is. */
function attended(scene: Scene, told: readonly Candidate[]): Candidate[] {
  const { cues, tokens } = scene
  const gone = new Set<Candidate>()
  told.forEach((v, n) => {
    const c = told[n - 1]
    if (
      v.kind !== 'visit' ||
      v.part !== 'verb' ||
      !v.place ||
      c?.kind !== 'conference' ||
      scene.clauseStart[c.first] !== scene.clauseStart[v.first]
    )
      return
    // "کانفرنس کے لیے … آ رہے ہیں"
    let joins = cues.purpose.at(tokens, c.last, v.first) !== undefined
    for (let i = c.last; i < v.first; i++) if (cues.attending.at(tokens, i, v.first)) joins = true
    if (!joins) return
    c.place ??= v.place
    if (v.date) c.date ??= v.date
    if (!c.statusSpan && v.statusSpan) {
      c.status = v.status
      c.statusSpan = v.statusSpan
    }
    // Who goes to New York for the assembly goes to the United Nations, not to the state around it.
    const seat = c.parties.includes('UN') ? v.place?.value.country : undefined
    for (const party of v.parties) if (party !== seat && !c.parties.includes(party)) c.parties.push(party)
    for (const p of v.people) if (!c.people.some((q) => q.entity === p.entity)) c.people.push(p)
    gone.add(v)
  })
  return told.filter((c) => !gone.has(c))
}
