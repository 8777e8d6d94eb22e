/** A world for commands inside tests: strings in, strings out, a clock that stands still. */
import { Readable } from 'node:stream'
import type { World } from '../src/cli/command.ts'
import { run } from '../src/cli/run.ts'
import { lineOf } from '../src/model/problem.ts'

export interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: readonly string[]
}

/** Runs a command line as a user would, with `stdin` as its standard input. */
export async function roznamcha(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Outcome> {
  let out = ''
  const err: string[] = []
  const world: World = {
    stdin: Readable.from([Buffer.from(stdin)]) as unknown as NodeJS.ReadableStream,
    async write(text) {
      out += text
    },
    warn: (line) => void err.push(line),
    report: (problem) => void err.push(`roznamcha: ${lineOf(problem)}`),
    isTerminal: false,
    columns: 80,
    color: false,
    cores: 1,
    now: '2026-01-15T12:00:00.000Z',
    progress: () => {},
    signal: new AbortController().signal,
  }
  const status = await run(args, world)
  return { status, out, err }
}

/** The JSON objects of JSON Lines. */
// biome-ignore lint/suspicious/noExplicitAny: what a program prints is checked by the test that reads it
export const objects = (out: string): any[] =>
  out
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l))
