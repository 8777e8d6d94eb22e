/** How a request is refused: to a program as a problem, to a person as a page in their language that leads on. */
import type { Context } from 'hono'
import { withQuery } from './address.ts'
import type { Env } from './app.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'
import { toFirst } from './pages/missing.ts'
import { type ProblemCode, type ProblemMore, problem } from './problem-json.ts'
import { findWords, preferred } from './words/index.ts'
import type { Words } from './words/words.ts'

/** What people may meet. */
export type Refusal = keyof Words['refused'] & ProblemCode

/** Where programs ask, and people only by mistake. */
export const isForPrograms = (path: string): boolean => path.startsWith('/api') || path.startsWith('/entries.')

/** The answer. `detail` is for programs, in English. */
export function refuse(c: Context<Env>, code: Refusal, detail: string, more: ProblemMore = {}): Response {
  const told = problem(code, detail, more)
  if (isForPrograms(c.req.path) || !/text\/html/.test(c.req.header('accept') ?? '')) return told
  const words = findWords(/^\/([a-z]{2})(?:\/|$)/.exec(c.req.path)?.[1]) ?? preferred(c.req.header('accept-language'))
  const headers = new Headers(told.headers)
  headers.set('Content-Type', 'text/html; charset=UTF-8')
  // A browser would ask for name and password in a window of its own.
  headers.delete('WWW-Authenticate')
  const on =
    code === 'unauthorized'
      ? html`<p class="turn"><a href="${withQuery(`/${words.code}/sign-in`, { to: c.req.path })}">${words.account.signIn}</a></p>`
      : toFirst(words)
  const title = words.refused[code]
  return new Response(
    layout({ words, title, path: '' }, html`<h1>${title}</h1><p>${words.refusedMore[code]}</p>${on}`),
    {
      status: told.status,
      headers,
    },
  )
}
