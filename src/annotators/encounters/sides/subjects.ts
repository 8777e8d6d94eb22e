/** The subject of the sentence as the side that an event word misses. */
import type { Span } from '../../../model/span.ts'
import { foldPhrase } from '../../../text/fold.ts'
import type { Hit } from '../hit.ts'
import { endsAt } from '../layout/ranges.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import { POSSESSIVES } from '../words/no-encounter.ts'
import { distinct, partyOf } from './acting.ts'
import { gather, gatherPeople, isOfPress, owns, speaksOnly } from './eligible.ts'
import { membersGather } from './members-meet.ts'
import { isVerb } from './phrases-beside.ts'
import { holdsOffice } from './teams.ts'
import { aroundClause, theyBefore } from './told-before.ts'

/** Whether the sentence's subject is the missing side: a verb without one, or a noun that somebody holds or attends. */
export function wantsSubject(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (hit.cue.part === 'verb') return true
  // "ASEAN ministers held a meeting": its members met, and whoever the sentence goes on about did not.
  if (sides.every((i) => i.kind !== 'person') && membersGather(scene, hit)) return false
  if (hit.cue.kind === 'conference' && !attends(scene, hit) && !isHeldWith(scene, hit)) return false
  if (scene.cues.table.order === 'verb-last') return sides.length > 0 || hit.cue.kind === 'visit'
  const council =
    isCased(scene) &&
    (hit.cue.kind === 'session' || hit.cue.kind === 'conference') &&
    sides.every((i) => i.kind === 'body')
  if (sides.length > 0 && !(council && !standsBefore(scene, hit))) return true
  // "О своём визите", "завершив свой визит": that of the subject.
  if (isCased(scene) && hit.cue.kind === 'visit' && isOwnVisit(scene, hit)) return true
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 10); i--) {
    // Beside a council only a verb of holding or attending has a subject that takes part.
    if (council && scene.tokens[i]!.norm.length < 5) continue
    // "To discuss the war in X, ongoing negotiations": a list of topics, which nobody holds.
    if (scene.cues.table.articles && scene.tokens[i]!.norm === ',') return false
    if (scene.cues.light.at(scene.tokens, i, hit.first)) return true
    // "For undermining negotiations": what is done to them, which its subject need not take part in.
    if (scene.cues.table.articles && i === hit.first - 1 && isGerund(scene, i)) return false
  }
  return false
}

/** "Will hold a summit with X": a gathering that its holder holds with somebody. Only in languages with articles. */
function isHeldWith(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'noun' || !cues.withMarks.at(tokens, hit.last, hit.to)) return false
  for (let i = hit.first - 1; i > Math.max(hit.from, hit.first - 5); i--) {
    if (cues.gathering.holding.test(tokens[i]!.norm)) return true
    if (scene.itemAt[i]! >= 0 || tokens[i]!.kind === 'sign') return false
  }
  return false
}

/** Whether "свой" stands before a noun, at most three words of its own between. */
function isOwnVisit(scene: Scene, hit: Hit): boolean {
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 7); i--) {
    if (scene.tokens[i]!.kind === 'sign' && scene.tokens[i]!.norm !== '-') return false
    if (scene.cues.posts.own.test(scene.tokens[i]!.norm)) return true
  }
  return false
}

/**
 * "Президенты A и B в ходе беседы по телефону договорились": where the clause begins that an adjunct without a comma stands in; its
 * subject is that of the noun. The noun's own clause where there is no such adjunct.
 */
function clauseAround(scene: Scene, hit: Hit): number {
  const { tokens, cues } = scene
  const at = hit.from
  if (!isCased(scene) || hit.cue.part !== 'noun' || at <= scene.sentences[hit.sentence]!.first) return at
  if (tokens[at - 1]!.kind === 'sign') return at
  if (!cues.during.at(tokens, at, hit.first) && !cues.afterwards.at(tokens, at, hit.first)) return at
  return scene.clauseStart[at - 1]!
}

/** Where the subject of a noun in an adjunct is over: at the verb of the clause around it, which what is done to others follows. */
function subjectEnd(scene: Scene, hit: Hit): number {
  for (let i = clauseAround(scene, hit); i < hit.from; i++)
    if (scene.itemAt[i]! < 0 && isVerb(scene, i, hit.from)) return i
  return hit.first
}

