/** `read`: reports in, readings out, one JSON object a line. */

import { findLanguage } from '../../languages/index.ts'
import type { Input } from '../../model/document.ts'
import { LANGUAGE_CODES } from '../../model/document.ts'
import { RoznamchaError } from '../../model/error.ts'
import { errorOf, type Problem } from '../../model/problem.ts'
import { isIsoDate } from '../../model/when.ts'
import { type Command, EXIT } from '../command.ts'
import * as option from '../options.ts'
import { namesFrom } from '../own-names.ts'
import { AS_LINES, jobsOf, readings } from '../reading.ts'
import { arrivals, sourceOptions } from '../sources.ts'

/** The document fields that options give, checked. Throws RoznamchaError `usage`. */
export function defaultsOf(options: { readonly [name: string]: string | boolean | undefined }): Input {
  const { published, source, lang, publisher } = options as { readonly [k: string]: string | undefined }
  if (published !== undefined && !isIsoDate(published)) {
    throw new RoznamchaError('usage', `--published: "${published}" is not a date; write it as 2018-03-22`)
  }
  if (lang !== undefined && !findLanguage(lang)) {
    throw new RoznamchaError('usage', `--lang: "${lang}" is not read; the languages are ${LANGUAGE_CODES.join(', ')}`)
  }
  return {
    ...(published ? { published } : {}),
    ...(source ? { url: source } : {}),
    ...(lang ? { lang } : {}),
    ...(publisher ? { publisher } : {}),
  }
}

export const read: Command = {
  arguments: '[files...]',
  options: [...option.reports, ...sourceOptions],
  help: `Reads each file (or standard input: "-") as one report; with --jsonl as one report a line.
Prints one reading a line, in the same order. A report that cannot be read gives
{"id", "error": {"code", "message", "where"}} in its place, a line on standard error, and exit status 3.

Examples:
  roznamcha read report.txt --published 2018-03-22 --source https://example.org/a
  roznamcha read --jsonl reports.jsonl > readings.jsonl
  roznamcha read report.txt --names people.csv
  roznamcha read --warc crawl.warc.gz > readings.jsonl
  roznamcha read --feed https://example.org/rss.xml --keep fetched/
  curl -s https://example.org/a.txt | roznamcha read --published 2018-03-22`,
  async run(files, options, world) {
    const own = await namesFrom(options, world)
    let bad = own.bad
    let count = 0
    const fail = async (problem: Problem, id?: string) => {
      bad++
      world.report(problem)
      await world.write(`${JSON.stringify(errorOf(problem, id))}\n`)
    }
    const arriving = arrivals(files, options, defaultsOf(options), world)
    for await (const { arrived, read } of readings(arriving, own.rows, jobsOf(options, world), AS_LINES)) {
      if (world.signal.aborted) break
      count++
      if (!read) {
        await fail(arrived.problem, arrived.id)
        continue
      }
      arrived.problems.forEach(world.report)
      if (!read.ok) await fail({ ...read.problem, where: arrived.where }, read.id)
      else await world.write(`${read.made}\n`)
      world.progress(`read ${count} reports${bad > 0 ? `, ${bad} with problems` : ''}`)
    }
    return bad > 0 ? EXIT.someProblems : EXIT.done
  },
}
