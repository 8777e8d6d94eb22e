/** `serve`: the day-book in a browser, at a loopback address. */
import { createApp } from '../../server/app.ts'
import { type Command, EXIT } from '../command.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'
import { portOf, serveUntilStopped } from '../serving.ts'

export const serve: Command = {
  options: [option.store, option.port],
  help: `Serves the register as pages in English, Urdu and Russian, at this machine's own address (127.0.0.1) only.
Without --port it takes ${option.DEFAULT_PORT}, or another where that is taken, and prints the address. Ctrl-C ends it.

Examples:
  roznamcha serve
  roznamcha serve --store sqlite:mine.db --port 9000`,
  run: (_files, options, world) =>
    withRegister(options, world, { readOnly: true }, async (store) => {
      const port = portOf(options['port'])
      await serveUntilStopped(
        {
          fetch: createApp({ store, today: () => new Date().toISOString().slice(0, 10) }).fetch,
          ...(port !== undefined ? { port } : {}),
        },
        world,
      )
      return EXIT.done
    }),
}
