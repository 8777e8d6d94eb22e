/** From a reading to its drafts: every encounter, and every agreement or promise that stands alone, lifted out whole. */
import type { Document } from '../model/document.ts'
import {
  type DocumentRef,
  type Draft,
  type DraftOutcome,
  type DraftPerson,
  type DraftStatement,
  type DraftVoice,
  documentDigest,
} from '../model/draft.ts'
import { type Evidence, evidence } from '../model/evidence.ts'
import { nameOf } from '../model/id.ts'
import type { Attribution, Engagement, Entity, Outcome, Participant, Reading, Voice } from '../model/reading.ts'
import { isSound, overlap, type Span } from '../model/span.ts'
import { foldPhrase } from '../text/fold.ts'
import { actOf } from './acts.ts'
import { blocksOf } from './blocks.ts'
import { alikeBody, subjectsOfBody } from './bodies.ts'
import { isPartOf } from './days.ts'
import { keyOf, keysOf } from './keys.ts'
import { ranksTold } from './ranks.ts'
import { sentenceAround } from './sentence.ts'
import { isToBeSigned, signingOf } from './signing.ts'
import { sketchOf } from './sketch.ts'
import { wordsOf } from './stems.ts'
import { subjectsOf } from './subjects.ts'
import { wordsIn } from './words/index.ts'

interface Source {
  readonly reading: Reading
  readonly document: DocumentRef
  readonly entities: ReadonlyMap<string, Entity>
  /** Keys of the encounters by their id in the reading. */
  readonly keys: ReadonlyMap<string, string>
  readonly outcomeKeys: ReadonlyMap<Outcome, string>
}

/**
 * The drafts of a reading: its encounters in order, then the agreements and promises that stand alone.
 * Outcomes that came out of an encounter stand in its draft. What has no sound evidence is left out.
 */
export function draftsOf(reading: Reading): Draft[] {
  if (reading.engagements.length === 0 && reading.outcomes.length === 0) return []
  const document = documentRefOf(reading.document)
  const sound = reading.engagements.filter((g) => g.evidence.length > 0)
  const source: Source = {
    reading,
    document,
    entities: new Map(reading.entities.map((e) => [e.id, e])),
    ...keysFor(document.digest, sound, reading.outcomes),
  }
  const said = statementsByEngagement(source, sound)
  const sole = soleOf(sound)
  const drafts = sound.map((g) => engagementDraft(source, g, said.get(g.id) ?? [], sole.has(g)))
  for (const outcome of reading.outcomes)
    if (!homeOf(source, outcome) && isSound(reading.document.text, outcome.content))
      drafts.push(outcomeDraft(source, outcome))
  return drafts
}

/** The encounter that a report tells first, within its first words: the one its title speaks of. */
const LEAD = 200
const isFirst = (reading: Reading, g: Engagement): boolean =>
  g.evidence[0]!.start < LEAD && reading.engagements.every((x) => x.evidence[0]!.start >= g.evidence[0]!.start)
const titleOf = (reading: Reading): string[] => (reading.document.title ? [reading.document.title] : [])

/** Everything about a document but its text. The outlet is the publisher, or else the host of its address. */
export function documentRefOf(document: Document): DocumentRef {
  const outlet = document.publisher ?? hostOf(document.url)
  return {
    digest: documentDigest(document),
    id: document.id,
    lang: document.lang,
    ...given('outlet', outlet),
    ...given('published', document.published),
    ...given('url', document.url),
    ...given('title', document.title),
    ...given('agency', document.agency),
    sketch: sketchOf(document.text),
  }
}

const hostOf = (url: string | undefined): string | undefined =>
  url ? /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() : undefined

const given = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]?: V })

function keysFor(document: string, encounters: readonly Engagement[], outcomes: readonly Outcome[]) {
  const named = keysOf(document, [
    ...encounters.map((g) => ({ kind: g.kind, span: g.evidence[0]!, sides: [[...g.parties].sort(), g.place?.name] })),
    ...outcomes.map((o) => ({ kind: o.kind, span: o.content, sides: [[...o.by].sort(), o.due, o.place?.name] })),
  ])
  return {
    keys: new Map(encounters.map((g, i) => [g.id, named[i]!])),
    outcomeKeys: new Map(outcomes.map((o, i) => [o, named[encounters.length + i]!])),
  }
}

