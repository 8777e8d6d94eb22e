/** Lays entities: the person, body or place behind each name, with posts and country, and the words that refer to them. */
import type { KnownName } from '../model/known-name.ts'
import type { QuotationMark, SentenceMark, TokenMark } from '../model/marks.ts'
import type { Entity, Mention, Post } from '../model/reading.ts'
import { nominative } from '../names/nominative.ts'
import { firstIndex } from '../text/halving.ts'
import { annotator } from './annotator.ts'
import { bodiesOf, type Cluster, peopleOf, placesOf } from './entities/clusters.ts'
import { countriesOf } from './entities/countries.ts'
import { delegationsOf } from './entities/delegations.ts'
import type { Ground, PostMark } from './entities/ground.ts'
import { kinOf } from './entities/kin.ts'
import { lexiconOf } from './entities/lexicon.ts'
import { type Named, namedOf } from './entities/named.ts'
import { postsOf } from './entities/posts.ts'
import { referencesOf } from './entities/references.ts'
import { sexesOf, sexOfTitled } from './entities/sexes.ts'
import { shownName } from './entities/shown-names.ts'
import type { Someone } from './entities/someone.ts'

/**
 * Joins the names of a document into entities and tells whom references mean.
 *
 * Offsets: UTF-16 code units, half-open, into `document.text`.
 * Absent: `country` where neither post, body, demonym nor place tells it; `posts` where none is told; a reference that may mean several.
 */
export const entities = annotator({
  name: 'entities',
  needs: ['tokens', 'sentences', 'quotations', 'names'],
  gives: ['mentions', 'entities', 'references'],
  annotate({ document, tokens, sentences, quotations, names }, language) {
    const { text } = document
    const named = namedOf(text, tokens, sentenceIndex(tokens.length, sentences), names)
    const nameAt: (Named | undefined)[] = new Array(tokens.length)
    for (const name of named) for (let i = name.first; i < name.last; i++) nameAt[i] ??= name
    const countries = countriesOf(language, tokens, nameAt, named)
    const ground: Ground = {
      text,
      tokens,
      sentences,
      names: named,
      nameAt,
      language,
      quoted: quotedTokens(tokens, quotations),
      countryOf: (n) => countries.get(n.index),
    }
    const { sameness } = lexiconOf(language)
    const posts = postsOf(ground)
    const sexes = sexesOf(ground)
    const people = peopleOf(named, sameness, (n) => sexes.get(n.index), kinOf(ground))
    const bodies = bodiesOf(text, named, sameness, (n) => countries.get(n.index))
    const places = placesOf(named, sameness, (n) => {
      const known = language.countries.place(n.words)
      return known?.state ? known.code : undefined
    })
    const clusters = [...people, ...bodies, ...places].sort((a, b) => a.members[0]!.index - b.members[0]!.index)
    const sent = delegationsOf(ground)
    const ids = new Map<Cluster, string>()
    clusters.forEach((c, i) => {
      ids.set(c, `e${i + 1}`)
    })
    const heldBy = holders(posts)
    const someones: Someone[] = people.map((c) => {
      const own = c.members.flatMap((m) => heldBy.get(m.index) ?? [])
      const sex = sexOfTitled(ground, own) ?? c.members.map((m) => sexes.get(m.index)).find(Boolean)
      const country = broughtOf(ground, c)?.country ?? personCountry(own, c, sent)
      return {
        id: ids.get(c)!,
        members: c.members,
        posts: own,
        ...(country ? { country } : {}),
        ...(sex ? { sex } : {}),
      }
    })
    const shared = sharedOffices(ground, posts, someones)
    // A counterpart's office is as good as one that is told.
    for (const s of someones)
      s.posts.forEach((p, i) => {
        const other = p.counterpart && p.holder ? shared.get(p.holder.index) : undefined
        if (other) s.posts[i] = { ...p, kind: other.kind, rank: other.rank, deputy: other.deputy }
      })
    const bodyEntities = bodies.map((c) => {
      const country = broughtOf(ground, c)?.country ?? c.members.map((m) => countries.get(m.index)).find(Boolean)
      return { id: ids.get(c)!, members: c.members, ...(country ? { country } : {}) }
    })
    const references = referencesOf(ground, posts, someones, bodyEntities)
    const byId = new Map(someones.map((s) => [s.id, s]))
    const found: Entity[] = clusters.map((c) => {
      const id = ids.get(c)!
      const someone = byId.get(id)
      const brought = broughtOf(ground, c)
      const country =
        brought?.country ?? (someone ? someone.country : c.members.map((m) => countries.get(m.index)).find(Boolean))
      const own = someone ? postsShown(ground, someone, shared) : []
      const name = shownName(ground, c, someone)
      return {
        id,
        type: c.type,
        name,
        ...(country ? { country } : {}),
        ...(own.length > 0 ? { posts: own } : {}),
        ...(brought?.wikidata ? { wikidata: brought.wikidata } : {}),
      }
    })
    const entityAt = new Map<number, string>()
    for (const c of clusters) for (const m of c.members) entityAt.set(m.index, ids.get(c)!)
    const mentions: Mention[] = named
      .filter((n) => entityAt.has(n.index))
      .map((n) => ({ start: n.start, end: n.end, type: n.type, entity: entityAt.get(n.index)! }))
    return { mentions, entities: found, references }
  },
})

