/** The wording of the review's pages. */

import type { MarkLayer } from '../../../model/mark-value.ts'
import type { EntityType, TimeType } from '../../../model/reading.ts'
import type { AgreementField } from '../../../register/agreement.ts'
import type { DoubtReason } from '../../../register/doubts.ts'

export interface ReviewWords {
  /** The room, and the title of its first page. */
  readonly title: string
  readonly intro: string
  /** Leads from a report to its review. */
  readonly link: string
  readonly queue: {
    readonly nobody: string
    readonly me: string
    readonly empty: string
    readonly why: string
    readonly judged: (judged: number, all: number) => string
    readonly more: (shown: number, all: number) => string
    readonly newest: (n: number) => string
  }
  readonly doubt: { readonly [D in DoubtReason]: string }
  readonly reviewer: {
    readonly as: string
    readonly name: string
    readonly change: string
    readonly save: string
  }
  readonly text: string
  readonly drafts: string
  readonly noDrafts: string
  readonly draft: (n: number, of: number) => string
  readonly notTold: string
  readonly wordsOf: string
  readonly standing: {
    readonly unjudged: string
    readonly accepted: string
    readonly corrected: string
    readonly rejected: string
  }
  readonly byHand: string
  readonly act: {
    readonly accept: string
    readonly reject: string
    readonly correct: string
    readonly add: string
    readonly drop: string
    readonly same: string
    readonly different: string
    readonly unsure: string
    readonly undo: string
    readonly takeBack: string
    readonly addEncounter: string
    readonly addOutcome: string
    readonly addPerson: string
    readonly done: string
    readonly doneOthers: (n: number) => string
    readonly next: string
    readonly save: string
    readonly cancel: string
    readonly back: string
  }
  readonly form: {
    readonly value: string
    readonly words: string
    readonly selected: string
    readonly typed: string
    readonly nth: string
    readonly typedHint: string
    readonly emptyIsWords: string
    readonly emptyIsMark: string
    readonly partiesHint: string
    readonly country: string
    readonly reason: string
    readonly belongsTo: string
    readonly alone: string
    readonly noRole: string
  }
  /** Names, times and statements, judged one by one. */
  readonly marks: {
    readonly layers: { readonly [L in 'drafts' | MarkLayer]: string }
    /** What the tabs are called to those who hear the page. */
    readonly choose: string
    readonly none: { readonly [L in MarkLayer]: string }
    readonly missed: { readonly [L in MarkLayer]: string }
    readonly one: { readonly [L in MarkLayer]: string }
    readonly types: { readonly [T in EntityType | TimeType]: string }
    readonly type: string
    readonly meant: string
    readonly timex: string
    readonly timexHint: string
    readonly speaker: string
    readonly source: string
    readonly cue: string
    readonly content: string
    readonly how: string
    readonly direct: string
    readonly reported: string
    readonly unnamed: string
    readonly nowhere: string
    /** What the reader gives now instead. */
    readonly readNow: string
    readonly readNoMore: string
    /** Told when one part is taken: which comes next. */
    readonly nextPart: string
  }
  readonly merger: {
    /** To say which entry it is the same as, where none is offered. */
    readonly another: string
    readonly which: string
    readonly maybe: string
    readonly joined: string
    readonly score: string
  }
  readonly others: string
  readonly mine: string
  readonly lost: string
  readonly checkedBy: string
  /** What was done, for the line that tells of it. */
  readonly told: {
    readonly same: string
    readonly different: string
    readonly unsure: string
    readonly correct: string
    readonly add: string
    readonly reject: string
    readonly accept: string
    readonly withdraw: string
    readonly done: string
  }
  readonly wrong: {
    readonly words: string
    readonly noWords: string
    readonly value: string
    readonly notHere: string
    readonly known: string
    readonly gone: string
  }
  readonly agreement: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly field: string
    readonly both: string
    readonly alike: string
    readonly percent: string
    readonly kappa: string
    readonly kappaHint: string
    readonly fields: { readonly [F in AgreementField]?: string }
  }
  readonly keys: {
    readonly title: string
    readonly on: string
    readonly hint: string
    readonly next: string
    readonly previous: string
    readonly toText: string
    readonly help: string
    readonly inText: string
    readonly move: string
    readonly select: string
    readonly take: string
    readonly leave: string
    readonly noScript: string
    /** What is chosen in the text, read out. */
    readonly chosen: string
  }
}
