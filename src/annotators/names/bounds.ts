/** Where a name begins and ends, by rule: titles outside, two states apart, a weekday after a name outside. */

import type { TokenMark } from '../../model/marks.ts'
import type { Time } from '../../model/reading.ts'
import type { Phrases } from '../../text/phrases.ts'
import { bit } from './lists.ts'
import type { Tagger } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'

const PLACE = bit('state') | bit('place')
const STATE = bit('state')
const DEMONYM = bit('demonym')
const BODY = bit('body')
const HEAD = bit('body-head')
const GIVEN = bit('given')
const PERSON = TYPES.indexOf('PER')
const LOCATION = TYPES.indexOf('LOC')
const BODY_TYPE = TYPES.indexOf('ORG')

/** The first character behind the Latin letters and their accents. */
const LATIN_END = 0x250

/** Whether a demonym and a post stand at a token, with something left for a name. */
function isPostOf(
  tokens: readonly TokenMark[],
  lists: Phrases<number>,
  honorifics: Phrases<true>,
  first: number,
  last: number,
): boolean {
  const people = lists.at(tokens, first, last)
  if (people?.last !== first + 1 || !(people.value & DEMONYM)) return false
  const title = honorifics.at(tokens, first + 1, last)
  return title !== undefined && title.last < last
}

/** "گھانا کے وزیر خارجہ X", "U.S. Secretary of State X": a state and a post at the head of a person's name, be it with a genitive between them. Absent: none, or nothing is left for the name. */
function stateWithPost(
  tokens: readonly TokenMark[],
  { lists, honorifics, glue }: Pick<Tagger, 'lists' | 'honorifics' | 'glue'>,
  first: number,
  last: number,
): { state: number; name: number } | undefined {
  const state = lists.at(tokens, first, last)
  if (!state || !(state.value & STATE) || state.last >= last - 2) return undefined
  const joined = glue.includes(tokens[state.last]!.norm)
  if (!joined && tokens[first]!.norm.charCodeAt(0) >= LATIN_END) return undefined
  const post = joined ? state.last + 1 : state.last
  const title = honorifics.at(tokens, post, last)
  return title && title.last < last ? { state: state.last, name: title.last } : undefined
}

/** "Ambassador to Chile X": where the place ends that the post before a name belongs to, two words at least being left. Absent: none. */
function placeOfPost(
  tokens: readonly TokenMark[],
  { lists, honorifics, around }: Pick<Tagger, 'lists' | 'honorifics' | 'around'>,
  first: number,
  last: number,
): number | undefined {
  const place = lists.at(tokens, first, last)
  if (!place || !(place.value & PLACE) || place.last > last - 2 || tokens[place.last]!.kind === 'sign') return undefined
  const known = lists.at(tokens, place.last, last)
  if (known && known.value & PLACE && !(known.value & GIVEN)) return undefined
  return isPosted(tokens, { honorifics, around }, first) ? place.last : undefined
}

/** Whether a post that is for a place stands right before it: "Ambassador to", "Ambassador to the". */
export function isPosted(
  tokens: readonly TokenMark[],
  { honorifics, around }: Pick<Tagger, 'honorifics' | 'around'>,
  first: number,
): boolean {
  const to = tokens[first - 1]?.norm === around.the ? first - 2 : first - 1
  return around.postedTo.has(tokens[to]?.norm ?? '') && honorifics.at(tokens, to - 1, to)?.last === to
}

type PeopleTagger = Pick<Tagger, 'lists' | 'honorifics' | 'glue' | 'people' | 'surnames'>

/**
 * Two people taken for one: where the first name ends and the second begins. Absent: it is one name. Told by a post of two words or more, with or
 * without a demonym before it; by a word that is part of no name ("X اور وزیر خارجہ Y"); or by the whole names of two who are known ("X Y").
 */
function secondPerson(
  tokens: readonly TokenMark[],
  { lists, honorifics, glue, people, surnames }: PeopleTagger,
  first: number,
  last: number,
): { first: number; last: number } | undefined {
  for (let i = first + 1; i < last - 1; i++) {
    const from = isPostOf(tokens, lists, honorifics, i, last) ? i + 1 : i
    const title = honorifics.at(tokens, from, last)
    if (title && title.last - from > 1 && title.last < last) return { first: i, last: title.last }
    if (!glue.includes(tokens[i]!.norm)) continue
    let next = i + 1
    for (let k = next; k < last; k++) {
      const post = honorifics.at(tokens, k, last)
      if (post && post.last < last) next = post.last
    }
    return { first: i, last: next }
  }
  const known = last - first > 2 ? people.at(tokens, first, last) : undefined
  if (!known || known.last >= last || known.last - first < 2) return undefined
  const other = people.at(tokens, known.last, last) ?? surnames.at(tokens, known.last, last)
  return other?.last === last ? { first: known.last, last: known.last } : undefined
}

