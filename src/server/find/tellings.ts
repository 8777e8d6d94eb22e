/** What one report tells of somebody who says something in it, and what many of them tell together. */
import type { LanguageCode } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { StatementValue } from '../../model/mark-value.ts'
import type { NameVariant } from '../../model/variant.ts'
import { variantsOf } from '../../register/variants.ts'

export interface Telling {
  /** As the report writes it most fully. */
  readonly name: string
  readonly report: {
    readonly digest: string
    readonly id: string
    readonly lang: LanguageCode
    readonly published?: string
    readonly publisher?: string
  }
  /** Whether it is read as a person's name, and not as that of a ministry or a paper. */
  readonly isPerson: boolean
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Where the name stands. */
  readonly named?: Evidence
  readonly posts: readonly { readonly title: string; readonly words: Evidence }[]
  /** Without what people set aside. */
  readonly statements: readonly StatementValue[]
}

export interface QuotedStatement extends StatementValue {
  readonly report: Telling['report']
}

/** A post as reports say it, from the first to the last day on which one does. */
export interface QuotedPost {
  readonly title: string
  readonly from?: string
  readonly to?: string
  /** Where the first of them says it. */
  readonly at: { readonly document: string; readonly words: Evidence }
  readonly lang: LanguageCode
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

/** All of one person. `tellings`: the newest first. `name` is theirs where no report says a person's name. */
export function quotedOf(tellings: readonly Telling[], name: string): Quoted {
  const called = tellings.filter((t) => t.isPerson).reverse()
  const names = variants(called)
  const countries = new Set(called.flatMap((t) => t.country ?? []))
  const [country] = countries
  return {
    name: [...names].sort((a, b) => b.documents - a.documents)[0]?.name ?? name,
    names,
    ...(countries.size === 1 && country ? { country } : {}),
    posts: postsOf(called),
    statements: tellings.flatMap(({ report, statements }) => statements.map((s) => ({ ...s, report }))),
  }
}

/** Each spelling in each language, with the reports that write it and the first place where they do. */
const variants = (called: readonly Telling[]): NameVariant[] =>
  variantsOf(
    called.map(({ name, report: { digest, id, lang, published, publisher }, named }) => ({
      name,
      claim: {
        value: name,
        document: digest,
        lang,
        evidence: named ? [named] : [],
        ...(published === undefined ? {} : { published }),
        ...(publisher === undefined ? {} : { outlet: publisher }),
      },
      entry: { documents: [{ digest, id, lang }] },
    })),
  )

function postsOf(called: readonly Telling[]): QuotedPost[] {
  const posts = new Map<string, { post: QuotedPost; days: string[]; documents: Set<string> }>()
  for (const { report, posts: told } of called)
    for (const { title, words } of told) {
      const one = posts.get(title) ?? {
        post: { title, at: { document: report.digest, words }, lang: report.lang, documents: 0 },
        days: [],
        documents: new Set(),
      }
      one.documents.add(report.digest)
      if (report.published) one.days.push(report.published.slice(0, 10))
      posts.set(title, one)
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
