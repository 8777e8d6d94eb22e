/** `mechanisms`: standing bodies, with their sessions in order, gaps and clashes. */
import type { StandingBody } from '../../model/body.ts'
import { plainBody } from '../../register/plain.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { noneWords } from '../entry-query.ts'
import { asOfDay, bodiesAsOf } from '../follow-up.ts'
import { bold, dim, piece, warm } from '../layout.ts'
import { holdsPart } from '../name-argument.ts'
import * as option from '../options.ts'
import { partiesOption } from '../party-argument.ts'
import { withRegister } from '../register.ts'
import { variantLines } from '../variant-lines.ts'

export const mechanisms: Command = {
  arguments: '[names...]',
  options: [
    option.store,
    option.json,
    option.asOf,
    { flags: '--party <name>', help: 'of this state or body; several with commas: all of them' },
  ],
  help: `Every body that meets again and again, under all its names, with its sessions by day and number, the numbers no report
tells of, the reports that cannot both be right, and who led each side. With --json one body a line: {"id", "name",
"names", "parties", "sessions": [{"entry", "ordinal", "status", "date", "place", "heads"}], "gaps", "clashes", "heads"}.

Examples:
  roznamcha mechanisms --party PK,RU
  roznamcha mechanisms counter-terrorism --json`,
  run: (names, options, world) =>
    withRegister(options, world, { readOnly: true }, async (store) => {
      const parties = partiesOption(options['party'])
      const found = await bodiesAsOf(store, asOfDay(options, world), parties)
      const words = names.map((n) => n.toLowerCase())
      const wanted = found.filter((b) => words.every((w) => isCalled(b, w)))
      for (const body of wanted)
        await world.write(
          options['json'] === true ? `${JSON.stringify(plainBody(body))}\n` : `${bodyLines(world, body)}\n`,
        )
      if (wanted.length === 0 && options['json'] !== true)
        world.warn(await noneWords('no standing bodies', { party: options['party'] }, store))
      return EXIT.done
    }),
}

const isCalled = (b: StandingBody, word: string): boolean =>
  b.id === word || [...b.names.map((n) => n.name), ...b.subjects].some((n) => holdsPart(n, word))

/** A body with its sessions, in lines for people. */
export function bodyLines(world: World, body: StandingBody): string {
  const lines = [
    bold(world, piece(world, body.name)),
    `  ${body.parties.join(' – ')}${body.subject ? ` · ${body.subject}` : ''} ${dim(world, body.id)}`,
  ]
  lines.push(...variantLines(world, body.names))
  for (const s of body.sessions) {
    const number =
      s.ordinal === undefined ? (s.impliedOrdinal === undefined ? '' : `(${s.impliedOrdinal})`) : String(s.ordinal)
    const heads = s.heads.map((h) => `${piece(world, h.name)} (${h.party})`).join(', ')
    const status = s.status === 'held' ? '' : s.status
    const about = [s.place && piece(world, s.place.name), status, heads].filter(Boolean).join(' · ')
    lines.push(`  ${number.padStart(4)}  ${(s.date ?? 'no date').padEnd(10)}  ${about}  ${dim(world, s.entry)}`)
  }
  for (const g of body.gaps) lines.push(warm(world, `  gap: ${piece(world, g.words)}`))
  for (const c of body.clashes) lines.push(warm(world, `  clash: ${piece(world, c.words)}`))
  for (const h of body.heads)
    lines.push(
      `  led for ${h.party}: ${piece(world, h.names[0] ?? '?')}${h.from ? `, ${h.from}${h.to !== h.from ? ` to ${h.to}` : ''}` : ''}`,
    )
  return `${lines.join('\n')}\n`
}
