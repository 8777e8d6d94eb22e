/** Reads the head of a noun phrase with what stands before it: "семь бастующих пилотов", "посетивший порт в мае глава совета". */
import { fits } from '../../../text/lists.ts'
import { mannerLike, verbLike } from '../medial/plausible.ts'
import type { MedialTable } from '../medial/table.ts'
import type { Scene } from '../scene.ts'
import { EVERY, type Forms, mayBeNominative, NOMINATIVE_ONE, oblique, ofEitherSex, together } from './forms.ts'
import type { SceneWords } from './words.ts'

/** How long a name in quotation marks may be, and how far a participle may stand before its noun. */
export const MARKED = 8
const PARTICIPLE = 8

/** The noun, name or quoted name of a phrase. `next`: the token after it; `weight`: as in `NounPhrase`. */
export interface Head {
  readonly at: number
  readonly next: number
  readonly forms: number
  readonly weight: number
}

/**
 * What stands before a noun. `next`: the token after it; `forms`: those it leaves; `quantity`: whether it tells one; `last`: where its last
 * adjective stands (-1: none does), and `before` the forms that the words before that one leave.
 */
export interface Modifiers {
  readonly next: number
  readonly forms: number
  readonly quantity: boolean
  readonly last: number
  readonly before: number
}

export function headsOf(scene: Scene, table: MedialTable, words: Forms, own: SceneWords) {
  const { tokens, forms } = scene
  const { sign, nameAt, lastPart, manner, bars, acts, nounForms, nameForms, personal, endOfName } = own
  /** Whether the word at `i` may stand behind a modifier of the given forms. */
  function follows(i: number, end: number, modifier: number, depth = 0): boolean {
    if (i >= end || depth > 3) return false
    const name = nameAt(i)
    if (name) {
      const told = nameForms(scene.nameOf[i]!)
      // "главой МИД": an ending that nouns have too says nothing before a name that does not decline.
      return told === EVERY ? !fits(forms.instrumental, tokens[i - 1]!.norm) : together(modifier, told) !== 0
    }
    const quote = scene.opens.get(i)
    if (quote) return quote.closed && quote.last - quote.first <= MARKED
    const t = tokens[i]!
    // "политические и деловые лидеры"
    if (table.has('and', t.norm))
      return (
        i + 1 < end &&
        (words.modifier(tokens[lastPart(i + 1)]!.norm) & modifier) !== 0 &&
        follows(i + 1, end, modifier, depth + 1)
      )
    if (t.kind !== 'word' || bars(i) || (scene.timed[i] === 1 && !name)) return false
    const last = lastPart(i)
    if (last === i && manner(i)) return follows(i + 1, end, modifier, depth + 1)
    const { norm } = tokens[last]!
    if (table.has('pronouns', norm)) return false
    const as = words.modifier(norm)
    if (as && together(modifier, as)) return true
    return !verbLike(scene, i) && together(modifier, nounForms(last)) !== 0
  }

  /** The noun, name or quoted name at `i`. */
  function headAt(i: number, modifiers: number): Head | undefined {
    const quote = scene.opens.get(i)
    if (quote) {
      if (!quote.closed || quote.last - quote.first > MARKED) return undefined
      return { at: i + 1 < quote.last ? i + 1 : i, next: quote.last + 1, forms: modifiers, weight: 2 }
    }
    const name = nameAt(i)
    if (name) {
      if (name.first !== i) return undefined
      const own = together(modifiers, nameForms(scene.nameOf[i]!))
      return own ? { at: i, next: endOfName(name), forms: own, weight: name.type === 'PER' ? 4 : 2 } : undefined
    }
    const t = tokens[i]!
    if (t.kind !== 'word' || (scene.timed[i] === 1 && !name) || bars(i)) return undefined
    const last = lastPart(i)
    // "г-н Белов": its parts are no words.
    const honorific =
      last === i + 2 && fits(forms.honorific, scene.text.slice(t.start, tokens[last]!.end).toLowerCase())
    const titled = honorific || words.title(t.norm) || words.title(tokens[last]!.norm)
    if (!titled && (acts(i) || table.has('adverbs', t.norm) || mannerLike(scene, table, i))) return undefined
    const told = honorific ? NOMINATIVE_ONE : nounForms(last)
    const { norm } = tokens[last]!
    const pronoun = table.has('pronouns', norm)
    const person = pronoun || titled || personal(norm)
    const both = together(modifiers, told)
    if (!both) return undefined
    const own = person && !table.has('things', norm) ? ofEitherSex(both) : both
    const certain = !(oblique(own) & EVERY)
    return { at: i, next: last + 1, forms: own, weight: person ? 4 : certain ? 1 : 0 }
  }

  /** What stands before the noun: the token after it, the forms it leaves, and whether it tells a quantity. */
  function modifiersAt(i: number, end: number): Modifiers {
    let j = i
    let left = EVERY
    let before = EVERY
    let last = -1
    let quantity = false
    for (let guard = 0; guard < 10 && j < end; guard++) {
      const t = tokens[j]!
      if (scene.opens.has(j) || nameAt(j)) break
      // "39-летний", "46-й": an adjective.
      if (t.kind === 'number' && lastPart(j) === j) {
        if (scene.timed[j] === 1) break
        quantity = true
        j++
        while (
          j < end &&
          /[%,.]/.test(sign(j)) &&
          tokens[j]!.start === tokens[j - 1]!.end &&
          (sign(j) === '%' || tokens[j + 1]?.kind === 'number')
        )
          j++
        continue
      }
      if (t.kind === 'sign' || scene.timed[j] === 1) break
      if (fits(forms.gerundAlone, t.norm)) break
      if (words.quantity(t.norm)) {
        quantity = true
        j++
        continue
      }
      if (bars(j)) {
        // "политические и деловые лидеры"
        const joined =
          last >= 0 && table.has('and', t.norm) && j + 1 < end
            ? words.modifier(tokens[lastPart(j + 1)]!.norm) & left
            : 0
        if (!joined || !follows(j + 1, end, left)) break
        j++
        continue
      }
      const part = lastPart(j)
      const own = words.modifier(tokens[part]!.norm)
      // "уполномоченный бельгийского профсоюза": a title formed as adjectives are.
      const next = words.modifier(tokens[lastPart(part + 1)]?.norm ?? '')
      const titled = words.title(t.norm) && next !== 0 && mayBeNominative(own) && !mayBeNominative(together(own, next))
      const named = words.title(t.norm) && nameAt(part + 1) !== undefined
      const both = own && !titled && !named ? together(left, own) : 0
      if (both && follows(part + 1, end, both)) {
        before = left
        left = both
        last = j
        j = part + 1
        continue
      }
      const past = both ? pastComplements(part, end, both) : undefined
      if (past !== undefined) {
        before = left
        left = both
        last = j
        j = past
        continue
      }
      if (
        (table.has('adverbs', t.norm) || manner(j)) &&
        j + 1 < end &&
        words.modifier(tokens[lastPart(j + 1)]!.norm) &&
        !words.title(t.norm)
      ) {
        j++
        continue
      }
      break
    }
    return { next: j, forms: left, quantity, last, before }
  }

  /** "посетивший порт в мае глава совета": where the noun of a participle stands, past what it takes along. */
  function pastComplements(i: number, end: number, left: number): number | undefined {
    const { norm } = tokens[i]!
    if (!fits(forms.participleInserted, norm) && !fits(forms.participleOblique, norm)) return undefined
    let past = -1
    for (let j = i + 1; j < end && j < i + PARTICIPLE; j++) {
      const t = tokens[j]!
      if (t.kind === 'sign' || (t.kind === 'word' && verbLike(scene, j) && !nameAt(j))) return undefined
      const name = nameAt(j)
      if (table.has('prepositions', tokens[j - 1]!.norm)) {
        if (j > i + 1) past = name ? name.last : j + 1
        continue
      }
      // "муж осуждённой в Перу поэтессы": the noun stands behind the phrase of a preposition.
      if (past >= 0 && j >= past && !name && t.kind === 'word' && together(left, nounForms(lastPart(j)))) return j
      const titled = words.title(t.norm) || (personal(t.norm) && !name)
      const own = titled
        ? nounForms(lastPart(j))
        : name?.type === 'PER' && name.first === j
          ? nameForms(scene.nameOf[j]!)
          : 0
      if (own && together(left, own)) {
        let at = j
        while (at - 1 > i && words.modifier(tokens[at - 1]!.norm) & left && !nameAt(at - 1)) at--
        return at
      }
    }
    return undefined
  }

  return { follows, headAt, modifiersAt }
}
