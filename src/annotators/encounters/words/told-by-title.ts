/** The encounter that only a report's title tells whole, with the words of the text that go on about it. Languages with cases. */
import type { Language } from '../../../languages/language.ts'
import { codesOf } from '../../../model/codebook.ts'
import type { Document } from '../../../model/document.ts'
import { type Evidence, evidence, type Source } from '../../../model/evidence.ts'
import type { Engagement, Entity, Participant, Reading, SourcedField } from '../../../model/reading.ts'
import { overlap, type Span } from '../../../model/span.ts'
import { foldPhrase } from '../../../text/fold.ts'
import type { Marked } from '../../annotator.ts'
import { voiceAt } from '../draft.ts'
import type { Event } from '../hit.ts'
import { cuesOf } from '../layout/cues.ts'
import { isCased, type Needs, type Scene, sceneOf, spanOf } from '../scene.ts'
import { eventsIn } from './event-words.ts'

const RULE = 'encounters/title@1'
/** A title longer than this is none; one shorter tells nothing whole. In UTF-16 code units. */
const LONGEST = 240
const SHORTEST = 15
/** How many sentences of a text go on at once with what its title tells. */
const LEAD = 2
/** Fewer words and signs than these are no sentence. */
const FRAGMENT = 4

/**
 * The title of a report as a sentence to be read by itself. Absent: it names no encounter, or the text begins with it, or the
 * language has no cases (in the others a title is no sentence).
 */