/** Encounters that are the only one of their sides in the report: visits, calls, and all others apart from each other. */
function soleOf(encounters: readonly Engagement[]): Set<Engagement> {
  const by = new Map<string, Engagement[]>()
  for (const g of encounters) {
    const way = g.kind === 'visit' || g.kind === 'call' ? g.kind : 'meeting'
    const key = `${way} ${[...new Set(g.parties)].sort().join()}`
    by.set(key, [...(by.get(key) ?? []), g])
  }
  return new Set([...by.values()].flatMap((same) => (same.length === 1 ? same : [])))
}

function engagementDraft(source: Source, g: Engagement, statements: DraftStatement[], sole: boolean): Draft {
  const { reading } = source
  const text = reading.document.text
  const people = g.people.flatMap((p) => personOf(source, p, g.evidence[0]!))
  const posts = people.flatMap((p) => p.post ?? [])
  const told = ranksTold(text, g.evidence, posts)
  // "The talks lasted an hour": whose they were stands in the title.
  const ranks = told.length === 0 && isFirst(reading, g) ? ranksTold(text, g.evidence, titleOf(reading)) : told
  const topics = (g.topics ?? []).filter((t) => isSound(text, t)).map((t) => evidence(text, t))
  const body = {
    document: source.document,
    reader: reading.reader,
    kind: g.kind,
    status: g.status,
    ...given('date', g.date),
    ...given('place', g.place),
    ...given('venue', g.venue),
    parties: [...new Set(g.parties)].sort(),
    people,
    ...given('mechanism', g.mechanism),
    ...given('ordinal', g.ordinal),
    ...given('impliedOrdinal', impliedOrdinal(reading, g)),
    ...(sole ? { sole } : {}),
    ...(ranks.length > 0 ? { ranks } : {}),
    subjects: subjectsOfSession(reading, g),
    topics,
    evidence: g.evidence,
    sources: g.sources ?? {},
    voice: voiceOf(source, g.voice),
    outcomes: reading.outcomes
      .filter((o) => homeOf(source, o) === g.id && isSound(text, o.content))
      .map((o) => outcomeOf(source, o)),
    statements,
    ...given('within', g.within ? source.keys.get(g.within) : undefined),
    ...given('rule', g.rule),
  }
  return finish(source.keys.get(g.id)!, body)
}

function outcomeDraft(source: Source, o: Outcome): Draft {
  const outcome = outcomeOf(source, o)
  const key = outcome.key
  const kind = announced(source, o, outcome.content.quote) ?? o.kind
  const subjects = subjectsOf(foldPhrase(outcome.content.quote))
  return finish(key, {
    document: source.document,
    reader: source.reading.reader,
    kind,
    status: o.kind === 'agreement' ? 'held' : 'planned',
    ...given('date', o.due),
    ...given('place', o.place),
    parties: [...new Set(o.by)].sort(),
    people: [],
    subjects,
    topics: [],
    evidence: [outcome.content],
    sources: o.sources ?? {},
    voice: outcome.voice,
    outcomes: [kind === o.kind ? outcome : { ...outcome, promises: key }],
    statements: [],
    ...given('rule', o.rule),
  })
}

/**
 * The encounter that a promise announces in its own words: two sides or more, a day, and a word for it ("will meet on
 * May 19"). Absent where the report tells of such an encounter as planned anyway: that is then a draft of its own.
 */
function announced(source: Source, o: Outcome, quote: string): Engagement['kind'] | undefined {
  if (o.kind !== 'commitment' || o.due === undefined || o.by.length < 2) return undefined
  const act = actOf(foldPhrase(quote))
  const told = source.reading.engagements.some(
    (g) => (PLANNED.has(g.status) || g.status === 'possible') && g.parties.some((p) => o.by.includes(p)),
  )
  return told ? undefined : act
}

/** Completes a draft with its blocks and its two names. The same for one written by hand. */
export function finish(key: string, body: Omit<Draft, 'key' | 'id' | 'blocks'>): Draft {
  const { document, ...content } = body
  return { key, id: nameOf({ key, ...content }), ...content, document, blocks: blocksOf(body) }
}

