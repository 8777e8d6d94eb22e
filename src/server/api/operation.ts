/** What an operation of the API is: one list of them makes the routes and their description. */
import type { z } from 'zod'
import type { AccountRole } from '../../model/account.ts'
import type { Visitor } from '../access/access.ts'
import type { Site } from '../app.ts'

/** What a handler is given beside the checked parts of the request. */
export interface Asked {
  readonly site: Site
  readonly visitor: Visitor
  readonly client: string
  /** ISO 8601 moment. */
  readonly now: string
  readonly url: URL
  /** Where the day-book stands, for links and names; without a slash at its end. */
  readonly base: string
}

/** JSON that the operation's schema describes, or a whole answer for other media types. */
export type Answer<T> =
  | { readonly body: T; readonly status?: 200 | 201; readonly headers?: { readonly [name: string]: string } }
  | Response

export interface Operation<P = unknown, Q = unknown, B = unknown, T = unknown> {
  /** Unique; a program's function is called so. */
  readonly id: string
  readonly method: 'get' | 'post'
  /** After /api, parameters as ":id". */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly role?: AccountRole
  readonly params?: z.ZodType<P>
  readonly query?: z.ZodType<Q>
  readonly body?: z.ZodType<B>
  /** The answer: a schema for JSON, or a media type. */
  readonly answer: z.ZodType<T> | string
  readonly status?: 200 | 201
  handle(input: { readonly params: P; readonly query: Q; readonly body: B }, asked: Asked): Promise<Answer<T>>
}

/** Keeps the types of one operation together; the list forgets them. */
export const operation = <P, Q, B, T>(of: Operation<P, Q, B, T>): Operation => of as unknown as Operation
