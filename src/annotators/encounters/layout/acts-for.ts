/** For whom those named in a report act, where the report does not tell it beside them. */
import type { Entity } from '../../../model/reading.ts'
import { foldPhrase } from '../../../text/fold.ts'
import type { Marked } from '../../annotator.ts'
import { isOfMany } from '../bodies/alliances.ts'
import type { Cues } from './cues.ts'
import { range } from './ranges.ts'

/** "King Charles", "Pope Francis": those known only by title and first name together, by entity; the title stands outside the name. */
export function titledLeaders(
  mentions: Marked<'tokens' | 'mentions'>['mentions'],
  tokens: Marked<'tokens'>['tokens'],
  cues: Cues,
): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  if (!cues.table.articles) return out
  for (const m of mentions) {
    if (m.type !== 'PER') continue
    const { first, last } = range(tokens, m)
    if (first === 0 || last - first > 2) continue
    const name = tokens
      .slice(first - 1, last)
      .map((t) => t.norm)
      .join(' ')
    const known = cues.leaders.get(name)
    if (known) out.set(m.entity, known)
  }
  return out
}

/** For whom an entity acts: the country of its post, else what is publicly known of the person. */
export function actsFor(entity: Entity, cues: Cues): string | undefined {
  if (entity.type !== 'PER') return entity.country
  const { nameEnding: ending, sureEnding: sure } = cues.layout
  const words = foldPhrase(entity.name.replace(/[-’',.]/g, ' '))
    .split(' ')
    .filter(Boolean)
  if (words.length > 1 && cues.layout.generations.has(words.at(-1)!)) words.pop()
  for (let n = Math.min(3, words.length); n >= 1; n--) {
    const tail = words.slice(-n).join(' ')
    // A foreign name may stand in a case that its nominative was not found for.
    const known =
      cues.leaders.get(tail) ?? (n > 1 || sure.test(tail) ? cues.leaders.get(tail.replace(ending, '')) : undefined)
    // A full name is surer than the country of a post that stands nearby, and the alliance of a post surer than the name.
    if (known && (!entity.country || n > 1)) return allianceOf(entity, cues) ?? known
  }
  // "محمد بن سلمان السعود": the whole known name, and the family's behind it.
  if (!entity.country)
    for (let n = Math.min(words.length - 1, LONGEST); n >= FULL; n--) {
      const known = cues.leaders.get(words.slice(0, n).join(' '))
      if (known) return known
    }
  return entity.country ?? headOf(entity, cues)
}

/** "WHO Director-General X": the body that a post of its head, without a state, belongs to. Absent: no post does. */
function headOf({ posts }: Entity, cues: Cues): string | undefined {
  for (const { title, organisation, country } of posts ?? []) {
    const party = organisation && !country ? cues.headed.get(foldPhrase(organisation)) : undefined
    if (party && cues.gathering.bodyHead.test(title)) return party
  }
  return undefined
}

/** A known name of so many words is nobody else's, whatever stands behind it; and none has more words than `LONGEST`. */
const FULL = 3
const LONGEST = 8

/** "NATO Secretary General X": the alliance that a post without a state belongs to. Absent: no post does. */
function allianceOf({ posts }: Entity, cues: Cues): string | undefined {
  for (const { organisation, country } of posts ?? []) {
    const party = organisation && !country ? cues.alliances.get(foldPhrase(organisation)) : undefined
    if (party && isOfMany(party)) return party
  }
  return undefined
}
