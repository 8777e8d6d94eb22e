/** Names that a document has found in some places and passed over in others. */
import type { TokenMark } from '../../model/marks.ts'
import { bit } from './lists.ts'
import type { Tagger, TaggerPlaces } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE } from './words.ts'

const KNOWN = bit('state') | bit('place') | bit('body')
const PERSON = TYPES.indexOf('PER')
/** Names of more words are found whole anyway. */
const LONGEST = 4

interface Form {
  readonly words: readonly string[]
  readonly type: number
  found: number
  /** Found with another type. */
  mixed: boolean
  /** A surname that begins with small words, after a given name. */
  tail: boolean
  /** The last word of a person's name, which counts within a sentence. */
  alone?: true
}

/**
 * Adds the places where the words of a name stand and none was found, when the document has found that name at least twice, always
 * with one type, and more often than not. One word alone must be known as a place or body and nothing else, or be found three times:
 * many words are names and common words as well ("شام").
 * Linear: each token is looked at once for each length of name that begins with its word.
 */
export function addRepeated(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  { words, kind, kinds }: Pick<TaggerPlaces, 'words' | 'kind' | 'kinds'>,
  { lists, around }: Pick<Tagger, 'lists' | 'around'>,
): TokenName[] {
  const forms = new Map<string, Form>()
  /** Whether a name begins with a word of the document: with most of them none does. */
  const begins = new Uint8Array(kinds)
  /** By first word, how many words the names have that begin with it, the longest first. */
  const lengths = new Map<string, number[]>()
  for (const n of names) {
    if (n.last - n.first > LONGEST) continue
    const parts = tokens.slice(n.first, n.last).map((t) => t.norm)
    const key = parts.join(' ')
    const known = forms.get(key)
    if (known) {
      known.found++
      if (known.type !== n.type) known.mixed = true
      continue
    }
    put(key, { words: parts, type: n.type, found: 1, mixed: false, tail: false })
    begins[kind[n.first]!] = 1
    // "Урсула фон дер Ляйен": "фон дер Ляйен" alone is she as well.
    const small = parts.findIndex((w, k) => k > 0 && around.particles.has(w) && words[n.first + k]!.case === CASE.lower)
    const surname = parts.slice(small)
    if (small > 0 && n.type === PERSON && !forms.has(surname.join(' '))) {
      put(surname.join(' '), { words: surname, type: n.type, found: 1, mixed: false, tail: true })
      begins[kind[n.first + small]!] = 1
    }
    // "Альберто Диас прибыл … Завтра Диас встретится": the surname alone is he as well.
    const last = parts.at(-1)!
    if (parts.length > 1 && n.type === PERSON && around.surnames.test(last)) {
      const there = forms.get(last)
      if (!there) put(last, { words: [last], type: n.type, found: 1, mixed: false, tail: true, alone: true })
      else if (there.words.length === 1 && there.type === PERSON) Object.assign(there, { tail: true, alone: true })
      begins[kind[n.last - 1]!] = 1
    }
  }
  const taken = new Uint8Array(tokens.length)
  for (const n of names) taken.fill(1, n.first, n.last)
  const missed = new Map<Form, TokenName[]>()
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !begins[kind[i]!]) continue
    let best: Form | undefined
    for (const n of lengths.get(tokens[i]!.norm) ?? []) {
      const form = forms.get(keyAt(i, i + n))
      if (!form || !stands(form, i) || (form.alone && !inside(i))) continue
      best = form
      break
    }
    if (!best) continue
    const list = missed.get(best)
    const name = { first: i, last: i + best.words.length, type: best.type }
    if (list) list.push(name)
    else missed.set(best, [name])
    i = name.last - 1
  }
  const added: TokenName[] = []
  for (const [form, list] of missed) {
    if (form.tail && !form.mixed) {
      added.push(...list)
      continue
    }
    if (form.mixed || form.found < 2 || list.length >= form.found) continue
    if (form.words.length === 1 && form.found < 3 && !only(list[0]!)) continue
    added.push(...list)
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first)

  function put(key: string, form: Form): void {
    forms.set(key, form)
    const n = form.words.length
    const there = lengths.get(form.words[0]!)
    if (!there) lengths.set(form.words[0]!, [n])
    else if (!there.includes(n)) {
      there.push(n)
      there.sort((a, b) => b - a)
    }
  }

  function keyAt(first: number, last: number): string {
    let key = tokens[first]!.norm
    for (let i = first + 1; i < Math.min(last, tokens.length); i++) key += ` ${tokens[i]!.norm}`
    return key
  }

  function stands(form: Form, i: number): boolean {
    for (let k = 0; k < form.words.length; k++)
      if (
        taken[i + k] ||
        tokens[i + k]?.norm !== form.words[k] ||
        (words[i + k]!.case === CASE.lower && !(form.tail && around.particles.has(form.words[k]!)))
      )
        return false
    // Part of a longer name that was passed over: a word with a capital right beside it.
    return !capital(i - 1) && !capital(i + form.words.length)
  }

  function capital(i: number): boolean {
    const c = words[i]?.case
    return (
      (c === CASE.title || c === CASE.mixed || c === CASE.upper) && !taken[i] && tokens[i]!.kind === 'word' && inside(i)
    )
  }
  /** Not the first word of a sentence, where every word has a capital. */
  function inside(i: number): boolean {
    return i > 0 && words[i - 1]!.case !== CASE.sign && !tokens[i]!.breakBefore
  }

  function only(n: TokenName): boolean {
    const found = lists.at(tokens, n.first, n.last)
    return found?.last === n.last && (found.value & KNOWN) !== 0 && (found.value & ~KNOWN) === 0
  }
}
