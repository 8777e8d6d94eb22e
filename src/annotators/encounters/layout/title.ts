/** What only a report's title tells: for which state somebody acts whom the text names without it. */
import type { Language } from '../../../languages/language.ts'
import type { Entity } from '../../../model/reading.ts'
import { foldPhrase } from '../../../text/fold.ts'
import type { Cues } from './cues.ts'

const WORD = /[\p{L}\p{M}]+|[,;:]/gu
/** Between a family name and its state: "Marcos, Jr. of the Republic of the Philippines". */
const BEFORE_STATE = new Set(['jr', 'sr', 'of', 'the', 'republic', 'kingdom', 'state', 'states', 'federated', ','])

/**
 * The states of people whom the title names with their state and the text without: "… Call with President Petro of Colombia".
 * Keyed by entity id. Only in languages with articles, whose titles name a state after "of" or by an adjective before the post, and in
 * Russian, where a post with its state stands right before the name ("премьер-министра A X"). Linear in title and people; absent: the
 * title does not tell.
 */
export function titleStates(
  title: string | undefined,
  entities: ReadonlyMap<string, Entity>,
  cues: Cues,
  language: Language,
): Map<string, string> {
  const out = new Map<string, string>()
  const cased = language.script.code === 'Cyrl'
  if (!title || !(cues.table.articles || cased)) return out
  const words = [...title.slice(0, 400).matchAll(WORD)].map((m) => foldPhrase(m[0]) || m[0])
  for (const e of entities.values()) {
    if (e.type !== 'PER' || e.country) continue
    const name = foldPhrase(e.name.replace(/[-’',.]/g, ' '))
      .split(' ')
      .filter((w) => w.length > 1 && w !== 'jr' && w !== 'sr')
    if (cased) {
      const post = name.length > 0 ? postBefore(words, name, language, cues) : undefined
      if (post) out.set(e.id, post)
      continue
    }
    const at = name.length > 0 ? words.lastIndexOf(name.at(-1)!) : -1
    if (at < 0) continue
    const state = stateAfter(words, at + 1, language) ?? peopleBefore(words, at, language)
    if (state) out.set(e.id, state)
  }
  return out
}

/** The states that a title names from one of its folded words on: that of an adjective, and that of the longest name. Empty: none begins there. */
function statesAt(words: readonly string[], i: number, { countries }: Language): string[] {
  if (!countries.begins(words[i]!)) return []
  const people = countries.demonym(words, i)
  const out = people ? [people.code] : []
  for (let n = Math.min(3, words.length - i); n >= 1; n--) {
    const place = countries.place(words.slice(i, i + n))
    if (place?.state) return [...out, place.code]
  }
  return out
}

/**
 * The two states that a Russian title names, by name or by adjective. Absent: it names one, or more than two. They are the sides of talks
 * of which the text names only one.
 */
export function titlePair(title: string | undefined, language: Language): readonly string[] | undefined {
  if (!title || language.script.code !== 'Cyrl') return undefined
  const words = [...title.slice(0, 400).matchAll(WORD)].map((m) => foldPhrase(m[0]) || m[0])
  const out = new Set<string>()
  for (let i = 0; i < words.length; i++) for (const code of statesAt(words, i, language)) out.add(code)
  return out.size === 2 ? [...out] : undefined
}

/** The two states of a Russian title that tells of their talks: "X и Y провели переговоры". Absent: it tells of none, or of other than two states. */
export function titleTalks(title: string | undefined, language: Language, cues: Cues): readonly string[] | undefined {
  const pair = titlePair(title, language)
  if (!pair) return undefined
  return [...title!.slice(0, 400).matchAll(WORD)].some((m) => cues.posts.titleTalks.test(foldPhrase(m[0])))
    ? pair
    : undefined
}

/** The two states of an English title that tells of talks: "Chile-Peru talks resume". Absent: it tells of none, or of other than two states. */
export function titleTwo(title: string | undefined, language: Language, cues: Cues): readonly string[] | undefined {
  if (!title || !cues.table.articles) return undefined
  const said = [...title.slice(0, 400).matchAll(WORD)].map((m) => m[0])
  const words = said.map((w) => foldPhrase(w) || w)
  if (!words.some((w) => cues.gathering.talks.has(w))) return undefined
  const out = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    if (said[i] === 'US') out.add('US')
    if (said[i]![0] !== words[i]![0]) for (const code of statesAt(words, i, language)) out.add(code)
  }
  return out.size === 2 ? [...out] : undefined
}

/** Where a family name stands in whatever case: all of it but its last letter, and no more than two letters behind. */
function inTitle(words: readonly string[], family: string): number {
  const stem = family.length > 4 ? family.slice(0, -1) : family
  return words.findIndex((w) => w.startsWith(stem) && w.length - family.length <= 2)
}

/** "Визит премьер-министра Израиля X": the state told last before the name, with an office between it and any sign or preposition. */
function postBefore(
  words: readonly string[],
  name: readonly string[],
  language: Language,
  cues: Cues,
): string | undefined {
  const { titled, titleStops, former } = cues.posts
  let at = inTitle(words, name.at(-1)!)
  // Its own first names stand between the state and the family name.
  while (at > 0 && name.some((n) => n.length > 3 && words[at - 1]!.startsWith(n.slice(0, -1)))) at--
  let state: string | undefined
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const word = words[i]!
    if (titleStops.test(word)) return undefined
    if (state && titled.test(word)) return former.test(words[i - 1] ?? '') ? undefined : state
    for (let n = Math.min(3, at - i); n >= 1 && !state; n--) {
      const place = language.countries.place(words.slice(i, i + n))
      if (place?.state) state = place.code
    }
    if (language.countries.begins(word)) {
      const people = language.countries.demonym(words, i)
      // "Израильский премьер": the office follows the adjective.
      if (people) return people.code
    }
  }
  return undefined
}

function stateAfter(words: readonly string[], from: number, language: Language): string | undefined {
  let of = false
  for (let i = from; i < Math.min(words.length, from + 7); i++) {
    if (of)
      for (let n = Math.min(3, words.length - i); n >= 1; n--) {
        const place = language.countries.place(words.slice(i, i + n))
        if (place?.state) return place.code
      }
    if (!BEFORE_STATE.has(words[i]!)) return undefined
    if (words[i] === 'of') of = true
  }
  return undefined
}

/** "Turkish Presidential Advisor Kilic": no conjunction, comma or preposition between the adjective and the name. */
function peopleBefore(words: readonly string[], at: number, language: Language): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = words[i]!
    if (word === 'and' || word === 'with' || word === ',' || word === ':' || word === ';') return undefined
    const people = language.countries.begins(word) ? language.countries.demonym(words, i) : undefined
    if (people) return people.code
  }
  return undefined
}
