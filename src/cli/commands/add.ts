/** `add`: reports or readings into a register. */
import type { Problem } from '../../model/problem.ts'
import type { Change, Store } from '../../stores/store.ts'
import { BATCH, BATCH_UNITS, keepAll, type Looked } from '../../workers/keep.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { inputs } from '../inputs.ts'
import * as option from '../options.ts'
import { namesFrom } from '../own-names.ts'
import { prepare } from '../prepare.ts'
import { jobsOf, readings, TO_KEEP } from '../reading.ts'
import { withRegister } from '../register.ts'
import { arrivals, sourceOptions } from '../sources.ts'
import { defaultsOf } from './read.ts'

/** What has been kept so far. */
export interface Tally {
  added: number
  reread: number
  known: number
  problems: number
  readonly entries: { [what in Change['what']]: number }
}

export const add: Command = {
  arguments: '[files...]',
  options: [option.store, option.json, ...option.reports, ...sourceOptions],
  help: `Reads each file (or standard input: "-") as one report; with --jsonl as one report a line. Lines that are readings
already, as read prints them, are kept as they are. The register is made where there is none. The same report again
changes nothing; read by a newer reader it is read anew. A report that cannot be read, or a draft whose words do not
stand in its report, is told on standard error and costs exit status 3; all the others are kept.

Examples:
  roznamcha add report.txt --published 2018-03-22 --publisher "Example Times"
  roznamcha add --jsonl reports.jsonl --store sqlite:mine.db
  roznamcha add --jsonl reports.jsonl --store postgres://amna@127.0.0.1:5432/day_book
  roznamcha read --jsonl reports.jsonl | roznamcha add`,
  run: (files, options, world) => {
    const given = { files, jsonl: options['jsonl'] === true, readings: true as const, defaults: defaultsOf(options) }
    return withRegister(options, world, { create: true }, async (store) => {
      const own = await namesFrom(options, world)
      const tally = { ...newTally(), problems: own.bad }
      const batch = batchInto(store, tally, world)
      const refuse = (problem: Problem) => {
        tally.problems++
        world.report(problem)
      }
      const elsewhere = ['warc', 'url', 'urls', 'feed'].some((o) => options[o] !== undefined)
      const arriving = elsewhere ? arrivals(files, options, given.defaults, world) : inputs(given, world)
      for await (const { arrived, read } of readings(arriving, own.rows, jobsOf(options, world), TO_KEEP)) {
        if (world.signal.aborted) break
        if (!read) {
          refuse(arrived.problem)
          continue
        }
        if ('problems' in arrived) arrived.problems.forEach(world.report)
        if (read.ok) await batch.put(read.made, read.units)
        else refuse('where' in arrived ? { ...read.problem, where: arrived.where } : read.problem)
      }
      await batch.end()
      if (!world.signal.aborted) await prepare(store, world)
      await world.write(options['json'] === true ? `${JSON.stringify(tally)}\n` : inWords(tally))
      if (world.signal.aborted) {
        world.warn('roznamcha: stopped before the end; add the same again to complete it')
        return EXIT.failed
      }
      return tally.problems > 0 ? EXIT.someProblems : EXIT.done
    })
  },
}

export const newTally = (): Tally => ({
  added: 0,
  reread: 0,
  known: 0,
  problems: 0,
  entries: { added: 0, corrected: 0, merged: 0, parted: 0, withdrawn: 0 },
})

/** Gathers readings and keeps them in batches: one write each, whole or not at all. */
export function batchInto(store: Store, tally: Tally, world: Pick<World, 'now' | 'progress' | 'report'>) {
  let waiting: Looked[] = []
  let units = 0
  const end = async (): Promise<void> => {
    if (waiting.length === 0) return
    const kept = await keepAll(store, waiting, world.now)
    waiting = []
    units = 0
    tally.added += kept.added
    tally.reread += kept.reread
    tally.known += kept.known
    tally.problems += kept.problems.length
    kept.problems.forEach(world.report)
    kept.namesakes.forEach(world.report)
    for (const c of kept.changes) tally.entries[c.what]++
    world.progress(`${tally.added + tally.reread + tally.known} reports kept, ${tally.problems} problems`)
  }
  return {
    async put(reading: Looked, size: number): Promise<void> {
      waiting.push(reading)
      units += size
      if (waiting.length >= BATCH || units >= BATCH_UNITS) await end()
    },
    end,
  }
}

/** The tally in one line for people. */
export function inWords({ added, reread, known, entries }: Tally): string {
  const s = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
  const reports = [`${s(added, 'report')} added`]
  if (reread > 0) reports.push(`${reread} read anew`)
  if (known > 0) reports.push(`${known} known already`)
  const changed = (['added', 'corrected', 'merged', 'parted', 'withdrawn'] as const).flatMap((what) =>
    entries[what] > 0 ? [`${entries[what]} ${what}`] : [],
  )
  return `${reports.join(', ')}; entries: ${changed.join(', ') || 'none changed'}\n`
}
