/** Text for people on a terminal: width, colour, and right-to-left words that stay in order. */
import type { Span } from '../model/span.ts'
import type { World } from './command.ts'

type Look = Pick<World, 'isTerminal' | 'columns' | 'color'>

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/
const NONE = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** Columns that a text takes on a terminal; marks and direction signs take none. */
export function widthOf(text: string): number {
  let n = 0
  for (const c of text) n += NONE.test(c) ? 0 : WIDE.test(c) ? 2 : 1
  return n
}

/** A text without control characters, on one line: a report must not steer the terminal. */
const clean = (text: string): string =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')

const isolated = (look: Look, text: string): string =>
  look.isTerminal && RTL.test(text) ? `\u2068${text}\u2069` : text

/**
 * A piece of a report or a name as it is printed. On a terminal, right-to-left words are isolated (U+2068 … U+2069), so that
 * they do not reorder what stands around them; elsewhere the characters are printed as they are, in reading order.
 */
export const piece = (look: Look, text: string): string => isolated(look, clean(text))

/** The words of a span with some of them marked. Offsets: UTF-16 code units into `text`; marks in order, inside the span. */
export function marked(look: Look, text: string, span: Span, marks: readonly Span[]): string {
  let out = ''
  let at = span.start
  for (const m of marks) {
    out += clean(text.slice(at, m.start)) + mark(look, clean(text.slice(m.start, m.end)))
    at = m.end
  }
  return isolated(look, out + clean(text.slice(at, span.end)))
}

/** The first characters of a text that fit, with … where something was left out. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let out = ''
  let n = 0
  for (const c of text) {
    n += widthOf(c)
    if (n > width - 1) break
    out += c
  }
  return `${out.trimEnd()}…`
}

/** Lines of at most the terminal's width, cut between words, each led by `indent`. */
export function wrap(look: Look, text: string, indent = ''): string {
  const room = Math.max(20, Math.min(look.columns, 100) - widthOf(indent))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines.map((l) => `${indent}${l}`).join('\n')
}

const style = (code: string) => (look: Look, text: string) => (look.color ? `\u001b[${code}m${text}\u001b[0m` : text)
export const bold = style('1')
export const dim = style('2')
export const warm = style('33')
/** Marks words in a text, also where there is no colour. */
const mark = (look: Look, text: string): string => (look.color ? `\u001b[7m${text}\u001b[0m` : `[${text}]`)
