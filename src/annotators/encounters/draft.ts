/** Turns what was found into engagements with their sources. */

import { codesOf } from '../../model/codebook.ts'
import { type Evidence, evidence, type Source } from '../../model/evidence.ts'
import type { Engagement, Participant, SourcedField, Voice } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { GATHERINGS } from './bodies/alliances.ts'
import type { Candidate, Told } from './candidate.ts'
import { tokenAt } from './layout/ranges.ts'
import { isCased, type Scene } from './scene.ts'
import { postShown } from './sides/post-shown.ts'

/** Engagements in the order of the text, with ids "g1", "g2", … */
export function drafted(scene: Scene, found: readonly Candidate[]): Engagement[] {
  const ids = new Map(found.map((c, i) => [c, `g${i + 1}`]))
  return found.map((c) => engagement(scene, c, ids.get(c)!, c.within && ids.get(c.within)))
}

/** The spans without those that stand inside another: the same words are quoted once, however many of them tell of an encounter. */
const once = (spans: readonly Span[]): Span[] =>
  spans.filter(
    (s, n) =>
      !spans.some(
        (o, m) => m !== n && o.start <= s.start && s.end <= o.end && (m < n || o.end - o.start > s.end - s.start),
      ),
  )

function engagement(scene: Scene, c: Candidate, id: string, within: string | undefined): Engagement {
  const quotes = once(c.evidence).map((s) => evidence(scene.text, s))
  const date = c.date ?? undefined
  // In Russian the present tense tells of what is to come: "завтра прибывает".
  const open = c.status === 'held' || (c.status === 'ongoing' && c.cased === true)
  const status = open && date && scene.published && later(date.value, scene.published) ? 'planned' : c.status
  const mechanism = c.mechanism
    ? { name: c.mechanism.value, parties: c.parties, ...subjectOf(scene, c.mechanism.span) }
    : undefined
  return {
    id,
    kind: c.kind,
    status,
    ...(date ? { date: date.value } : {}),
    ...(c.place
      ? { place: { name: c.place.value.name, ...(c.place.value.country ? { country: c.place.value.country } : {}) } }
      : {}),
    parties: c.kind === 'conference' && !isCased(scene) ? attending(c.parties) : c.parties,
    people: c.people.map((p) => participant(scene, p)),
    ...(mechanism ? { mechanism } : {}),
    ...(c.ordinal ? { ordinal: c.ordinal.value } : {}),
    evidence: quotes,
    sources: sources(scene, c, quotes),
    voice: voiceAt(scene, c.evidence[0]!),
    ...(within ? { within } : {}),
    codes: codesOf('engagement', contextsIn(scene, c.evidence[0]!), { kind: c.kind, status }),
    rule: c.rule,
  }
}

/** Those who came to a gathering: its own name is told by its mechanism once its members are known. */
function attending(parties: readonly string[]): string[] {
  const members = parties.filter((p) => !GATHERINGS.has(p))
  return members.length >= 2 ? members : [...parties]
}

function participant(scene: Scene, p: Candidate['people'][number]): Participant {
  const post = scene.entities.get(p.entity)?.posts?.[0]
  return {
    entity: p.entity,
    ...(p.party ? { party: p.party } : {}),
    ...(p.role ? { role: p.role } : {}),
    ...(post ? { post: postShown(scene, post.title) } : {}),
  }
}

function sources(scene: Scene, c: Candidate, quotes: readonly Evidence[]): Partial<Record<SourcedField, Source>> {
  const told = <T>(t: Told<T> | undefined): Source | undefined =>
    t
      ? { standing: t.implied ? 'implied' : 'said', evidence: [evidence(scene.text, t.span)], rule: t.rule ?? c.rule }
      : undefined
  const out: Partial<Record<SourcedField, Source>> = {
    kind: { standing: 'said', evidence: [quotes[0]!], rule: c.rule },
    status: {
      standing: c.statusSpan ? 'said' : 'implied',
      evidence: [c.statusSpan ? evidence(scene.text, c.statusSpan) : quotes[0]!],
      rule: c.rule,
    },
    parties: { standing: 'implied', evidence: [quotes[0]!], rule: c.rule },
  }
  const more: [SourcedField, Source | undefined][] = [
    ['date', told(c.date)],
    ['place', told(c.place)],
    ['mechanism', told(c.mechanism)],
    ['ordinal', told(c.ordinal)],
  ]
  for (const [field, source] of more) if (source) out[field] = source
  return out
}

/** Who vouches: the innermost attribution whose content holds the words, else the report itself. */
export function voiceAt(scene: Scene, span: Span): Voice {
  let best = -1
  let size = Number.POSITIVE_INFINITY
  for (const i of scene.saidAt(span.start)) {
    const { start, end } = scene.attributions[i]!.content
    if (span.end <= end && end - start < size) {
      best = i
      size = end - start
    }
  }
  return best < 0 ? { of: 'report' } : { of: 'speaker', attribution: best }
}

/** Whether a calendar date lies after the day of publication; weeks are not compared. */
const later = (date: string, published: string): boolean =>
  !date.includes('W') && date > published.slice(0, date.length)

/** PLOVER contexts whose words stand in a span, each once, in the order of the text. */
export function contextsIn(scene: Scene, span: Span): string[] {
  const first = tokenAt(scene.tokens, span.start)
  const last = tokenAt(scene.tokens, span.end - 1) + 1
  return [
    ...new Set(scene.cues.contexts.all(scene.tokens, first, Math.min(last, scene.tokens.length)).map((f) => f.value)),
  ]
}

/** What a standing body is about, by the words of its name: the first context found. */
function subjectOf(scene: Scene, name: Span): { subject?: string } {
  const [subject] = contextsIn(scene, name)
  return subject ? { subject } : {}
}
