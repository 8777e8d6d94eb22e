/** What every export is. */
import type { Entry } from '../model/entry.ts'
import type { MarkLayer } from '../model/mark-value.ts'
import type { Reading } from '../model/reading.ts'
import type { Revision } from '../model/revision.ts'
import type { DraftAsJudged } from '../register/as-judged.ts'
import type { JudgedMark } from '../register/judged-marks.ts'

/** A report of which people checked at least one layer whole, and what they made of each of its drafts and marks. */
export interface CheckedReport {
  readonly digest: string
  readonly reading: Reading
  readonly drafts: readonly DraftAsJudged[]
  /** Whether its encounters and outcomes were checked whole. */
  readonly whole: boolean
  /** Of the other layers those that were checked whole. */
  readonly marks: { readonly [L in MarkLayer]?: readonly JudgedMark[] }
  /** Who checked it. */
  readonly by: readonly string[]
}

/** What an export may ask for beside the entries. */
export interface Source {
  /** Where the day-book stands on the web, without a slash at its end: "https://example.org". Absent: no links are made. */
  readonly site?: string
  /** The address of an entry's page, by its id. Absent: as the server has it. */
  readonly entryPage?: (id: string) => string
  /** The address of this very file. */
  readonly self?: string
  /** The name of the day-book, as feeds and calendars show it. */
  readonly title?: string
  /** One line that says what an entry is, in the language of who asks. English where absent. */
  readonly headline?: (entry: Entry) => string
  /** How often and when each entry changed, by entry id. */
  revisions(entries: readonly Entry[]): Promise<ReadonlyMap<string, Revision>>
  /** The exact text of a report, by digest. Absent where it is not kept. */
  text(digest: string): Promise<string | undefined>
  /** Reports that people checked whole. Absent: none can be told. */
  checked?(): AsyncIterable<CheckedReport>
}

export interface Export {
  /** The value of `--to`, and the suffix in addresses: "csv". */
  readonly name: string
  readonly mediaType: string
  /** The end of a file's name. Absent: the export's name. */
  readonly suffix?: string
  readonly summary: string
  /** Whether the format can hold this entry. Those it cannot are left out. Absent: it can hold any. */
  readonly holds?: (entry: Entry) => boolean
  /** Entries in, bytes of one file out, in the order given. */
  write(entries: AsyncIterable<Entry>, source: Source): AsyncIterable<Uint8Array>
}
