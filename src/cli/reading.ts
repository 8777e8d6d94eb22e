/** Reads what arrives on as many cores as there are, and gives what came of it in the order in which it came in. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Input } from '../model/document.ts'
import { RoznamchaError } from '../model/error.ts'
import type { KnownName } from '../model/known-name.ts'
import type { Problem } from '../model/problem.ts'
import { type KnownNames, knownNames } from '../names/known-names.ts'
import { type ReadResult, read } from '../pipeline.ts'
import type { World } from './command.ts'

/** What can be read: an input with the problems of its coming in. */
export interface Readable {
  readonly input: Input
  readonly problems: readonly Problem[]
}

/** What came of an input. `units`: UTF-16 code units of the document's text. */
export type Read =
  | { readonly ok: true; readonly units: number; line(): string; reading(): unknown }
  | { readonly ok: false; readonly id?: string; readonly problem: Problem }

/** What a reading process is sent: once the names brought, where there are any, then reports. */
export type Asked = { readonly rows: readonly KnownName[] } | Readable

/** What it sends back: a reading is written out there already, which is the cheapest way for it to travel. */
export type Sent =
  | { readonly ok: true; readonly units: number; readonly json: string }
  | { readonly ok: false; readonly id?: string; readonly problem: Problem }

/** What arrived; where it could be read, with what came of it. */
export type ReadArrival<A> =
  | { readonly arrived: Exclude<A, Readable>; readonly read?: undefined }
  | { readonly arrived: Extract<A, Readable>; readonly read: Read }

/** So many are read here before others are asked to help: a few reports are read sooner than a process is ready. */
const ALONE = 24
/** Reports on their way to each process: enough that none waits, few enough that memory stays flat. */
const WAITING = 8

/** Reads one input, with the problems of its coming in put first. */
export function readOne({ input, problems }: Readable, names?: KnownNames): ReadResult {
  const result = read(input, names)
  if (!result.ok || problems.length === 0) return result
  return { ok: true, reading: { ...result.reading, problems: [...problems, ...(result.reading.problems ?? [])] } }
}

/**
 * Gives each that arrives with what was read from it, in order; what is no input comes through as it is.
 * `rows`: one's own names. The readings do not depend on how many cores read.
 * Throws RoznamchaError `usage` for a number of jobs that is none.
 */
export async function* readings<A extends object>(
  arriving: AsyncIterable<A>,
  rows: readonly KnownName[] | undefined,
  jobs: number,
): AsyncGenerator<ReadArrival<A>> {
  const names = rows && knownNames(rows)
  let pool: Pool | undefined
  let count = 0
  const begin = async (arrived: A): Promise<ReadArrival<A>> => {
    if (!isReadable(arrived)) return { arrived: arrived as Exclude<A, Readable> }
    count++
    if (jobs < 2 || count <= ALONE) return { arrived, read: opened(readOne(arrived, names)) }
    pool ??= openPool(jobs, rows)
    return { arrived, read: unpacked(await pool.read({ input: arrived.input, problems: arrived.problems })) }
  }
  try {
    yield* inOrder(arriving, begin, () => (pool ? jobs * WAITING : 1))
  } finally {
    pool?.close()
  }
}

/** How many read at once: what `--jobs` says, or all cores of the machine. */
export function jobsOf(options: { readonly [name: string]: string | boolean | undefined }, world: World): number {
  const given = options['jobs']
  if (given === undefined) return Math.min(world.cores, 8)
  const jobs = Number(given)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new RoznamchaError('usage', `--jobs: "${given}" is no number from 1 to 64`)
  return jobs
}

const isReadable = <A extends object>(arrived: A): arrived is Extract<A, Readable> => 'input' in arrived

const opened = (result: ReadResult): Read =>
  result.ok
    ? {
        ok: true,
        units: result.reading.document.text.length,
        line: () => JSON.stringify(result.reading),
        reading: () => result.reading,
      }
    : result

const unpacked = (sent: Sent): Read =>
  sent.ok ? { ok: true, units: sent.units, line: () => sent.json, reading: () => JSON.parse(sent.json) } : sent

/** Begins work on each as it arrives, at most `most()` at once, and gives the results in order, each as soon as it is there. */
async function* inOrder<A, B>(
  arriving: AsyncIterable<A>,
  begin: (arrived: A) => Promise<B>,
  most: () => number,
): AsyncGenerator<B> {
  const source = arriving[Symbol.asyncIterator]()
  const begun: Promise<B>[] = []
  let next: Promise<IteratorResult<A>> | undefined
  let ended = false
  try {
    for (;;) {
      if (!ended && begun.length < most()) {
        next ??= source.next()
        const arrived = await Promise.race([next, ...(begun.length > 0 ? [begun[0]!.then(() => undefined)] : [])])
        if (arrived) {
          next = undefined
          if (arrived.done) ended = true
          else {
            const work = begin(arrived.value)
            // A failure is thrown where its turn comes, not before.
            work.catch(() => {})
            begun.push(work)
          }
          continue
        }
      }
      const first = begun.shift()
      if (!first) return
      yield await first
    }
  } finally {
    await source.return?.()
  }
}

interface Pool {
  read(one: Readable): Promise<Sent>
  close(): void
}

interface Hand {
  readonly child: ChildProcess
  /** Answers that are owed, in the order in which they were asked for. */
  readonly owed: { resolve(sent: Sent): void; reject(why: unknown): void }[]
}

function openPool(jobs: number, rows: readonly KnownName[] | undefined): Pool {
  const file = fileURLToPath(import.meta.url).replace(/reading(\.[jt]s)$/, 'reading-process$1')
  let closing = false
  const hands = Array.from({ length: jobs }, (): Hand => {
    const child = fork(file, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const hand: Hand = { child, owed: [] }
    const fail = (why: unknown) => {
      for (const { reject } of hand.owed.splice(0)) reject(why)
    }
    child.on('message', (sent: Sent) => hand.owed.shift()!.resolve(sent))
    child.on('error', fail)
    child.on('exit', (code, signal) => closing || fail(new Error(`a reading process ended (${signal ?? code})`)))
    if (rows) child.send({ rows } satisfies Asked)
    return hand
  })
  return {
    read: (one) =>
      new Promise((resolve, reject) => {
        const hand = hands.reduce((a, b) => (b.owed.length < a.owed.length ? b : a))
        hand.owed.push({ resolve, reject })
        hand.child.send(one satisfies Asked, (error) => error && reject(error))
      }),
    close() {
      closing = true
      for (const { child } of hands) child.kill('SIGKILL')
    },
  }
}
