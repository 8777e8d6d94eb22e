/** `list`: entries by day, party, person, body, place, kind. */
import { plainEntry, plainPromise } from '../../register/plain.ts'
import type { EntryQuery } from '../../stores/store.ts'
import { type Command, EXIT } from '../command.ts'
import { answerLine, entryLines } from '../entry-lines.ts'
import { countOption, dayOption, entryOptions, noneWords, queryOf, shownAs } from '../entry-query.ts'
import { answersOf } from '../follow-up.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

export const list: Command = {
  options: [
    option.store,
    option.json,
    ...entryOptions,
    option.inLanguage,
    { flags: '--changed <date>', help: 'only entries added or changed since this day (see also: changes)' },
    { flags: '--newest', help: 'newest first' },
    { flags: '--limit <n>', help: 'at most so many' },
    { flags: '--withdrawn', help: 'withdrawn entries too' },
  ],
  help: `Prints the entries of the register in the order of their days; under one that was planned, what came of it by today.
With --json one entry a line:
{"id", "kind", "status", "date", "place", "parties", "people": [{"name", "party", "role", "post"}],
"mechanism", "ordinal", "documents", "languages", "outlets", "voices", "disagreements", "agreed", "promised"};
what is not known is left out.

Examples:
  roznamcha list --from 2018 --until 2019 --party PK,RU
  roznamcha list --person Lavrov --kind session
  roznamcha list --json | wc -l`,
  run: (_, options, world) =>
    withRegister(options, world, { readOnly: true }, async (store) => {
      const since = dayOption(options, 'changed')?.first
      const query: EntryQuery = {
        ...(await queryOf(options, store)),
        ...(since ? { changedSince: since } : {}),
        ...(options['newest'] === true ? { order: 'newest' as const } : {}),
      }
      let left = countOption(options, 'limit') ?? Number.POSITIVE_INFINITY
      let first = true
      const as = shownAs(options)
      const answer = answersOf(store, world.now.slice(0, 10))
      for await (const kept of store.entries(query)) {
        const entry = as(kept)
        if (entry.withdrawn && options['withdrawn'] !== true) continue
        if (left-- <= 0 || world.signal.aborted) break
        if (options['json'] === true) await world.write(`${JSON.stringify(plainEntry(entry))}\n`)
        else {
          const found = await answer(kept)
          await world.write(
            `${first ? '' : '\n'}${entryLines(world, entry)}${found ? answerLine(world, plainPromise(found)) : ''}`,
          )
        }
        first = false
      }
      if (first && options['json'] !== true) world.warn(await noneWords('no entries', options, store))
      return EXIT.done
    }),
}