/** Whether a verb of holding governs a noun, and all sides stand behind it after "with", be the occasion between the two. */
export function isHolding(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  const { tokens, cues } = scene
  if (sides.length === 0 || sides.some((i) => i.first < hit.first)) return false
  const beside = cues.table.articles && cues.sidelines.at(tokens, hit.last)
  let by = hit.last
  while (beside && by < Math.min(hit.to, hit.last + BESIDE) && !cues.withMarks.at(tokens, by, hit.to)) by++
  if (!cues.withMarks.at(tokens, by, hit.to)) return false
  const { conducting } = cues.posts
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 8); i--)
    if (isCased(scene) ? conducting.test(tokens[i]!.norm) : cues.gathering.holding.test(tokens[i]!.norm)) return true
  return false
}

/** How far behind its noun "with" may stand, beyond "on the margins of the summit". */
const BESIDE = 12

/** Whether a person is the subject before a noun in its clause: "Путин будет участвовать в работе саммитов". */
function standsBefore(scene: Scene, hit: Hit): boolean {
  return gatherPeople(scene, hit.from, hit.first).some((i) => !i.owner && isNominative(scene, i))
}

const isGerund = (scene: Scene, i: number): boolean => scene.cues.gathering.gerund.test(scene.tokens[i]!.norm)

export function attends(scene: Scene, hit: Hit): boolean {
  for (let i = hit.from; i < hit.to; i++) if (scene.cues.attending.at(scene.tokens, i, hit.to)) return true
  return false
}

/** The person the sentence is about: the last one before the clause, else one right after it, else who speaks as "we". */
export function subjectOf(scene: Scene, hit: Hit, sides: readonly Item[], goals: readonly Item[]): Item[] {
  const s = scene.sentences[hit.sentence]!
  // Nobody visits the own state.
  const have = new Set([...sides, ...goals].map((i) => partyOf(scene, i)))
  const quoted =
    sides.length > 0 && !sides.some((i) => i.kind === 'person') && hit.from > s.first && isQuoted(scene, hit)
  const fits = (item: Item) =>
    item.kind === 'person' &&
    !(quoted && item.last <= hit.from) &&
    !item.owner &&
    !owns(scene, hit, item) &&
    !isOfPress(scene, item) &&
    (scene.cues.table.articles || !speaksOnly(scene, item)) &&
    !sides.includes(item) &&
    !(partyOf(scene, item) && have.has(partyOf(scene, item)!))
  const before = gatherPeople(scene, Math.max(s.first, hit.first - 200), hit.first).filter(
    (i) => fits(i) && (!isCased(scene) || isNominative(scene, i)),
  )
  // "X and Y held a call": nobody stands beside the noun, so all who stand before the verb took part.
  if (sides.length === 0 && hit.cue.part === 'noun' && scene.cues.table.order === 'verb-middle') {
    const start = adjunctOf(scene, hit)
    const own = before.filter((i) =>
      start === undefined
        ? i.first >= clauseAround(scene, hit)
        : i.first >= start && i.last <= firstVerb(scene, start, hit.from),
    )
    if (own.length > 1) return own.map((i) => asParty(scene, hit, i))
    const joint =
      start === undefined || own.length > 0 ? [] : gather(scene, hit, start, firstVerb(scene, start, hit.from))
    if (distinct(scene, joint) === 2) return joint
    const beside = own[0] && officeBeside(scene, start ?? hit.from, own[0])
    if (beside) return [beside, asParty(scene, hit, own[0]!)]
  }
  if (before.length > 0) {
    const named = before.filter((i) => !isPossessive(scene, i))
    // Who wrote the report, or stands on its picture, comes before the first sentence and acts for nobody.
    const acting = scene.cues.table.articles
      ? named.find((i) => partyOf(scene, i) || holdsOffice(scene, i.entity!))
      : undefined
    return [asParty(scene, hit, (acting ?? named[0] ?? before[0])!)]
  }
  const far = hit.cue.part === 'noun' && scene.cues.table.order === 'verb-middle'
  const states = gather(scene, hit, clauseAround(scene, hit), subjectEnd(scene, hit)).filter(
    (i) =>
      !(far && i.kind === 'body' && hit.first - i.last > 4 && !isListed(scene, i)) &&
      !sides.includes(i) &&
      !(isCased(scene) && i.kind === 'person' && !isNominative(scene, i)),
  )
  if (states.length > 0) return states
  const around = aroundClause(scene, hit, sides)
  if (around) return [around]
  const they = theyBefore(scene, hit)
  if (they && !have.has(they.party)) return [they]
  const it = scene.cues.table.articles ? pronounOf(scene, hit, s.first) : undefined
  if (it && !have.has(it.party)) return [it]
  const gathering = hit.cue.kind === 'session' || hit.cue.kind === 'conference'
  const beyond = gathering && scene.cues.notDated.at(scene.tokens, hit.last) !== undefined
  if (scene.cues.table.order === 'verb-last' && hit.cue.part === 'noun' && !beyond) {
    // "ایران کے ساتھ مذاکرات کے بعد، وینس …": the subject stands after.
    const next = gatherPeople(scene, hit.last, Math.min(hit.to, hit.last + 12)).filter(fits)
    if (next.length > 0) return [next[0]!]
  }
  if (hit.cue.part === 'verb' && (sides.length > 0 || (goals.length > 0 && isCased(scene)))) {
    const office = unnamedOffice(scene, hit, s.first, hit.from)
    if (office && !have.has(office.party)) return [office]
  }
  const after = gatherPeople(scene, hit.to, Math.min(s.last, hit.to + 12)).filter(
    (i) => fits(i) && (!isCased(scene) || isNominative(scene, i)),
  )
  if (after.length > 0) return [asParty(scene, hit, after[0]!)]
  // "Представитель X на переговорах по Y Z заявил": the subject right behind the noun's own words.
  if (isCased(scene) && hit.cue.part === 'noun')
    return gatherPeople(scene, hit.last, Math.min(hit.to, hit.last + 8))
      .filter((i) => fits(i) && isNominative(scene, i) && i.last < hit.to && isVerb(scene, i.last, hit.to))
      .slice(0, 1)
  return []
}

