/**
 * The rules of FactRuEval-2016's own scorer (`t1_eval.py -l`), written anew: names are sets of tokens, a place that acts is a place,
 * words that only describe ("министерство", "район") count neither way, and a name inside a longer one is not asked for.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Tag = 'per' | 'loc' | 'org'
export const TAGS: readonly Tag[] = ['per', 'loc', 'org']

interface Token {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** A sign that touches a neighbour is not compared. */
  ignored: boolean
}

/** A name as the scorer sees it. */
export interface TokenSet {
  readonly tag: Tag
  readonly tokens: ReadonlySet<Token>
  /** Tokens that count; the others only describe. */
  readonly marked: ReadonlySet<Token>
  readonly start: number
  readonly end: number
  embedded: boolean
  sibling?: TokenSet
}

export interface MarkedDocument {
  readonly name: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: readonly TokenSet[]
}

const KINDS: { readonly [kind: string]: Tag } = {
  Person: 'per',
  Org: 'org',
  Organization: 'org',
  Location: 'loc',
  LocOrg: 'loc',
}
const COUNTS: { readonly [tag in Tag]: ReadonlySet<string> } = {
  per: new Set(['name', 'patronymic', 'nickname', 'surname']),
  loc: new Set(['org_name', 'loc_name']),
  org: new Set(['org_name', 'loc_name']),
}
/** In which kinds a name of a kind may be embedded. */
const PARENTS: { readonly [tag in Tag]: readonly Tag[] } = { per: ['loc', 'org'], loc: ['loc', 'org'], org: ['org'] }

const isLetter = (s: string): boolean => s.length === 1 && s.toLowerCase() !== s.toUpperCase()
const isSign = (t: Token): boolean => t.text.length === 1 && !isLetter(t.text)

/** The marked documents of a folder, by name. Throws where a file is missing. */
export const documentsOf = (dir: string): MarkedDocument[] =>
  readdirSync(dir)
    .filter((f) => f.endsWith('.objects'))
    .sort()
    .map((f) => documentOf(join(dir, f.slice(0, -'.objects'.length)), f.slice(0, -'.objects'.length)))

function documentOf(base: string, name: string): MarkedDocument {
  const rows = (suffix: string) =>
    readFileSync(`${base}.${suffix}`, 'utf8')
      .split('\n')
      .map((l) => l.trim().split(/ +/))
  const tokens: Token[] = rows('tokens')
    .filter((c) => c.length >= 4)
    .map(([id, start, length, ...text]) => ({
      id: id!,
      start: Number(start),
      end: Number(start) + Number(length),
      text: text.join(' '),
      ignored: false,
    }))
    .sort((a, b) => a.start - b.start)
  tokens.forEach((t, i) => {
    const touches = tokens[i - 1]?.end === t.start || tokens[i + 1]?.start === t.end
    t.ignored = t.end - t.start === 1 && isSign(t) && touches
  })
  const byId = new Map(tokens.map((t) => [t.id, t]))
  const spans = new Map(
    rows('spans')
      .filter((c) => c.length > 6)
      .map(([id, kind, , , , count, , ...ids]) => [
        id!,
        { kind: kind!, tokens: ids.slice(0, Number(count)).map((t) => byId.get(t)!) },
      ]),
  )
  const names: TokenSet[] = []
  for (const row of rows('objects')) {
    const [, kind, ...rest] = row.slice(0, row.indexOf('#') < 0 ? row.length : row.indexOf('#'))
    const tag = KINDS[kind ?? '']
    const parts = rest.map((id) => spans.get(id)!)
    if (!tag || parts.length === 0) continue
    const all = new Set(parts.flatMap((p) => p.tokens))
    const marked = new Set(parts.filter((p) => COUNTS[tag].has(p.kind)).flatMap((p) => p.tokens))
    const starts = [...all].map((t) => t.start)
    const ends = [...all].map((t) => t.end)
    names.push({ tag, tokens: all, marked, start: Math.min(...starts), end: Math.max(...ends), embedded: false })
  }
  const within = (a: TokenSet, b: TokenSet) => [...a.tokens].every((t) => b.tokens.has(t))
  for (const a of names)
    for (const b of names)
      if (a !== b && PARENTS[a.tag].includes(b.tag) && within(a, b)) {
        if (a.tokens.size < b.tokens.size) a.embedded = true
        else a.sibling = b
      }
  return { name, text: readFileSync(`${base}.txt`, 'utf8'), tokens, names }
}

/** A found name as the scorer sees it: the tokens that lie wholly within it. */
export function tokenSetOf(document: MarkedDocument, start: number, end: number, tag: Tag): TokenSet {
  const tokens = new Set(document.tokens.filter((t) => t.start >= start && t.end <= end && !t.ignored))
  return { tag, tokens, marked: tokens, start, end, embedded: false }
}

