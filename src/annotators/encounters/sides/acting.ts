/** For whom people act: the state or body that is told beside them, or that the others in their list have. */
import { foldPhrase } from '../../../text/fold.ts'
import { isSeat } from '../day-and-place/place-roles.ts'
import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { apposedAnywhere } from './apposed.ts'

export const distinct = (scene: Scene, items: readonly Item[]): number =>
  new Set(items.map((i) => partyOf(scene, i)).filter(Boolean)).size

const BRACKETS = new Set(['(', ')', '[', ']'])

/** For whom an item acts: its own party, or that of the state or body named right beside it. */
export function partyOf(scene: Scene, item: Item): string | undefined {
  if (item.party) return item.party
  if (item.entity && scene.acting.has(item.entity)) return scene.acting.get(item.entity)
  if (item.kind !== 'person') return undefined
  const { tokens } = scene
  if (item.implied && scene.cues.table.articles) {
    const named = namedBefore(scene, item)
    if (named) return partyOf(scene, named)
  }
  // "چین کے شہر پہنچے تو ان کا …": a pronoun is of no state for what stands before it.
  if (item.implied && scene.cues.table.order === 'verb-last' && isPronoun(scene, item)) return undefined
  let apposed = false
  for (let i = item.first - 1; i >= Math.max(0, item.first - (scene.cues.table.order === 'verb-last' ? 12 : 9)); i--) {
    const n = scene.itemAt[i]!
    if (n >= 0) {
      const other = scene.items[n]!
      // "X کے مشیر Y": for whom X acts.
      if (other.kind === 'person' && other.owner && !other.implied && scene.cues.table.order === 'verb-last')
        return partyOf(scene, other)
      if (other.kind === 'person') break
      const seat = other.kind === 'place' && isSeat(scene, other)
      if (other.kind !== 'time' && other.party && !seat) return other.party
      // "Прокурор суда в Гааге X": beyond the preposition stands the body.
      i = seat ? other.first - 1 : other.first
      continue
    }
    const t = tokens[i]!
    if (t.kind === 'sign' && BRACKETS.has(t.norm)) continue
    // "ایرانی وفد کی وزیر خارجہ X سے ملاقات ہوئی": the genitive belongs to the meeting, not to the post.
    if (scene.cues.standing.meetingOwner.has(t.norm) && meetsBySay(scene, item, i)) break
    // "Canada's National Security and Intelligence Advisor X": a title with "and" in it.
    if (t.norm === 'and' && inTitle(scene, i)) continue
    // "وزیر خزانہ و محصولات X": within a post.
    if (scene.cues.standing.insidePost.has(t.norm)) continue
    // "اقوامِ متحدہ کے ایلچی، X": a comma before the holder of the post.
    if (i >= item.first - 1 - MOST_RANK && isApposed(scene, item, i)) {
      apposed = true
      continue
    }
    // "… کے وزیر برائے تجارت اور صنعت، X": an "and" within the post.
    if (apposed && scene.cues.standing.and.has(t.norm)) continue
    if (
      (t.kind === 'sign' && t.norm !== '(' && t.norm !== ')') ||
      (scene.cues.table.joiners.includes(t.norm) && t.norm !== 'of' && t.norm !== 'to' && t.norm !== 'for')
    )
      break
  }
  return stateAfter(scene, item.last) ?? (item.entity ? apposedAnywhere(scene, item.entity) : undefined)
}

const isPronoun = (scene: Scene, { first, last }: Item): boolean =>
  scene.cues.definite.at(scene.tokens, first, last) !== undefined ||
  scene.cues.pairs.at(scene.tokens, first, last) !== undefined

/** "He", once a member of a body was named: the name told last before. Looks back over a bounded stretch. */
function namedBefore(scene: Scene, item: Item): Item | undefined {
  let seen = 0
  for (let i = item.first - 1; i >= 0 && seen < 60; i--) {
    const other = scene.items[scene.itemAt[i]!]
    if (!other) continue
    i = other.first
    seen++
    if (other.entity === item.entity && !other.implied) return other
  }
  return undefined
}