/** The row of the list brought that names one of these; the fullest name speaks first. Absent: undefined. */
function broughtOf({ tokens, language }: Ground, { type, fullest, members }: Cluster): KnownName | undefined {
  if (!language.brought) return undefined
  for (const { first, last } of [fullest, ...members]) {
    const found = language.brought.at(tokens, first, last)
    if (found?.last === last && found.value.type === type) return found.value
  }
  return undefined
}

function sentenceIndex(length: number, sentences: readonly SentenceMark[]): Int32Array {
  const out = new Int32Array(length)
  sentences.forEach((s, k) => {
    out.fill(k, s.first, s.last)
  })
  return out
}

function quotedTokens(tokens: readonly TokenMark[], quotations: readonly QuotationMark[]): Uint8Array {
  const out = new Uint8Array(tokens.length)
  let i = 0
  for (const q of quotations) {
    // A word or two in quotation marks are a name or a manner of speaking.
    if (q.depth > 0 || q.end - q.start < 25) continue
    while (i < tokens.length && tokens[i]!.start < q.start) i++
    for (let k = i; k < tokens.length && tokens[k]!.end <= q.end; k++) out[k] = 1
  }
  return out
}

function holders(posts: readonly PostMark[]): Map<number, PostMark[]> {
  const out = new Map<number, PostMark[]>()
  for (const post of posts) {
    if (!post.holder) continue
    const list = out.get(post.holder.index)
    if (list) list.push(post)
    else out.set(post.holder.index, [post])
  }
  return out
}

const NOT_FOR_A_STATE = new Set(['reporter', 'expert'])

/** The state that most of a person's posts speak of; else that of the delegation they are told to lead. */
function personCountry(posts: readonly PostMark[], c: Cluster, sent: ReadonlyMap<number, string>): string | undefined {
  const votes = new Map<string, number>()
  for (const p of posts)
    if (p.country && !NOT_FOR_A_STATE.has(p.kind)) votes.set(p.country, (votes.get(p.country) ?? 0) + 1)
  const best = [...votes].sort((a, b) => b[1] - a[1])
  if (best.length > 0) return best.length > 1 && best[0]![1] === best[1]![1] ? undefined : best[0]![0]
  return c.members.map((m) => sent.get(m.index)).find(Boolean)
}

/** A counterpart holds the office of the other side, for the state that goes with the word. */
function sharedOffices(g: Ground, posts: readonly PostMark[], people: readonly Someone[]): Map<number, PostMark> {
  const same = new Map<number, PostMark>()
  const whose = new Map<number, Someone>()
  for (const s of people) for (const m of s.members) whose.set(m.index, s)
  posts.forEach((post) => {
    if (!post.counterpart || !post.holder) return
    // The office of the person named last before, in this sentence or the one before.
    const sentence = post.holder.sentence
    let other: PostMark | undefined
    for (let i = firstIndex(g.names.length, (k) => g.names[k]!.first >= post.first) - 1; i >= 0; i--) {
      const n = g.names[i]!
      if (n.type !== 'PER') continue
      if (n.sentence < sentence - 1) break
      const held = whose.get(n.index)?.posts.find((p) => !p.counterpart)
      if (held) {
        other = held
        break
      }
    }
    const own = whose.get(post.holder.index)
    if (other && own) same.set(post.holder.index, other)
  })
  return same
}

/** The posts of a person as the reading shows them: each title once. */
function postsShown(g: Ground, someone: Someone, shared: ReadonlyMap<number, PostMark>): Post[] {
  const out: Post[] = []
  const known = new Set<string>()
  for (const p of someone.posts) {
    const span = { start: g.tokens[p.first]!.start, end: g.tokens[p.last - 1]!.end }
    const from = g.tokens[Math.min(p.shownFirst, p.titleFirst)]!.start
    const other = p.counterpart ? shared.get(p.holder!.index) : undefined
    if (p.counterpart && !other) continue
    const title = (
      other
        ? g.text.slice(g.tokens[other.titleFirst]!.start, g.tokens[other.titleLast - 1]!.end)
        : g.text.slice(from, span.end)
    ).replace(/\s+/g, ' ')
    const country = p.country
    const key = `${title.toLowerCase()} ${country ?? ''}`
    if (known.has(key)) continue
    known.add(key)
    const organisation =
      p.organisation &&
      (g.language.titles.nameForms?.nominative
        ? nominative(p.organisation.written, { type: 'ORG' })
        : p.organisation.written)
    // "Prime Minister X of Norway … Prime Minister X": the second tells nothing new.
    if (!country && out.some((o) => o.title.toLowerCase() === title.toLowerCase())) continue
    const bare = country ? out.findIndex((o) => !o.country && o.title.toLowerCase() === title.toLowerCase()) : -1
    if (bare >= 0) out.splice(bare, 1)
    out.push({ title, ...(organisation ? { organisation } : {}), ...(country ? { country } : {}), span })
  }
  return out
}
