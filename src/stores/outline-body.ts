/**
 * Outlines as the stores keep them: what the claims of one draft have in common, and names of reports and speakers, stand once.
 * The text is then a third as long, and is read and written in as much less time.
 */
import type { Entry } from '../model/entry.ts'
import {
  type Attendance,
  attendanceOf,
  type NamingClaim,
  type Outline,
  type OutlineClaim,
  restOf,
} from '../model/outline.ts'

/** Of one draft: its key, the language and day of its report, the report's digest, and the outlet. Null for what is not told. */
type Told = readonly [string, string | null, string | null, string | null, string | null]
/** A claim: value, whose, and for a name where it stands. */
type Slim = readonly [value: unknown, of: number, ...place: number[]]
type AnyClaim = OutlineClaim<unknown> & Partial<Pick<NamingClaim<unknown>, 'document' | 'outlet' | 'evidence'>>
type StatusClaim = Outline['status']['claims'][number]
type Statement = Attendance['statements'][number]
// biome-ignore lint/suspicious/noExplicitAny: what was written here is read here; the round trip is tested
type Any = any

/** The two texts that are kept of an entry's outline: who took part, and the rest, which is read with it. */
export function packOutline(entry: Entry): { readonly attendance: string; readonly rest: string } {
  const { people, statements, documents, ...few } = attendanceOf(entry)
  const told: Told[] = []
  const numbers = new Map<string, number>()
  for (const field of [...people.map((p) => p.name), entry.status, entry.date, entry.mechanism])
    for (const { draft, lang, published, document, outlet } of field.claims) {
      if (draft === undefined || numbers.has(draft)) continue
      numbers.set(draft, told.length)
      told.push([draft, lang ?? null, published ?? null, document ?? null, outlet ?? null])
    }
  const slim = (claim: AnyClaim): Slim | AnyClaim => {
    const { value, draft, lang, published, rejected, document, outlet, evidence } = claim
    const of = draft === undefined ? undefined : numbers.get(draft)
    if (of === undefined || rejected !== undefined) return claim
    const [, l, p, d, o] = told[of]!
    if ((lang ?? null) !== l || (published ?? null) !== p) return claim
    if (evidence === undefined) return [value, of]
    if ((document ?? null) !== d || (outlet ?? null) !== o) return claim
    return evidence.length === 0 ? [value, of] : [value, of, evidence[0]!.start, evidence[0]!.end]
  }
  /** A claim with its words and all else, but for what is told of its draft. */
  const worded = (claim: StatusClaim): unknown => {
    const { value, draft, lang, published, document, outlet, ...more } = claim
    const of = draft === undefined ? undefined : numbers.get(draft)
    if (of === undefined) return claim
    const [, ...about] = told[of]!
    return [lang, published, document, outlet].every((x, i) => (x ?? null) === about[i]) ? [value, of, more] : claim
  }
  const slimmed = <T extends { readonly claims: readonly AnyClaim[] }>(field: T) => ({
    ...field,
    claims: field.claims.map(slim),
  })
  const speakers: string[] = []
  const speakerOf = ({ key, speaker }: Statement): unknown => {
    if (speaker === undefined) return [key]
    const known = speakers.indexOf(speaker)
    return [key, known >= 0 ? known : speakers.push(speaker) - 1]
  }
  const { status, date, mechanism, ordinal, history, documents: more, ...rest } = restOf(entry)
  return {
    attendance: JSON.stringify(
      Object.assign({}, few, {
        told,
        people: people.map((p) => ({ ...p, name: slimmed(p.name), post: slimmed(p.post) })),
        said: statements.map(speakerOf),
        speakers,
        documents: documents.map(({ digest, id }) => [digest, id]),
      }),
    ),
    rest: JSON.stringify(
      Object.assign({}, rest, {
        status: { ...status, claims: status.claims.map(worded) },
        date: slimmed(date),
        mechanism: slimmed(mechanism),
        ordinal: slimmed(ordinal),
        history: history.map((step) => {
          const of = numbers.get(step.draft)
          return of === undefined ? step : [step.status, of]
        }),
        documents: more.map(({ lang, outlet, published }) => ({ lang, outlet, published })),
      }),
    ),
  }
}

/** The attendance that was kept; also one that was kept whole, by an earlier version. */
export function attendanceFrom(text: string): Attendance {
  const kept = JSON.parse(text) as Any
  return kept.told ? wholeAttendance(kept) : kept
}

/** The outline from the two texts that are kept of it. */
export function outlineFrom(attendance: string, rest: string): Outline {
  const kept = JSON.parse(attendance) as Any
  const more = JSON.parse(rest) as Any
  if (!kept.told) return { ...kept, ...more }
  const whole = wholeAttendance(kept)
  const told = kept.told as readonly Told[]
  return {
    ...whole,
    ...more,
    status: worded(more.status, told),
    date: plain(more.date, told),
    mechanism: naming(more.mechanism, told),
    ordinal: plain(more.ordinal, told),
    history: more.history.map((step: Any) =>
      Array.isArray(step) ? { status: step[0], draft: told[step[1]]![0] } : step,
    ),
    documents: whole.documents.map(({ digest, id }, i) => ({ digest, id, ...more.documents[i] })),
  }
}

function wholeAttendance({ told, said, speakers, documents, people, ...few }: Any): Attendance {
  return {
    ...few,
    people: people.map((p: Any) => ({ ...p, name: naming(p.name, told), post: plain(p.post, told) })),
    statements: said.map(([key, speaker]: Any) =>
      speaker === undefined ? { key } : { key, speaker: speakers[speaker] },
    ),
    documents: documents.map(([digest, id]: Any) => ({ digest, id })),
  }
}

const worded = (field: Any, told: readonly Told[]): Any => ({
  ...field,
  claims: field.claims.map((claim: Any) => {
    if (!Array.isArray(claim)) return claim
    const [value, of, more] = claim
    return { value, ...aboutDraft(told[of]!), ...more }
  }),
})

const plain = (field: Any, told: readonly Told[]): Any => ({
  ...field,
  claims: field.claims.map((claim: Any) => {
    if (!Array.isArray(claim)) return claim
    const [draft, lang, published] = told[claim[1]]!
    return { value: claim[0], draft, ...given('lang', lang), ...given('published', published) }
  }),
})

const naming = (field: Any, told: readonly Told[]): Any => ({
  ...field,
  claims: field.claims.map((claim: Any) => {
    if (!Array.isArray(claim)) return claim
    const [value, of, start, end] = claim
    return { value, ...aboutDraft(told[of]!), evidence: start === undefined ? [] : [{ start, end }] }
  }),
})

const aboutDraft = ([draft, lang, published, document, outlet]: Told): object => ({
  draft,
  ...given('lang', lang),
  ...given('published', published),
  ...given('document', document),
  ...given('outlet', outlet),
})

const given = (key: string, value: string | null): object => (value === null ? {} : { [key]: value })
