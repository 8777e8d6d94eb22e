/** `page`: pages in, the report on each out, one JSON object a line; nothing is read from it. */
import { RoznamchaError } from '../../model/error.ts'
import { errorOf, type Problem } from '../../model/problem.ts'
import { isIsoDate } from '../../model/when.ts'
import { pageDocument } from '../../pipeline.ts'
import { type Command, EXIT } from '../command.ts'
import * as option from '../options.ts'
import { arrivals, sourceOptions } from '../sources.ts'

export const page: Command = {
  arguments: '[files...]',
  options: [option.jsonl, option.published, option.source, ...sourceOptions],
  help: `Reads each file (or standard input: "-") as one page of HTML, or as plain text with a page's residue; with
--jsonl as one page a line. Prints the document that read would read: title, byline, publisher, dates, captions, text,
one JSON object a line. Pages may be in any language. A page that holds no report gives
{"id", "error": {"code", "message", "where"}} in its place, a line on standard error, and exit status 3.

Examples:
  roznamcha page report.html
  curl -s https://example.org/a | roznamcha page - --source https://example.org/a
  roznamcha page --url https://example.org/a
  roznamcha page --jsonl pages.jsonl > documents.jsonl`,
  async run(files, options, world) {
    const { published, source } = options as { readonly [k: string]: string | undefined }
    if (published !== undefined && !isIsoDate(published))
      throw new RoznamchaError('usage', `--published: "${published}" is not a date; write it as 2018-03-22`)
    const defaults = { ...(published ? { published } : {}), ...(source ? { url: source } : {}) }
    let bad = 0
    const fail = async (problem: Problem, id?: string) => {
      bad++
      world.report(problem)
      await world.write(`${JSON.stringify(errorOf(problem, id))}\n`)
    }
    for await (const arrived of arrivals(files, options, defaults, world)) {
      if (world.signal.aborted) break
      if ('problem' in arrived) {
        await fail(arrived.problem, arrived.id)
        continue
      }
      const made = pageDocument(arrived.input)
      for (const problem of [...arrived.problems, ...(made.ok ? made.problems : [])]) world.report(problem)
      if (made.ok) await world.write(`${JSON.stringify(made.document)}\n`)
      else await fail(made.problem, made.id)
    }
    return bad > 0 ? EXIT.someProblems : EXIT.done
  },
}
