/** The overview that -h and --help print: it fits one screen. */
import { commands } from './commands/index.ts'

const GROUPS = ['Read', 'Keep', 'Give', 'Run', 'Check'] as const

/** The overview. `long` adds where to go on from here. At most 79 columns wide. */
export function overview(long: boolean): string {
  const lines = [
    'roznamcha: a day-book of diplomacy, kept from news reports',
    '',
    'Usage: roznamcha <command> [options] [file ...]',
    '',
  ]
  for (const group of GROUPS) {
    commands
      .filter((c) => c.group === group)
      .forEach((c, i) => {
        lines.push(`${(i === 0 ? group : '').padEnd(7)} ${c.name.padEnd(14)} ${c.summary}`)
      })
  }
  lines.push('', 'roznamcha <command> --help says what a command takes, with examples.')
  lines.push('', 'Exit status: 0 done, 1 failed, 2 wrong usage,', '             3 done but some inputs had problems')
  if (long) {
    lines.push(
      '',
      'A report in, its reading out:',
      '  roznamcha read report.txt --published 2018-03-22 --source https://example.org/a',
      'Reports kept in a register, and asked:',
      '  roznamcha add --jsonl reports.jsonl',
      '  roznamcha list --from 2018-03-01',
      '  roznamcha serve',
      '',
      'Results go to standard output, problems to standard error; "-" reads standard input.',
    )
  }
  return `${lines.join('\n')}\n`
}
