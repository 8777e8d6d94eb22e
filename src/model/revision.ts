/** How an entry came to be what it is now, for programs that keep copies of it. */

export interface Revision {
  /** The id under which any part of it first stood in the register: stays the same when entries are merged. */
  readonly name: string
  /** 0 when it was added; rises with every change and never falls. */
  readonly sequence: number
  /** ISO 8601 moments of the first and the last change. Absent where the register does not tell. */
  readonly added?: string
  readonly changed?: string
}
