/** Text for people on a terminal: width, colour, and right-to-left words that stay in order. */
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

/**
 * A piece of a report or a name as it is printed. On a terminal, right-to-left words are isolated (U+2068 … U+2069), so that
 * they do not reorder what stands around them; elsewhere the characters are printed as they are, in reading order.
 * Control characters of the text are left out: a report must not steer the terminal.
 */
export function piece(look: Look, text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').replace(/\s*\n\s*/g, ' ')
  return look.isTerminal && RTL.test(clean) ? `\u2068${clean}\u2069` : clean
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
export const mark = (look: Look, text: string): string => (look.color ? `\u001b[7m${text}\u001b[0m` : `[${text}]`)
