/** A page as an answer: the frame around it, with the same page in the other languages. */
import type { Context } from 'hono'
import { mayAs } from '../model/account.ts'
import type { Env } from './app.ts'
import { type Frame, type Html, layout } from './layout.ts'

/** Answers with a page. What follows the language in the request's address leads to the page in the other languages. */
export function respond(
  c: Context<Env>,
  frame: Omit<Frame, 'words' | 'path'>,
  body: Html,
  status: 200 | 403 | 404 | 422 = 200,
): Response | Promise<Response> {
  const words = c.get('words')
  const { pathname, search } = new URL(c.req.url)
  const path = `${pathname.replace(/^\/[a-z]{2}(?:\/|$)/, '')}${search}`
  const { by, name, role } = c.get('visitor')
  const reviews = role !== undefined && mayAs(role, 'reviewer')
  const page = layout({ words, path, reviews, ...(by === 'cookie' ? { visitor: name } : {}), ...frame }, body)
  const finish = status === 200 ? c.get('finish') : undefined
  return finish ? finish(page) : c.html(page, status)
}
