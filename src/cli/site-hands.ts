/** Writes the parts of a site with several processes, each with a look at the register of its own. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type ErrorCode, RoznamchaError } from '../model/error.ts'
import type { PartWritten } from '../site/folder.ts'
import type { SiteOptions } from '../site/site.ts'
import type { Asked, Told } from './site-process.ts'

/** Shares the parts of the site of a register among processes; they end with the signal. `used` hears what each of them used. */
export function sharedAmong(
  url: string,
  dir: string,
  jobs: number,
  signal: AbortSignal,
  used: (usage: NodeJS.ResourceUsage) => void = () => undefined,
): SiteOptions['share'] & object {
  return async (parts, before, options, told) => {
    const file = fileURLToPath(import.meta.url).replace(/site-hands(\.[jt]s)$/, 'site-process$1')
    // A source tree is compiled as it is run.
    const execArgv = file.endsWith('.ts') ? ['--import', 'tsx'] : process.execArgv
    const waiting = [...parts]
    const written: PartWritten[] = []
    const children: ChildProcess[] = []
    const hand = (): Promise<void> =>
      new Promise((resolve, reject) => {
        const child = fork(file, { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
        children.push(child)
        const next = (): void => {
          const part = waiting.shift()
          if (part) child.send({ part } satisfies Asked)
          else child.send({ end: true } satisfies Asked)
        }
        child.on('error', reject)
        child.on('exit', (code, how) => reject(new Error(`a process that writes the site ended (${how ?? code})`)))
        child.on('message', (message: Told) => {
          try {
            if ('failed' in message)
              reject(new RoznamchaError(message.failed.code as ErrorCode, message.failed.message))
            else if ('told' in message) told(message.told)
            else if ('used' in message) {
              used(message.used)
              resolve()
            } else {
              written.push(message.written)
              next()
            }
          } catch (error) {
            reject(error)
          }
        })
        child.send({ url, dir, before, options } satisfies Asked)
        next()
      })
    const stop = (): void => {
      for (const child of children) child.kill('SIGKILL')
    }
    signal.addEventListener('abort', stop, { once: true })
    try {
      await Promise.all(Array.from({ length: Math.min(jobs, parts.length) }, hand))
      return written
    } catch (error) {
      // Stopped by hand: that is what it says.
      if (signal.aborted) told('stopped')
      throw error
    } finally {
      signal.removeEventListener('abort', stop)
      stop()
    }
  }
}
