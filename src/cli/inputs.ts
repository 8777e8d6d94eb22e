/** Inputs of a command: files, standard input, JSON Lines; decoded, checked, one at a time. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Input } from '../model/document.ts'
import { RoznamchaError } from '../model/error.ts'
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../model/problem.ts'
import { decode } from '../readers/decode.ts'
import { inputOfLine } from '../readers/jsonl.ts'
import type { World } from './command.ts'

/** One input, or why there is none; `id` is the one the line gave, if it gave one. */
export type Arrived =
  | { readonly input: Input; readonly problems: readonly Problem[]; readonly where: string }
  | { readonly problem: Problem; readonly id?: string }
/** A line that is a reading already; only where readings are asked for. Not checked yet. */
export interface ArrivedReading {
  readonly reading: unknown
  readonly where: string
  /** Length of its line, in UTF-16 code units. */
  readonly units: number
}

/** Longest file and longest line that is read, in bytes. */
export const MAX_BYTES = 40_000_000

/** So much of the first line is looked at for what no line of JSON holds, in bytes. */
const FIRST_LINE = 4_096

export interface Given {
  readonly files: readonly string[]
  readonly jsonl: boolean
  /** Takes readings too: lines that have "reader" and "document". JSON Lines are then known by their first character. */
  readonly readings?: boolean
  readonly defaults: Input
}

/** All inputs in order. A file that is missing or cannot be opened is a problem of its own; the rest is read. */
export function inputs(
  given: Given & { readonly readings: true },
  world: World,
): AsyncGenerator<Arrived | ArrivedReading>
export function inputs(given: Omit<Given, 'readings'>, world: World): AsyncGenerator<Arrived>
export async function* inputs(given: Given, world: World): AsyncGenerator<Arrived | ArrivedReading> {
  const files = given.files.length > 0 ? given.files : ['-']
  for (const file of files) {
    const where = file === '-' ? 'standard input' : file
    try {
      if (file !== '-' && (await stat(file)).isDirectory())
        throw new RoznamchaError('usage', `${file} is a folder; name files`)
      const stream = file === '-' ? world.stdin : createReadStream(file)
      const { bytes, head, first } = await begun(stream as AsyncIterable<Uint8Array>)
      const other = given.jsonl ? noLinesIn(head) : undefined
      if (other) yield { problem: { code: 'input.binary', message: other, where } }
      else if (given.jsonl || (given.readings && /^\uFEFF?\s*\{\s*"/.test(first))) yield* lines(bytes, where, given)
      else yield await whole(bytes, where, file, given.defaults)
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
  return { input: { ...id, ...defaults, [field]: decoded.text }, problems, where }
}

/** Why a file that begins so holds no lines of JSON at all. Absent: it may. */
function noLinesIn(head: Uint8Array): string | undefined {
  const [a, b] = head
  if (a === 0x1f && b === 0x8b)
    return 'it is compressed (gzip); unpack it first: gunzip -c FILE | roznamcha … --jsonl -'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'it is UTF-16; JSON Lines are UTF-8'
  const end = head.indexOf(10)
  // JSON has no such character, not even between quotation marks.
  return head.subarray(0, end < 0 ? FIRST_LINE : Math.min(end, FIRST_LINE)).includes(0)
    ? 'these bytes are not text, so they are no lines of JSON'
    : undefined
}

/** The stream with the first of its bytes and text looked at. */
async function begun(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; readonly head: Uint8Array; readonly first: string }> {
  const rest = stream[Symbol.asyncIterator]()
  const head = await rest.next()
  async function* bytes(): AsyncGenerator<Uint8Array> {
    if (head.done) return
    yield head.value
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  const value = head.done ? new Uint8Array() : Buffer.from(head.value)
  return { bytes: bytes(), head: value, first: new TextDecoder().decode(value.subarray(0, 200)) }
}

/** The reading in a line, where it is one; what `read` printed in place of a report that it could not read is a problem again. */
function readingOf(line: string, where: string): Arrived | ArrivedReading | undefined {
  if (!line.includes('"reader"') && !line.includes('"error"')) return undefined
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  if ('reader' in value && 'document' in value) return { reading: value, where, units: line.length }
  const { id, error } = value as { id?: unknown; error?: { code?: unknown; message?: unknown } }
  if ('text' in value || 'html' in value || !PROBLEM_CODES.includes(error?.code as ProblemCode)) return undefined
  const name = typeof id === 'string' ? { id } : {}
  return { problem: { code: error!.code as ProblemCode, message: String(error!.message), where }, ...name }
}

async function* lines(
  stream: AsyncIterable<Uint8Array>,
  where: string,
  given: Given,
): AsyncGenerator<Arrived | ArrivedReading> {
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
    const reading = given.readings ? readingOf(decoded.text, at) : undefined
    if (reading) {
      yield reading
      continue
    }
    const made = inputOfLine(decoded.text)
    if (made.ok)
      yield {
        input: { ...given.defaults, ...made.input },
        problems: decoded.problems.map((p) => ({ ...p, where: at })),
        where: at,
      }
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
