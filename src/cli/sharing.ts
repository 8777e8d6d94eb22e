/** Several processes that serve one register at one port: what one of them works at does not hold up the others. */
import cluster, { type Worker } from 'node:cluster'
import { RoznamchaError } from '../model/error.ts'
import type { World } from './command.ts'

/** More would wait for each other at the same disk. */
const MOST = 16
/** So many at most are started unasked: each has a cache of its own. */
const MOST_UNASKED = 4
/** One that ends so soon after it began will not do better when it is started again. In milliseconds. */
const TOO_SOON = 3_000

const PORT = 'ROZNAMCHA_SHARED_PORT'

/** The port at which this process is one of several. Absent: undefined where it is alone, or the first. */
export const sharedPort = (): number | undefined =>
  cluster.isWorker && process.env[PORT] ? Number(process.env[PORT]) : undefined

/** How many processes an option asks for; where it is left out `unasked`, but no more than four. Throws `usage`. */
export function processesOf(option: string | boolean | undefined, unasked: number): number {
  if (typeof option !== 'string') return Math.min(MOST_UNASKED, unasked)
  const count = Number(option)
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new RoznamchaError('usage', `--processes: "${option}" is not a number from 1 to ${MOST}`)
  return count
}

/**
 * Starts `count` processes like this one, that listen at `port`, until the world's signal fires; `open` is called when they do.
 * One that ends is replaced. Throws `unavailable` where they cannot start.
 */
export async function share(count: number, port: number, open: () => Promise<void>, world: World): Promise<void> {
  const workers = new Set<Worker>()
  let failed: (() => void) | undefined
  const failure = new Promise<never>((_, reject) => {
    failed = () => reject(new RoznamchaError('unavailable', 'the processes that serve cannot be started'))
  })
  failure.catch(() => undefined)
  const start = (): Promise<void> => {
    const began = performance.now()
    const worker = cluster.fork({ [PORT]: String(port) })
    workers.add(worker)
    worker.once('exit', () => {
      workers.delete(worker)
      if (world.signal.aborted) return
      if (performance.now() - began < TOO_SOON) failed?.()
      else void start()
    })
    return new Promise((resolve) => worker.once('listening', () => resolve()))
  }
  try {
    await Promise.race([Promise.all(Array.from({ length: count }, start)), failure])
    await open()
    await Promise.race([aborted(world.signal), failure])
  } finally {
    await Promise.all([...workers].map(stop))
  }
}

export const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

function stop(worker: Worker): Promise<void> {
  if (worker.isDead()) return Promise.resolve()
  return new Promise((resolve) => {
    worker.once('exit', () => resolve())
    worker.process.kill('SIGTERM')
  })
}