/**
 * Names with their bounds set by the guidelines: honorifics and posts before a person stand outside; places written one after the
 * other are names of their own; a time at a person's end ("… met Abbas Monday") is no part of the name.
 * Linear: every token of a name is looked up a bounded number of times.
 */
export function setBounds(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  tagger: Pick<
    Tagger,
    'lists' | 'honorifics' | 'tails' | 'personTails' | 'compass' | 'glue' | 'around' | 'people' | 'surnames'
  >,
  times: readonly Time[],
): TokenName[] {
  const { lists, honorifics, tails, personTails, compass, around } = tagger
  const out: TokenName[] = []
  let t = 0
  for (const name of names) {
    let { first, last } = name
    const start = tokens[first]!.start
    while (t < times.length && times[t]!.end <= start) t++
    for (let k = t; k < times.length && times[k]!.start < tokens[last - 1]!.end; k++) {
      const time = times[k]!
      if (time.start <= tokens[first]!.start) continue
      let cut = last
      while (cut > first && tokens[cut - 1]!.start >= time.start) cut--
      // A single word before a month is more likely a name that sounds like one: "Theresa May".
      if (cut - first >= 2 && time.end >= tokens[last - 1]!.end) last = cut
    }
    let { type } = name
    // "U.S. and Vietnamese officials": what follows the state is no name.
    const state = type === PERSON ? undefined : lists.at(tokens, first, last)
    if (state && state.value & STATE && tokens[state.last]?.norm === around.and) {
      const people = state.last + 1 < last ? lists.at(tokens, state.last + 1, last) : undefined
      if (people?.last === last && people.value & DEMONYM && !(people.value & (STATE | BODY))) last = state.last
    }
    // "President Luiz Inácio Lula of Brazil": no body is called so.
    if (type === BODY_TYPE && isOfficial(tokens, tagger, first, last)) type = PERSON
    const posted = type === BODY_TYPE ? undefined : placeOfPost(tokens, tagger, first, last)
    if (posted) {
      out.push({ first, last: posted, type: LOCATION })
      first = posted
      type = PERSON
    }
    const whole = lists.at(tokens, first, last)
    if (type === PERSON) {
      const owner = stateWithPost(tokens, tagger, first, last)
      if (owner) {
        out.push({ first, last: owner.state, type: LOCATION })
        first = owner.name
      }
      // "انڈین وزیر خارجہ X", "اگر X": what stands before a post, or opens a clause, is no name.
      while (
        first < last - 1 &&
        (around.opening.has(tokens[first]!.norm) || isPostOf(tokens, lists, honorifics, first, last))
      )
        first++
      for (;;) {
        const title = honorifics.at(tokens, first, last)
        if (!title || title.last >= last) break
        first = title.last
      }
      // "ہاکان فیدان مصری وزیر خارجہ سامح شکری": two people, the second with his post before him.
      const second = secondPerson(tokens, tagger, first, last)
      if (second) {
        out.push({ first, last: second.first, type: PERSON })
        first = second.last
      }
      // A title of several words alone names nobody.
      const title = honorifics.at(tokens, first, last)
      if (title?.last === last && last - first > 1) continue
      const of = ofState(tokens, tagger, first, last)
      if (of > first) {
        out.push({ first, last: of, type: PERSON }, { first: of + 1, last, type: LOCATION })
        continue
      }
      // "خیبرپختونخوا علی امین گنڈاپور": the place that a title before it belongs to.
      const place = lists.at(tokens, first, last)
      if (place && place.last < last - 1 && place.value & PLACE && !(place.value & GIVEN)) {
        const given = lists.at(tokens, place.last, last)
        if (given && given.value & GIVEN && !(given.value & PLACE)) {
          out.push({ first, last: place.last, type: LOCATION })
          first = place.last
        }
      }
      const tail = last - first > 1 ? personTails.at(tokens, last - 1, last) : undefined
      if (tail?.last === last) last--
      // "Jr." is written with its point.
      if (around.juniors.has(tokens[last - 1]!.norm) && tokens[last]?.norm === '.' && touches(tokens, last)) last++
    } else if (whole?.last === last && last - first > 1) {
      // The whole name is known to be a state's.
      if (whole.value & STATE && !(whole.value & BODY)) type = LOCATION
    }
    // "لاہور ہائیکورٹ" is a body, whichever place it begins with.
    if (type === LOCATION && around.courts.test(tokens[last - 1]!.norm)) type = BODY_TYPE
    if (type === LOCATION && last - first > 1) {
      // Compass words belong to official names only, and those are known.
      if (compass.at(tokens, first, first + 1) && lists.at(tokens, first, last)?.last !== last) first++
      const parts = placesIn(tokens, lists, first, last)
      if (parts.length > 1) {
        for (const p of parts) out.push({ ...p, type: LOCATION })
        continue
      }
    }
    if (type !== PERSON) {
      const found = lists.at(tokens, first, last)
      // "Allies", "Summit" alone.
      if (type === BODY_TYPE && tails.at(tokens, first, last)?.last === last) continue
      const states = statesBeforeTail(tokens, lists, tails, first, last)
      if (states.length > 0) {
        for (const p of states) out.push({ ...p, type: LOCATION })
        continue
      }
      // "Foreign Ministry Roberto Velasco": two names without a sign between them.
      if (found && found.value & BODY && found.last < last - 1) {
        const given = lists.at(tokens, found.last, last)
        if (given && given.value & GIVEN && !(given.value & (PLACE | BODY | HEAD))) {
          out.push({ first, last: found.last, type: BODY_TYPE }, { first: found.last, last, type: PERSON })
          continue
        }
      }
      // A demonym by itself is no name; one joined to a name by a hyphen is no part of it ("U.S.-Russian").
      if (found && found.last === last && found.value === DEMONYM) continue
      if (found && found.last < last && found.value & (PLACE | BODY)) {
        const rest = lists.at(tokens, found.last + 1, last)
        if (tokens[found.last]!.norm === '-' && rest?.last === last && rest.value === DEMONYM) last = found.last
        else if (tails.at(tokens, found.last, last)) {
          // What comes after a known name may only tell of its doings: "UN Charter", "U.S. Government".
          out.push({ first, last: found.last, type: found.value & PLACE ? LOCATION : BODY_TYPE })
          continue
        }
      }
    }
    while (first < last && tokens[first]!.kind === 'sign' && isQuote(tokens[first]!.norm)) first++
    while (last > first && tokens[last - 1]!.kind === 'sign' && isQuote(tokens[last - 1]!.norm)) last--
    if (first < last) out.push({ first, last, type })
  }
  return out
}

