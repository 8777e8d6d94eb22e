/** `reprints`: reports in, those that are an earlier one again out, in one pass that keeps no text. */
import type { Problem } from '../../model/problem.ts'
import { pageDocument } from '../../pipeline.ts'
import { openReprints } from '../../register/reprints.ts'
import { type Command, EXIT } from '../command.ts'
import * as option from '../options.ts'
import { arrivals, sourceOptions } from '../sources.ts'

export const reprints: Command = {
  arguments: '[files...]',
  options: [option.jsonl, ...sourceOptions],
  help: `Reads reports as page does, in any language, and prints one JSON object a line for each that is an earlier one
again, word for word or lightly rewritten: {"id", "original", "shared"}. "shared" is the estimated share of runs of four
words in common, from 0.5 to 1. "sameOutlet" is true where both name one publisher: outlets that write by a form, and
reports that grow through the day, look like reprints of themselves. Reports without an id are counted from 1: "#1".
About 300 bytes are kept for each report, so a million pass through a laptop.

Examples:
  roznamcha reprints --jsonl reports.jsonl > again.jsonl
  roznamcha reprints --warc crawl.warc.gz`,
  async run(files, options, world) {
    const index = openReprints()
    const ids: string[] = []
    const outlets: (string | undefined)[] = []
    let bad = 0
    const fail = (problem: Problem) => {
      bad++
      world.report(problem)
    }
    for await (const arrived of arrivals(files, options, {}, world)) {
      if (world.signal.aborted) break
      if ('problem' in arrived) {
        fail(arrived.problem)
        continue
      }
      const made = pageDocument(arrived.input)
      if (!made.ok) {
        fail(made.problem)
        continue
      }
      const { text, publisher } = made.document
      const id = arrived.input.id ?? `#${index.size + 1}`
      const { original, shared } = index.add(text)
      ids.push(id)
      outlets.push(publisher)
      if (original === undefined) continue
      const sameOutlet = publisher !== undefined && publisher === outlets[original]
      await world.write(
        `${JSON.stringify({ id, original: ids[original], shared, ...(sameOutlet ? { sameOutlet } : {}) })}\n`,
      )
    }
    return bad > 0 ? EXIT.someProblems : EXIT.done
  },
}
