/** Whom pronouns mean: "he", "انہوں نے". */
import type { Ground } from './ground.ts'
import type { Lexicon } from './lexicon.ts'
import type { Seen, Someone } from './someone.ts'

/** How many sentences back a pronoun may reach. */
const REACH = 2

/** What a pronoun at `i` may stand for. Absent: undefined where there is none, or where it may stand for several. */
export function pronounAt(g: Ground, x: Lexicon, i: number): 'man' | 'woman' | 'either' | undefined {
  const token = g.tokens[i]!
  if (token.kind !== 'word') return undefined
  const sex = x.pronouns.get(token.norm)
  if (!sex || g.language.titles.owners !== 'marked') return sex
  const next = g.tokens[i + 1]?.norm ?? ''
  if (x.references.single.has(token.norm)) return x.references.doer.has(next) ? sex : undefined
  // "ان" is "these" before a noun: only before a postposition does it stand for a person.
  if (x.offices.owner.has(next)) {
    const then = g.tokens[i + 2]?.norm ?? ''
    return x.references.theirs.has(then) ? sex : undefined
  }
  return undefined
}

/** Whom a pronoun at token `at` of a sentence means, among those seen before. Absent: undefined where several may be meant. */
export function meant(
  all: readonly Seen[],
  sentence: number,
  pronoun: 'man' | 'woman' | 'either',
  g: Ground,
  at: number,
): Someone | undefined {
  const inside = g.quoted[at] === 1
  const seen = inside ? all : all.filter((x) => !x.quoted)
  const fits = (p: Someone) => (pronoun === 'woman' ? p.sex !== 'm' : pronoun === 'man' ? p.sex !== 'f' : true)
  for (let back = 0; back <= (inside ? 0 : reachFrom(g, sentence)); back++) {
    const here = seen.filter((x) => x.sentence === sentence - back && fits(x.someone))
    if (here.length === 0) continue
    const subjects = here.filter((x) => x.subject)
    const list = subjects.length > 0 ? subjects : here
    const different = new Set(list.map((x) => x.someone.id))
    if (different.size === 1) return surely(list[0]!.someone, pronoun, here)
    // Two people with an equal claim: nobody.
    if (back === 0 && subjects.length > 0) return list[list.length - 1]!.someone
    const last = list[list.length - 1]!
    return g.language.titles.owners === 'marked' && subjects.length > 0 ? last.someone : undefined
  }
  return undefined
}

/** Sentences within quotations do not count: after a long one "he said" still means who was named before it. */
function reachFrom(g: Ground, sentence: number): number {
  let reach = REACH
  for (let s = sentence - 1; s >= 0 && sentence - s <= reach && reach < 8; s--) {
    const { first, last } = g.sentences[s]!
    if (g.quoted[first] === 1 && g.quoted[last - 1] === 1) reach++
  }
  return reach
}

/** "she" needs a woman, or somebody alone. */
function surely(someone: Someone, pronoun: 'man' | 'woman' | 'either', here: readonly Seen[]): Someone | undefined {
  if (pronoun === 'woman' && someone.sex !== 'f' && new Set(here.map((x) => x.someone.id)).size > 1) return undefined
  return someone
}
