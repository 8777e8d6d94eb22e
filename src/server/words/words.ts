/** The interface's wording: every language fills all of it, and the compiler checks that none is missing. */
import type { LanguageCode } from '../../model/document.ts'
import type { EngagementKind, Role, Status } from '../../model/reading.ts'

export interface Words {
  readonly code: LanguageCode
  readonly direction: 'ltr' | 'rtl'
  /** The language's name for itself. */
  readonly self: string
  readonly title: string
  readonly motto: string
  readonly skip: string
  readonly nav: {
    readonly days: string
    readonly bodies: string
    readonly promises: string
    readonly people: string
    readonly search: string
    readonly coverage: string
  }
  readonly languageOfPage: string
  readonly kind: { readonly [K in EngagementKind]: string }
  readonly status: { readonly [S in Status]: string }
  readonly role: { readonly [R in Role]: string }
  readonly verdict: {
    readonly [verdict in
      | 'kept'
      | 'kept-late'
      | 'kept-elsewhere'
      | 'postponed'
      | 'cancelled'
      | 'overdue'
      | 'overdue-unwatched'
      | 'open']: string
  }
  readonly outcome: { readonly agreement: string; readonly commitment: string }
  readonly field: {
    readonly kind: string
    readonly status: string
    readonly date: string
    readonly place: string
    readonly venue: string
    readonly parties: string
    readonly people: string
    readonly mechanism: string
    readonly ordinal: string
    readonly post: string
    readonly role: string
    readonly party: string
    readonly due: string
    readonly by: string
    readonly verdict: string
    readonly outcome: string
    readonly documents: string
    readonly outlet: string
    readonly published: string
    readonly language: string
    readonly name: string
    readonly content: string
  }
  readonly standing: { readonly said: string; readonly implied: string }
  readonly languages: { readonly [C in LanguageCode]: string }
  readonly day: {
    readonly empty: string
    readonly undated: string
    readonly filter: string
    readonly from: string
    readonly to: string
    readonly any: string
    readonly apply: string
    readonly older: string
    readonly newer: string
  }
  readonly entry: {
    readonly who: string
    readonly outcomes: string
    readonly statements: string
    readonly words: string
    readonly differ: string
    readonly joined: string
    readonly reports: string
    readonly reprint: string
    readonly of: string
    readonly rule: string
    readonly shown: string
    readonly session: (n: number) => string
    readonly within: string
    readonly promises: string
    readonly publicationDate: string
  }
  readonly report: {
    readonly original: string
    readonly marks: string
    readonly unknownOutlet: string
    readonly entries: string
    readonly said: string
  }
  readonly body: {
    readonly sessions: string
    readonly gaps: string
    readonly gap: (from: number, to: number) => string
    readonly clashes: string
    readonly names: string
    readonly none: string
    readonly heads: string
  }
  readonly promise: { readonly none: string; readonly asOf: string; readonly due: string; readonly noDate: string }
  readonly person: {
    readonly posts: string
    readonly encounters: string
    readonly statements: string
    readonly variants: string
    readonly none: string
  }
  readonly search: {
    readonly label: string
    readonly button: string
    readonly none: string
    readonly found: (n: number) => string
  }
  readonly coverage: { readonly intro: string; readonly reports: string }
  readonly notFound: string
  readonly notFoundMore: string
  readonly failed: string
  readonly count: (n: number) => string
  readonly reportCount: (n: number) => string
  readonly footer: string
}
