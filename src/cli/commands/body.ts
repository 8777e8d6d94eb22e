/** `body`: one standing body or organisation, with its sessions, and what it takes part in. */
import type { Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { plainEntry } from '../../register/plain.ts'
import { partyNamed, stateNamed } from '../../server/party-names.ts'
import { bodySpellings } from '../body-argument.ts'
import { type Command, EXIT } from '../command.ts'
import { entryLines } from '../entry-lines.ts'
import { asOfDay, bodiesAsOf } from '../follow-up.ts'
import { nameFrom } from '../name-argument.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'
import { bodyLines } from './mechanisms.ts'

export const body: Command = {
  arguments: '<name...>',
  options: [option.store, option.json, option.asOf],
  help: `Takes a name of the body (in any of the three scripts), a part of one, its short name as a party (UN, SCO), or its id.
With --json one object: {"bodies": [as mechanisms --json prints them], "entries": [as list --json prints them]}.

Example:
  roznamcha body counter-terrorism`,
  run: (words, options, world) => {
    const name = nameFrom(words, 'body')
    return withRegister(options, world, { readOnly: true }, async (store) => {
      const spellings = await bodySpellings(store, name)
      const low = name.toLowerCase()
      const all = await bodiesAsOf(store, asOfDay(options, world))
      const bodies = all.filter(
        (b) => b.id === name || b.subjects.includes(low) || b.names.some((n) => spellings.has(n.name)),
      )
      const sessions = new Set(bodies.flatMap((b) => b.sessions.map((s) => s.entry)))
      const others = new Map<string, Entry>()
      // A state is no body: what it takes part in is a list of its own.
      const state = stateNamed(name)
      for (const filter of [
        { name: 'body' as const, values: [...spellings] },
        ...(state ? [] : [{ name: 'party' as const, values: [partyNamed(name)] }]),
      ])
        for await (const e of store.entries({ filters: [filter] }))
          if (!sessions.has(e.id) && !e.withdrawn) others.set(e.id, e)
      if (bodies.length === 0 && others.size === 0)
        throw new RoznamchaError(
          'not-found',
          state
            ? `${name} is a state, and no body in the register is called so; "roznamcha list --party ${state}" tells of the state`
            : `no body called ${name} is in the register`,
        )
      const entries = [...others.values()]
      if (options['json'] === true)
        await world.write(`${JSON.stringify({ bodies, entries: entries.map(plainEntry) })}\n`)
      else {
        for (const b of bodies) await world.write(`${bodyLines(world, b)}\n`)
        for (const e of entries) await world.write(`${entryLines(world, e)}\n`)
      }
      return EXIT.done
    })
  },
}
