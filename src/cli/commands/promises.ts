/** `promises`: what was promised, and what became of it. */

import { RoznamchaError } from '../../model/error.ts'
import { type FollowUp, VERDICTS } from '../../model/follow-up.ts'
import { dayInWords } from '../../register/days.ts'
import { type PlainPromise, plainPromise } from '../../register/plain.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { noneWords } from '../entry-query.ts'
import { asOfDay, promisesAsOf } from '../follow-up.ts'
import { bold, dim, piece, warm, wrap } from '../layout.ts'
import * as option from '../options.ts'
import { partiesOption } from '../party-argument.ts'
import { withRegister } from '../register.ts'

export const promises: Command = {
  options: [
    option.store,
    option.json,
    option.asOf,
    { flags: '--verdict <verdict>', help: VERDICTS.join(', ') },
    {
      flags: '--party <name>',
      help: 'promised by, or at an encounter of, this state or body; several with commas: all',
    },
  ],
  help: `Each promise once, however many reports tell of it, with its verdict on the day it is judged from:
kept, kept-late, kept-elsewhere, postponed, cancelled, overdue (reports were being read, none tells of it),
overdue-unwatched (none was being read), open. With --json one promise a line: {"id", "made", "madeAt", "kind",
"content", "by", "due", "duePart", "place", "verdict", "outcome", "words", "asOf", "evidence": [{"document", "quote", …}]}.
A verdict is corrected with: roznamcha judge correct ID verdict kept --reason …

Examples:
  roznamcha promises --as-of 2020-01-01
  roznamcha promises --party PK,RU --verdict overdue`,
  run: (_, options, world) => {
    const verdict = options['verdict']
    if (typeof verdict === 'string' && !(VERDICTS as readonly string[]).includes(verdict))
      throw new RoznamchaError('usage', `--verdict: "${verdict}" is not one of ${VERDICTS.join(', ')}`)
    return withRegister(options, world, { readOnly: true }, async (store) => {
      const parties = partiesOption(options['party'])
      const found = await promisesAsOf(store, asOfDay(options, world), parties)
      const wanted = found.filter((f) => verdict === undefined || f.verdict === verdict)
      for (const f of wanted)
        await world.write(options['json'] === true ? `${JSON.stringify(plainPromise(f))}\n` : inLines(world, f))
      if (wanted.length === 0 && options['json'] !== true)
        world.warn(await noneWords('no promises', { party: options['party'] }, store))
      return EXIT.done
    })
  },
}

function inLines(world: World, f: FollowUp): string {
  const p = plainPromise(f)
  const late = f.verdict.startsWith('overdue') || f.verdict === 'cancelled' || f.verdict === 'postponed'
  const verdict = late ? warm(world, f.verdict) : f.verdict
  const due = [p.due && `due ${dayInWords(p.duePart ?? p.due)}`, p.place && piece(world, p.place.name)]
    .filter(Boolean)
    .join(', ')
  const lines = [
    `${bold(world, (p.made ?? 'no date').padEnd(10))}  ${p.by.join(' – ')}${due ? ` · ${due}` : ''} · ${verdict}`,
    wrap(world, piece(world, p.content), ' '.repeat(12)),
    wrap(world, `${piece(world, p.words)}${byPerson(p)}`, ' '.repeat(12)),
    `${' '.repeat(12)}${dim(world, `${p.id} · promised at ${p.madeAt}${p.outcome ? ` · decided by ${p.outcome}` : ''}`)}`,
  ]
  return `${lines.join('\n')}\n\n`
}

/** A verdict that a person gave says so, with the one that was worked out. */
const byPerson = ({ judgement, read }: PlainPromise): string =>
  judgement ? ` (a person's verdict, judgement ${judgement.slice(0, 8)}${read ? `; worked out: ${read}` : ''})` : ''
