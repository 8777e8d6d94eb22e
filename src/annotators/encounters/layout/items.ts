/** The people, places, states, bodies and times of a document, each at its tokens. */
import type { Language } from '../../../languages/language.ts'
import type { TokenMark } from '../../../model/marks.ts'
import type { Entity } from '../../../model/reading.ts'
import type { Marked } from '../../annotator.ts'
import type { Item, Needs } from '../scene.ts'
import { actsFor, titledLeaders } from './acts-for.ts'
import type { Cues } from './cues.ts'
import {
  atResidence,
  isCapital,
  isCommonWord,
  isPlural,
  peopleAt,
  peoplesIn,
  severalStates,
  spelled,
  stateAt,
  statesIn,
  townAt,
  townOf,
} from './named-states.ts'
import { withHolders } from './office-holders.ts'
import { markOwners } from './owners.ts'
import { range } from './ranges.ts'

/** "عدالتِ عظمیٰ", "پاناما لیکس": parties, courts and clubs act for no state, nor is a place one that a thing is called after. Only where the verb comes last. */
function isUnsided(
  r: { first: number; last: number },
  type: string,
  tokens: readonly TokenMark[],
  cues: Cues,
): boolean {
  if (cues.table.order !== 'verb-last' || type === 'PER') return false
  if (type === 'LOC') return cues.unsided.at(tokens, r.last) !== undefined
  for (let i = r.first; i < r.last; i++) if (cues.unsided.at(tokens, i, r.last)) return true
  return false
}

/** "وفاقی وزیر نجکاری اور سرمایہ کاری X": the office of who is named after its fields is nobody else's. Only where the verb comes last. */
function isTitle(
  { first, last }: { first: number; last: number },
  entity: string,
  named: ReadonlyMap<number, Item>,
  tokens: readonly TokenMark[],
  cues: Cues,
): boolean {
  let office = false
  for (let i = first; i < last; i++) if (cues.offices.at(tokens, i, last)) office = true
  if (!office) return false
  for (let i = last; i < Math.min(tokens.length, last + 5); i++) {
    const name = named.get(i)
    if (name) return name.entity !== entity
    if (tokens[i]!.kind !== 'word' || cues.layout.marks.has(tokens[i]!.norm)) return false
    if (cues.offices.at(tokens, i) || cues.officials.at(tokens, i) || cues.clauseEnds.at(tokens, i)) return false
  }
  return false
}

/** "Sino-Indian", "Pak-China", "پاک چین": a state as the first part of a pair, by its ISO code; the other state follows, after a hyphen where the script has one. */
export function partOfPair(
  tokens: readonly TokenMark[],
  words: readonly string[],
  i: number,
  cues: Cues,
  language: Language,
): string | undefined {
  const part = cues.combining.at(tokens, i, i + 1)
  if (!part) return undefined
  if (cues.table.articles && !/^[-–]$/.test(words[i + 1] ?? '')) return undefined
  const next = cues.table.articles ? i + 2 : i + 1
  return next < words.length && (peopleAt(words, next, language) || stateAt(words, next, language))
    ? part.value
    : undefined
}

