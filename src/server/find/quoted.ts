/** People whom reports only quote: they take part in no entry, and what is known of them stands in the statements alone. */
import type { Evidence } from '../../model/evidence.ts'
import { evidence } from '../../model/evidence.ts'
import type { StatementValue } from '../../model/mark-value.ts'
import type { Entity } from '../../model/reading.ts'
import { isSound } from '../../model/span.ts'
import type { NameVariant } from '../../model/variant.ts'
import { inForce } from '../../register/judged.ts'
import { marksAsJudged } from '../../register/judged-marks.ts'
import { marksRead } from '../../register/reading-marks.ts'
import { variantsOf } from '../../register/variants.ts'
import type { Report, Store } from '../../stores/store.ts'
import { speakersOf } from '../../workers/spellings.ts'
import { recall } from '../recall.ts'

/** So many of the newest statements are looked at. */
const MOST_STATEMENTS = 300

export interface QuotedStatement extends StatementValue {
  readonly report: Report
}

/** A post as reports say it, from the first to the last day on which one does. */
export interface QuotedPost {
  readonly title: string
  readonly from?: string
  readonly to?: string
  /** Where the first of them says it. */
  readonly at: { readonly document: string; readonly words: Evidence }
  readonly lang: Report['reading']['document']['lang']
  readonly documents: number
}

export interface Quoted {
  /** The spelling used most. */
  readonly name: string
  readonly names: readonly NameVariant[]
  /** ISO 3166-1 alpha-2, where all reports that tell it tell the same. */
  readonly country?: string
  readonly posts: readonly QuotedPost[]
  /** Newest first, without what people set aside. */
  readonly statements: readonly QuotedStatement[]
}

/** Absent: undefined where nobody called so, in any spelling, is quoted. */
export const findQuoted = (store: Store, name: string): Promise<Quoted | undefined> =>
  recall(store, `quoted ${name}`, () => quotedIn(store, name))

async function quotedIn(store: Store, name: string): Promise<Quoted | undefined> {
  const speakers = [...new Set([name, ...(await speakersOf(store, name))])]
  const hits = await store.statements({ speakers, limit: MOST_STATEMENTS })
  const order = [...new Set(hits.map((h) => h.ref))]
  if (order.length === 0) return undefined
  const reports = new Map<string, Report>()
  for await (const r of store.reports({ digests: order })) reports.set(r.digest, r)
  const force = inForce(await store.judgements())
  const own = new Set(speakers)
  const statements = order.flatMap((digest) => {
    const report = reports.get(digest)
    return report ? saidIn(report, own, force) : []
  })
  if (statements.length === 0) return undefined
  const called = [...reports.values()].flatMap((report) => {
    const entity = report.reading.entities.find((e) => e.type === 'PER' && own.has(e.name))
    return entity ? [{ report, entity }] : []
  })
  const names = variants(called)
  const countries = new Set(called.flatMap(({ entity }) => entity.country ?? []))
  const [country] = countries
  return {
    name: [...names].sort((a, b) => b.documents - a.documents)[0]?.name ?? name,
    names,
    ...(countries.size === 1 && country ? { country } : {}),
    posts: postsOf(called),
    statements,
  }
}

function saidIn(report: Report, speakers: ReadonlySet<string>, force: Parameters<typeof marksAsJudged>[3]) {
  return marksAsJudged('statements', report.digest, marksRead('statements', report.reading), force).flatMap(
    ({ standing, value }): QuotedStatement[] =>
      standing !== 'rejected' && 'content' in value && value.speaker !== undefined && speakers.has(value.speaker)
        ? [{ ...value, report }]
        : [],
  )
}

interface Called {
  readonly report: Report
  readonly entity: Entity
}

const dayOf = ({ reading }: Report): string | undefined => reading.document.published?.slice(0, 10)

/** Each spelling in each language, with the reports that write it and the first place where they do. */
const variants = (called: readonly Called[]): NameVariant[] =>
  variantsOf(
    called.map(({ report: { digest, reading }, entity }) => {
      const { id, lang, published, publisher, text } = reading.document
      const mention = reading.mentions.find((m) => m.entity === entity.id && isSound(text, m))
      return {
        name: entity.name,
        claim: {
          value: entity.name,
          document: digest,
          lang,
          evidence: mention ? [evidence(text, mention)] : [],
          ...(published === undefined ? {} : { published }),
          ...(publisher === undefined ? {} : { outlet: publisher }),
        },
        entry: { documents: [{ digest, id, lang }] },
      }
    }),
  )

function postsOf(called: readonly Called[]): QuotedPost[] {
  const posts = new Map<string, { post: QuotedPost; days: string[]; documents: Set<string> }>()
  for (const { report, entity } of called)
    for (const p of entity.posts ?? []) {
      const { text, lang } = report.reading.document
      if (!isSound(text, p.span)) continue
      const at = { document: report.digest, words: evidence(text, p.span) }
      const one = posts.get(p.title) ?? {
        post: { title: p.title, at, lang, documents: 0 },
        days: [],
        documents: new Set(),
      }
      one.documents.add(report.digest)
      const day = dayOf(report)
      if (day) one.days.push(day)
      posts.set(p.title, one)
    }
  return [...posts.values()]
    .map(({ post, days, documents }) => {
      const sorted = [...days].sort()
      return {
        ...post,
        documents: documents.size,
        ...(sorted.length > 0 ? { from: sorted[0]!, to: sorted.at(-1)! } : {}),
      }
    })
    .sort((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? -1 : 1))
}
