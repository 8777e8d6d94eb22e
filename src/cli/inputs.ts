/** Inputs of a command: files, standard input, JSON Lines; decoded, checked, one at a time. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Input } from '../model/document.ts'
import { RoznamchaError } from '../model/error.ts'
import type { Problem } from '../model/problem.ts'
import { decode } from '../readers/decode.ts'
import { inputOfLine } from '../readers/jsonl.ts'
import type { World } from './command.ts'

/** One input, or why there is none; `id` is the one the line gave, if it gave one. */
export type Arrived =
  | { readonly input: Input; readonly problems: readonly Problem[] }
  | { readonly problem: Problem; readonly id?: string }

/** Longest file and longest line that is read, in bytes. */
export const MAX_BYTES = 40_000_000

export interface Given {
  readonly files: readonly string[]
  readonly jsonl: boolean
  readonly defaults: Input
}

/** All inputs in order. A file that is missing or cannot be opened is a problem of its own; the rest is read. */
export async function* inputs(given: Given, world: World): AsyncGenerator<Arrived> {
  const files = given.files.length > 0 ? given.files : ['-']
  for (const file of files) {
    const where = file === '-' ? 'standard input' : file
    try {
      if (file !== '-' && (await stat(file)).isDirectory())
        throw new RoznamchaError('usage', `${file} is a folder; name files`)
      const stream = file === '-' ? world.stdin : createReadStream(file)
      if (given.jsonl) yield* lines(stream as AsyncIterable<Uint8Array>, where, given.defaults)
      else yield await whole(stream as AsyncIterable<Uint8Array>, where, file, given.defaults)
    } catch (error) {
      if (error instanceof RoznamchaError) throw error
      const code = (error as NodeJS.ErrnoException).code
      const why =
        code === 'ENOENT'
          ? 'there is no such file'
          : code === 'EACCES'
            ? 'it may not be read'
            : String((error as Error).message)
      yield { problem: { code: 'input.unreadable', message: why, where } }
    }
  }
}

async function whole(
  stream: AsyncIterable<Uint8Array>,
  where: string,
  file: string,
  defaults: Input,
): Promise<Arrived> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_BYTES)
      return { problem: { code: 'input.too-large', message: `more than ${MAX_BYTES} bytes`, where } }
    chunks.push(chunk)
  }
  const decoded = decode(Buffer.concat(chunks))
  if (!decoded.ok) return { problem: { ...decoded.problem, where } }
  const id = file === '-' ? {} : { id: basename(file).replace(/\.[^.]+$/, '') }
  const problems = decoded.problems.map((p) => ({ ...p, where }))
  const field = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)\b/i.test(decoded.text) ? 'html' : 'text'
  return { input: { ...id, ...defaults, [field]: decoded.text }, problems }
}

async function* lines(stream: AsyncIterable<Uint8Array>, where: string, defaults: Input): AsyncGenerator<Arrived> {
  let number = 0
  for await (const line of byLine(stream)) {
    number++
    const at = `${where}, line ${number}`
    if (line === undefined) {
      yield { problem: { code: 'input.too-large', message: `the line is longer than ${MAX_BYTES} bytes`, where: at } }
      continue
    }
    const decoded = decode(line)
    if (decoded.ok && decoded.text.trim() === '') continue
    if (!decoded.ok && decoded.problem.code === 'input.empty') continue
    if (!decoded.ok) {
      yield { problem: { ...decoded.problem, where: at } }
      continue
    }
    const made = inputOfLine(decoded.text)
    if (made.ok)
      yield { input: { ...defaults, ...made.input }, problems: decoded.problems.map((p) => ({ ...p, where: at })) }
    else yield { problem: { ...made.problem, where: at }, ...(made.id !== undefined ? { id: made.id } : {}) }
  }
}

/** The lines of a stream as bytes; undefined for one that is too long. Flat memory but for one line. */
async function* byLine(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = []
  let size = 0
  let tooLong = false
  const take = (part: Uint8Array) => {
    size += part.length
    if (size > MAX_BYTES) {
      tooLong = true
      parts = []
    } else parts.push(part)
  }
  for await (const raw of stream) {
    const chunk = typeof raw === 'string' ? Buffer.from(raw) : raw
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at))
      yield tooLong ? undefined : Buffer.concat(parts)
      parts = []
      size = 0
      tooLong = false
      from = at + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (tooLong) yield undefined
  else if (size > 0) yield Buffer.concat(parts)
}
