/** Where those meet who meet beside a gathering, and where a body of the United Nations sits, in a language whose verb comes last. */
import type { Candidate, PlaceTold, Told } from '../candidate.ts'
import { tokenAt } from '../layout/ranges.ts'
import type { Scene } from '../scene.ts'

/** Fills in places that are told of the gathering beside which something was, in place; what is told stays. */
export function placeBeside(scene: Scene, found: readonly Candidate[]): void {
  if (scene.cues.table.order !== 'verb-last') return
  const seat = seatOf(scene)
  if (seat) for (const c of found) if (!c.place && sitsThere(scene, c)) c.place = seat
  for (const c of found) {
    if (c.kind !== 'meeting' || c.place) continue
    const place = gatheringBeside(scene, found, c)?.place
    if (place) c.place = { ...place, implied: true }
  }
}

/** "اجلاس کے موقع پر … سے ملاقات کی": the gathering named before the meeting in its sentence, with "on the sidelines" after it. */
export function gatheringBeside(scene: Scene, found: readonly Candidate[], c: Candidate): Candidate | undefined {
  const s = scene.sentences[c.sentence]!
  for (let i = s.first; i < c.first; i++) {
    if (!scene.cues.sidelines.at(scene.tokens, i, c.first)) continue
    const [start, end] = [scene.tokens[s.first]!.start, scene.tokens[i]!.start]
    return found.find(
      (g) =>
        (g.kind === 'conference' || g.kind === 'session') && g.evidence.some((e) => e.start >= start && e.start < end),
    )
  }
  return undefined
}

/** Whether a session is that of a body with a seat: "جنرل اسمبلی", "سلامتی کونسل". */
const sitsThere = (scene: Scene, c: Candidate): boolean =>
  (c.kind === 'conference' || c.kind === 'session') &&
  c.parties.includes('UN') &&
  c.evidence.some((e) => {
    for (let i = tokenAt(scene.tokens, e.start); i < scene.tokens.length && scene.tokens[i]!.start < e.end; i++)
      if (scene.cues.seated.at(scene.tokens, i)) return true
    return false
  })

/** The seat of the United Nations, when the report names the town. */
function seatOf(scene: Scene): Told<PlaceTold> | undefined {
  for (const item of scene.items) {
    if (item.kind !== 'place' || !item.entity || !scene.cues.seatTown.at(scene.tokens, item.first, item.last)) continue
    const entity = scene.entities.get(item.entity)
    if (!entity) continue
    return {
      value: { entity: entity.id, name: entity.name, country: entity.country ?? 'US' },
      span: { start: scene.tokens[item.first]!.start, end: scene.tokens[item.last - 1]!.end },
      implied: true,
    }
  }
  return undefined
}
