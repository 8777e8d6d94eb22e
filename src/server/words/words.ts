/** The interface's wording: every language fills all of it, and the compiler checks that none is missing. */
import type { AccountRole } from '../../model/account.ts'
import type { LanguageCode, PageLanguage } from '../../model/document.ts'
import type { DraftKind } from '../../model/draft.ts'
import type { PromiseVerdict } from '../../model/follow-up.ts'
import type { EngagementKind, Role, Status } from '../../model/reading.ts'
import type { SearchScope } from '../../model/search.ts'
import type { YearPart } from '../../register/days.ts'
import type { FacetName } from '../../stores/store.ts'
import type { Level } from '../level.ts'
import type { Layer } from '../pages/report/layers.ts'

export interface Words {
  readonly code: PageLanguage
  readonly direction: 'ltr' | 'rtl'
  /** The language's name for itself. */
  readonly self: string
  readonly title: string
  readonly motto: string
  /** Between the parts of a list, with its space; at the end of a sentence. */
  readonly comma: string
  readonly stop: string
  readonly skip: string
  readonly nav: {
    readonly days: string
    readonly bodies: string
    readonly countries: string
    readonly people: string
    readonly promises: string
    readonly places: string
    readonly search: string
    readonly coverage: string
  }
  readonly languageOfPage: string
  /** What the list of rooms is called to those who hear the page. */
  readonly rooms: string
  readonly kind: { readonly [K in EngagementKind]: string }
  readonly status: { readonly [S in Status]: string }
  /** The same, said of an entry: in the gender of its kind, where the language has them. */
  readonly statusOf: (status: Status, kind: DraftKind | undefined) => string
  readonly role: { readonly [R in Role]: string }
  readonly verdict: { readonly [V in PromiseVerdict]: string }
  readonly level: { readonly [L in Level]: string }
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
  readonly standing: { readonly said: string; readonly implied: string; readonly judged: string }
  /** What the languages of reports are called; one that is not told here is called as the platform knows it. */
  readonly languages: { readonly [C in LanguageCode]?: string }
  readonly day: {
    readonly empty: string
    readonly undated: string
    /** A week, by its Monday. */
    readonly week: (monday: string) => string
    readonly part: (part: YearPart, year: string) => string
    readonly filter: string
    readonly from: string
    readonly to: string
    readonly any: string
    readonly apply: string
    readonly older: string
    /** From how many of the newest entries something was made. */
    readonly ofNewest: (n: string) => string
    readonly first: string
    readonly all: string
    readonly calendar: string
    readonly without: (filter: string) => string
  }
  readonly entry: {
    readonly who: string
    readonly outcomes: string
    readonly statements: string
    readonly differ: string
    readonly joined: string
    readonly reports: string
    readonly reprint: string
    /** One of them, as a link to it. */
    readonly one: string
    readonly rule: string
    readonly session: (n: number) => string
    /** How a number was got that no report says. */
    readonly countedOn: string
    readonly promises: string
    readonly history: string
    readonly voices: (n: number) => string
    readonly differHow: string
    readonly points: string
    readonly judgedSame: string
    readonly rejected: string
  }
  readonly home: {
    readonly title: string
    readonly what: readonly string[]
    readonly newest: string
    readonly ahead: string
    readonly nothingAhead: string
    /** What so many are called; the number stands above it. */
    readonly entries: (n: number) => string
    readonly reports: (n: number) => string
    readonly languages: (n: number) => string
    readonly span: string
  }
  readonly picture: {
    /** Over the table that says what a picture shows. */
    readonly table: string
    readonly months: string
    readonly monthsSay: (entries: number, first: string, last: string) => string
    readonly period: string
    readonly entries: string
    readonly sessions: string
    readonly encounters: string
    readonly chain: string
    readonly chainSay: string
    readonly matrix: string
    readonly matrixSay: string
    readonly map: string
    readonly mapSay: (states: number, cities: number) => string
    readonly coverage: string
    readonly cameAbout: string
    readonly toCome: string
    readonly fellThrough: string
    readonly made: string
    readonly due: string
    readonly came: string
    readonly noReport: string
  }
  readonly country: {
    readonly intro: string
    readonly none: string
    readonly pair: string
    readonly between: (a: string, b: string) => string
    readonly byKind: string
    readonly byLevel: string
    readonly next: string
    readonly nothingNext: string
    readonly newest: (n: number) => string
    readonly together: string
  }
  readonly places: {
    readonly intro: string
    readonly none: string
    readonly borders: string
  }
  readonly layer: { readonly [L in Layer]: string }
  readonly report: {
    readonly page: string
    readonly original: string
    /** The same, at the words that the reader came for. */
    readonly originalWords: string
    readonly marks: string
    readonly unknownOutlet: string
    readonly entries: string
    readonly said: string
    readonly legend: string
    readonly apply: string
    readonly all: string
    readonly words: string
    readonly meaning: string
    readonly noMarks: string
  }
  readonly body: {
    readonly further: string
    readonly sessions: string
    readonly gap: (from: number, to: number) => string
    readonly clashes: string
    /** Two sessions of one number, on which days; reports that disagree on a number or day; the later number earlier. */
    readonly clash: {
      readonly 'ordinal-twice': (values: readonly string[], ordinal: number) => string
      readonly 'ordinal-disputed': (values: readonly string[]) => string
      readonly 'date-disputed': (values: readonly string[]) => string
      readonly order: (values: readonly string[]) => string
    }
    readonly names: string
    readonly none: string
    readonly heads: string
  }
  readonly promise: {
    readonly none: string
    readonly asOf: string
    readonly due: string
    readonly noDate: string
    readonly intro: string
    readonly all: string
    readonly made: string
    readonly lateBy: (days: number) => string
    readonly shows: {
      readonly promise: string
      readonly outcome: string
      readonly postponed: string
      readonly cancelled: string
    }
  }
  readonly person: {
    /** Those whom reports only quote: the title of their list, and what it is. */
    readonly quoted: string
    readonly quotedMore: string
    readonly quotedOfNewest: (reports: string) => string
    readonly onlyQuoted: string
    readonly posts: string
    readonly encounters: string
    readonly statements: string
    readonly variants: string
    readonly none: string
    readonly met: string
    readonly times: string
    readonly find: string
    readonly most: (n: number) => string
    readonly more: string
    readonly nobody: string
  }
  readonly search: {
    readonly label: string
    readonly button: string
    readonly none: string
    readonly found: (n: number) => string
    readonly atLeast: (n: number) => string
    readonly hint: string
    readonly scope: { readonly [S in SearchScope]: string }
    /** On pages that are files: how a search is asked there. */
    readonly hintOffline: string
    readonly results: string
    readonly more: string
    readonly unreadable: string
    /** Said where the browser runs no scripts. */
    readonly needsScript: string
    readonly narrow: string
    readonly chosen: string
    readonly facet: { readonly [F in FacetName]: string }
    readonly has: { readonly [has: string]: string }
  }
  readonly coverage: { readonly intro: string; readonly reports: string }
  readonly take: {
    readonly entries: string
    readonly cite: string
    readonly text: string
    readonly calendar: string
    readonly feed: string
  }
  readonly account: {
    readonly signIn: string
    readonly signOut: string
    readonly name: string
    readonly password: string
    readonly wrong: string
    readonly wait: (minutes: number) => string
    readonly signedInAs: string
    readonly roles: { readonly [R in AccountRole]: string }
  }
  /** A request that is not answered: a title, and what to do. */
  readonly refused: {
    readonly unauthorized: string
    readonly forbidden: string
    readonly 'not-allowed': string
    readonly 'too-large': string
    readonly misdirected: string
    readonly 'too-many-requests': string
  }
  readonly refusedMore: { readonly [R in keyof Words['refused']]: string }
  readonly notFound: string
  readonly notFoundMore: string
  readonly failed: string
  readonly failedMore: string
  readonly count: (n: number) => string
  readonly reportCount: (n: number) => string
  readonly footer: string
}
