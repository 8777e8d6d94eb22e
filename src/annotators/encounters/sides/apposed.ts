/** The state of a person told by a post that a comma parts from the name: "X, министр обороны A", "с премьером A, X"; "X, the head of office at the Chilean ministry". */
import { madeOnce } from '../../../model/remember.ts'
import { type Item, isCased, type Scene } from '../scene.ts'
import { isNominative } from './subjects.ts'

/** The longest post told beside a name, in tokens. */
const LONGEST = 10

/** The state told of a person by such a post at any place of the report where the name stands. Absent: at none. */
export const apposedAnywhere = (scene: Scene, entity: string): string | undefined =>
  isCased(scene) || scene.cues.table.articles ? statesApposed(scene).get(entity) : undefined

/** The states told so of the people of a report, by entity. */
const statesApposed = madeOnce((scene: Scene): ReadonlyMap<string, string | undefined> => {
  const states = new Map<string, string | undefined>()
  for (const item of scene.items)
    if (item.kind === 'person' && item.entity && !item.party && !item.owner && !states.get(item.entity))
      states.set(item.entity, apposedState(scene, item))
  return states
})

/** The state or body whose post stands behind or before a name and a comma. Absent: no post, no state in it, or another's. */
function apposedState(scene: Scene, item: Item): string | undefined {
  if (item.implied) return undefined
  if (scene.cues.table.articles) return behindPlain(scene, item)
  return behind(scene, item) ?? before(scene, item)
}

/** "X, the permanent secretary at the Chilean foreign ministry,": a post and behind its preposition the state, before the next sign or verb. English. */
function behindPlain(scene: Scene, item: Item): string | undefined {
  const { tokens, items, itemAt, cues } = scene
  if (tokens[item.last]?.norm !== ',') return undefined
  let office = false
  for (let i = item.last + 1; i < Math.min(tokens.length, item.last + 1 + LONGEST); i++) {
    const other = items[itemAt[i]!]
    if (other) {
      if (other.kind === 'person' || other.kind === 'time' || !office) return undefined
      const by = tokens[i - 1]!.norm === cues.small.the ? i - 2 : i - 1
      return cues.posts.within.has(tokens[by]!.norm) ? other.party : undefined
    }
    const { norm, kind } = tokens[i]!
    if ((kind === 'sign' && norm !== '-') || cues.verbStops.at(tokens, i) || cues.relatives.at(tokens, i))
      return undefined
    if (cues.offices.at(tokens, i) || cues.officials.at(tokens, i)) office = true
  }
  return undefined
}

/** "X, заместитель госсекретаря A,": the office right behind the comma, its state before the next sign. */
function behind(scene: Scene, item: Item): string | undefined {
  const { tokens, items, itemAt } = scene
  if (tokens[item.last]?.norm !== ',') return undefined
  let office = false
  let party: string | undefined
  for (let i = item.last + 1; i < Math.min(tokens.length, item.last + 1 + LONGEST); i++) {
    const other = items[itemAt[i]!]
    if (other) {
      if (other.kind === 'person') return undefined
      if (other.kind !== 'time') party ??= other.party
      i = other.last - 1
      continue
    }
    const { norm, kind } = tokens[i]!
    if (kind === 'sign' && norm !== '-') return office ? party : undefined
    if (scene.cues.posts.apposed.test(norm)) office = true
    // The office is the first noun: "X, посетив президента A, …" is none.
    else if (!office && i > item.last + 2) return undefined
    if (party && scene.cues.standing.and.has(norm)) return undefined
  }
  return undefined
}

/** "Спецпосланник A, X, …", "с премьер-министром A, X": the post agrees with the name in being the subject or not. */
function before(scene: Scene, item: Item): string | undefined {
  const { tokens, items, itemAt } = scene
  if (tokens[item.first - 1]?.norm !== ',') return undefined
  const subject = isNominative(scene, item)
  // "Сообщил министр A, X заявил": the name begins a clause.
  if (subject && tokens[item.last]?.kind !== 'sign') return undefined
  let party: string | undefined
  let office: string | undefined
  for (let i = item.first - 2; i >= Math.max(0, item.first - 2 - LONGEST); i--) {
    const other = items[itemAt[i]!]
    if (other) {
      if (other.kind === 'person') return undefined
      if (other.kind !== 'time') party = other.party ?? party
      i = other.first
      continue
    }
    const { norm, kind } = tokens[i]!
    if (kind === 'sign' && norm !== '-') break
    if (scene.cues.posts.apposed.test(norm)) office = norm
    else if (office && scene.cues.posts.opens.has(norm)) break
  }
  return office && scene.cues.posts.subjects.has(office) === subject ? party : undefined
}