/** Whether a conjunction stands between two capitalised words that are no names. */
function inTitle(scene: Scene, i: number): boolean {
  const plain = (k: number) => {
    const t = scene.tokens[k]
    return t?.kind === 'word' && scene.itemAt[k]! < 0 && scene.text[t.start] !== t.norm[0]
  }
  return scene.cues.table.articles && plain(i - 1) && plain(i + 1)
}

/** "A کی B سے ملاقات ہوئی": no doer's mark stands before the genitive, and "with" and a word of meeting follow the name. */
function meetsBySay(scene: Scene, item: Item, genitive: number): boolean {
  const { tokens, cues } = scene
  if (!cues.standing.from.has(tokens[item.last]?.norm ?? '')) return false
  for (let i = scene.clauseStart[genitive]!; i < genitive; i++)
    if (cues.standing.doer.has(tokens[i]!.norm)) return false
  for (let i = item.last + 1; i < Math.min(tokens.length, item.last + 6); i++)
    if (cues.events.at(tokens, i)) return true
  return false
}

/** How many words a rank before a name may have: "ایئر چیف مارشل X". */
const MOST_RANK = 3

/**
 * Whether a comma stands between a name, with nothing but its own rank before it, and the post of a state or body that it belongs to:
 * nothing but the post between the two.
 */
function isApposed(scene: Scene, item: Item, comma: number): boolean {
  const { tokens, cues, itemAt, items } = scene
  if (cues.table.order !== 'verb-last' || (tokens[comma]!.norm !== '،' && tokens[comma]!.norm !== ',')) return false
  if (comma < item.first - 1 && !isRank(scene, item, comma + 1)) return false
  let office = false
  for (let i = comma - 1; i >= Math.max(0, comma - 8); i--) {
    const owner = items[itemAt[i]!]
    if (owner) return office && owner.kind !== 'person' && owner.kind !== 'time' && owner.party !== undefined
    if (tokens[i]!.kind === 'sign' || cues.clauseEnds.at(tokens, i) || cues.recipients.at(tokens, i)) return false
    if (cues.officials.at(tokens, i, item.first)) office = true
  }
  return false
}

/** Whether the words from a token to a name are a title that its bearer has in the report. */
function isRank({ tokens, entities }: Scene, item: Item, from: number): boolean {
  const words = tokens.slice(from, item.first).map((t) => t.norm)
  const posts = (item.entity && entities.get(item.entity)?.posts) || []
  return posts.some((p) => foldPhrase(p.title) === words.join(' '))
}

const BEFORE_STATE = new Set(['of', 'the', 'republic', 'kingdom', 'state', 'jr', 'sr', '.'])

/** "X of Italy", "X, Jr. of the Republic of Fiji": the state right after a name. */
function stateAfter(scene: Scene, from: number): string | undefined {
  let of = false
  for (let i = from; i < Math.min(scene.tokens.length, from + 7); i++) {
    const n = scene.itemAt[i]!
    if (n >= 0) return of && scene.items[n]!.kind === 'place' ? scene.items[n]!.party : undefined
    const word = scene.tokens[i]!.norm
    if (!BEFORE_STATE.has(word)) return undefined
    if (word === 'of') of = true
  }
  return undefined
}

/**
 * Works out for whom people act whose state is not told. Those named in one list act for one state. An office named
 * without its state is of the press's own state, unless that state has its side already; then it is of the state where they meet.
 * `parted`: the sides stand behind "between", and whoever is named behind them is in the list of neither.
 */
export function settle(
  scene: Scene,
  hit: Hit,
  sides: readonly Item[],
  split: number,
  where: string | undefined,
  parted: boolean,
): void {
  const { home } = scene.cues.table
  if (
    !parted &&
    scene.cues.table.order === 'verb-middle' &&
    split > 0 &&
    (hit.cue.part === 'verb' || split < sides.length)
  ) {
    inList(scene, sides.slice(0, split))
    inList(scene, sides.slice(split))
  }
  // "The delegation to the talks included X of A, Y and Z".
  const after = sides.filter((i) => i.kind === 'person' && i.first >= hit.last)
  if (scene.cues.table.order === 'verb-middle' && after.length > 1)
    for (let i = hit.last; i < after[0]!.first; i++)
      if (scene.cues.attending.at(scene.tokens, i, after[0]!.first)) inList(scene, after)
  if (!scene.atHome) return
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  sides.forEach((item, n) => {
    if (item.kind !== 'person' || !item.entity || partyOf(scene, item)) return
    if (
      scene.cues.table.order === 'verb-last'
        ? !homeOffice(scene, item)
        : (scene.entities.get(item.entity)?.posts?.length ?? 0) === 0
    )
      return
    const left = n < split
    const party =
      !known.has(home) && (left || (known.size > 0 && !(where && where !== home)))
        ? home
        : known.has(home) && where && where !== home
          ? where
          : left
            ? home
            : undefined
    if (!party || (party === home && isForeignHead(scene, item))) return
    // "وزیر خزانہ X کانفرنس کی میزبانی کر رہے ہیں": who receives is of the state where it is, be it told or not.
    if (party === home && where !== home && receives(scene, hit, item)) {
      if (where) known.add(where)
      if (where) scene.acting.set(item.entity, where)
      return
    }
    scene.acting.set(item.entity, party)
    known.add(party)
  })
}

