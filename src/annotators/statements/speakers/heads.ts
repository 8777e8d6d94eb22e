/** Tells whom "the Russian president" means where the report names him without his post: by who is known to have held it. */

import type { OfficeWord, SpeakerCues } from '../../../languages/tables/cues.ts'
import type { Entity } from '../../../model/reading.ts'
import { madeOnce } from '../../../model/remember.ts'
import { foldWord } from '../../../text/fold.ts'

/** A post that is told of a person: he is called by it, or by no other of these. */
const OFFICE =
  /(?:^|\s|-)(?:президент|премьер|министр|госсекретар|канцлер|экс|бывш|зам|вице|глав\S+ (?:мид|прав|каб|гос|мин)|صدر|وزیر|وزیراعظم|چانسلر|سابق|نائب)/

/** A post of who heads a state or its government now. */
const AT_HEAD =
  /^(?!.*(?:экс|бывш|зам|вице|избранн|سابق|نائب|منتخب))(?:.*\s)?(?:президент|премьер|канцлер|лидер|глав\S+ (?:гос|прав|каб)|صدر|وزیراعظم|وزیر اعظم|چانسلر)/

interface Heads {
  /** Words of an office, folded and joined by spaces → its kinds. */
  readonly words: ReadonlyMap<string, readonly OfficeWord[]>
  /** "RU foreign" → the folded names of its holders. */
  readonly holders: ReadonlyMap<string, readonly (readonly string[])[]>
}

const headsOf = madeOnce((cues: SpeakerCues): Heads => {
  const words = new Map<string, OfficeWord[]>()
  for (const [office, list] of Object.entries(cues.officeWords ?? {}) as [OfficeWord, readonly string[]][])
    for (const phrase of list) {
      const key = phrase.split(' ').map(foldWord).join(' ')
      words.set(key, [...(words.get(key) ?? []), office])
    }
  const holders = new Map<string, (readonly string[])[]>()
  for (const [state, office, names] of cues.holders ?? [])
    holders.set(
      `${state} ${office}`,
      names.split('|').map((n) => n.split(/[\s-]+/).map(foldWord)),
    )
  return { words, holders }
})

/**
 * The one person of the report who is known to have held the office told by `words` in `state` (ISO 3166-1 alpha-2), and of whom
 * the report tells no such post; of several the one who spoke `last`, if that was `near`. Where no state is told, he alone may be meant, if he held such an
 * office in any state. Absent: the words tell no office known, nobody fits, or several do who did not speak last. Source: the table of holders of the language.
 */
export function headMeant(
  cues: SpeakerCues,
  words: readonly string[],
  state: string | undefined,
  entities: readonly Entity[],
  fits: (e: Entity) => boolean,
  last: string | undefined,
  near = false,
): string | undefined {
  const { words: offices, holders } = headsOf(cues)
  const told = offices.get(words.join(' '))
  if (!told) return undefined
  const keys = state ? keysOf(state, told, holders) : [...holders.keys()].filter((key) => told.includes(officeOf(key)))
  const found: string[] = []
  for (const e of entities) {
    if (e.type !== 'PER' || !fits(e)) continue
    // "Американский лидер" is the president told of by that post; the foreign minister is not.
    const heads = told.some((office) => office === 'leader' || office === 'state' || office === 'government')
    const other = (title: string) => OFFICE.test(title) && !(heads && AT_HEAD.test(title))
    if (e.posts?.some((p) => other(foldWord(p.title)))) continue
    if (state && e.country && e.country !== state) continue
    const name = e.name.split(/[\s-]+/).map(foldWord)
    if (!keys.some((key) => holders.get(key)?.some((holder) => holder.every((w) => name.includes(w))))) continue
    found.push(e.id)
  }
  if (found.length === 1) return state || found[0] === last ? found[0] : undefined
  // Of several who have held it, the one who speaks.
  return near && state && last !== undefined && found.includes(last) ? last : undefined
}

/** The offices that words call, folded: "глава правительства". Absent: none that one person holds. */
export const officesTold = (cues: SpeakerCues, words: readonly string[]): readonly OfficeWord[] | undefined =>
  headsOf(cues).words.get(words.join(' '))

/** A state's leader is its president where it has one with power, else the head of its government. */
function keysOf(state: string, told: readonly OfficeWord[], holders: Heads['holders']): string[] {
  const head = holders.has(`${state} state`) ? `${state} state` : `${state} government`
  return told.map((office) => (office === 'leader' ? head : `${state} ${office}`))
}

const officeOf = (key: string): OfficeWord => key.slice(3) as OfficeWord
