/** People and bodies as references know them. */

import type { PostMark } from './ground.ts'
import type { Named } from './named.ts'

/** A person as references know them. */
export interface Someone {
  readonly id: string
  readonly members: readonly Named[]
  readonly posts: PostMark[]
  /** Set as well where a description tells it: "the Chinese president" for the one president without a state. */
  country?: string
  readonly sex?: 'm' | 'f'
}

export interface SomeBody {
  readonly id: string
  readonly members: readonly Named[]
  readonly country?: string
}

/** Somebody named or meant at a token. */
export interface Seen {
  readonly someone: Someone
  readonly at: number
  readonly sentence: number
  readonly subject: boolean
  /** Named within a quotation, by its speaker: not whom the report goes on about. */
  readonly quoted: boolean
}
