/** Judging: what waits for a decision, and deciding. */
import { z } from 'zod'
import { plainEntry } from '../../register/plain.ts'
import { withWords } from '../../register/reason-words.ts'
import { decide } from '../../workers/decide.ts'
import { judge } from '../../workers/judge.ts'
import { proposal } from '../../workers/proposal.ts'
import { suggestionsOf } from '../../workers/suggestions.ts'
import { refusal } from '../access/guard.ts'
import { mutable } from './answer.ts'
import { operation } from './operation.ts'
import { entryQueryOf, filterShape, limit } from './query.ts'
import { change, judgement as judgementShape, pageOf, suggestion } from './shapes.ts'

const reason = z.string().trim().min(1).max(1000).describe('Why; it stands in the log beside the name')

const suggestions = operation({
  id: 'listSuggestions',
  method: 'get',
  path: '/suggestions',
  tag: 'Judgements',
  summary: 'Pairs of entries that may be one event and wait for a decision, with the reasons for and against',
  query: z.strictObject({ ...filterShape, limit: limit(100, 20) }),
  answer: pageOf('SuggestionPage', suggestion),
  async handle({ query: { limit, ...filters } }, { site: { store } }) {
    const items: unknown[] = []
    for await (const { a, b, link } of suggestionsOf(store, await entryQueryOf(store, filters))) {
      items.push({
        a: a.id,
        b: b.id,
        score: link.score,
        reasons: link.reasons.map(withWords),
        entries: [plainEntry(a), plainEntry(b)],
      })
      if (items.length >= limit) break
    }
    return { body: { items: mutable(items) } }
  },
})

const put = operation({
  id: 'putJudgement',
  method: 'post',
  path: '/judgements',
  tag: 'Judgements',
  summary: 'Decide: same, different, unsure, correct, add, reject, accept, withdraw',
  description:
    'Signed with the name of who asks and the moment it is done; kept in a log that only grows. What the same person decided so already, and nobody otherwise since, stands: the answer is that judgement. Reviewers take back what they judged themselves, editors what anybody did.',
  role: 'reviewer',
  body: z.strictObject({ decision: proposal, reason }),
  status: 201,
  answer: z.strictObject({ judgement: judgementShape, changes: z.array(change.omit({ seq: true })) }),
  async handle({ body }, { site: { store }, visitor, client, now }) {
    const { reason } = body
    const decision = await decide(store, body.decision, visitor.name)
    if (decision.act === 'withdraw') {
      const about = (await store.judgements()).find((j) => j.id === decision.judgement)!
      const refused = about.by === visitor.name ? undefined : refusal(visitor, 'editor')
      if (refused) return refused
    }
    const done = await judge(store, decision, { at: now, by: visitor.name, reason })
    if (!done.stood)
      await store.write((w) =>
        w.putAudit({
          at: now,
          who: visitor.name,
          act: 'judge',
          about: `${decision.act} ${done.judgement.id.slice(0, 12)}`,
          origin: client,
        }),
      )
    return {
      status: 201 as const,
      body: mutable({ judgement: { ...done.judgement, inForce: true }, changes: done.changes }),
    }
  },
})

export const judgementOperations = [suggestions, put]
