/** What the pages say of reasons. */
import type { ReasonCode } from '../../../model/reason.ts'

export interface ReasonWords {
  /** `{0}` stands for the first argument, as the page shows it. */
  readonly sentences: { readonly [C in ReasonCode]: string }
  /** By the classes of `register/subjects.ts`. */
  readonly subjects: { readonly [subject: string]: string }
  /** By the ranks of `register/ranks.ts`. */
  readonly ranks: { readonly [rank: string]: string }
  /** By the organs of `register/organs.ts`. */
  readonly organs: { readonly [organ: string]: string }
  /** What is none of the kinds of encounter. */
  readonly something: string
}
