/** From drafts, their comparisons and people's judgements to entries. */
import type { Draft } from '../model/draft.ts'
import { type Comparison, entryIdOf, type Joined, type Link, type Suggestion } from '../model/entry.ts'
import type { Judgement } from '../model/judgement.ts'
import { byPublication } from './claims.ts'
import { entryOf } from './entry.ts'
import { type Anchored, anchor, inForce } from './judged.ts'
import { compareDrafts, SAME_FROM } from './same.ts'

/**
 * Joins drafts into entries. Whatever the order of drafts, links or judgements, the same ones give the same entries; and a
 * set of drafts that no link and no judgement ties to others can be joined alone with the same outcome.
 *
 * The sure links are taken by falling score; one that would bring together two drafts that exclude each other is left as a
 * suggestion. What people judged goes first and is never overruled.
 */
export function join(drafts: readonly Draft[], links: readonly Link[], judgements: readonly Judgement[] = []): Joined {
  const force = inForce(judgements)
  const added = force.flatMap((j) => (j.decision.act === 'add' && 'draft' in j.decision ? [j.decision.draft] : []))
  const all = [...new Map([...drafts, ...added].map((d) => [d.key, d])).values()].sort(byPublication)
  const { anchored, lost } = anchor(force, all)
  const clusters = clustersOf(all, links, anchored)
  const homes = new Map<string, string>()
  for (const c of clusters) for (const d of c.drafts) homes.set(d.key, entryIdOf(c.drafts[0]!.key))
  const marks = force.filter((j) => 'mark' in j.decision)
  const entries = clusters.map((c) => entryOf(c.drafts, c.edges, anchored, marks))
  return { entries, suggestions: suggestionsOf(links, homes, anchored), lost }
}

/** Two drafts tied together, by which link or judgement. */
export interface Edge {
  readonly a: string
  readonly b: string
  readonly link?: Link
  readonly judgement?: string
}

