/** The real world behind a command: streams, terminal, clock, Ctrl-C. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { lineOf } from '../model/problem.ts'
import type { World } from './command.ts'

export function openWorld(): World {
  const { stdout, stderr, stdin } = process
  const abort = new AbortController()
  const now = new Date().toISOString()
  let shown = false
  let lastShown = 0
  const clear = () => {
    if (shown) stderr.write('\r\u001b[2K')
    shown = false
  }
  stdout.on('error', (e: NodeJS.ErrnoException) => {
    if (e.code === 'EPIPE') process.exit(0)
    throw e
  })
  process.once('SIGINT', () => abort.abort())
  process.once('SIGTERM', () => abort.abort())
  const warn = (line: string) => {
    clear()
    // What a report or file is called must not steer the terminal.
    stderr.write(`${line.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g, '\ufffd')}\n`)
  }
  return {
    stdin,
    async write(text) {
      clear()
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    warn,
    report: (problem) => warn(`roznamcha: ${lineOf(problem)}`),
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? 80,
    color: stdout.isTTY === true && !('NO_COLOR' in process.env) && process.env['TERM'] !== 'dumb',
    cores: availableParallelism(),
    now,
    progress(text) {
      if (!stderr.isTTY) return
      const t = Date.now()
      if (t - lastShown < 100) return
      lastShown = t
      stderr.write(`\r\u001b[2K${text.slice(0, (stderr.columns ?? 80) - 1)}`)
      shown = true
    },
    signal: abort.signal,
  }
}
