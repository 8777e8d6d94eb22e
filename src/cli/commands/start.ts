/** `start`: the whole way in one command: reports in, kept, listed, and the day-book opened. */
import { fileURLToPath } from 'node:url'
import { type Command, EXIT } from '../command.ts'
import * as option from '../options.ts'
import { add } from './add.ts'
import { list } from './list.ts'
import { serve } from './serve.ts'

const EXAMPLE = fileURLToPath(new URL('../../../examples/working-group/reports.jsonl', import.meta.url))

export const start: Command = {
  arguments: '[files...]',
  options: [
    { ...option.store, fallback: undefined },
    option.port,
    option.jsonl,
    option.published,
    option.source,
    option.lang,
    option.publisher,
  ],
  help: `Keeps the reports, prints what it kept, and serves the day-book until Ctrl-C: add, list and serve in one.
Without files it takes the bundled example, into sqlite:example.db; your own reports go to ${option.DEFAULT_STORE}.

Examples:
  roznamcha start
  roznamcha start report.txt --published 2018-03-22`,
  async run(files, options, world) {
    const own = files.length > 0
    const store = options['store'] ?? (own ? option.DEFAULT_STORE : 'sqlite:example.db')
    const all = { ...options, store }
    const added = await add.run(own ? files : [EXAMPLE], { ...all, jsonl: own ? options['jsonl'] : true }, world)
    if (added === EXIT.failed) return added
    await world.write('\n')
    await list.run([], all, world)
    await world.write('\n')
    const served = await serve.run([], all, world)
    return served === EXIT.done ? added : served
  },
}
