/** Who else was there, told in a sentence of its own, in a language whose verb comes last. */

import type { Candidate } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { type Item, type Scene, spanOf } from '../scene.ts'
import { homeOffice, partyOf } from './acting.ts'
import { gatherPeople, namedBetween } from './eligible.ts'

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

/** How many sentences after a visit its guest may be welcomed. */
const ARRIVAL = 2
/** How far before its guest the doer of a welcome may stand, in tokens: a time and a place. */
const WELCOME = 16
/** Between two hosts of one list, in tokens: an office in full. */
const OFFICE = 12

/**
 * "… پہنچ گئے، وزیراعظم X اور وزیر خارجہ Y نے اُن کا پرتپاک استقبال کیا", "X نے مہمان صدر کا استقبال کیا": the hosts of a visit just told, added in
 * place; those of them who hold talks with the guest right after are there too.
 */
export function addWelcoming(scene: Scene, found: readonly Candidate[]): void {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last') return
  scene.sentences.forEach((s, n) => {
    for (let i = s.first; i < s.last; i++) {
      if (scene.itemAt[i]! >= 0 || !cues.hosts.at(tokens, i, s.last)) continue
      const guest = guestBefore(scene, s.first, i)
      if (guest === undefined) continue
      const hosts = doersBefore(scene, s.first, guest)
      const visit = found.findLast(
        (c) => c.kind === 'visit' && c.sentence <= n && n - c.sentence <= ARRIVAL && c.status !== 'planned',
      )
      const country = visit?.place?.value.country
      if (!visit || !country) continue
      const sideOf = (p: Item) => partyOf(scene, p) ?? (homeOffice(scene, p) ? cues.table.home : undefined)
      // Whoever receives a guest beside an official of the state visited is of that state too.
      const joined = hosts.some((p) => sideOf(p) === country)
      for (const host of hosts) {
        const party: string | undefined = sideOf(host) ?? (joined ? country : undefined)
        if (party !== country) continue
        for (const c of found)
          if (c === visit || (hosts.length === 1 && c.pair && c.kind === 'meeting' && isOfGuest(visit, c, country, n)))
            if (!c.people.some((p) => p.entity === host.entity))
              c.people.push({ entity: host.entity!, party, ...(c === visit ? { role: 'host' } : {}) })
      }
    }
  })
}

/** "ان کا پرتپاک استقبال", "مہمان صدر کا استقبال": where the guest stands who is told by no name, before a word of welcome. Absent: none. */
function guestBefore({ tokens, cues, itemAt }: Scene, first: number, at: number): number | undefined {
  for (let i = at - 1; i > Math.max(first, at - 4); i--) {
    if (tokens[i]!.kind === 'sign') return undefined
    if (!cues.genitives.at(tokens, i, i + 1)) continue
    for (let k = i - 1; k >= Math.max(first, i - 3); k--)
      if (cues.definite.at(tokens, k, i)?.last === i || cues.layout.guest.has(tokens[k]!.norm)) return k
      else if (itemAt[k]! >= 0 && !cues.officials.at(tokens, k)) return undefined
    return undefined
  }
  return undefined
}

/** Those named before the mark of the doer that stands before a token, as many as a list joins. */
function doersBefore(scene: Scene, first: number, at: number): Item[] {
  const { tokens, cues } = scene
  let mark = at - 1
  while (mark >= Math.max(first, at - WELCOME) && !cues.standing.doer.has(tokens[mark]!.norm)) mark--
  const people = gatherPeople(scene, Math.max(first, mark - LIST), mark).filter(
    (p) => p.entity && !p.implied && (!p.owner || cues.layout.besides.at(tokens, p.last)),
  )
  const out: Item[] = []
  let next = mark
  for (const p of people.reverse()) {
    if (out.length === 0 ? p.last !== mark : next - p.last > OFFICE || !joins(scene, p.last)) break
    out.unshift(p)
    next = p.first
  }
  return out
}

/** Whether a list goes on behind a name: "X، Y اور Z", "X کے علاوہ Y". */
const joins = ({ tokens, cues }: Scene, at: number): boolean =>
  /^[،,]$/.test(tokens[at]!.norm) ||
  cues.standing.and.has(tokens[at]!.norm) ||
  cues.layout.besides.at(tokens, at) !== undefined

/** Whether a meeting of both, told at most two sentences later, is one with the guest in which nobody of the hosts is told. */
const isOfGuest = (visit: Candidate, c: Candidate, country: string, sentence: number): boolean =>
  c.sentence >= sentence &&
  c.sentence - sentence <= 2 &&
  c.status === 'held' &&
  c.parties.includes(country) &&
  c.people.length === 1 &&
  visit.people.some((p) => p.party !== country && p.entity === c.people[0]!.entity)

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