/** "X and Y discussed trade during talks in Lima": where the clause begins that an English adjunct without a comma before it belongs to. Absent: none. */
function adjunctOf({ tokens, cues, clauseStart, sentences }: Scene, hit: Hit): number | undefined {
  if (!cues.table.articles || hit.from <= sentences[hit.sentence]!.first) return undefined
  if (!cues.statuses.over.has(tokens[hit.from]!.norm) || tokens[hit.from - 1]!.kind === 'sign') return undefined
  return clauseStart[hit.from - 1]!
}

/** The first finite verb between two tokens, a past one by its ending; where there is none, the end. */
function firstVerb(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (scene.itemAt[i]! < 0 && (isVerb(scene, i, to) || /.{2}ed$/.test(scene.tokens[i]!.norm))) return i
  return to
}

/** "Chile's spy chief and Peruvian President X held talks": the state of an office that "and" joins to a name, with nobody named for it. Absent: none is. */
function officeBeside(scene: Scene, from: number, named: Item): Item | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (!cues.table.articles) return undefined
  const own = partyOf(scene, named)
  let joined = false
  for (let i = named.first - 1; i >= from && named.first - i < BESIDE; i--) {
    const item = items[itemAt[i]!]
    if (!item) {
      if (tokens[i]!.norm === cues.small.and) joined = true
      if (tokens[i]!.kind === 'sign' && !/^['’-]/.test(tokens[i]!.norm)) return undefined
      continue
    }
    i = item.first
    if (!joined && item.party === own) continue
    const owns = /^['’]s?$/.test(tokens[item.last]?.norm ?? '') || item.kind === 'state'
    return joined && owns && item.party && item.party !== own && item.kind !== 'time' && item.kind !== 'person'
      ? { ...item, kind: 'state', entity: undefined }
      : undefined
  }
  return undefined
}

/** "Hamas and Israeli delegations held indirect talks": a body that "and" joins to the next side. */
function isListed({ tokens, cues, items, itemAt }: Scene, item: Item): boolean {
  const next = items[itemAt[item.last + 1] ?? -1]
  return cues.table.articles === true && tokens[item.last]?.norm === cues.small.and && next?.party !== undefined
}

/** "His task was hard, since X met with Y": who only owns the subject of another clause, by a pronoun. */
const isPossessive = (scene: Scene, item: Item): boolean =>
  scene.cues.table.articles === true && item.implied === true && POSSESSIVES.has(scene.tokens[item.first]!.norm)

/** "Chile announced that it was ending its talks with …", "that its minister would meet …": the state that "it" stands for, told right before. Absent: none. */
function pronounOf(scene: Scene, hit: Hit, first: number): Item | undefined {
  const it = itsBefore(scene, hit, first)
  if (it === undefined) return undefined
  const subject = scene.items[scene.itemAt[first] ?? -1] ?? scene.items[scene.itemAt[first + 1] ?? -1]
  return subject && (subject.kind === 'place' || subject.kind === 'body') && subject.party && subject.last < it
    ? subject
    : undefined
}

/** Where "it" or "its" stands before an event word, right behind "that" or a verb of saying. Absent: nowhere. */
function itsBefore({ tokens, cues }: Scene, hit: Hit, first: number): number | undefined {
  for (let i = hit.first - 1; i > Math.max(first, hit.first - 6); i--)
    if (/^its?$/.test(tokens[i]!.norm)) {
      const before = tokens[i - 1]!.norm
      return before === cues.small.that || cues.gathering.saying.has(before) ? i : undefined
    }
  return undefined
}

/** Whether a Russian name stands as the subject: as its nominative, or after "у" ("у Лаврова прошли переговоры"); so does a pronoun. */
export function isNominative(scene: Scene, item: Item): boolean {
  if (!item.entity) return true
  if (item.implied) return !scene.cues.posts.oblique.test(scene.tokens[item.first]!.norm)
  if (scene.cues.posts.having.has(scene.tokens[item.first - 1]?.norm ?? '')) return true
  const name = scene.entities.get(item.entity)?.name
  const last = scene.tokens[item.last - 1]!
  return name === undefined || foldPhrase(name.replace(/[-’]/g, ' ')).split(' ').at(-1) === last.norm
}

/** "X said that talks with Y …": who only speaks of an encounter gives it his state, not himself. */
function asParty(scene: Scene, hit: Hit, item: Item): Item {
  if (scene.cues.table.articles && speaksOnly(scene, item)) return { ...item, kind: 'state' }
  if (hit.cue.part !== 'noun' || scene.cues.table.order === 'verb-last') return item
  const at = scene.tokens[hit.first]!.start
  const { start } = spanOf(scene, item.first, item.last)
  const speaks = scene.attributions.some(
    (a) =>
      a.source &&
      a.source.start <= start &&
      start < a.source.end &&
      a.content.start <= at &&
      at < a.content.end &&
      !isOfHolding(scene, hit, a.cue),
  )
  if (!speaks || isStay(scene, hit, item.last)) return item
  for (let i = hit.from; i < hit.to; i++) if (scene.cues.firstPerson.at(scene.tokens, i, hit.to)) return item
  // "Trump said he had a call with Putin": his own.
  if (scene.cues.table.articles)
    for (let i = beforeAdjunct(scene, hit); i < hit.first; i++)
      if (scene.cues.gathering.ownSubject.has(scene.tokens[i]!.norm)) return item
  // "Не видит смысла в своей поездке": his own.
  if (isCased(scene) && isOwnVisit(scene, hit)) return item
  return { ...item, kind: 'state' }
}

/** "X promised more on a visit to Oslo", "during a visit to Oslo, X said": who speaks on a visit is the visitor, where "that" opens no clause of another. */
function isStay({ tokens, cues }: Scene, hit: Hit, from: number): boolean {
  if (!cues.table.articles || hit.cue.kind !== 'visit') return false
  let at = hit.first - 1
  while (at > hit.from && at > hit.first - 5 && !cues.talks.stayed.has(tokens[at]!.norm) && tokens[at]!.kind !== 'sign')
    at--
  if (!cues.talks.stayed.has(tokens[at]!.norm)) return false
  for (let i = from; i < hit.first; i++) if (cues.that.at(tokens, i)) return false
  return true
}

/** "X said that he had agreed, following a call with Y": the first token of the clause that an adjunct of what is over belongs to, else its own. */
function beforeAdjunct({ cues, tokens, clauseStart, sentences }: Scene, hit: Hit): number {
  const over = cues.statuses.over.has(tokens[hit.from]!.norm) && hit.from > sentences[hit.sentence]!.first
  return over ? clauseStart[hit.from - 1]! : hit.from
}

/** "X concluded a visit": a verb of saying that right before its noun tells of holding it. Only in languages with articles. */
function isOfHolding(scene: Scene, hit: Hit, cue: Span): boolean {
  if (!scene.cues.table.articles) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 8); i--)
    if (scene.tokens[i]!.start === cue.start) return scene.cues.light.at(scene.tokens, i) !== undefined
  return false
}

/** "The president of Armenia arrived in Moscow, where he will meet …": the state of an office that nobody is named for. */
function unnamedOffice(scene: Scene, hit: Hit, from: number, to: number): Item | undefined {
  const first = gather(scene, hit, from, to)[0]
  if (!first || first.kind === 'person' || first.first - from > 6) return undefined
  return endsAt(scene, scene.cues.delegation, first.first) || scene.cues.delegation.at(scene.tokens, first.last)
    ? first
    : undefined
}

/** "X نے کہا کہ شام مذاکرات کے لیے تیار ہے": who says so takes no part, unless it is "we" or "they". */
function isQuoted(scene: Scene, hit: Hit): boolean {
  const { cues, tokens } = scene
  if (cues.table.order !== 'verb-last' || !cues.that.at(tokens, hit.from)) return false
  for (let i = hit.from; i < hit.to; i++)
    if (cues.firstPerson.at(tokens, i, hit.to) || cues.pairs.at(tokens, i, hit.to)) return false
  return true
}
