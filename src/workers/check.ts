/** Checks a reading from outside: its shape, and that every word it rests on stands in the text, to the character. */

import { LANGUAGE_CODES } from '../model/document.ts'
import type { Evidence, Source } from '../model/evidence.ts'
import type { Problem } from '../model/problem.ts'
import {
  type Attribution,
  ENGAGEMENT_KINDS,
  type Engagement,
  type Outcome,
  type Reading,
  STATUSES,
} from '../model/reading.ts'
import { isSound, type Span } from '../model/span.ts'

export interface Checked {
  /** The reading without what was refused, its evidence with quotes. Absent when nothing of it can be kept. */
  readonly reading?: Reading
  readonly problems: readonly Problem[]
}

/**
 * A draft (encounter, outcome, statement) whose evidence does not reproduce the text is left out, with a problem; the rest stays.
 * A quote that is not given is taken from the text. Spans without a quote need only be sound.
 * Problems: input.shape where it is no reading, evidence.not-found.
 */
export function checkReading(value: unknown): Checked {
  const wrong = shapeProblem(value)
  if (wrong) return { problems: [wrong] }
  const given = value as Reading
  const { text, id } = given.document
  const problems: Problem[] = []
  const refuse = (what: string, span: Span | undefined): void => {
    const at = span && Number.isFinite(span.start) ? ` at ${span.start}–${span.end}` : ''
    problems.push({
      code: 'evidence.not-found',
      message: `${what} was refused: its words do not stand in the text${at}`,
      where: id,
      ...(span ? { span: { start: span.start, end: span.end } } : {}),
    })
  }
  /** The first of the spans that does not stand in the text. */
  const loose = (spans: readonly (Span & { quote?: string })[]): Span | undefined =>
    spans.find((s) => !isSound(text, s) || (s.quote !== undefined && text.slice(s.start, s.end) !== s.quote))
  const quoted = (e: Span): Evidence => ({ ...e, quote: text.slice(e.start, e.end) })
  const sourced = <T extends { [field: string]: Source | undefined }>(sources: T | undefined): T | undefined =>
    sources &&
    (Object.fromEntries(
      Object.entries(sources).map(([f, s]) => [f, s && { ...s, evidence: s.evidence.map(quoted) }]),
    ) as T)
  const sourceSpans = (sources: { [field: string]: Source | undefined } | undefined): readonly Evidence[] =>
    Object.values(sources ?? {}).flatMap((s) => s?.evidence ?? [])

  const bare = [...given.mentions, ...given.times, ...given.entities.flatMap((e) => (e.posts ?? []).map((p) => p.span))]
  const unsound = loose(bare)
  if (unsound) {
    refuse('the reading', unsound)
    return { problems }
  }
  const engagements = given.engagements.flatMap((g): Engagement[] => {
    const of = g.people.flatMap((p) => p.source?.evidence ?? [])
    const spans = [...g.evidence, ...(g.topics ?? []), ...sourceSpans(g.sources), ...of]
    const bad = g.evidence.length === 0 ? { start: 0, end: 0 } : loose(spans)
    if (bad) {
      refuse(`the ${g.kind} ${g.id}`, bad)
      return []
    }
    const sources = sourced(g.sources)
    const people = g.people.map((p) =>
      p.source ? { ...p, source: { ...p.source, evidence: p.source.evidence.map(quoted) } } : p,
    )
    return [{ ...g, evidence: g.evidence.map(quoted), people, ...(sources ? { sources } : {}) }]
  })
  const outcomes = given.outcomes.flatMap((o): Outcome[] => {
    const bad = loose([o.content, ...(o.condition ? [o.condition] : []), ...sourceSpans(o.sources)])
    if (bad) {
      refuse(`the ${o.kind}`, bad)
      return []
    }
    const sources = sourced(o.sources)
    return [{ ...o, ...(sources ? { sources } : {}) }]
  })
  const refused: Attribution[] = []
  for (const a of given.attributions) {
    const bad = loose([a.cue, a.content, ...(a.source ? [a.source] : []), ...(a.contentParts ?? [])])
    if (!bad) continue
    refuse('the statement', bad)
    refused.push(a)
  }
  // Voices point at attributions by number, so a refused one leaves the numbers of the others as they are only when it is last.
  const { attributions, renumber } = without(given.attributions, refused)
  return {
    reading: { ...given, attributions, engagements: engagements.map(renumber), outcomes: outcomes.map(renumber) },
    problems,
  }
}

