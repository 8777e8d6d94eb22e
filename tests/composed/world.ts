/** A stand-in for the world outside a command. */
import { Readable } from 'node:stream'
import type { World } from '../../src/cli/command.ts'
import { lineOf } from '../../src/model/problem.ts'

export interface Stage {
  readonly world: World
  out(): string
  err(): string
}

/** Standard input holds `stdin`; what is written is kept. Not a terminal, 80 columns, 4 May 2024. */
export function stage(stdin = '', change: Partial<World> = {}): Stage {
  let out = ''
  let err = ''
  const world: World = {
    stdin: Readable.from([Buffer.from(stdin)]),
    async write(text) {
      out += text
    },
    warn(line) {
      err += `${line}\n`
    },
    report: (problem) => world.warn(`roznamcha: ${lineOf(problem)}`),
    isTerminal: false,
    columns: 80,
    color: false,
    cores: 1,
    now: '2024-05-04T10:00:00.000Z',
    progress: () => undefined,
    signal: new AbortController().signal,
    ...change,
  }
  return { world, out: () => out, err: () => err }
}
