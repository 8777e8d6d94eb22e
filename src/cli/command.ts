/** What a command is, and what it is given to work with. */
import type { Problem } from '../model/problem.ts'

/** The exit statuses of every command. */
export const EXIT = { done: 0, failed: 1, usage: 2, someProblems: 3 } as const

export interface Option {
  /** As commander writes it: "--store <url>". */
  readonly flags: string
  readonly help: string
  readonly fallback?: string
}

/** The outside world, given to a command so that tests can stand in for it. */
export interface World {
  readonly stdin: NodeJS.ReadableStream
  /** Waits when the reader is slower than the writer. A closed pipe ends the command quietly. */
  write(text: string): Promise<void>
  /** A line on standard error. */
  warn(line: string): void
  report(problem: Problem): void
  readonly isTerminal: boolean
  readonly columns: number
  readonly color: boolean
  /** Processor cores that work may be spread over. */
  readonly cores: number
  /** The moment the command was started: the only clock. ISO 8601 with offset. */
  readonly now: string
  /** Shows how far long work has come, on a terminal only, on standard error. */
  progress(text: string): void
  readonly signal: AbortSignal
}

/** A command as the overview lists it. */
export interface Listed {
  readonly name: string
  /** "Read", "Keep", "Give", "Run", "Check": the heading it stands under in help. */
  readonly group: 'Read' | 'Keep' | 'Give' | 'Run' | 'Check'
  readonly summary: string
  load(): Promise<Command>
}

/** What a command takes and does. */
export interface Command {
  /** What `--help` says beyond the options, with examples. */
  readonly help: string
  /** As commander writes it: "[files...]". */
  readonly arguments?: string
  readonly options: readonly Option[]
  /** Returns the exit status. Throws RoznamchaError for what the operator got wrong. */
  run(
    args: readonly string[],
    options: { readonly [name: string]: string | boolean | undefined },
    world: World,
  ): Promise<number>
}
