/** "A and B joined the call": people told before the verb, who took part in the encounter told of last. English. */

import type { Candidate } from '../candidate.ts'
import { type Scene, spanOf } from '../scene.ts'
import { partyOf } from './acting.ts'
import { namedBetween } from './eligible.ts'

/** How many sentences back the encounter may stand. */
const NEAR = 6

/** Adds to encounters, in place, those of whom a later sentence says that they joined or took part. */
export function addJoining(scene: Scene, found: readonly Candidate[]): void {
  const { tokens, cues } = scene
  if (!cues.table.articles) return
  scene.sentences.forEach((s, n) => {
    for (let i = s.first + 1; i < s.last; i++) {
      const occasion = joinedAt(scene, i, s.last)
      if (!occasion) continue
      const about = found.findLast(
        (c) =>
          c.first < s.first &&
          n - c.sentence <= NEAR &&
          c.status !== 'possible' &&
          (occasion === 'call'
            ? c.kind === 'call'
            : c.kind !== 'call' && c.kind !== 'visit' && c.kind !== 'conference'),
      )
      const people = namedBetween(scene, Math.max(s.first, scene.clauseStart[i]! - 60), i)
      if (!about || people.length === 0 || tokens[i - 1]!.norm === cues.small.who) continue
      for (const p of people) {
        if (about.people.some((q) => q.entity === p.entity)) continue
        const party = partyOf(scene, p) ?? hostOf(about)
        about.people.push({ entity: p.entity!, ...(party ? { party } : {}) })
      }
      if (about.evidence.length < 4) about.evidence.push(spanOf(scene, s.first, Math.min(i + 3, s.last)))
      return
    }
  })
}

/** Those who join and of whose state nothing is told come with the host, where one is told. */
const hostOf = (c: Candidate): string | undefined => c.people.find((p) => p.role === 'host')?.party

/** What was joined, where the words for it begin at a token: "joined the call", "also participated in the meeting". */
function joinedAt({ tokens, cues }: Scene, i: number, end: number): 'call' | 'meeting' | undefined {
  const verb = tokens[i]!.norm
  let k = i + 1
  if (cues.gathering.takingPart.has(verb)) k += verb === cues.gathering.attended ? 0 : 1
  else if (verb === cues.gathering.took && tokens[k]?.norm === cues.gathering.part) k += 2
  else if (verb !== cues.gathering.joined) return undefined
  if (k + 1 >= end || !cues.gathering.known.has(tokens[k]!.norm)) return undefined
  const noun = tokens[k + 1]!.norm
  if (noun === cues.gathering.call) return 'call'
  return cues.gathering.meeting.has(noun) ? 'meeting' : undefined
}
