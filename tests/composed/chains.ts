/** Composed chains of reports for tests of promises: what was told on which day, and what was promised there. */
import type { CoverageCell } from '../../src/model/coverage.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { FollowUp } from '../../src/model/follow-up.ts'
import type { Place, Status } from '../../src/model/reading.ts'
import { coverageOf } from '../../src/register/coverage.ts'
import { followUps } from '../../src/register/follow-up.ts'
import { join } from '../../src/register/join.ts'
import { linksAmong } from '../../src/register/same.ts'
import { drafts, type Promised, type Told } from './drafts.ts'

export const PLACES: { readonly [name: string]: Place } = {
  Moscow: { name: 'Moscow', country: 'RU' },
  Москва: { name: 'Москва', country: 'RU' },
  ماسکو: { name: 'ماسکو', country: 'RU' },
  Islamabad: { name: 'Islamabad', country: 'PK' },
  'اسلام آباد': { name: 'اسلام آباد', country: 'PK' },
  Karachi: { name: 'Karachi', country: 'PK' },
  Kazan: { name: 'Kazan', country: 'RU' },
  Tehran: { name: 'Tehran', country: 'IR' },
  Beijing: { name: 'Beijing', country: 'CN' },
  Astana: { name: 'Astana', country: 'KZ' },
}

export const TERROR = 'Joint Working Group on Counter-Terrorism'
export const TERROR_RU = 'рабочая группа по противодействию международному терроризму'
export const TERROR_UR = 'انسدادِ دہشت گردی کا مشترکہ ورکنگ گروپ'
export const CYBER = 'Joint Working Group on Information Security'
export const TRADE = 'Intergovernmental Commission on Trade and Economic Cooperation'
export const ENERGY = 'Joint Working Group on Energy'

interface Common {
  /** Day of publication; the day told when absent. */
  readonly on?: string
  readonly outlet?: string
  readonly lang?: 'ur' | 'ru' | 'en'
  readonly body?: string
  readonly parties?: readonly string[]
  readonly n?: number
  readonly in?: string
  readonly people?: readonly string[]
  readonly kind?: Told['kind']
}
/** A report of something that came about (or was put off), with what it promises next. */
export interface Held extends Common {
  readonly day?: string
  readonly status?: Status
  /** Due and place of the next one, told as a planned encounter in the same clause. */
  readonly next?: {
    readonly due?: string
    readonly in?: string
    readonly n?: number
    readonly body?: string
    readonly kind?: Told['kind']
    readonly people?: readonly string[]
  }
  /** A promise in words only, tied to no planned encounter. */
  readonly words?: Promised
}

let count = 0

/** The drafts of one report. */
export function told(h: Held): Draft[] {
  const on = h.on ?? h.day ?? '2020-01-01'
  const parties = h.parties ?? ['PK', 'RU']
  const body = h.body === '' ? undefined : (h.body ?? TERROR)
  const mechanism = (name: string | undefined) => (name ? { mechanism: { name, parties } } : {})
  const place = (name: string | undefined) => (name ? { place: PLACES[name]! } : {})
  const kind = h.kind ?? 'session'
  const lines: Told[] = [
    {
      id: 'now',
      kind,
      status: h.status ?? 'held',
      parties,
      ...(kind === 'session' ? mechanism(body) : {}),
      ...(h.day ? { date: h.day } : {}),
      ...(h.n === undefined ? {} : { ordinal: h.n }),
      ...place(h.in),
      people: h.people ?? [],
      promises: [
        ...(h.next
          ? [{ by: parties, ...(h.next.due ? { due: h.next.due } : {}), ...place(h.next.in), promises: 'next' }]
          : []),
        ...(h.words ? [{ by: parties, ...h.words }] : []),
      ],
    },
  ]
  if (h.next) {
    const nextKind = h.next.kind ?? kind
    lines.push({
      id: 'next',
      kind: nextKind,
      status: 'planned',
      parties,
      ...(nextKind === 'session' ? mechanism(h.next.body ?? body) : {}),
      ...(h.next.due ? { date: h.next.due } : {}),
      ...(h.next.n === undefined ? {} : { ordinal: h.next.n }),
      ...place(h.next.in),
      people: h.next.people ?? [],
    })
  }
  return drafts(
    { id: `r${++count}`, published: on, outlet: h.outlet ?? 'Example Courier', ...(h.lang ? { lang: h.lang } : {}) },
    lines,
  )
}

/** One report a month in the years given, so that somebody was reading. */
export const monthly = (...years: readonly number[]): CoverageCell[] =>
  years.flatMap((y) =>
    Array.from({ length: 12 }, (_, i) => ({
      day: `${y}-${String(i + 1).padStart(2, '0')}-15`,
      outlet: 'Example Courier',
      lang: 'en' as const,
      documents: 1,
    })),
  )

/** Joins the reports and follows up their promises. */
export function follow(
  reports: readonly Held[],
  asOf: string,
  read: readonly CoverageCell[] = [],
): { found: FollowUp[]; entries: readonly Entry[] } {
  const all = reports.flatMap(told)
  const { entries } = join(all, linksAmong(all))
  const documents = new Map(entries.flatMap((e) => e.documents).map((d) => [d.digest, d]))
  return { found: followUps(entries, { asOf, coverage: [...coverageOf(documents.values()), ...read] }), entries }
}
