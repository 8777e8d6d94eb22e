/** Who travels on behalf of a state or body: not every thing and everybody that comes to a country. */
import { foldPhrase } from '../../../text/fold.ts'
import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { endOfList } from './standing.ts'
import { holdsOffice } from './teams.ts'

/**
 * Whether somebody who acts for a state or body is told to travel: a person in office, a body of several states, a delegation or an office
 * without a name. "چاندی … پہنچی", "طالب علم … پہنچے", "ان کے والدین … گئے تھے" tell of nobody's visit.
 */
export function mayTravel(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (sides.some((i) => actsForOthers(scene, i))) return true
  // Behind "on a visit to" its doer may follow.
  const to = hit.cue.part === 'noun' ? hit.to : hit.first
  for (let i = hit.from; i < to; i++) {
    if (scene.itemAt[i]! >= 0) continue
    const office =
      scene.cues.offices.at(scene.tokens, i, to) ??
      scene.cues.delegation.at(scene.tokens, i, to) ??
      scene.cues.counterpart.at(scene.tokens, i, to)
    if (office && !ownsOther(scene, office.last, to)) return true
  }
  return false
}

/**
 * "Легенда футбола X прибыл в Чили", "российская журналистка X прилетела": whether all who are told to travel by name hold no office, and act for
 * no state that is known. Russian only.
 */
export function travelsForNobody(scene: Scene, sides: readonly Item[]): boolean {
  const people = sides.filter((i) => i.kind === 'person')
  return (
    people.length > 0 &&
    people.every(
      (i) => i.entity !== undefined && !i.implied && (!actsForOthers(scene, i) || isPrivate(scene, i.entity)),
    )
  )
}

/** Whether all that is told of somebody's posts is a calling: "журналистка", "профессор". */
function isPrivate(scene: Scene, entity: string): boolean {
  const posts = scene.entities.get(entity)?.posts ?? []
  return posts.length > 0 && posts.every((p) => scene.cues.posts.callings.test(p.title))
}

function actsForOthers(scene: Scene, item: Item): boolean {
  if (item.kind === 'body') return item.party !== undefined && !/^[A-Z]{2}$/.test(item.party)
  if (item.kind !== 'person' || !item.entity) return false
  if (holdsOffice(scene, item.entity)) return true
  const name = scene.entities.get(item.entity)?.name ?? ''
  const words = foldPhrase(name.replace(/[-’',.]/g, ' '))
    .split(' ')
    .filter(Boolean)
  for (let n = Math.min(3, words.length); n >= 1; n--)
    if (scene.cues.leaders.has(words.slice(-n).join(' '))) return true
  return false
}

/** "صدر کے حامی": whoever belongs to an office holds none, unless an office or a name follows. */
function ownsOther(scene: Scene, at: number, to: number): boolean {
  const { tokens, cues } = scene
  if (!cues.genitives.at(tokens, at, to)) return false
  for (let i = at + 1; i < Math.min(to, at + 6); i++)
    if (
      scene.items[scene.itemAt[i] ?? -1]?.kind === 'person' ||
      cues.offices.at(tokens, i, to) ||
      cues.delegation.at(tokens, i, to) ||
      cues.events.at(tokens, i, to)
    )
      return false
  return true
}

/** How far behind a state the office or delegation of a traveller may stand, in tokens. */
const OFFICE = 5

/**
 * Those of the sides of a visit who travel: not the two between whom something else is ("A اور B کے درمیان صورتحال پر"), nor, beside a traveller
 * known by name, a state that stands before no office or delegation ("A کے امن کارکنوں کی ورکشاپ").
 */
export function ofTravellers(scene: Scene, sides: readonly Item[]): Item[] {
  const named = sides.some((i) => i.kind === 'person' && i.party !== undefined)
  return sides.filter((i) => {
    if (i.kind === 'person') return true
    const end = endOfList(scene, i)
    if (scene.cues.between.at(scene.tokens, end)) return false
    return !named || isOffice(scene, end)
  })
}

function isOffice({ tokens, cues, items, itemAt }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + OFFICE); i++) {
    if (items[itemAt[i]!]?.kind === 'person') return true
    if (tokens[i]!.kind === 'sign' || cues.standing.doer.has(tokens[i]!.norm)) return i === from
    if (cues.offices.at(tokens, i) || cues.officials.at(tokens, i) || cues.delegation.at(tokens, i)) return true
  }
  return false
}
