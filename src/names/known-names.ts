/** A list of names that somebody brings, made ready: found in texts in all Russian cases, and asked by any of its spellings. */
import type { KnownName } from '../model/known-name.ts'
import { foldPhrase } from '../text/fold.ts'
import type { Found } from '../text/phrases.ts'
import { type Token, tokenize } from '../text/tokens.ts'

export interface KnownNames {
  readonly rows: readonly KnownName[]
  /** The longest name of the list that begins at token `i` and ends before token `end`. Absent: undefined. */
  at(tokens: readonly Token[], i: number, end?: number): Found<KnownName> | undefined
  /** The rows with this name among their spellings, letters folded. Absent: []. */
  called(name: string): readonly KnownName[]
}

interface Node {
  readonly next: Map<string, Node>
  row?: KnownName
}

/** Makes a list ready. Where two rows have one name, the first is found in texts. */
export function knownNames(rows: readonly KnownName[]): KnownNames {
  const root: Node = { next: new Map() }
  const byName = new Map<string, KnownName[]>()
  const bases = new Map<string, string[]>()
  for (const row of rows)
    for (const name of new Set([row.name, ...row.variants])) {
      const key = foldPhrase(name)
      const same = byName.get(key)
      if (!same) byName.set(key, [row])
      else if (!same.includes(row)) same.push(row)
      let node = root
      for (const { norm } of tokenize(name)) {
        let next = node.next.get(norm)
        if (!next) node.next.set(norm, (next = { next: new Map() }))
        node = next
        for (const form of caseForms(norm)) {
          const known = bases.get(form)
          if (!known) bases.set(form, [norm])
          else if (!known.includes(norm)) known.push(norm)
        }
      }
      if (node !== root) node.row ??= row
    }
  /** The token after the longest name from `node` on; 0 where there is none. */
  const walk = (
    node: Node,
    tokens: readonly Token[],
    i: number,
    end: number,
    best: { last: number; row?: KnownName },
  ) => {
    if (node.row && i > best.last) {
      best.last = i
      best.row = node.row
    }
    if (i >= end) return
    const word = tokens[i]!.norm
    const own = node.next.get(word)
    if (own) walk(own, tokens, i + 1, end, best)
    for (const base of bases.get(word) ?? []) {
      const next = base === word ? undefined : node.next.get(base)
      if (next) walk(next, tokens, i + 1, end, best)
    }
  }
  return {
    rows,
    at: (tokens, i, end = tokens.length) => {
      const best: { last: number; row?: KnownName } = { last: 0 }
      walk(root, tokens, i, end, best)
      return best.row && { first: i, last: best.last, value: best.row }
    },
    called: (name) => byName.get(foldPhrase(name)) ?? [],
  }
}

/** How a Russian name's last letters change: what they are, how many are cut, what may stand in their place. */
const CHANGES: readonly (readonly [RegExp, number, string])[] = [
  [/..[иыо]й$/, 2, 'ого его ому ему ым им ом ем'],
  [/..[ая]я$/, 2, 'ой ей ую юю ою ею'],
  [/.ец$/, 2, 'ца цу цем цом це'],
  [/..[йь]$/, 1, 'я ю ем е и ью'],
  [/.а$/, 1, 'ы и е у ой ою ей'],
  [/.я$/, 1, 'и е ю ей ею'],
  [/(?:[ое]в|[иы]н)$/, 0, 'а у ым е'],
  [/.[бвгджзклмнпрстфхцчшщ]$/, 0, 'а у ом ем е'],
]

/** The oblique forms of one folded word; [] for words of other letters and such as do not change. */
const caseForms = (word: string): string[] =>
  /^[а-я]{3,}$/.test(word)
    ? CHANGES.flatMap(([ending, cut, forms]) =>
        ending.test(word) ? forms.split(' ').map((f) => word.slice(0, word.length - cut) + f) : [],
      )
    : []