const touches = (tokens: readonly TokenMark[], i: number): boolean => tokens[i - 1]!.end === tokens[i]!.start

/** "President", "Prime Minister" and two more words at least, none of which is known of bodies. */
function isOfficial(
  tokens: readonly TokenMark[],
  { lists, around }: Pick<Tagger, 'lists' | 'around'>,
  first: number,
  last: number,
): boolean {
  const post = around.officials.at(tokens, first, last)
  if (!post || last < post.last + 2) return false
  for (let i = post.last; i < last; i++) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-' && tokens[i]!.norm !== '.') return false
    const known = lists.at(tokens, i, last)
    if (known && known.value & (HEAD | BODY)) return false
  }
  return true
}

/** Where "of" stands in "Duda of Poland"; 0 where the words after it are no known state. */
function ofState(
  tokens: readonly TokenMark[],
  { lists, around }: Pick<Tagger, 'lists' | 'around'>,
  first: number,
  last: number,
): number {
  for (let i = first + 1; i < last - 1; i++) {
    if (tokens[i]!.norm !== around.of) continue
    const state = lists.at(tokens, i + 1, last)
    return state?.last === last && state.value & STATE ? i : 0
  }
  return 0
}

/** The states joined by a hyphen before a word that is no part of a name: "U.S.-Japan Alliance". Empty: the name is of another kind. */
function statesBeforeTail(
  tokens: readonly TokenMark[],
  lists: Phrases<number>,
  tails: Phrases<true>,
  first: number,
  last: number,
): { first: number; last: number }[] {
  const parts: { first: number; last: number }[] = []
  let i = first
  while (i < last) {
    const found = lists.at(tokens, i, last)
    if (!found || !(found.value & STATE)) break
    parts.push({ first: i, last: found.last })
    i = found.last
    if (i < last && tokens[i]!.norm === '-') i++
    else break
  }
  return parts.length > 1 && (i === last || tails.at(tokens, i, last)?.last === last) ? parts : []
}

const isQuote = (s: string): boolean => '"«»“”„‘’،,;:'.includes(s)

/** The known places that fill a span without a gap (a hyphen or a comma between them is none). Fewer than two: the span is one name. */
function placesIn(
  tokens: readonly TokenMark[],
  lists: Phrases<number>,
  first: number,
  last: number,
): { first: number; last: number }[] {
  const parts: { first: number; last: number }[] = []
  for (let i = first; i < last; ) {
    const found = lists.at(tokens, i, last)
    if (!found || !(found.value & PLACE)) {
      if (parts.length > 0 && i + 1 < last && /^[-–,،]$/.test(tokens[i]!.norm)) {
        i++
        continue
      }
      return []
    }
    parts.push({ first: i, last: found.last })
    i = found.last
  }
  return parts
}
