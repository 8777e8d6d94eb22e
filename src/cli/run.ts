/** The command line: arguments in, a command run, an exit status out. */
import { Command as Commander, CommanderError } from 'commander'
import { RoznamchaError } from '../model/error.ts'
import { type Command, EXIT, type World } from './command.ts'
import { commands } from './commands/index.ts'
import { overview } from './help.ts'
import { VERSION } from './version.ts'

/** Runs one command line in a world. Returns the exit status; never throws. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let status: number = EXIT.done
  const program = new Commander('roznamcha')
    .exitOverride()
    .helpOption(false)
    .helpCommand(false)
    .version(VERSION, '-V, --version')
    .configureOutput({ writeErr: (s) => world.warn(s.trimEnd()), writeOut: (s) => void world.write(s) })
  for (const command of commands)
    attach(program, command, async (args, options) => {
      status = await command.run(args, options, world)
    })
  const first = argv[0]
  if (first === undefined || first === '-h' || first === '--help' || (first === 'help' && argv.length === 1)) {
    await world.write(overview(first === '--help' || first === 'help'))
    return first === undefined ? EXIT.usage : EXIT.done
  }
  if (!first.startsWith('-') && first !== 'help' && !commands.some((c) => c.name === first)) {
    world.warn(`roznamcha: there is no command "${first}"; see roznamcha --help`)
    return EXIT.usage
  }
  try {
    await program.parseAsync(first === 'help' ? [argv[1]!, '--help'] : [...argv], { from: 'user' })
  } catch (error) {
    return statusOf(error, world.warn)
  }
  return status
}

function attach(
  program: Commander,
  command: Command,
  run: (args: string[], options: Record<string, string | boolean>) => Promise<void>,
): void {
  const sub = program
    .command(command.name)
    .description(command.summary)
    .exitOverride()
    .helpOption('-h, --help', 'this help')
  if (command.arguments) sub.argument(command.arguments)
  for (const o of command.options)
    o.fallback === undefined ? sub.option(o.flags, o.help) : sub.option(o.flags, o.help, o.fallback)
  sub.addHelpText('after', `\n${command.help.trim()}\n`)
  sub.action(async (...given: unknown[]) => {
    const args = command.arguments ? [given[0]].flat().filter((a) => a !== undefined) : []
    await run(args as string[], sub.opts())
  })
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