/** Whether a word of receiving stands after a person in the clause of an event. Only where the verb comes last. */
function receives(scene: Scene, hit: Hit, item: Item): boolean {
  if (scene.cues.table.order !== 'verb-last') return false
  for (let i = item.last; i < hit.to; i++) if (scene.cues.hosts.at(scene.tokens, i, hit.to)) return true
  return false
}

/** "King Charles", "X, the minister for trade": an office that the press's own state does not have, right before a name or told as its post. */
export const isForeignHead = (scene: Scene, item: Item): boolean => {
  const { notAtHome } = scene.cues.posts
  if (!scene.cues.table.articles) return false
  const posts = (item.entity && scene.entities.get(item.entity)?.posts) || []
  return (
    notAtHome.has(scene.tokens[item.first - 1]?.norm ?? '') ||
    posts.some((p) => p.title.split(/[^\p{L}]+/u).some((word) => notAtHome.has(word.toLowerCase())))
  )
}

const holdsOffice = (scene: Scene, { first, last }: Item): boolean => {
  for (let i = first; i < last; i++) if (scene.cues.offices.at(scene.tokens, i, last)) return true
  return false
}

/** Whether an office of state is named right before a person. Asked only where the verb comes last: elsewhere the post itself tells. */
export function homeOffice(scene: Scene, item: Item): boolean {
  const { tokens, cues } = scene
  const near = item.first - 6
  for (let i = item.first - 1; i >= Math.max(0, item.first - 14); i--) {
    // The office may have been found as a reference to its holder.
    const other = scene.items[scene.itemAt[i]!]
    if (other) return other.implied === true && other.entity === item.entity && holdsOffice(scene, other)
    // "وفاقی وزیر سرمایہ کاری، مواصلات اور نجکاری X": one office of several fields.
    if (tokens[i]!.kind === 'sign' && !/^[،,]$/.test(tokens[i]!.norm)) return false
    if (i < near && (cues.clauseEnds.at(tokens, i) || cues.standing.doer.has(tokens[i]!.norm))) return false
    if (cues.offices.at(tokens, i, item.first)) return true
  }
  return false
}

/** "Foreign Minister X of Japan, Ambassador Y and Z": the one state named in a list is that of everybody in it. */
function inList(scene: Scene, list: readonly Item[]): void {
  const parties = new Set(list.map((i) => partyOf(scene, i)).filter(Boolean))
  if (parties.size !== 1) return
  const [party] = parties
  for (const item of list)
    if (
      item.kind === 'person' &&
      item.entity &&
      !item.implied &&
      !partyOf(scene, item) &&
      !isBeforeState(scene, item, list)
    )
      scene.acting.set(item.entity, party!)
}

/** "Emir X and Kenyan Foreign Minister Y": a state told right before the second's office says nothing of the first. Only in languages with articles. */
function isBeforeState(scene: Scene, item: Item, list: readonly Item[]): boolean {
  const next = list.find((i) => i.kind === 'person' && i.first >= item.last)
  if (!scene.cues.table.articles || !next || !partyOf(scene, next)) return false
  for (let i = item.last; i < next.first; i++) {
    const state = scene.items[scene.itemAt[i]!]
    // "X of Kenya and Foreign Minister Y": the first one's own.
    if (state) return state.party === partyOf(scene, next) && scene.tokens[i - 1]!.norm !== scene.cues.small.of
  }
  return false
}
