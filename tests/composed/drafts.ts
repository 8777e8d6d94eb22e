/** Composed readings and drafts for tests: a report in a line. */
import type { Draft } from '../../src/model/draft.ts'
import type { Engagement, Entity, Outcome, Reading } from '../../src/model/reading.ts'
import { draftsOf } from '../../src/register/draft.ts'

export interface Told extends Partial<Omit<Engagement, 'people' | 'evidence'>> {
  /** "Name/PARTY/role/post", role and post may be left out. */
  readonly people?: readonly string[] | undefined
  readonly promises?: readonly Promised[]
}
export interface Promised {
  /** Promised where left out. */
  readonly kind?: Outcome['kind']
  readonly due?: string
  readonly place?: Engagement['place']
  readonly by?: readonly string[]
  readonly words?: string
  /** Id of the planned encounter it promises. */
  readonly promises?: string
}
export interface Report {
  readonly id: string
  readonly lang?: 'ur' | 'ru' | 'en'
  readonly outlet?: string
  readonly published?: string
  readonly agency?: string
  readonly text?: string
}

/** A reading of a made-up report: each thing told is a line of its text, numbered, so that evidence is exact and its own. */
export function readingOf(report: Report, told: readonly Told[], promised: readonly Promised[] = []): Reading {
  const lines: string[] = []
  let at = 0
  const put = (line: string) => {
    const start = at
    lines.push(line)
    at += line.length + 1
    return { start, end: start + line.length, quote: line }
  }
  if (report.text) put(report.text)
  const entities: Entity[] = []
  const mentions: { start: number; end: number; type: 'PER'; entity: string }[] = []
  const engagements: Engagement[] = []
  const outcomes: Outcome[] = []
  for (const [i, { people = [], promises = [], ...t }] of told.entries()) {
    const words = put(`${report.id} tells of encounter ${i + 1} ${t.date ?? ''}.`)
    const id = t.id ?? `g${i + 1}`
    const participants = people.map((p) => {
      const [name, party, role, post] = p.split('/')
      const entity = `e${entities.length + 1}`
      const span = put(name!)
      mentions.push({ start: span.start, end: span.end, type: 'PER', entity })
      entities.push({ id: entity, type: 'PER', name: name!, ...(party ? { country: party } : {}) })
      return {
        entity,
        ...(party ? { party } : {}),
        ...(role ? { role: role as 'head' } : {}),
        ...(post ? { post } : {}),
      }
    })
    engagements.push({
      kind: 'session',
      status: 'held',
      parties: ['PK', 'RU'],
      ...t,
      id,
      people: participants,
      evidence: [words],
    })
    for (const p of promises)
      outcomes.push(outcomeOf(p, put(p.words ?? `The next session will be held ${p.due ?? 'later'}.`), id))
  }
  for (const p of promised)
    outcomes.push(outcomeOf(p, put(p.words ?? `The next session will be held ${p.due ?? 'later'}.`)))
  return {
    reader: 'composed@1',
    document: {
      id: report.id,
      lang: report.lang ?? 'en',
      text: lines.join('\n'),
      ...(report.outlet ? { publisher: report.outlet } : {}),
      ...(report.published ? { published: report.published } : {}),
      ...(report.agency ? { agency: report.agency } : {}),
    },
    mentions,
    entities,
    times: [],
    attributions: [],
    engagements,
    outcomes,
  }
}

const outcomeOf = (p: Promised, span: { start: number; end: number }, engagement?: string): Outcome => ({
  kind: p.kind ?? 'commitment',
  content: { start: span.start, end: span.end },
  by: p.by ?? ['PK', 'RU'],
  ...(p.due ? { due: p.due } : {}),
  ...(p.place ? { place: p.place } : {}),
  ...(engagement ? { engagement } : {}),
  ...(p.promises ? { promises: p.promises } : {}),
})

/** The drafts of a made-up report. */
export const drafts = (report: Report, told: readonly Told[], promised: readonly Promised[] = []): Draft[] =>
  draftsOf(readingOf(report, told, promised))
