/** Offices that several hold, each for the state told in the same place: "президенты Чили и Перу Габриэль Борич и Хуан Кастро". Languages with cases. */
import { type Ground, nameBeginningAt, nameEndingAt, norm, type PostMark } from './ground.ts'
import type { Lexicon } from './lexicon.ts'
import type { Named } from './named.ts'

/**
 * The post of each, in the order in which they are named; the one post alone where as many people as states do not follow it. Nothing but
 * commas and "and" stands between the states, and between the people.
 */
export function postsOfSeveral(g: Ground, x: Lexicon, post: PostMark, end: number): PostMark[] {
  const { holder } = post
  if (g.language.titles.owners !== 'cased' || !holder || holder.first < post.titleLast) return [post]
  const states = listEndingAt(g, x, holder.first, post.titleLast).map((n) => g.countryOf(n))
  if (states.length < 2 || states.some((s) => !s)) return [post]
  const people = listFrom(g, x, holder, end)
  if (people.length !== states.length) return [post]
  return people.map((person, n) => ({ ...post, holder: person, country: states[n]! }))
}

/** "Президенты Чили, Перу и Боливии X, Y и Z": whether a comma parts two places of a list right behind which people are named. */
export function isInStates(g: Ground, x: Lexicon, comma: number): boolean {
  if (nameEndingAt(g, comma)?.type !== 'LOC') return false
  for (let at = comma; joins(g, x, at); ) {
    const name = nameBeginningAt(g, at + 1)
    if (name?.type !== 'LOC') return false
    if (nameBeginningAt(g, name.last)?.type === 'PER') return true
    at = name.last
  }
  return false
}

/** The places of a list that ends at a token, from its first on. */
function listEndingAt(g: Ground, x: Lexicon, end: number, least: number): Named[] {
  const out: Named[] = []
  for (let at = end; at > least; ) {
    const name = nameEndingAt(g, at)
    if (name?.type !== 'LOC') break
    out.unshift(name)
    if (!joins(g, x, name.first - 1)) break
    at = name.first - 1
  }
  return out
}

/** The people of a list, from its first on. */
function listFrom(g: Ground, x: Lexicon, first: Named, end: number): Named[] {
  const out = [first]
  for (let at = first.last; at + 1 < end && joins(g, x, at); ) {
    const name = nameBeginningAt(g, at + 1)
    if (name?.type !== 'PER') break
    out.push(name)
    at = name.last
  }
  return out
}

const joins = (g: Ground, { offices }: Lexicon, i: number): boolean => norm(g, i) === ',' || offices.and.has(norm(g, i))
