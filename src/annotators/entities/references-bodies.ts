/** Which body a noun means: "the ministry", "عدالت". */
import type { Ground } from './ground.ts'
import type { Lexicon } from './lexicon.ts'
import type { SomeBody } from './someone.ts'

/** The body that a noun at token `i` means, by its name or its kind. Absent: undefined where it may be none, or several. */
export const bodyFor = (
  g: Ground,
  x: Lexicon,
  noun: string,
  i: number,
  bodies: readonly SomeBody[],
): SomeBody | undefined =>
  (isDefinite(g, x, i) ? bodyMeant(g, x, noun, i, bodies) : undefined) ?? bodyOfKind(g, x, noun, i, bodies)

/** Whether a noun at token `i` is one told of before. */
function isDefinite(g: Ground, x: Lexicon, i: number): boolean {
  const before = g.tokens[i - 1]?.norm ?? ''
  const after = g.tokens[i + 1]?.norm ?? ''
  const { owners } = g.language.titles
  if (owners === 'linked') return x.offices.the.has(before) && !x.offices.of.has(after)
  if (g.language.countries.demonym([before])) return false
  if (owners === 'marked')
    return !x.references.indefinite.has(before) && !g.nameAt[i - 1] && x.references.marks.has(after)
  const next = g.tokens[i + 1]
  return !g.nameAt[i + 1] && (!next || next.kind === 'sign' || next.kind === 'word')
}

/**
 * "The ministry" for МИД, "the American ministry" for Госдеп: the one body of that kind named before,
 * of the state whose adjective stands before the noun. Absent: undefined where several fit, or another noun follows in the genitive.
 */
function bodyOfKind(
  g: Ground,
  lexicon: Lexicon,
  noun: string,
  at: number,
  bodies: readonly SomeBody[],
): SomeBody | undefined {
  const kind = lexicon.bodyKinds.get(noun)
  const next = g.tokens[at + 1]
  // "ведомство Ростуризм": a name follows, known or not; "министерство обороны": another body.
  const named = g.nameAt[at + 1] || (next?.kind === 'word' && /^\p{Lu}/u.test(g.text.slice(next.start, next.end)))
  if (!kind || named || lexicon.references.kindOwner.test(next?.norm ?? '')) return undefined
  const country = g.language.countries.demonym([g.tokens[at - 1]?.norm ?? ''])?.code
  let found: SomeBody | undefined
  for (const body of bodies) {
    if (body.members[0]!.first >= at) break
    if (country && body.country !== country) continue
    if (!body.members.some((m) => lexicon.kinds.at(g.tokens, m.first, m.last)?.value === kind)) continue
    if (found) return undefined
    found = body
  }
  return found
}

/** The body whose name holds the noun, when there is one only, and it was named before. */
function bodyMeant(g: Ground, x: Lexicon, noun: string, at: number, bodies: readonly SomeBody[]): SomeBody | undefined {
  const key = noun.length > 4 ? noun.slice(0, Math.max(4, noun.length - 2)) : noun
  let found: SomeBody | undefined
  for (const body of bodies) {
    if (body.members[0]!.first >= at) continue
    const has = body.members.some(
      (m) =>
        m.words.length > 1 && m.words.some((w) => w === noun || (w.startsWith(key) && w.length <= noun.length + 3)),
    )
    if (!has) continue
    if (found) return undefined
    found = body
  }
  // A noun followed by a word in the genitive is another body: "министерство обороны".
  const next = g.tokens[at + 1]
  const { nameOwner, verb } = x.references
  if (found && next?.kind === 'word' && nameOwner.test(next.norm) && !verb.test(next.norm)) return undefined
  return found
}
