/** Reads what arrives on as many cores as there are, and gives what came of it in the order in which it came in. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Input } from '../model/document.ts'
import { RoznamchaError } from '../model/error.ts'
import type { KnownName } from '../model/known-name.ts'
import type { Problem } from '../model/problem.ts'
import { type KnownNames, knownNames } from '../names/known-names.ts'
import { type ReadResult, read } from '../pipeline.ts'
import { BATCH, BATCH_UNITS, type Looked, lookThrough } from '../workers/keep.ts'
import { type Ready, unpackReady } from '../workers/ready.ts'
import type { World } from './command.ts'

/** What can be read: an input with the problems of its coming in. */
export interface Readable {
  readonly input: Input
  readonly problems: readonly Problem[]
}

/** What is a reading already; `units` says how long it is, in UTF-16 code units. */
export interface ReadBefore {
  readonly reading: unknown
  readonly units: number
}

type Failed = { readonly ok: false; readonly id?: string; readonly problem: Problem }

/** What came of an input. `units`: UTF-16 code units of the document's text. */
export type Read<M> = { readonly ok: true; readonly units: number; readonly made: M } | Failed

/** What is made of each reading: how here, and what becomes of that which a reading process made of it. */
export interface Making<M> {
  readonly way: Way
  here(reading: unknown): M
  /** What a reading process made in the same way (`reading-process.ts`). */
  arrived(made: never): M
  /** So many may wait for each process, or for all together: enough that none stands still. */
  readonly ahead: (jobs: number) => number
}
type Way = 'line' | 'ready'

/** Readings written out, which is the cheapest way for them to travel too. */
export const AS_LINES: Making<string> = {
  way: 'line',
  here: (reading) => JSON.stringify(reading),
  arrived: (made: string) => made,
  ahead: (jobs) => jobs * WAITING,
}

/** Readings to be kept. While one batch is written the next is made ready. */
export const TO_KEEP: Making<Looked> = {
  way: 'ready',
  here: lookThrough,
  arrived: (made: Ready) => unpackReady(made),
  ahead: () => BATCH,
}

/** What a reading process is sent: first what to make and the names brought, where there are any, then reports and readings. */
export type Asked = { readonly way: Way; readonly rows?: readonly KnownName[] } | Readable | ReadBefore

/** What it sends back. */
export type Sent = { readonly ok: true; readonly units: number; readonly made: unknown } | Failed

/** What arrived; where it could be read, with what came of it. */
export type ReadArrival<A, M> =
  | { readonly arrived: Exclude<A, Readable | ReadBefore>; readonly read?: undefined }
  | { readonly arrived: Extract<A, Readable | ReadBefore>; readonly read: Read<M> }

/** So many are read here before others are asked to help: a few reports are read sooner than a process is ready. */
const ALONE = 24
/** What is a reading already counts for so much of a report that must be read. */
const READ_BEFORE = 0.05
/** Reports on their way to each process: enough that none waits, few enough that memory stays flat. */
const WAITING = 8

/** Reads one input, with the problems of its coming in put first. */
function readOne({ input, problems }: Readable, names?: KnownNames): ReadResult {
  const result = read(input, names)
  if (!result.ok || problems.length === 0) return result
  return { ok: true, reading: { ...result.reading, problems: [...problems, ...(result.reading.problems ?? [])] } }
}

/** Reads what must be read, and makes of it what is wanted. */
export function makeOf<M>(
  one: Readable | ReadBefore,
  names: KnownNames | undefined,
  make: (reading: unknown) => M,
): Read<M> {
  if (!('input' in one)) return { ok: true, units: one.units, made: make(one.reading) }
  const result = readOne(one, names)
  if (!result.ok) return result
  return { ok: true, units: result.reading.document.text.length, made: make(result.reading) }
}

/**
 * Gives each that arrives with what was read from it, in order; what is no input comes through as it is.
 * `rows`: one's own names. The readings do not depend on how many cores read.
 * Throws RoznamchaError `usage` for a number of jobs that is none.
 */
export async function* readings<A extends object, M>(
  arriving: AsyncIterable<A>,
  rows: readonly KnownName[] | undefined,
  jobs: number,
  making: Making<M>,
): AsyncGenerator<ReadArrival<A, M>> {
  const names = rows && knownNames(rows)
  let pool: Pool | undefined
  let count = 0
  const begin = async (arrived: A): Promise<ReadArrival<A, M>> => {
    if (!isWanted(arrived)) return { arrived: arrived as Exclude<A, Readable | ReadBefore> }
    count += 'input' in arrived ? 1 : READ_BEFORE
    if (jobs < 2 || count <= ALONE) return { arrived, read: makeOf(arrived, names, making.here) }
    pool ??= openPool(jobs, making.way, rows)
    const sent = await pool.read(bare(arrived))
    return { arrived, read: sent.ok ? { ...sent, made: making.arrived(sent.made as never) } : sent }
  }
  const most = () => (pool ? { count: making.ahead(jobs), units: BATCH_UNITS } : { count: 1, units: 0 })
  try {
    yield* inOrder(arriving, begin, most)
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

const isWanted = <A extends object>(arrived: A): arrived is Extract<A, Readable | ReadBefore> =>
  'input' in arrived || 'reading' in arrived

/** No more of it than a reading process needs. */
const bare = (one: Readable | ReadBefore): Readable | ReadBefore =>
  'input' in one ? { input: one.input, problems: one.problems } : { reading: one.reading, units: one.units }

const unitsOf = (arrived: object): number => {
  if (!isWanted<Readable | ReadBefore | object>(arrived)) return 0
  return 'input' in arrived ? (arrived.input.text ?? arrived.input.html ?? '').length : arrived.units
}

/**
 * Begins work on each as it arrives, at most `most()` at once (but always on one), and gives the results in order, each as soon as it
 * is there.
 */
async function* inOrder<A extends object, B>(
  arriving: AsyncIterable<A>,
  begin: (arrived: A) => Promise<B>,
  most: () => { readonly count: number; readonly units: number },
): AsyncGenerator<B> {
  const source = arriving[Symbol.asyncIterator]()
  const begun: { readonly work: Promise<B>; readonly units: number }[] = []
  let units = 0
  const isRoom = () => begun.length === 0 || (begun.length < most().count && units < most().units)
  let next: Promise<IteratorResult<A>> | undefined
  let ended = false
  try {
    for (;;) {
      if (!ended && isRoom()) {
        next ??= source.next()
        const arrived = await Promise.race([next, ...(begun.length > 0 ? [begun[0]!.work.then(() => undefined)] : [])])
        if (arrived) {
          next = undefined
          if (arrived.done) ended = true
          else {
            const work = begin(arrived.value)
            // A failure is thrown where its turn comes, not before.
            work.catch(() => {})
            begun.push({ work, units: unitsOf(arrived.value) })
            units += begun.at(-1)!.units
          }
          continue
        }
      }
      const first = begun.shift()
      if (!first) return
      units -= first.units
      yield await first.work
    }
  } finally {
    await source.return?.()
  }
}

interface Pool {
  read(one: Readable | ReadBefore): Promise<Sent>
  close(): void
}

interface Hand {
  readonly child: ChildProcess
  /** Answers that are owed, in the order in which they were asked for. */
  readonly owed: { resolve(sent: Sent): void; reject(why: unknown): void }[]
}

function openPool(jobs: number, way: Way, rows: readonly KnownName[] | undefined): Pool {
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
    child.send({ way, ...(rows ? { rows } : {}) } satisfies Asked)
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
