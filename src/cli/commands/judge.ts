/** `judge`: a person's decisions about entries. */
import { userInfo } from 'node:os'
import type { Entry, Link } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { anchor, inForce, refsOf } from '../../register/judged.ts'
import type { Store } from '../../stores/store.ts'
import { decide } from '../../workers/decide.ts'
import { judge as putJudgement } from '../../workers/judge.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { ACTS, proposalOf } from '../decision.ts'
import { entryLines } from '../entry-lines.ts'
import { countOption, entryOptions, queryOf } from '../entry-query.ts'
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
      const decision = await decide(store, proposalOf(words, of))
      const { judgement, changes } = await putJudgement(store, decision, { at: world.now, by, reason })
      if (options['json'] === true) await world.write(`${JSON.stringify({ judgement, changes })}\n`)
      else {
        const told = changes.map((c) => `${c.what} ${c.entry}${c.into ? ` into ${c.into.join(', ')}` : ''}`)
        await world.write(`judgement ${judgement.id.slice(0, 8)}: ${told.join('; ') || 'no entry changed'}\n`)
      }
      return EXIT.done
    })
  },
}

async function suggest(store: Store, options: Parameters<Command['run']>[1], world: World): Promise<number> {
  const limit = countOption(options, 'limit') ?? 20
  const judged = await judgedPairs(store)
  const seen = new Set<string>()
  let shown = 0
  let page: Entry[] = []
  const flush = async (): Promise<void> => {
    const links = (await store.links(page.flatMap((e) => e.drafts))).filter((l) => !l.barred)
    page = []
    const homes = new Map<string, Entry>()
    for await (const e of store.entries({ drafts: [...new Set(links.flatMap((l) => [l.a, l.b]))] }))
      for (const d of e.drafts) homes.set(d, e)
    for (const l of [...links].sort((x, y) => y.score - x.score)) {
      const [a, b] = [homes.get(l.a), homes.get(l.b)]
      if (!a || !b || a === b || judged.has(pairOf(l.a, l.b)) || seen.has(pairOf(a.id, b.id))) continue
      if (shown >= limit) return
      seen.add(pairOf(a.id, b.id))
      shown++
      await world.write(
        options['json'] === true
          ? `${JSON.stringify({ ...l, drafts: [l.a, l.b], a: a.id, b: b.id })}\n`
          : suggestion(world, a, b, l),
      )
    }
  }
  for await (const entry of store.entries({ ...(await queryOf(options, store)), order: 'newest' })) {
    page.push(entry)
    if (page.length >= 100) await flush()
    if (shown >= limit) break
  }
  if (page.length > 0) await flush()
  if (shown === 0 && options['json'] !== true) world.warn('nothing waits for a decision')
  return EXIT.done
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

async function judgedPairs(store: Store): Promise<Set<string>> {
  const pairs = inForce(await store.judgements()).filter((j) => 'drafts' in j.decision)
  if (pairs.length === 0) return new Set()
  const documents = [...new Set(pairs.flatMap((j) => refsOf(j.decision).map((r) => r.document)))]
  return new Set(
    anchor(pairs, await store.drafts({ documents })).anchored.map((x) => pairOf(x.drafts[0]!, x.drafts[1]!)),
  )
}

function suggestion(world: World, a: Entry, b: Entry, link: Link): string {
  const reasons = link.reasons.map(
    (r) => `${r.fit === 'differs' ? warm(world, r.words) : r.words} (${r.points > 0 ? '+' : ''}${r.points})`,
  )
  return `${bold(world, `may be one, score ${link.score}`)} ${dim(world, `roznamcha judge same ${a.id} ${b.id} --reason …`)}
${entryLines(world, a)}${entryLines(world, b)}${wrap(world, reasons.join('; '), '    ')}

`
}
