/** The shape of a composed report and of a composed page with what is to be read from it. */

/** A report made up for measuring: no such meeting took place. */
export interface Article {
  readonly title: string
  readonly lead: string
  readonly paragraphs: readonly string[]
  readonly caption: string
  readonly byline: string
  /** ISO 8601 with offset. */
  readonly date: string
  /** The day in the language's own words. */
  readonly day: string
  readonly section: string
}

export interface GoldPage {
  readonly id: string
  readonly lang: 'ur' | 'ru'
  readonly html: string
  /** The encoding the outlet would send it in. */
  readonly encoding: 'utf-8' | 'windows-1251' | 'koi8-r'
  readonly title: string
  /** The report's paragraphs. */
  readonly text: readonly string[]
  /** ISO 8601 day. */
  readonly day: string
}

/** One outlet's way of building a page; `others` are the reports it links to. */
export type Template = (
  a: Article,
  others: readonly Article[],
) => { readonly html: string; readonly text: readonly string[]; readonly encoding?: GoldPage['encoding'] }
