/** The name of a series of talks, told once and meant wherever one of its numbered rounds is told: "the Iran-US talks". */
import type { Candidate, Told } from '../candidate.ts'
import { type Scene, spanOf } from '../scene.ts'

/** How many words may stand between the two states and "talks": "the Iran-US indirect nuclear talks". */
const BETWEEN = 3

/**
 * Gives numbered rounds between two states the name under which the report speaks of their talks, where it does: the two states joined by a
 * hyphen and a word for talks. Only in languages with articles; a round that names its body keeps that.
 */
export function nameSeries(scene: Scene, found: readonly Candidate[]): void {
  if (!scene.cues.table.articles) return
  const rounds = found.filter((c) => c.kind === 'session' && c.ordinal && !c.mechanism && c.parties.length === 2)
  if (rounds.length === 0) return
  const names = namesIn(scene)
  for (const c of rounds) {
    const name = names.get([...c.parties].sort().join('+'))
    if (name)
      c.mechanism =
        name.span.start >= c.evidence[0]!.start && name.span.end <= c.evidence[0]!.end
          ? name
          : { ...name, implied: true }
  }
}

/**
 * A numbered meeting of the sides of a body's numbered session, one number before or after it, is that body's session too: "the fourth meeting
 * of the group", told after the third session of the joint group by its name. In place.
 */
export function numberSeries(found: readonly Candidate[]): void {
  const sessions = found.filter((c) => c.kind === 'session' && c.ordinal && c.mechanism)
  for (const c of found) {
    if (c.kind !== 'meeting' || !c.ordinal || c.mechanism || c.parties.length < 2) continue
    const sides = [...c.parties].sort().join()
    const body = sessions.find(
      (s) => Math.abs(s.ordinal!.value - c.ordinal!.value) === 1 && [...s.parties].sort().join() === sides,
    )
    if (!body) continue
    c.kind = 'session'
    c.mechanism = { ...body.mechanism!, implied: true }
  }
}

/** The first such name of every two states. */
function namesIn(scene: Scene): Map<string, Told<string>> {
  const { tokens, items } = scene
  const out = new Map<string, Told<string>>()
  items.forEach((a, n) => {
    const b = items[n + 1]
    if (!isParty(a) || !b || !isParty(b) || b.first !== a.last + 1 || !/^[-–]$/.test(tokens[a.last]!.norm)) return
    for (let i = b.last; i < Math.min(tokens.length, b.last + BETWEEN + 1); i++) {
      if (tokens[i]!.kind !== 'word') return
      if (!/^(?:talks|negotiations|consultations|dialogue)$/.test(tokens[i]!.norm)) continue
      const key = [a.party, b.party].sort().join('+')
      const span = spanOf(scene, a.first, i + 1)
      if (!out.has(key)) out.set(key, { value: scene.text.slice(span.start, span.end), span })
      return
    }
  })
  return out
}

const isParty = (item: Scene['items'][number]): boolean =>
  item.party !== undefined && item.kind !== 'person' && item.kind !== 'time'