/** The encounter an outcome is told of with: what it came out of, or else the planned one that it promises. */
function homeOf(source: Source, o: Outcome): string | undefined {
  if (o.engagement && source.keys.has(o.engagement)) return o.engagement
  return promisedBy(source, o)
}

/**
 * The planned encounter that an outcome promises: the one named, or else the one told in the same words. "Agreed to hold the next session
 * in May" binds both as a promise does; what was agreed of one put off or called off does not, nor what only mentions one ("agreed on the
 * strategy for the coming talks").
 */
function promisedBy(source: Source, o: Outcome): string | undefined {
  if (o.promises && source.keys.has(o.promises)) return o.promises
  const waits = (g: Engagement): boolean =>
    g.status === 'planned' || (o.kind === 'commitment' && g.status === 'ongoing')
  const { document } = source.reading
  const planned = source.reading.engagements
    .filter((g) => source.keys.has(g.id) && g.id !== o.engagement && waits(g))
    .map((g) => ({
      id: g.id,
      shared: Math.max(...g.evidence.map((e) => (isWhatIsMeant(document, e, o.content) ? overlap(e, o.content) : 0))),
    }))
    .filter((x) => x.shared > 0)
    .sort((a, b) => b.shared - a.shared)
  return planned[0]?.id
}

/** Words that may stand beside those of the encounter: "that the next [session]", "to [meet]". */
const FEW_WORDS = 3

/** Whether what was agreed or promised is the encounter told in these words: but for a few, it begins with them, or ends where verbs stand last. */
function isWhatIsMeant({ lang, text }: Document, told: Span, content: Span): boolean {
  const beside = wordsIn(lang).verbLast
    ? text.slice(Math.min(content.end, told.end), content.end)
    : text.slice(content.start, Math.max(content.start, told.start))
  return wordsOf(beside).length <= FEW_WORDS
}

const PLANNED: ReadonlySet<string> = new Set(['planned', 'postponed', 'cancelled', 'ongoing'])

function outcomeOf(source: Source, o: Outcome): DraftOutcome {
  const text = source.reading.document.text
  const promised = promisedBy(source, o)
  return {
    key: source.outcomeKeys.get(o)!,
    kind: o.kind,
    content: evidence(text, o.content),
    by: [...new Set(o.by)].sort(),
    ...given('due', o.due),
    ...given('duePart', partOfYear(source.reading, o)),
    ...given('place', o.place),
    ...given('condition', o.condition && isSound(text, o.condition) ? evidence(text, o.condition) : undefined),
    ...given('signed', signingOf(source.reading, o)),
    ...(isToBeSigned(source.reading, o) ? { toSign: true as const } : {}),
    ...given('promises', promised ? source.keys.get(promised) : undefined),
    voice: voiceOf(source, o.voice),
    ...given('sources', o.sources),
  }
}

/** The one half, quarter or season of the year due that the words of a promise tell. Absent: the year alone is told, or two of its parts. */
function partOfYear(reading: Reading, { due, content }: Outcome): string | undefined {
  const told = reading.times.flatMap((t) =>
    content.start <= t.start && t.end <= content.end && t.value ? [t.value] : [],
  )
  const parts = new Set(told.filter((value) => isPartOf(value, due)))
  return parts.size === 1 ? [...parts][0] : undefined
}

function voiceOf(source: Source, voice: Voice | undefined): DraftVoice {
  if (voice?.of !== 'speaker') return { of: 'report' }
  const attribution = source.reading.attributions[voice.attribution]
  return { of: 'speaker', ...given('speaker', attribution && speakerOf(source, attribution)?.name) }
}

const speakerOf = (source: Source, a: Attribution): Entity | undefined =>
  a.speaker === undefined ? undefined : source.entities.get(a.speaker)