/** The attributions that stay, and how a voice that points at one is renumbered; one that pointed at a refused one is the report's. */
function without(all: readonly Attribution[], refused: readonly Attribution[]) {
  const attributions = all.filter((a) => !refused.includes(a))
  const numbers = new Map(all.map((a, i) => [i, attributions.indexOf(a)]))
  const renumber = <T extends Engagement | Outcome>(draft: T): T => {
    if (refused.length === 0 || draft.voice?.of !== 'speaker') return draft
    const attribution = numbers.get(draft.voice.attribution) ?? -1
    if (attribution >= 0) return { ...draft, voice: { of: 'speaker', attribution } }
    const { voice: _, ...rest } = draft
    return rest as T
  }
  return { attributions, renumber }
}

const isObject = (v: unknown): v is { readonly [k: string]: unknown } =>
  typeof v === 'object' && v !== null && !Array.isArray(v)
const isSpan = (v: unknown): boolean => isObject(v) && typeof v['start'] === 'number' && typeof v['end'] === 'number'
const isText = (v: unknown): boolean => typeof v === 'string'
const isOneOf = (v: unknown, words: readonly string[]): boolean => (words as readonly unknown[]).includes(v)
const isTexts = (v: unknown): boolean => Array.isArray(v) && v.every(isText)
const absentOr = (v: unknown, fits: (v: unknown) => boolean): boolean => v === undefined || fits(v)
const isPlace = (v: unknown): boolean => isObject(v) && isText(v['name']) && absentOr(v['country'], isText)
const isMechanism = (v: unknown): boolean => isObject(v) && isText(v['name']) && isTexts(v['parties'])

/** What each part of a reading must have at least. */
const PARTS: { readonly [part: string]: (v: { readonly [k: string]: unknown }) => boolean } = {
  mentions: (v) => isSpan(v) && isText(v['entity']),
  entities: (v) => isText(v['id']) && isText(v['name']) && isText(v['type']),
  times: isSpan,
  attributions: (v) => isSpan(v['cue']) && isSpan(v['content']) && (v['source'] === undefined || isSpan(v['source'])),
  engagements: (v) =>
    isText(v['id']) &&
    isOneOf(v['kind'], ENGAGEMENT_KINDS) &&
    isOneOf(v['status'], STATUSES) &&
    absentOr(v['date'], isText) &&
    absentOr(v['place'], isPlace) &&
    absentOr(v['mechanism'], isMechanism) &&
    absentOr(v['ordinal'], Number.isSafeInteger) &&
    isTexts(v['parties']) &&
    Array.isArray(v['people']) &&
    v['people'].every((p) => isObject(p) && isText(p['entity'])) &&
    Array.isArray(v['evidence']) &&
    v['evidence'].every(isSpan),
  outcomes: (v) =>
    isOneOf(v['kind'], ['agreement', 'commitment']) &&
    absentOr(v['due'], isText) &&
    absentOr(v['place'], isPlace) &&
    isSpan(v['content']) &&
    isTexts(v['by']),
}

function shapeProblem(value: unknown): Problem | undefined {
  const say = (message: string, where?: string): Problem => ({
    code: 'input.shape',
    message: `not a reading: ${message}`,
    ...(where ? { where } : {}),
  })
  if (!isObject(value)) return say('it is no object')
  const document = value['document']
  if (!isText(value['reader'])) return say('"reader" is no text')
  if (!isObject(document) || !isText(document['id']) || !isText(document['text']))
    return say('"document" needs "id" and "text"')
  const id = document['id'] as string
  if (!(LANGUAGE_CODES as readonly unknown[]).includes(document['lang']))
    return say(`"document.lang" must be one of ${LANGUAGE_CODES.join(', ')}`, id)
  for (const [part, fits] of Object.entries(PARTS)) {
    const list = value[part]
    if (!Array.isArray(list)) return say(`"${part}" is no list`, id)
    const bad = list.findIndex((v) => !isObject(v) || !fits(v))
    if (bad >= 0) return say(`"${part}" ${bad + 1} lacks a field or has one of another type`, id)
  }
  for (const part of ['entities', 'engagements']) {
    const ids = (value[part] as { id: string }[]).map((v) => v.id)
    const twice = ids.find((x, i) => ids.indexOf(x) !== i)
    if (twice !== undefined) return say(`two of "${part}" have the id ${twice}`, id)
  }
  return undefined
}