/** How well a found name fits: of the tokens that count, and of those too many. */
function quality(want: TokenSet, found: TokenSet): number {
  let hit = 0
  let both = 0
  let missed = 0
  for (const t of want.tokens) {
    if (found.tokens.has(t)) {
      both++
      if (want.marked.has(t)) hit++
    } else if (want.marked.has(t) && !isSign(t)) missed++
  }
  const extra = found.tokens.size - both
  return hit + missed + extra > 0 ? hit / (hit + missed + extra) : overlap(want, found)
}

function overlap(a: TokenSet, b: TokenSet): number {
  if (a.tag !== b.tag) return 0
  let both = 0
  for (const t of a.tokens) if (b.tokens.has(t)) both++
  return both / (a.tokens.size + b.tokens.size - both || 1)
}

export interface Score {
  hit: number
  want: number
  found: number
}
export type Pairs = ReadonlyMap<TokenSet, TokenSet>

/** Counts of one kind under a matching. Names without a word that counts, embedded ones and doubles are left out, found or not. */
export function scoreOf(document: MarkedDocument, found: readonly TokenSet[], pairs: Pairs, tag: Tag): Score {
  const out = { hit: 0, want: 0, found: 0 }
  const matched = new Set(pairs.values())
  const counted = new Set<TokenSet>()
  for (const s of document.names) {
    if (s.tag !== tag || isIgnored(s, pairs, counted)) continue
    out.want++
    counted.add(s)
    const t = pairs.get(s)
    if (!t) continue
    out.hit += quality(s, t)
    out.found++
  }
  for (const t of found) if (t.tag === tag && !matched.has(t)) out.found++
  return out
}

export function isIgnored(s: TokenSet, pairs: Pairs, counted: ReadonlySet<TokenSet>): boolean {
  if (s.marked.size === 0 || s.embedded) return true
  const twin = s.sibling
  if (!twin) return false
  // A twin of another kind is matched, if at all, under its own kind.
  if (twin.tag !== s.tag) return !pairs.has(s) && s.tag !== 'org'
  if (pairs.has(s) !== pairs.has(twin)) return !pairs.has(s)
  return counted.has(twin)
}

/** The matching that scores best: names that overlap are tried in every order the scorer allows, group by group. */
export function bestPairs(document: MarkedDocument, found: readonly TokenSet[]): Pairs {
  const pairs = new Map<TokenSet, TokenSet>()
  const left = new Set(document.names)
  for (const begin of document.names) {
    if (!left.has(begin)) continue
    const group: TokenSet[] = [begin]
    const theirs = new Set<TokenSet>()
    left.delete(begin)
    for (let i = 0; i < group.length; i++)
      for (const t of found)
        if (!theirs.has(t) && overlap(group[i]!, t) > 0) {
          theirs.add(t)
          for (const s of left)
            if (overlap(s, t) > 0) {
              group.push(s)
              left.delete(s)
            }
        }
    const part = { ...document, names: group }
    const chosen = search(group, [...theirs], [], (p) => {
      const { hit, want, found: n } = scoreOf(part, [...theirs], p, begin.tag)
      return want + n === 0 ? 1 : (2 * hit) / (want + n)
    })
    for (const [s, t] of chosen.pairs) pairs.set(s, t)
  }
  return pairs
}

type Pair = readonly [TokenSet, TokenSet]
function search(
  names: readonly TokenSet[],
  found: readonly TokenSet[],
  pairs: readonly Pair[],
  value: (p: Pairs) => number,
): { value: number; pairs: readonly Pair[] } {
  const [name, ...rest] = names
  if (!name || found.length === 0) return { value: value(new Map(pairs)), pairs }
  let fits = found.filter((t) => overlap(name, t) === 1)
  if (fits.length === 0) fits = found.filter((t) => overlap(name, t) > 0)
  let best: { value: number; pairs: readonly Pair[] } | undefined
  let rivals = 0
  for (const t of fits) {
    rivals = Math.max(rivals, names.filter((n) => overlap(n, t) > 0).length)
    if (overlap(name, t) < 1 && names.some((n) => overlap(n, t) === 1)) continue
    const tried = search(
      rest,
      found.filter((f) => f !== t),
      [...pairs, [name, t]],
      value,
    )
    if (!best || tried.value > best.value) best = tried
  }
  if (fits.length === 0 || (fits.length === 1 && rivals > 1) || !best) {
    const without = search(rest, found, pairs, value)
    if (!best || without.value > best.value) best = without
  }
  return best
}
