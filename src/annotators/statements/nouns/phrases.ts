/**
 * Reads noun phrases from their first word on, in a language with cases: modifiers that agree with their noun, the genitives behind it,
 * the name behind a post, what stands in brackets or is joined by "and". Each word is a small set of forms it may have; what does not
 * agree ends the phrase. Source: Russian syntax of the noun phrase.
 */
import { fits } from '../../../text/lists.ts'
import { postLike } from '../medial/plausible.ts'
import type { MedialTable } from '../medial/table.ts'
import type { Run, Scene } from '../scene.ts'
import {
  casesOf,
  EVERY,
  type Forms,
  inCases,
  mayBeGenitive,
  mayBeNominative,
  NOMINATIVE,
  NOMINATIVE_MANY,
  oblique,
  sexForms,
  together,
} from './forms.ts'
import { type Head, headsOf, MARKED } from './heads.ts'
import { wordsOf } from './words.ts'

/** A noun phrase. `forms`: those in which the whole may stand. */
export interface NounPhrase extends Run {
  /** Its noun, name or pronoun: the token by which it is known. */
  readonly head: number
  readonly forms: number
  /** How much its head looks like somebody who speaks: 4 a pronoun, a person or a title, 2 another name, 1 a noun that is no subject's object, 0 any other. */
  readonly weight: number
  /** Whether "and" joins it to a list. */
  readonly several: boolean
}

/** Longest phrase, in tokens, and how deep phrases may stand in each other. */
const LONGEST = 40
const DEEPEST = 6

/** Reads the noun phrases of one scene. */
export interface Phraser {
  /** The noun phrase that begins at a token and ends at or before `end`. Absent: none begins there. */
  at(i: number, end: number): NounPhrase | undefined
  /** Where the phrase of a preposition ends that stands at `i`: the token after it. */
  behindPreposition(i: number, end: number): number
}

const ready = new WeakMap<Scene, Phraser>()

/** The reader of a scene's phrases, made once. */
export function phraserOf(scene: Scene, table: MedialTable): Phraser {
  const known = ready.get(scene)
  if (known) return known
  const made = phraser(scene, table, table.nouns!)
  ready.set(scene, made)
  return made
}

/** `named`: a person's name ends it or stands in it. */
interface Named extends NounPhrase {
  readonly named: boolean
}