export function titleToRead(document: Document, language: Language): string | undefined {
  const { title, text } = document
  if (!title || title.length < SHORTEST || title.length > LONGEST || !isCased({ language })) return undefined
  if (text.length < SHORTEST || text.startsWith(title.slice(0, SHORTEST))) return undefined
  const { titleEvents } = cuesOf(language).posts
  if (!title.split(/[\s«»"—–-]+/).some((w) => titleEvents.test(foldPhrase(w)))) return undefined
  return /[.!?…]$/.test(title) ? title : `${title}.`
}

/**
 * The engagements of a report, with what its title tells of them. `title`: the title, read by itself. An encounter of the first
 * sentences gets the people, the place and the day that the title gives it; one that only the title tells whole rests on the words
 * of those sentences that go on about it ("this visit", "the talks"): it is left out where there are none. Source: titles of Russian
 * news, which tell in a sentence what the first sentence goes on from.
 */
export function withTitled(
  marked: Marked<Needs | 'engagements'>,
  title: Reading,
  language: Language,
): readonly Engagement[] {
  const told = title.engagements.filter((g) => isWhole(g) && isNews(g))
  if (told.length === 0 || told.length > 2) return marked.engagements
  const scene = sceneOf(marked, language)
  const end = leadOf(scene).at(-1)?.end ?? 0
  let out: readonly Engagement[] = marked.engagements
  for (const t of told) {
    const same = out.filter((g) => t.parties.every((p) => g.parties.includes(p)))
    // "A и B обсудили …": by telephone, as the text tells.
    if (isTalks(t) && same.some((g) => g.kind === 'call' && g.evidence[0]!.start < end)) continue
    const known = same.find((g) => areAlike(g, t))
    if (known) {
      if (known.evidence[0]!.start < end) out = out.map((g) => (g === known ? filled(scene, g, t, title) : g))
      continue
    }
    const added = toldOn(scene, t, title, out)
    if (added) out = [...out, added].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
  }
  return out
}

/** The first sentences. A line of a word or two ("РИА Новости.") is what a page left of its own, and counts for none. */
function leadOf(scene: Scene): Scene['sentences'] {
  let whole = 0
  const last = scene.sentences.findIndex((s) => s.last - s.first >= FRAGMENT && ++whole === LEAD)
  return scene.sentences.slice(0, last < 0 ? undefined : last + 1)
}

/** Told with its sides, and as a fact: held, going on, or announced. */
const isWhole = (g: Engagement): boolean =>
  (g.status === 'held' || g.status === 'ongoing' || g.status === 'planned') &&
  (isOfMany(g)
    ? g.place !== undefined && g.parties.some(isBody)
    : g.parties.length > 1 && g.parties.length <= (g.kind === 'visit' ? 2 : 4))

/** A gathering of the members of a body: "the EU summit in Nice". */
const isOfMany = (g: Engagement): boolean =>
  g.kind === 'conference' || (isTalks(g) && g.parties.length === 1 && isBody(g.parties[0]!))
const isBody = (party: string): boolean => party.length > 2 || party === 'EU' || party === 'UN'

/** Told with its own verb, or with somebody or some place: a mere noun ("his part in the summit of A") may be what somebody speaks about. */
const isNews = (g: Engagement): boolean => isStated(g) || g.people.length > 0 || g.place !== undefined
const isStated = (g: Engagement): boolean =>
  g.sources?.status?.standing === 'said' || (g.rule?.includes('-verb@') ?? false)

const isTalks = (g: { kind: Engagement['kind'] }): boolean => g.kind === 'meeting' || g.kind === 'session'
const areAlike = (a: Engagement, b: Engagement): boolean => a.kind === b.kind || (isTalks(a) && isTalks(b))

/** Whether an event word may go on about an encounter of the title: talks about talks or a call, a visit about a visit. */
const fits = (event: Event, t: Engagement): boolean =>
  event.value.kind === t.kind ||
  (isTalks(t) && isTalks(event.value)) ||
  (t.kind === 'call' && event.value.kind === 'meeting') ||
  (isOfMany(t) && (isTalks(event.value) || event.value.kind === 'conference'))

/** What a source rests on where only the title tells it: the words of the text that go on about it. */
const implied = (words: Evidence): Source => ({ standing: 'implied', evidence: [words], rule: RULE })

/** A known encounter with the people, the place and the day of the title, where the text gives none. */
function filled(scene: Scene, g: Engagement, t: Engagement, title: Reading): Engagement {
  const isOver = (s: Engagement['status']): boolean => s !== 'planned'
  if (isOver(g.status) !== isOver(t.status) || (g.place && t.place && g.place.country !== t.place.country)) return g
  const words = g.evidence[0]!
  const sources: Partial<Record<SourcedField, Source>> = { ...g.sources }
  const named = new Set(g.people.map((p) => p.party))
  const people =
    g.kind === 'visit' && g.people.length > 0 ? [] : peopleOf(scene, t, title).filter((p) => !named.has(p.party))
  const place = !g.place && g.kind !== 'call' && t.place && !isState(scene, t.place.name) ? t.place : undefined
  const date = g.date ? undefined : t.date
  if (people.length === 0 && !place && !date) return g
  if (place) sources.place = implied(words)
  if (date) sources.date = implied(words)
  return {
    ...g,
    people: [...g.people, ...people.filter((p) => !g.people.some((q) => q.entity === p.entity))],
    ...(place ? { place } : {}),
    ...(date ? { date } : {}),
    sources,
  }
}

/** A whole state says nothing of where in it. */
const isState = (scene: Scene, name: string): boolean =>
  scene.language.countries.place(foldPhrase(name).split(' '))?.state === true

/** The people of a title's encounter whom the text names too. */
function peopleOf(scene: Scene, t: Engagement, title: Reading): Participant[] {
  const out: Participant[] = []
  for (const p of t.people) {
    const own = title.entities.find((e) => e.id === p.entity)
    const e = own && [...scene.entities.values()].find((x) => isOne(x, own, p.party))
    if (!e || out.some((q) => q.entity === e.id)) continue
    const post = e.posts?.[0]
    out.push({
      entity: e.id,
      ...(p.party ? { party: p.party } : {}),
      ...(p.role ? { role: p.role } : {}),
      ...(post ? { post: post.title } : {}),
    })
  }
  return out
}

/** Whether the text's person is the title's: one family name in whatever case, and no other state. */
function isOne(e: Entity, own: Entity, party: string | undefined): boolean {
  if (e.type !== 'PER' || own.type !== 'PER' || (e.country && party && e.country !== party)) return false
  const [a, b] = [e, own].map((x) => foldPhrase(x.name).split(' ').at(-1)!) as [string, string]
  if (a === b) return true
  const short = Math.min(a.length, b.length)
  return short >= 4 && Math.abs(a.length - b.length) <= 2 && a.slice(0, short - 1) === b.slice(0, short - 1)
}

/** The encounter, resting on the words of the text that go on about it. Absent: none of its first sentences does. */
function toldOn(scene: Scene, t: Engagement, title: Reading, known: readonly Engagement[]): Engagement | undefined {
  const people = peopleOf(scene, t, title)
  const span = wordsOn(scene, t, known, people) ?? bothNamed(scene, t, people) ?? pronounOn(scene, t, known)
  if (!span) return undefined
  const words = evidence(scene.text, span)
  const told = dayBeside(scene, span)
  const beside = told && t.status === 'held' && scene.published && told.value > scene.published ? undefined : told
  const date = beside ?? (t.date ? { value: t.date, words } : undefined)
  const field = implied(words)
  const ids = new Set(known.map((g) => g.id))
  let n = known.length + 1
  while (ids.has(`g${n}`)) n++
  return {
    id: `g${n}`,
    kind: t.kind,
    status: t.status,
    ...(date ? { date: date.value } : {}),
    ...(t.place ? { place: t.place } : {}),
    parties: t.parties,
    people,
    ...(t.mechanism ? { mechanism: t.mechanism } : {}),
    ...(t.ordinal ? { ordinal: t.ordinal } : {}),
    evidence: [words],
    sources: {
      kind: field,
      status: field,
      parties: field,
      ...(date ? { date: implied(date.words) } : {}),
      ...(t.place ? { place: field } : {}),
      ...(t.mechanism ? { mechanism: field } : {}),
      ...(t.ordinal ? { ordinal: field } : {}),
    },
    voice: voiceAt(scene, span),
    codes: codesOf('engagement', [], { kind: t.kind, status: t.status }),
    rule: RULE,
  }
}

/** The first word for such an encounter in the first sentences, beside which nobody else's side is told. */
function wordsOn(
  scene: Scene,
  t: Engagement,
  known: readonly Engagement[],
  people: readonly Participant[],
): Span | undefined {
  for (const s of leadOf(scene))
    for (const event of eventsIn(scene, s.first, s.last)) {
      if (!fits(event, t) || event.value.part !== 'noun') continue
      // The members of a body gather: talks at it are others.
      if (
        isOfMany(t) &&
        event.value.kind === 'meeting' &&
        !scene.cues.posts.meeting.test(scene.tokens[event.first]!.norm)
      )
        continue
      const span = spanOf(scene, event.first, event.last)
      if (known.some((g) => g.evidence.some((e) => overlap(e, span) > 0)) || !isAbout(scene, event, t, people)) continue
      return span
    }
  return undefined
}

/** Whether a noun stands without another's side in its clause, and is not said to be an earlier or a later one, or with whom else. */
function isAbout(scene: Scene, event: Event, t: Engagement, people: readonly Participant[]): boolean {
  const { tokens, items, itemAt, cues } = scene
  const { otherTime, meetingWith } = cues.posts
  const from = scene.clauseStart[event.first]!
  const to = scene.clauseEnd[event.last - 1]!
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (item?.party && item.kind !== 'place' && !t.parties.includes(item.party)) return false
    if (item?.kind !== 'person' || item.implied || people.some((p) => p.entity === item.entity)) continue
    // Somebody else of a side that the title names somebody of, or of no known side: another encounter.
    if (!item.party || t.people.some((p) => p.party === item.party)) return false
  }
  for (let i = event.first - 1; i >= Math.max(from, event.first - 3); i--)
    if (otherTime.test(tokens[i]!.norm)) return false
  const next = tokens[event.last]?.norm ?? ''
  if (!meetingWith.has(next)) return true
  for (let i = event.last + 1; i < Math.min(to, event.last + 7); i++) {
    const item = items[itemAt[i]!]
    if (item?.party) return t.parties.includes(item.party)
  }
  return false
}

/** Where the first sentence names somebody of both sides and nobody else: from the one to the other. Absent: it does not. */
function bothNamed(scene: Scene, t: Engagement, people: readonly Participant[]): Span | undefined {
  const s = scene.sentences[0]
  if (!s || t.kind === 'conference' || t.status === 'planned' || !isStated(t)) return undefined
  const here = scene.items.filter((i) => i.kind === 'person' && i.first >= s.first && i.last <= s.last && !i.implied)
  const sides = new Set<string>()
  for (const item of here) {
    const p = people.find((x) => x.entity === item.entity)
    if (!p?.party) return undefined
    sides.add(p.party)
  }
  if (sides.size !== 2) return undefined
  return spanOf(scene, here[0]!.first, here.at(-1)!.last)
}

/**
 * «Сейчас он находится в посольстве»: the clause whose subject is a pronoun, where the first sentence goes on so about the one traveller of
 * its title. Absent: the sentence names anybody or any place before the pronoun, there is none, or its
 * clause tells of another encounter.
 */
function pronounOn(scene: Scene, t: Engagement, known: readonly Engagement[]): Span | undefined {
  const s = scene.sentences[0]
  if (!s || t.kind !== 'visit' || t.people.length !== 1 || !isStated(t)) return undefined
  for (let i = s.first; i < s.last; i++) {
    if (scene.cues.posts.titleGoesOn.has(scene.tokens[i]!.norm)) {
      const span = spanOf(scene, i, scene.clauseEnd[i]!)
      return known.some((g) => g.evidence.some((e) => overlap(e, span) > 0)) ? undefined : span
    }
    const item = scene.items[scene.itemAt[i]!]
    if ((item && item.kind !== 'time') || scene.cues.officials.at(scene.tokens, i)) return undefined
  }
  return undefined
}

/** The one day that the clause of some words names. Absent: it names none, or several. */
function dayBeside(scene: Scene, span: Span): { value: string; words: Evidence } | undefined {
  const at = scene.tokens.findIndex((t) => t.start >= span.start)
  const [from, to] = [scene.clauseStart[at]!, scene.clauseEnd[at]!]
  const days = scene.items.filter(
    (i) => i.kind === 'time' && i.first >= from && i.last <= to && i.time?.type === 'DATE',
  )
  const value = days[0]?.time?.value
  if (days.length !== 1 || !value || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined
  return { value, words: evidence(scene.text, spanOf(scene, days[0]!.first, days[0]!.last)) }
}
