/** What the event words of one clause tell together: a journey for a gathering, a guest at one, a journey to meet. */
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/** The candidates of a sentence, those that tell of one encounter put together. */
export const linked = (scene: Scene, told: readonly Candidate[]): readonly Candidate[] =>
  scene.cues.table.articles ? hosted(scene, purposes(scene, told)) : attended(scene, told)

const oneClause = (scene: Scene, a: Candidate, b: Candidate): boolean =>
  scene.clauseStart[a.first] === scene.clauseStart[b.first]

/** "Will travel to Oslo on Friday to meet with X": what somebody travels for is planned, or held, as the journey is. */
function purposes(scene: Scene, told: readonly Candidate[]): readonly Candidate[] {
  told.forEach((c, n) => {
    const journey = told[n - 1]
    if (journey?.kind !== 'visit' || journey.part !== 'verb' || c.part !== 'verb' || c.kind === 'visit') return
    if (c.statusSpan || scene.tokens[c.first - 1]?.norm !== 'to' || !oneClause(scene, journey, c)) return
    c.status = journey.status
    if (journey.statusSpan) c.statusSpan = journey.statusSpan
  })
  return told
}

/** "Will host X and Y at Camp David for a summit": the guests take part in the gathering, which is no second encounter. */
function hosted(scene: Scene, told: readonly Candidate[]): readonly Candidate[] {
  const gone = new Set<Candidate>()
  told.forEach((c, n) => {
    const host = told[n - 1]
    if (c.kind !== 'conference' || c.part !== 'noun' || !host?.hosted || !oneClause(scene, host, c)) return
    let serves = false
    for (let i = host.last; i < c.first; i++) if (scene.tokens[i]!.norm === 'for') serves = true
    if (!serves) return
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
