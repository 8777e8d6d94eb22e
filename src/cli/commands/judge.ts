/** `judge`: a person's decisions about entries. */
import { userInfo } from 'node:os'
import type { Entry, Link } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { reasonText, withWords } from '../../register/reason-words.ts'
import type { Store } from '../../stores/store.ts'
import { decide } from '../../workers/decide.ts'
import { judge as putJudgement } from '../../workers/judge.ts'
import { suggestionsOf } from '../../workers/suggestions.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { ACTS, proposalOf } from '../decision.ts'
import { entryLines } from '../entry-lines.ts'
import { countOption, entryOptions, noneWords, queryOf } from '../entry-query.ts'
import { bold, dim, warm, wrap } from '../layout.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

export const judge: Command = {
  arguments: '[decision...]',
  options: [
    option.store,
    option.json,
    option.by,
    option.reason,
    { flags: '--of <name>', help: 'for people: which person; for outcomes: which' },
    { flags: '--limit <n>', help: 'without a decision: at most so many suggestions', fallback: '20' },
    ...entryOptions,
  ],
  help: `Decisions (${ACTS.join(', ')}):
  judge same ID ID            they are one event            judge different ID ID   they are not
  judge unsure ID ID          it cannot be told: keep apart
  judge correct ID FIELD VALUE                              judge add ID FIELD VALUE
  judge reject ID [FIELD [VALUE]]                           judge accept ID [FIELD]
  judge correct PROMISE verdict kept                        judge withdraw JUDGEMENT
  judge accept REPORT         nothing is missing from it (its digest); with names, times or statements: of that layer
Without a decision it lists pairs that may be one event and wait for a decision, with the reasons for and against.
Each decision is dated, signed (--by) and reasoned (--reason), kept in a log that only grows, and can be withdrawn. It
outlives better readers; where they disagree with it, show says so. An id that an entry had before it was merged stands
for that one report's draft: so parts of an entry are told apart.

Examples:
  roznamcha judge
  roznamcha judge same r3f2a9c r81bb02 --reason "same communiqué"
  roznamcha judge correct r3f2a9c place "Islamabad, PK" --reason "the ministry's own report says so"`,
  run: (words, options, world) => {
    if (words.length === 0)
      return withRegister(options, world, { readOnly: true }, async (store) => suggest(store, options, world))
    const reason = options['reason']
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new RoznamchaError('usage', 'judge needs --reason: why')
    const by = typeof options['by'] === 'string' ? options['by'] : userInfo().username
    const of = typeof options['of'] === 'string' ? options['of'] : undefined
    return withRegister(options, world, {}, async (store) => {
      const decision = await decide(store, proposalOf(words, of), by)
      const { judgement, changes, stood } = await putJudgement(store, decision, { at: world.now, by, reason })
      if (options['json'] === true) await world.write(`${JSON.stringify({ judgement, changes })}\n`)
      else {
        const told = changes.map((c) => `${c.what} ${c.entry}${c.into ? ` into ${c.into.join(', ')}` : ''}`)
        await world.write(
          `judgement ${judgement.id.slice(0, 8)}: ${told.join('; ') || (stood ? 'stands already' : 'no entry changed')}\n`,
        )
      }
      return EXIT.done
    })
  },
}

async function suggest(store: Store, options: Parameters<Command['run']>[1], world: World): Promise<number> {
  const limit = countOption(options, 'limit') ?? 20
  let shown = 0
  for await (const { a, b, link: l } of suggestionsOf(store, await queryOf(options, store))) {
    if (shown >= limit) break
    shown++
    await world.write(
      options['json'] === true
        ? `${JSON.stringify({ ...l, reasons: l.reasons.map(withWords), drafts: [l.a, l.b], a: a.id, b: b.id })}\n`
        : suggestion(world, a, b, l),
    )
  }
  if (shown === 0 && options['json'] !== true)
    world.warn(await noneWords('nothing waits for a decision', options, store))
  return EXIT.done
}

function suggestion(world: World, a: Entry, b: Entry, link: Link): string {
  const reasons = link.reasons.map(
    (r) =>
      `${r.fit === 'differs' ? warm(world, reasonText(r)) : reasonText(r)} (${r.points > 0 ? '+' : ''}${r.points})`,
  )
  return `${bold(world, `may be one, score ${link.score}`)} ${dim(world, `roznamcha judge same ${a.id} ${b.id} --reason …`)}
${entryLines(world, a)}${entryLines(world, b)}${wrap(world, reasons.join('; '), '    ')}

`
}
