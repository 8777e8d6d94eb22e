/** The command line: arguments in, a command run, an exit status out. */
import { Command as Commander, CommanderError } from 'commander'
import { RoznamchaError } from '../model/error.ts'
import { type Command, EXIT, type Listed, type World } from './command.ts'
import { commands } from './commands/index.ts'
import { withFewComplaints } from './complaints.ts'
import { overview } from './help.ts'
import { VERSION } from './version.ts'

/** Runs one command line in a world. Returns the exit status; never throws. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const first = argv[0]
  if (first === undefined || first === '-h' || first === '--help' || (first === 'help' && argv.length === 1)) {
    await world.write(overview(first === '--help' || first === 'help'))
    return first === undefined ? EXIT.usage : EXIT.done
  }
  if (first === '-V' || first === '--version') {
    await world.write(`${VERSION}\n`)
    return EXIT.done
  }
  const [name, ...rest] = first === 'help' ? [argv[1], '--help'] : argv
  const listed = commands.find((c) => c.name === name)
  if (!listed) {
    world.warn(`roznamcha: there is no command "${name}"; see roznamcha --help`)
    return EXIT.usage
  }
  try {
    const command = await listed.load()
    let status: number = EXIT.done
    const few = withFewComplaints(world)
    const program = programOf(listed, command, world, async (args, options) => {
      try {
        status = await command.run(args, options, few.world)
      } finally {
        few.end()
      }
    })
    await program.parseAsync(rest as string[], { from: 'user' })
    return status
  } catch (error) {
    return statusOf(error, world.warn)
  }
}

function programOf(
  { name, summary }: Listed,
  command: Command,
  world: World,
  run: (args: string[], options: Record<string, string | boolean>) => Promise<void>,
): Commander {
  const program = new Commander(`roznamcha ${name}`)
    .description(summary)
    .exitOverride()
    .helpOption('-h, --help', 'this help')
    .configureOutput({
      writeErr: (s) => world.warn(s.trimEnd()),
      writeOut: (s) => void world.write(s),
      outputError: (s, write) =>
        write(`${s.trimEnd().replace(/^error: /, `roznamcha ${name}: `)}; see roznamcha ${name} --help`),
    })
    .addHelpText('after', `\n${command.help.trim()}\n`)
  if (command.arguments) program.argument(command.arguments)
  for (const o of command.options)
    o.fallback === undefined ? program.option(o.flags, o.help) : program.option(o.flags, o.help, o.fallback)
  program.action(async (...given: unknown[]) => {
    const args = command.arguments ? [given[0]].flat().filter((a) => a !== undefined) : []
    await run(args as string[], program.opts())
  })
  return program
}

function statusOf(error: unknown, warn: (line: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof RoznamchaError) {
    warn(`roznamcha: ${error.message}`)
    return error.code === 'usage' ? EXIT.usage : EXIT.failed
  }
  const e = error as NodeJS.ErrnoException
  if (e?.code === 'EPIPE') return EXIT.done
  warn(`roznamcha: internal error: ${e?.stack ?? String(error)}`)
  return EXIT.failed
}
