/** Who else was there, told in a sentence of its own, in a language whose verb comes last. */

import { homeOffice, partyOf } from './acting.ts'
import type { Candidate } from './candidate.ts'
import { namedBetween } from './eligible.ts'
import type { Hit } from './hit.ts'
import { type Item, type Scene, spanOf } from './scene.ts'

/** How far back the encounter may stand of which a sentence tells who was there. */
const NEAR = 4
/** No list of those present is longer, in words; the bound keeps odd input linear. */
const LIST = 60

/** A list of those present: tokens of the words that open it ("ملاقات میں"), of its verb, and of the names between. */
interface Present {
  readonly from: number
  readonly to: number
}

/**
 * "ملاقات میں X، Y اور Z بھی موجود تھے", "X بھی ملاقات میں شریک تھے": who stands between the words for the occasion and the verb,
 * or before both where they stand together.
 */
function presentIn(scene: Scene, first: number, last: number): Present[] {
  const { tokens, cues, itemAt } = scene
  const out: Present[] = []
  for (let i = first; i < last; i++) {
    const occasion = itemAt[i]! >= 0 ? undefined : cues.occasions.at(tokens, i, last)
    if (!occasion) continue
    const end = Math.min(last, occasion.last + LIST)
    for (let k = occasion.last; k < end; k++) {
      const verb = itemAt[k]! >= 0 ? undefined : cues.present.at(tokens, k, end)
      if (!verb) {
        // Another clause has begun: "ملاقات میں کہا کہ …".
        if (itemAt[k]! < 0 && cues.that.at(tokens, k, end)) break
        continue
      }
      out.push(k - occasion.last <= 1 ? { from: Math.max(first, i - LIST), to: i } : { from: occasion.last, to: k })
      i = verb.last - 1
      break
    }
  }
  return out
}

/** Whether a noun only opens a list of those who were there: then it tells of no encounter of its own. */
export function opensList(scene: Scene, hit: Hit): boolean {
  if (scene.cues.table.order !== 'verb-last' || hit.cue.part !== 'noun' || hit.cue.kind === 'visit') return false
  const s = scene.sentences[hit.sentence]!
  let occasion = false
  for (let i = hit.first; i >= Math.max(s.first, hit.first - 1); i--) {
    const f = scene.cues.occasions.at(scene.tokens, i, s.last)
    if (f && f.last === hit.last + 1) occasion = true
  }
  return occasion && presentIn(scene, Math.max(s.first, hit.first - 1), s.last).length > 0
}

/** Adds to encounters, in place, who is told of as present in the sentences after them. */
export function addPresent(scene: Scene, found: readonly Candidate[]): void {
  if (scene.cues.table.order !== 'verb-last') return
  scene.sentences.forEach((s, n) => {
    for (const list of presentIn(scene, s.first, s.last)) {
      const people = peopleIn(scene, list)
      const about = people.length > 0 ? lastTold(found, list.to, n) : undefined
      if (!about) continue
      for (const p of people) {
        if (about.people.some((q) => q.entity === p.entity)) continue
        const party = partyOf(scene, p) ?? ownSide(scene, p, about)
        about.people.push({ entity: p.entity!, ...(party ? { party } : {}), role: 'member' })
        if (party && !about.parties.includes(party)) about.parties.push(party)
      }
      if (about.sentence !== n && about.evidence.length < 4) about.evidence.push(spanOf(scene, list.from, list.to))
    }
  })
}

/** "… پہنچ گئے، وزیراعظم X نے اُن کا استقبال کیا": the host of a visit just told, added in place. */
export function addWelcoming(scene: Scene, found: readonly Candidate[]): void {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last') return
  scene.sentences.forEach((s, n) => {
    for (let i = s.first; i < s.last; i++) {
      if (scene.itemAt[i]! >= 0 || !cues.hosts.at(tokens, i, s.last) || !cues.genitives.at(tokens, i - 1, i)) continue
      if (!cues.definite.at(tokens, i - 2, i)) continue
      const [host] = peopleIn(scene, { from: Math.max(s.first, i - 16), to: i - 2 }).slice(-1)
      const visit = found.findLast(
        (c) => c.kind === 'visit' && c.sentence <= n && n - c.sentence <= 1 && c.status !== 'planned',
      )
      const country = visit?.place?.value.country
      if (!host || !visit || !country || !scene.cues.standing.doer.has(tokens[host.last]?.norm ?? '')) continue
      const party = partyOf(scene, host) ?? (homeOffice(scene, host) ? cues.table.home : undefined)
      if (party !== country || visit.people.some((p) => p.entity === host.entity)) continue
      visit.people.push({ entity: host.entity!, party, role: 'host' })
    }
  })
}

/** An office named without its state is of the press's own state where that state takes part. */
const ownSide = (scene: Scene, p: Item, about: Candidate): string | undefined =>
  about.parties.includes(scene.cues.table.home) && homeOffice(scene, p) ? scene.cues.table.home : undefined

const peopleIn = (scene: Scene, { from, to }: Present): Item[] => namedBetween(scene, from, to)

/** The encounter told of last before a token, if it is near. */
function lastTold(found: readonly Candidate[], token: number, sentence: number): Candidate | undefined {
  let best: Candidate | undefined
  for (const c of found)
    if (
      c.first <= token &&
      sentence - c.sentence <= NEAR &&
      c.kind !== 'call' &&
      c.kind !== 'visit' &&
      (c.status === 'held' || c.status === 'ongoing' || c.status === 'planned') &&
      (!best || c.first >= best.first)
    )
      best = c
  return best
}
