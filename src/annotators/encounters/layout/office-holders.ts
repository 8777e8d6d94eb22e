/** People told by their office beside a state: "американский президент", "глава МИД ФРГ", "хозяин Белого дома". Languages with cases. */
import type { Language } from '../../../languages/language.ts'
import type { TokenMark } from '../../../model/marks.ts'
import type { Entity } from '../../../model/reading.ts'
import { headMeant } from '../../statements/speakers/heads.ts'
import type { Item } from '../scene.ts'
import type { Cues } from './cues.ts'

/** The items, with each state beside an office of one known holder put in the holder's place, where the report names him elsewhere. */
export function withHolders(
  items: readonly Item[],
  tokens: readonly TokenMark[],
  entities: ReadonlyMap<string, Entity>,
  language: Language,
  cues: Cues,
): Item[] {
  const people = [...entities.values()].filter((e) => e.type === 'PER')
  if (people.length === 0 || !language.encounters.headOffices) return [...items]
  const firsts = new Map(items.filter((item) => item.kind !== 'time').map((item) => [item.first, item]))
  return items.map((item) => {
    const office = item.kind !== 'time' && item.kind !== 'person' ? officeBeside(item, tokens, cues) : undefined
    if (!office || firsts.get(office.last)?.kind === 'person' || firsts.has(office.first - 1)) return item
    // "Советник президента США": whose aide somebody is.
    if (cues.aides.at(tokens, office.first - 1)) return item
    const entity = headMeant(language.cues.speakers, office.words.split(' '), item.party, people, () => true, undefined)
    if (!entity) return item
    const { first, last } = office
    return { first, last, kind: 'person', entity, party: item.party, time: undefined, implied: true, owner: undefined }
  })
}

/** The office told beside a state: behind its adjective, before its name, or before the house of its head. */
function officeBeside(
  item: Item,
  tokens: readonly TokenMark[],
  cues: Cues,
): { words: string; first: number; last: number } | undefined {
  if (item.kind === 'state') {
    const f = cues.headOffices.at(tokens, item.last)
    return f && { words: f.value, first: item.first, last: f.last }
  }
  const house = cues.residences.at(tokens, item.first)?.last === item.last
  if (item.party?.length !== 2) return undefined
  for (let i = Math.max(0, item.first - 4); i < item.first; i++) {
    const f = house ? cues.houseHeads.at(tokens, i, item.first) : cues.headOffices.at(tokens, i, item.first)
    if (f?.last === item.first) return { words: f.value, first: i, last: item.last }
  }
  return undefined
}
