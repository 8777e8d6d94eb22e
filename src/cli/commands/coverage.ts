/** `coverage`: which outlets and languages were read on which days. */

import { RoznamchaError } from '../../model/error.ts'
import { type Command, EXIT } from '../command.ts'
import { dayOption } from '../entry-query.ts'
import { piece } from '../layout.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

const LENGTH: { readonly [by: string]: number } = { day: 10, month: 7, year: 4 }

export const coverage: Command = {
  options: [
    option.store,
    option.json,
    { flags: '--from <date>', help: 'from this day, month or year on' },
    { flags: '--until <date>', help: 'up to and with this day, month or year' },
    { flags: '--each <period>', help: 'day, month or year', fallback: 'month' },
  ],
  help: `Counts the reports of the register by day of publication. Where nothing was read, silence says nothing.
With --json one {"period", "outlet", "lang", "reports"} a line.

Example:
  roznamcha coverage --from 2018 --until 2019 --each year`,
  run: (_, options, world) => {
    const length = LENGTH[String(options['each'])]
    if (length === undefined)
      throw new RoznamchaError('usage', `--each: "${options['each']}" is not day, month or year`)
    return withRegister(options, world, { readOnly: true }, async (store) => {
      const [from, to] = [dayOption(options, 'from')?.first, dayOption(options, 'until')?.last]
      const rows = new Map<string, { period: string; outlet: string; lang: string; reports: number }>()
      for (const c of await store.coverage({ ...(from ? { from } : {}), ...(to ? { to } : {}) })) {
        const period = c.day.slice(0, length)
        const key = [period, c.outlet, c.lang].join('\u0000')
        const row = rows.get(key) ?? { period, outlet: c.outlet, lang: c.lang, reports: 0 }
        row.reports += c.reports
        rows.set(key, row)
      }
      let last: string | undefined
      for (const [, r] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (options['json'] === true) await world.write(`${JSON.stringify(r)}\n`)
        else {
          const period = (r.period || 'no day').padEnd(10)
          const lead = r.period === last ? ' '.repeat(10) : period
          await world.write(
            `${lead}  ${String(r.reports).padStart(7)}  ${r.lang}  ${piece(world, r.outlet || 'outlet not known')}\n`,
          )
        }
        last = r.period
      }
      if (rows.size === 0 && options['json'] !== true) world.warn('no reports')
      return EXIT.done
    })
  },
}