interface Cluster {
  readonly drafts: Draft[]
  readonly edges: Edge[]
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** What people decided about pairs; the last decision on a pair counts. */
function pairsJudged(anchored: readonly Anchored[]): Map<string, Anchored> {
  const out = new Map<string, Anchored>()
  for (const x of anchored) if (x.drafts.length === 2) out.set(pairOf(x.drafts[0]!, x.drafts[1]!), x)
  return out
}

const isRejected = (key: string, anchored: readonly Anchored[]): boolean =>
  anchored.some(
    ({ judgement: { decision: d }, drafts }) =>
      d.act === 'reject' && 'target' in d && d.field === undefined && drafts[0] === key,
  )

function clustersOf(drafts: readonly Draft[], links: readonly Link[], anchored: readonly Anchored[]): Cluster[] {
  const byKey = new Map(drafts.map((d) => [d.key, d]))
  const judged = pairsJudged(anchored)
  const home = new Map<string, Cluster>(drafts.map((d) => [d.key, { drafts: [d], edges: [] }]))
  const compared = new Map<string, Comparison>(links.map((l) => [pairOf(l.a, l.b), l]))
  const compare = (a: Draft, b: Draft): Comparison => {
    const pair = pairOf(a.key, b.key)
    const known = compared.get(pair) ?? compareDrafts(a, b)
    compared.set(pair, known)
    return known
  }
  /** Whether two drafts exclude each other. */
  const excludes = (a: Draft, b: Draft, byPeople: boolean): boolean => {
    const act = judged.get(pairOf(a.key, b.key))?.judgement.decision.act
    if (act === 'different' || act === 'unsure') return true
    if (act === 'same' || byPeople) return false
    const c = compare(a, b)
    // Others met, by their names or by their posts: a third telling with neither does not make them one.
    const others = c.reasons.some((r) => r.part === 'rank' && r.fit === 'differs')
    return (
      c.barred || others || (c.score < SAME_FROM && c.reasons.some((r) => r.part === 'people' && r.fit === 'differs'))
    )
  }
  const otherDays = (a: Draft, b: Draft): boolean =>
    compare(a, b).reasons.some((r) => r.part === 'date' && r.fit === 'differs')
  const tie = (edge: Edge): void => {
    const [x, y] = [home.get(edge.a), home.get(edge.b)]
    if (!x || !y) return
    if (x === y) {
      x.edges.push(edge)
      return
    }
    const byPeople = edge.judgement !== undefined
    // What a person joined to one of the two speaks against them by that person's word alone: else joining would tear apart.
    const [own, other] = byPeople ? [undefined, undefined] : [byReading(x, edge.a), byReading(y, edge.b)]
    const stands = (a: Draft, b: Draft): boolean => byPeople || own?.has(a.key) === false || other?.has(b.key) === false
    if (x.drafts.some((a) => y.drafts.some((b) => excludes(a, b, stands(a, b))))) return
    const one: Cluster = {
      drafts: [...x.drafts, ...y.drafts].sort(byPublication),
      edges: [...x.edges, ...y.edges, edge],
    }
    for (const d of one.drafts) home.set(d.key, one)
  }
  for (const x of judged.values())
    if (x.judgement.decision.act === 'same') tie({ ...ordered(x.drafts[0]!, x.drafts[1]!), judgement: x.judgement.id })
  const sure = links
    .filter((l) => l.verdict === 'same' && byKey.has(l.a) && byKey.has(l.b))
    .filter((l) => !judged.has(pairOf(l.a, l.b)) && !isRejected(l.a, anchored) && !isRejected(l.b, anchored))
    .sort((p, q) => q.score - p.score || (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1))
  for (const link of withoutDoubles(sure, byKey, otherDays)) tie({ a: link.a, b: link.b, link })
  const open = links.filter((l) => !l.barred && byKey.has(l.a) && byKey.has(l.b) && home.get(l.a) !== home.get(l.b))
  const near = open.filter(
    (l) => !judged.has(pairOf(l.a, l.b)) && !isRejected(l.a, anchored) && !isRejected(l.b, anchored),
  )
  for (const link of onlyOnes(near, open, (key) => home.get(key)!)) tie({ a: link.a, b: link.b, link })
  return [...new Set(home.values())].sort((p, q) => byPublication(p.drafts[0]!, q.drafts[0]!))
}

/**
 * The links without those of word, told without a day, that something was called off, where two plans for other days fit it equally well:
 * which of them was called off is for a person to say.
 */
function withoutDoubles(
  links: readonly Link[],
  byKey: ReadonlyMap<string, Draft>,
  otherDays: (a: Draft, b: Draft) => boolean,
): readonly Link[] {
  const plans = new Map<string, { readonly plan: Draft; readonly link: Link }[]>()
  for (const link of links) {
    if (!link.reasons.some((r) => r.code === 'date.off')) continue
    const [a, b] = [byKey.get(link.a)!, byKey.get(link.b)!]
    const [off, plan] = a.status === 'planned' ? [b, a] : [a, b]
    const own = plans.get(off.key)
    if (own) own.push({ plan, link })
    else plans.set(off.key, [{ plan, link }])
  }
  const unsure = new Set<Link>()
  for (const own of plans.values()) {
    // Links come by falling score.
    const [first, ...others] = own.filter(({ link }) => link.score === own[0]!.link.score)
    if (others.some(({ plan }) => otherDays(plan, first!.plan))) for (const { link } of own) unsure.add(link)
  }
  return unsure.size === 0 ? links : links.filter((l) => !unsure.has(l))
}

/**
 * Links that are all but sure between two clusters that have nobody else: each of the two reports tells of one encounter of the sides on
 * the day, and no other report of the register tells of one that either could be. `open`: all links between clusters.
 */
function onlyOnes(near: readonly Link[], open: readonly Link[], homeOf: (key: string) => Cluster): Link[] {
  const beside = new Map<Cluster, Set<Cluster>>()
  for (const { a, b } of open)
    for (const [x, y] of [
      [homeOf(a), homeOf(b)],
      [homeOf(b), homeOf(a)],
    ] as const) {
      const others = beside.get(x)
      if (others) others.add(y)
      else beside.set(x, new Set([y]))
    }
  return near
    .filter((l) => mayBeOnly(l) && beside.get(homeOf(l.a))!.size === 1 && beside.get(homeOf(l.b))!.size === 1)
    .sort((p, q) => q.score - p.score || (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1))
}

/** From this score on a pair is joined where no report tells of another that either could be. */
const ONLY_FROM = SAME_FROM - 1
/** Whether nothing speaks against a pair, and its reports tell each of one encounter of the sides. */
const mayBeOnly = (l: Link): boolean =>
  l.score >= ONLY_FROM && l.reasons.some((r) => r.code === 'sole.both') && l.reasons.every((r) => r.fit !== 'differs')

/** The drafts of a cluster that hang together with one by what they tell, without any that a person joined to it. Absent: all do. */
function byReading({ edges }: Cluster, key: string): ReadonlySet<string> | undefined {
  if (!edges.some((e) => e.judgement !== undefined)) return undefined
  const beside = new Map<string, string[]>()
  for (const { a, b, judgement } of edges) {
    if (judgement !== undefined) continue
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const there = beside.get(from)
      if (there) there.push(to)
      else beside.set(from, [to])
    }
  }
  const found = new Set([key])
  for (const one of found) for (const next of beside.get(one) ?? []) found.add(next)
  return found
}

const ordered = (a: string, b: string): { a: string; b: string } => (a < b ? { a, b } : { a: b, b: a })

/** Links between different entries that nobody has judged, the best first, the best one for each two entries. */
function suggestionsOf(
  links: readonly Link[],
  homes: ReadonlyMap<string, string>,
  anchored: readonly Anchored[],
): Suggestion[] {
  const judged = pairsJudged(anchored)
  const settled = new Set<string>()
  for (const x of judged.values()) settled.add(pairOf(homes.get(x.drafts[0]!)!, homes.get(x.drafts[1]!)!))
  const best = new Map<string, Suggestion>()
  const byScore = [...links].sort((p, q) => q.score - p.score || (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1))
  for (const l of byScore) {
    const [x, y] = [homes.get(l.a), homes.get(l.b)]
    if (!x || !y || x === y || l.barred) continue
    const pair = pairOf(x, y)
    if (settled.has(pair) || best.has(pair)) continue
    best.set(pair, { a: l.a, b: l.b, entries: [x, y], score: l.score, reasons: l.reasons })
  }
  return [...best.values()]
}
