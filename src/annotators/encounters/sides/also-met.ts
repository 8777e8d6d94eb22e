/** "He also met with the deputy prime minister": on the same day and in the same place as the meeting told right before. English. */
import type { Candidate } from '../candidate.ts'
import type { Scene } from '../scene.ts'

/** How many words before the event's own "also" may stand. */
const BEFORE = 4

/**
 * Gives the day and place of a held meeting to the next one of the same person, told in the same sentence or the next with "also", where it tells
 * neither itself. Another kind of encounter, or one in another state's capital, is left alone.
 */
export function addAlsoMet(scene: Scene, found: readonly Candidate[]): void {
  const { also } = scene.cues.talks
  found.forEach((c, n) => {
    const last = found[n - 1]
    if (!last || c.kind !== 'meeting' || last.kind !== 'meeting' || c.status !== 'held' || last.status !== 'held')
      return
    if (c.sentence - last.sentence > 1 || c.place || c.date || (!last.place && !last.date)) return
    let told = false
    for (let i = Math.max(0, c.first - BEFORE); i < c.last; i++) if (also.has(scene.tokens[i]!.norm)) told = true
    if (!told || !c.people.some((p) => last.people.some((q) => q.entity === p.entity))) return
    const country = last.place?.value.country
    if (last.place && (!country || c.parties.includes(country))) c.place = { ...last.place, implied: true }
    if (last.date) c.date = { ...last.date, implied: true }
  })
}

/** «Также поговорил с X», told right behind a call: another call. Russian, whose verb tells no channel. */
export function addAlsoCalled(scene: Scene, found: readonly Candidate[]): void {
  const { also } = scene.cues.talks
  found.forEach((c, n) => {
    const last = found[n - 1]
    if (last?.kind !== 'call' || c.kind !== 'meeting' || !c.talk || c.part !== 'verb' || c.place) return
    if (c.sentence - last.sentence > 1 || !also.has(scene.tokens[c.first - 1]?.norm ?? '')) return
    if (!c.people.some((p) => last.people.some((q) => q.entity === p.entity))) return
    c.kind = 'call'
    if (last.date && c.status === last.status) c.date ??= { ...last.date, implied: true }
  })
}