function phraser(scene: Scene, table: MedialTable, words: Forms): Phraser {
  const { tokens, text } = scene
  const own = wordsOf(scene, table, words)
  const { sign, nameAt, lastPart, bars, acts, nounForms, nameForms, endOfName } = own
  const { follows, headAt, modifiersAt } = headsOf(scene, table, words, own)
  const known = new Map<number, NounPhrase | undefined>()
  let knownEnd = -1

  function at(i: number, end: number): NounPhrase | undefined {
    if (end !== knownEnd) {
      known.clear()
      knownEnd = end
    }
    if (known.has(i)) return known.get(i)
    const made = phraseAt(i, end, 0)
    known.set(i, made)
    return made
  }

  function phraseAt(i: number, end: number, depth: number): Named | undefined {
    if (i >= end || depth > DEEPEST) return undefined
    const before = modifiersAt(i, end)
    let head = before.next < end ? headAt(before.next, before.quantity ? EVERY : before.forms) : undefined
    // "бастующие", "многие", "один": the modifier itself is the noun.
    if (!head && before.last >= 0) {
      const part = lastPart(before.last)
      const own = together(before.before, words.modifier(tokens[part]!.norm))
      if (own) head = { at: before.last, next: part + 1, forms: own, weight: words.title(tokens[part]!.norm) ? 4 : 1 }
    }
    if (!head) {
      const part = lastPart(i)
      const own =
        tokens[i]!.kind === 'word' && !nameAt(i) && !bars(i) && !acts(i) && scene.timed[i] !== 1
          ? words.modifier(tokens[part]!.norm)
          : 0
      if (own) head = { at: i, next: part + 1, forms: own, weight: 1 }
      else if (before.quantity && before.next > i)
        head = { at: i, next: before.next, forms: inCases(NOMINATIVE), weight: -1 }
    }
    if (!head) return undefined
    let { forms: told } = head
    if (before.quantity) told = inCases(NOMINATIVE) | (told & ~inCases(NOMINATIVE))
    if (words.collective(tokens[head.at]!.norm))
      told |= mayBeNominative(told) ? NOMINATIVE_MANY | sexForms(true, true) : 0
    return behind(i, end, head, told, depth)
  }

  /** The phrase with what stands behind its head. */
  function behind(first: number, end: number, head: Head, told: number, depth: number): Named {
    let k = head.next
    let own = told
    let { weight } = head
    const person = nameAt(head.at)?.type === 'PER'
    let named = person
    let several = false
    const titled = weight === 4 && !person
    const stationed = table.has('stationed', tokens[head.at]!.norm)
    for (let guard = 0; k < end && k - first < LONGEST && guard < 20; guard++) {
      const mark = sign(k)
      if (mark === '(') {
        const close = closing(k, end)
        if (close === undefined) break
        k = close + 1
        continue
      }
      const quote = scene.opens.get(k)
      if (quote) {
        if (!quote.closed || quote.last - quote.first > MARKED || quote.last >= end || named) break
        // "на фоне спора «Волна» заявила": a name in the subject's form belongs only to a noun of its kind.
        const inner = nameAt(k + 1)
        const forms = inner ? nameForms(scene.nameOf[k + 1]!) : EVERY
        const kind = tokens[k - 1]!.norm
        if (quote.last + 1 >= end && !mayBeGenitive(forms) && !words.title(kind) && !fits(table.words.kindOf, kind))
          break
        k = quote.last + 1
        continue
      }
      const name = nameAt(k)
      if (name && name.first === k) {
        const forms = nameForms(scene.nameOf[k]!)
        const closes = endOfName(name)
        if (name.type === 'PER') {
          if (named && !(mayBeGenitive(forms) && !mayBeNominative(forms))) break
          const same = together(own, forms)
          // "адвокат Мэй Иван Белов": of two names the first tells whose he is.
          const more = nameAt(closes)
          if (mayBeGenitive(forms) && more?.type === 'PER' && !more.inflected) {
            k = closes
            continue
          }
          if (titled && mayBeNominative(own) && mayBeNominative(forms)) {
            // A post in the plural before one name is no post of that person.
            if (!same && !(own & forms & NOMINATIVE)) break
            own = same || (own & NOMINATIVE ? forms : own)
            named = true
          } else if (
            mayBeGenitive(forms) &&
            !(closes >= end && mayBeNominative(forms) && !mayBeNominative(own) && !titledBefore(k))
          ) {
            // "отец Ивана Петрова": whose he is. "На заседании кабинета Меркель": she is a subject of her own.
          } else if (same && !mayBeNominative(own) && (closes < end || titledBefore(k) || !mayBeNominative(forms))) {
            own = same
            named = true
          } else break
          k = closes
          continue
        }
        if (named && !mayBeGenitive(forms)) break
        if (person && name.type === 'LOC') break
        // "глава фракции Блок Панова Иван Белов": a name behind a noun of its kind stays as it is called.
        const called = closes < end && titledBefore(k)
        if (!mayBeGenitive(forms) && !called && !(titled && casesOf(own) & casesOf(forms))) break
        if (person) break
        k = closes
        continue
      }
      const t = tokens[k]!
      if (mark) {
        if (mark === ',') {
          const list = listed(k, end, own, depth)
          if (list) {
            own = list.forms
            weight = Math.max(weight, list.weight)
            k = list.last
            continue
          }
        }
        break
      }
      if (t.kind === 'number' || (scene.timed[k] === 1 && !name)) break
      if (table.has('and', t.norm)) {
        const other = joined(k, end, own, depth)
        if (!other) break
        own = other.forms
        several = true
        weight = Math.max(weight, other.weight)
        k = other.last
        continue
      }
      if (words.behind(t.norm) !== 0 || table.has('prepositions', t.norm)) {
        const to = inside(k, end, head, own, named, stationed, depth)
        if (to === undefined) break
        if (to.named) named = true
        own = to.forms
        k = to.last
        continue
      }
      if (bars(k) || table.has('hearers', t.norm) || table.has('adverbs', t.norm)) break
      if (named) break
      // "патриарх Московский"
      const beside = titled && /\p{Lu}/u.test(text[t.start]!) ? words.modifier(tokens[lastPart(k)]!.norm) : 0
      if (beside && mayBeNominative(together(own, beside)) && !follows(lastPart(k) + 1, end, beside)) {
        k = lastPart(k) + 1
        continue
      }
      const more = phraseAt(k, end, depth + 1)
      if (!more) break
      const governed = words.governed(tokens[head.at]!.norm)
      const genitive = mayBeGenitive(more.forms)
      // "премьер-министр республики Иван Панов": the name is read as part of what stands before it, where that is no post.
      if (!genitive && !(governed && more.forms & governed)) {
        // "сенатор демократ Иван Белов": one noun tells more of the other.
        const beside =
          titled && more.weight === 4 && nameAt(more.last - 1)?.type === 'PER' ? together(own, more.forms) : 0
        if (!beside || !mayBeNominative(beside)) break
        own = beside
        named = true
        k = more.last
        continue
      }
      // A title of its own in the subject's form begins another phrase.
      if (mayBeNominative(more.forms) && more.weight === 4 && !(oblique(more.forms) & inCases(2))) break
      k = more.last
      if (more.named) named = true
    }
    return { first, last: k, head: head.at, forms: own, weight, named, several }
  }

  const titledBefore = (k: number): boolean => postLike(scene, tokens[k - 1]!.norm) || words.title(tokens[k - 1]!.norm)

  const closing = (open: number, end: number): number | undefined => {
    for (let j = open + 1; j < end && j < open + 12; j++) if (sign(j) === ')') return j
    return undefined
  }

  /** "министр и посол", "партии и союза": what "and" joins in one case. */
  function joined(k: number, end: number, own: number, depth: number): Named | undefined {
    const { norm } = tokens[k]!
    if (!fits(table.words.joins, norm)) return undefined
    const other = phraseAt(k + 1, end, depth + 1)
    if (!other) return undefined
    if (mayBeNominative(own) && mayBeNominative(other.forms)) {
      // The verb stands in the plural, or in the form of the nearer one.
      const both = own & NOMINATIVE ? own : other.forms
      return { ...other, forms: NOMINATIVE_MANY | (both & other.forms) | (own & ~inCases(NOMINATIVE)) }
    }
    const shared = casesOf(own) & casesOf(other.forms)
    if (!shared && !mayBeGenitive(other.forms)) return undefined
    return { ...other, forms: shared ? (own | NOMINATIVE_MANY) & (inCases(shared) | own) : own, weight: 0 }
  }

  /** "А, Б и В": a list that "and" closes. */
  function listed(k: number, end: number, own: number, depth: number): Named | undefined {
    if (depth > 1) return undefined
    let at = k
    for (let n = 0; n < 8; n++) {
      const item = phraseAt(at + 1, end, DEEPEST - 1)
      if (!item) return undefined
      const shared = casesOf(own) & casesOf(item.forms)
      if (!shared && !mayBeGenitive(item.forms)) return undefined
      if (sign(item.last) === ',') {
        at = item.last
        continue
      }
      const both = mayBeNominative(own) && mayBeNominative(item.forms)
      if (item.several) return { ...item, forms: both ? NOMINATIVE_MANY : own }
      if (item.last >= end || !fits(table.words.joins, tokens[item.last]!.norm)) {
        return undefined
      }
      const last = phraseAt(item.last + 1, end, DEEPEST - 1)
      if (!last) return undefined
      return { ...last, forms: both && mayBeNominative(last.forms) ? NOMINATIVE_MANY : own }
    }
    return undefined
  }

  /** A phrase with a preposition that belongs to the noun before it: "советник по торговле", "посол в Перу Иван Белов". */
  function inside(
    k: number,
    end: number,
    head: Head,
    own: number,
    named: boolean,
    stationed: boolean,
    depth: number,
  ): { last: number; forms: number; named: boolean } | undefined {
    const { norm } = tokens[k]!
    const next = tokens[k + 1]
    if (!next || k + 1 >= end || (scene.timed[k + 1] === 1 && !nameAt(k + 1))) return undefined
    if (table.asides.at(tokens, k, end)) return undefined
    const what = phraseAt(k + 1, end, depth + 1)
    if (!what) return undefined
    const titled = head.weight === 4
    // "посол в Перу Иван Белов": the name that follows tells that the words before belong to the post.
    const name = titled && !named ? nameAt(what.last) : undefined
    if (name?.type === 'PER' && name.first === what.last && what.last < end) {
      const forms = nameForms(scene.nameOf[name.first]!)
      const both = together(own, forms)
      if (mayBeNominative(forms) && both) return { last: endOfName(name), forms: both, named: true }
    }
    // The same, read as part of the phrase behind the preposition.
    const tail = titled && !named && what.last <= end ? nameAt(what.last - 1) : undefined
    if (tail?.type === 'PER' && tail.first > k + 1) {
      const forms = nameForms(scene.nameOf[tail.first]!)
      const both = together(own, forms)
      if (mayBeNominative(forms) && both && !named) return { last: what.last, forms: both, named: true }
    }
    if (table.has('settings', next.norm) || fits(table.words.saidAt, next.norm)) return undefined
    const kept = { last: what.last, forms: own, named }
    if (table.has('inside', norm)) return fits(table.words.outcome, next.norm) || named ? undefined : kept
    if (fits(table.words.outOf, norm) && (fits(table.words.someOf, tokens[head.at]!.norm) || stationed)) return kept
    const where = nameAt(k + 1)
    if (!where && what.last === k + 2 && !nounForms(lastPart(k + 1))) return undefined
    // "в своём заявлении" tells how it was said.
    if (stationed && !named && fits(table.words.stationed, norm) && !fits(table.words.oneself, next.norm)) return kept
    if (named) return fits(table.words.outOf, norm) && where ? kept : undefined
    if (titled && fits(table.words.seats, norm) && where && where.type !== 'PER') return kept
    if (fits(table.words.from, norm) && titled) return kept
    if (fits(table.words.with, norm) && fits(table.words.relations, tokens[k - 1]!.norm)) return kept
    return undefined
  }

  function behindPreposition(i: number, end: number): number {
    const cases = words.behind(tokens[i]!.norm)
    if (i + 1 >= end) return i + 1
    if (scene.timed[i + 1] === 1 && !nameAt(i + 1)) {
      let j = i + 1
      while (j < end && scene.timed[j] === 1 && !nameAt(j)) j++
      return j
    }
    return governedEnd(i + 1, end, cases)
  }

  /** Where a phrase ends that stands in one of the given cases: it takes nothing along that can only be a subject. */
  function governedEnd(i: number, end: number, cases: number): number {
    const before = modifiersAt(i, end)
    const wanted = (cases && together(before.forms, cases)) || before.forms
    const head =
      before.next < end
        ? (headAt(before.next, before.quantity ? EVERY : wanted) ?? headAt(before.next, before.forms))
        : undefined
    if (!head) return Math.max(before.next, i + 1)
    return behind(i, end, head, oblique(cases ? together(head.forms, cases) : EVERY) || oblique(EVERY), 1).last
  }

  return { at, behindPreposition }
}
