/** `compare-names`: pairs of names in, verdicts out, one JSON object a line. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { RoznamchaError } from '../../model/error.ts'
import { compareNames as compare } from '../../names/compare-names.ts'
import { type Command, EXIT } from '../command.ts'

export const compareNames: Command = {
  arguments: '<pairs.tsv>',
  options: [],
  help: `Reads two columns parted by a tab ("-": standard input), a name in each, in Latin, Cyrillic or Perso-Arabic letters;
case forms, initials, patronymics and titles may be there. Prints a JSON line a pair:
{"a", "b", "verdict", "score", "reasons"}; verdict is same, different or unsure, score goes from 0 to 1,
and reasons tell which word answers which. A line without two columns gives exit status 3. Empty lines are passed over.

Example:
  printf 'خواجہ آصف\\tХаваджа Асиф\\n' | roznamcha compare-names -`,
  async run(args, _options, world) {
    if (args.length !== 1) throw new RoznamchaError('usage', 'compare-names wants one file of pairs, or "-"')
    const [file] = args
    const input = file === '-' ? world.stdin : createReadStream(file!)
    let bad = 0
    let number = 0
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        number++
        if (world.signal.aborted) break
        const text = number === 1 ? line.replace(/^\ufeff/, '') : line
        if (text.trim() === '') continue
        const [a, b] = text.split('\t')
        if (a === undefined || b === undefined) {
          bad++
          world.report({
            code: 'input.shape',
            message: 'the line has no two columns parted by a tab',
            where: `${file}, line ${number}`,
          })
          continue
        }
        await world.write(`${JSON.stringify({ a, b, ...compare(a, b) })}\n`)
      }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'ENOENT') throw new RoznamchaError('not-found', `${file}: there is no such file`)
      throw error
    }
    return bad > 0 ? EXIT.someProblems : EXIT.done
  },
}