/** The participant with name, country and post written out; empty when the reading does not know the entity. */
function personOf(source: Source, p: Participant, near: Span): DraftPerson[] {
  const entity = source.entities.get(p.entity)
  if (!entity) return []
  const text = source.reading.document.text
  const post = entity.posts?.find((x) => x.title === p.post) ?? entity.posts?.[0]
  const words: Evidence[] = [...(p.source?.evidence ?? [])]
  if (words.length === 0) {
    const nearest = source.reading.mentions
      .filter((m) => m.entity === p.entity)
      .sort((a, b) => distance(a, near) - distance(b, near) || a.start - b.start)[0]
    if (nearest) words.push(evidence(text, nearest))
    if (post && isSound(text, post.span)) words.push(evidence(text, post.span))
  }
  if (words.length === 0) return []
  return [
    {
      name: entity.name,
      type: entity.type,
      ...given('party', p.party),
      ...given('country', entity.country),
      ...given('role', p.role),
      ...given('post', p.post ?? post?.title),
      evidence: words,
    },
  ]
}

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end)

/**
 * What the body that meets is about: told by its own subject or name, or else by the words the session rests on, by the
 * sentence in which it is told, or by another session of the same report that may be of the same body.
 */
function subjectsOfSession(reading: Reading, g: Engagement): readonly string[] {
  const own = g.mechanism ? subjectsOfBody(g.mechanism) : []
  if (own.length > 0 || g.kind !== 'session') return own
  for (const words of [g.evidence.map((e) => e.quote).join(' '), wordsAround(reading, g)]) {
    const told = subjectsOf(foldPhrase(words))
    if (told.length > 0) return told
  }
  for (const other of reading.engagements) {
    if (other === g || other.kind !== 'session' || !other.mechanism || !mayBeOneBody(other, g)) continue
    const theirs = subjectsOfBody(other.mechanism)
    const told = theirs.length > 0 ? theirs : subjectsOf(foldPhrase(wordsAround(reading, other)))
    if (told.length > 0) return told
  }
  return []
}

/** The words of the sentence in which an encounter is told first. */
function wordsAround({ document: { text } }: Reading, { evidence }: Engagement): string {
  const { start, end } = sentenceAround(text, evidence[0]!)
  return text.slice(start, end)
}

/** For a planned session without a number, told beside a numbered one of the same body: the number after it. */
function impliedOrdinal(reading: Reading, g: Engagement): number | undefined {
  if (g.kind !== 'session' || g.status !== 'planned' || g.ordinal !== undefined) return undefined
  const before = reading.engagements.filter(
    (x) => x.kind === 'session' && x.ordinal !== undefined && x.status !== 'planned' && mayBeOneBody(x, g),
  )
  const ordinals = new Set(before.map((x) => x.ordinal!))
  return ordinals.size === 1 ? before[0]!.ordinal! + 1 : undefined
}

/** Whether two sessions of one report may be of one body: the same sides, and no two subjects that exclude each other. */
function mayBeOneBody(a: Engagement, b: Engagement): boolean {
  if ([...a.parties].sort().join() !== [...b.parties].sort().join()) return false
  return !a.mechanism || !b.mechanism || alikeBody(a.mechanism, b.mechanism)
}

/** Gives every statement to the encounter told last before it (or first) in which its speaker takes part. */
function statementsByEngagement(source: Source, engagements: readonly Engagement[]): Map<string, DraftStatement[]> {
  const text = source.reading.document.text
  const out = new Map<string, DraftStatement[]>()
  const inOrder = [...engagements].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)
  for (const a of source.reading.attributions) {
    const speaker = speakerOf(source, a)
    if (!speaker || !isSound(text, a.content) || !isSound(text, a.cue)) continue
    const with_ = inOrder.filter((g) => g.people.some((p) => p.entity === speaker.id))
    const home = with_.filter((g) => g.evidence[0]!.start <= a.content.start).at(-1) ?? with_[0]
    if (!home) continue
    const part = home.people.find((p) => p.entity === speaker.id)
    const list = out.get(home.id) ?? []
    list.push({
      key: keyOf(source.document.digest, 'statement', a.content),
      speaker: speaker.name,
      ...given('party', part?.party ?? speaker.country),
      ...given('post', part?.post ?? speaker.posts?.[0]?.title),
      cue: evidence(text, a.cue),
      content: evidence(text, a.content),
      direct: a.direct,
      ...given('polarity', a.polarity),
    })
    out.set(home.id, list)
  }
  return out
}
