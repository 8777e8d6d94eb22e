/** `changes`: what was added, corrected, merged, parted, withdrawn, and why. */

import { RoznamchaError } from '../../model/error.ts'
import { isIsoDate } from '../../model/when.ts'
import { type Command, EXIT } from '../command.ts'
import { countOption } from '../entry-query.ts'
import { bold, dim, piece } from '../layout.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'
import { shown } from './show.ts'

export const changes: Command = {
  options: [
    option.store,
    option.json,
    { flags: '--since <moment>', help: 'at or after this day or moment: 2024-05-04, 2024-05-04T10:00Z' },
    { flags: '--after <n>', help: 'after the change of this number, to go on where one stopped' },
    { flags: '--limit <n>', help: 'at most so many' },
  ],
  help: `The change feed of the register, oldest first. With --json one change a line: {"seq", "at", "what", "entry", "into",
"fields": [{"field", "from", "to"}], "why"}.

Example:
  roznamcha changes --since 2024-05-01`,
  run: (_, options, world) => {
    const since = options['since']
    if (typeof since === 'string' && !isIsoDate(since))
      throw new RoznamchaError('usage', `--since: "${since}" is not a day or moment; write it as 2024-05-04`)
    const [after, limit] = [countOption(options, 'after'), countOption(options, 'limit')]
    return withRegister(options, world, { readOnly: true }, async (store) => {
      const found = await store.changes({
        ...(typeof since === 'string' ? { since } : {}),
        ...(after !== undefined ? { after } : {}),
        ...(limit !== undefined ? { limit } : {}),
      })
      for (const c of found) {
        if (options['json'] === true) {
          await world.write(`${JSON.stringify(c)}\n`)
          continue
        }
        const into = c.into ? ` into ${c.into.join(', ')}` : ''
        const fields = (c.fields ?? []).map(
          (f) =>
            `${f.field}: ${f.from === undefined ? 'not told' : shown(world, f.from)} → ${f.to === undefined ? 'not told' : shown(world, f.to)}`,
        )
        await world.write(
          `${dim(world, c.at.slice(0, 16))}  ${bold(world, c.what.padEnd(9))}  ${c.entry}${into}  ${piece(world, c.why)}${fields.map((f) => `\n${' '.repeat(29)}${f}`).join('')}\n`,
        )
      }
      if (found.length === 0 && options['json'] !== true) world.warn('no changes')
      return EXIT.done
    })
  },
}