/** Who and what stands at which tokens of a document, in order; none inside another. */
export function itemsOf(
  marked: Marked<Needs>,
  cues: Cues,
  entities: ReadonlyMap<string, Entity>,
  language: Language,
  told: ReadonlyMap<string, string>,
): Item[] {
  const { tokens } = marked
  if (tokens.length === 0) return []
  const taken = new Uint8Array(tokens.length)
  const out: Item[] = []
  const add = (item: Item) => {
    for (let i = item.first; i < item.last; i++) if (taken[i]) return
    for (let i = item.first; i < item.last; i++) taken[i] = 1
    // All of one shape, whatever is known of each: they are looked at more often than anything else.
    const { first, last, kind, entity, party, time, implied } = item
    out.push({ first, last, kind, entity, party, time, implied, owner: undefined })
  }
  const sides = new Map<Entity, string | undefined>()
  const sideOf = (entity: Entity): string | undefined => {
    if (!sides.has(entity)) sides.set(entity, actsFor(entity, cues))
    return sides.get(entity)
  }
  for (const time of marked.times) add({ kind: 'time', time, ...range(tokens, time) })
  // Alliances and armed groups under their own name, whatever the names layer made of them.
  for (const f of cues.parties.all(tokens)) add({ first: f.first, last: f.last, kind: 'body', party: f.value })
  const words = tokens.map((t) => t.norm)
  const titled = titledLeaders(marked.mentions, tokens, cues)
  for (const m of marked.mentions) {
    const r = range(tokens, m)
    const entity = entities.get(m.entity)
    const party = isUnsided(r, m.type, tokens, cues)
      ? undefined
      : (m.type === 'LOC' && cues.seats.at(tokens, r.first, r.last)?.value) ||
        (entity && (sideOf(entity) ?? told.get(entity.id) ?? titled.get(entity.id))) ||
        // A short name that is a common word as well ("ECO") is an alliance's where the names layer found a body.
        (m.type === 'ORG' && cues.table.articles
          ? cues.alliances.get(words.slice(r.first, r.last).join(' '))
          : undefined)
    if (m.type === 'LOC' && r.last - r.first === 1 && isCommonWord(tokens, r.first, cues)) continue
    // An adjective taken for a place, and the states in the name of a joint body, are found below.
    if (m.type === 'LOC' && !party && peopleAt(words, r.first, language)) continue
    if (m.type === 'ORG' && r.last - r.first > 2 && severalStates(spelled(words, r), language)) continue
    const kind = m.type === 'PER' ? 'person' : m.type === 'LOC' || atResidence(tokens, r.first, cues) ? 'place' : 'body'
    // A state swallowed by a person's name ("X of Iraq") still tells for whom the person acts.
    const inside =
      (kind === 'person' || kind === 'place') && !party && r.last - r.first > 2
        ? [...statesIn(words, r, language)][0]
        : undefined
    add({ first: r.first, last: r.last, kind, entity: m.entity, party: party || inside })
  }
  const named = new Map(out.filter((i) => i.kind === 'person').map((i) => [i.first, i]))
  for (const ref of marked.references) {
    const entity = entities.get(ref.entity)
    if (!entity) continue
    if (cues.table.order === 'verb-last' && isTitle(range(tokens, ref), ref.entity, named, tokens, cues)) continue
    const kind = entity.type === 'PER' ? 'person' : entity.type === 'LOC' ? 'place' : 'body'
    const party = sideOf(entity) ?? told.get(entity.id)
    add({ kind, entity: ref.entity, implied: true, party: party || undefined, ...range(tokens, ref) })
  }
  const ends = new Map(out.map((item) => [item.last, item]))
  const written = writtenAtHome(marked.document.title, cues)
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || tokens[i]!.kind !== 'word') continue
    // "I spoke with the Prime Minister": whoever writes.
    if (written && words[i] === 'i') {
      add({ first: i, last: i + 1, kind: 'body', party: cues.table.home, implied: true })
      continue
    }
    // "The U.S.-Norway Dialogue": letters with full stops, inside a name that was put aside above.
    if (cues.table.articles && words[i] === 'u' && words[i + 1] === '.' && words[i + 2] === 's' && !taken[i + 2]) {
      add({ first: i, last: words[i + 3] === '.' ? i + 4 : i + 3, kind: 'place', party: 'US' })
      continue
    }
    const part = partOfPair(tokens, words, i, cues, language)
    if (part) {
      add({ first: i, last: i + 1, kind: 'state', party: part })
      continue
    }
    // Most words begin no name of a state, and no town told of as one. A people's plural does not begin as it is listed.
    if (!cues.beginsState(tokens[i]!) && !cues.layout.towns.has(words[i - 1] ?? '') && !isPlural(words[i]!, cues))
      continue
    if (isCommonWord(tokens, i, cues) || cues.notPeoples.at(tokens, i)) continue
    const people = peopleAt(words, i, language) ?? peoplesIn(words, i, cues, tokens, language)
    // "North American", "لاطینی امریکی" is of no one state.
    if ((people?.code === 'US' || (people && cues.table.articles)) && cues.standing.continental.has(words[i - 1] ?? ''))
      continue
    // "Pro-Iranian groups" act for no state.
    if (people && cues.table.articles && words[i - 1] === '-' && /^(?:pro|anti|non)$/.test(words[i - 2] ?? '')) continue
    if (people) {
      const item: Item = { first: i, last: i + people.length, kind: 'state', party: people.code }
      add(item)
      ends.set(item.last, item)
      i += people.length - 1
      continue
    }
    // Names of places are written with a capital letter where the script has one.
    if (!isCapital(marked.document.text, tokens[i]!, language)) continue
    const known =
      stateAt(words, i, language) ??
      townOf(tokens, i, ends, cues) ??
      townAt(marked.document.text, tokens, words, i, cues, language)
    if (!known || (cues.table.order === 'verb-last' && cues.unsided.at(tokens, i + known.length))) continue
    add({ first: i, last: i + known.length, kind: 'place', party: known.code })
    i += known.length - 1
  }
  out.sort((a, b) => a.first - b.first)
  if (cues.table.articles || cues.table.order === 'verb-last') return markOwners(out, tokens, cues)
  return markOwners(withHolders(ownTowns(out), tokens, entities, language, cues), tokens, cues)
}

/** "Statement from President X on …": whether the title says that the state's own leader writes, who is "I" in the text. English. */
const writtenAtHome = (title: string | undefined, cues: Cues): boolean =>
  cues.table.articles === true && title !== undefined && cues.talks.written.test(title)

/** «Украинский Ужгород»: a town, and right before it the adjective that tells its state. One item. */
function ownTowns(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (const item of items) {
    const before = out.at(-1)
    const owned = item.kind === 'place' && before?.kind === 'state' && before.last === item.first
    if (owned && before.party && (!item.party || item.party === before.party))
      out[out.length - 1] = { ...item, first: before.first, party: before.party }
    else out.push(item)
  }
  return out
}
