import { expect, test } from 'vitest'
import { readingFrom } from '../../../tests/reading.ts'
import { openMemory } from '../../stores/memory/memory.ts'
import { decide } from '../../workers/decide.ts'
import { gather } from '../../workers/gather.ts'
import { judge } from '../../workers/judge.ts'
import { keep } from '../../workers/keep.ts'
import { createApp } from '../app.ts'
import { allPromises, promisesMadeAt } from './promises.ts'

const AS_OF = '2019-01-01'

test('the page of an encounter and the page of all promises know of what was called off in words that name no day', async () => {
  const store = openMemory()
  const reports = [
    ['en', '2018-03-21', 'Kenyan Foreign Minister Daniel Otieno will visit Oman on April 20.'],
    ['ru', '2018-04-18', 'Визит министра иностранных дел Кении Даниэля Отиено в Оман отменён.'],
  ] as const
  const readings = reports.map(([lang, published, text], i) => {
    return readingFrom({ id: `r${i}`, lang, published, text })
  })
  await keep(store, readings, '2019-01-01T10:00:00Z')
  const { promises: found } = await allPromises(store, AS_OF)
  expect(found.map((f) => f.verdict)).toEqual(['cancelled'])
  const [entry] = await gather(store.entries({ ids: [found[0]!.madeAt] }))
  const made = await promisesMadeAt(store, entry!, AS_OF)
  expect(made.map((f) => f.verdict)).toEqual(['cancelled'])
  const page = await createApp({ store, today: () => AS_OF }).fetch(
    new Request(`http://localhost/en/entries/${found[0]!.madeAt}`),
  )
  expect(await page.text()).toContain('class="verdict cancelled"')
})

test('a verdict that a person gave says so beside the promise, why, and which was worked out', async () => {
  const store = openMemory()
  const got = readingFrom({
    id: 'a',
    lang: 'en',
    published: '2018-03-21',
    text: 'Kenyan Foreign Minister Daniel Otieno will visit Oman on April 20.',
  })
  await keep(store, [got], '2019-01-01T10:00:00Z')
  const [found] = (await allPromises(store, AS_OF)).promises
  const page = async () =>
    (await createApp({ store, today: () => AS_OF }).fetch(new Request('http://localhost/en/promises'))).text()
  expect(await page()).not.toContain('judged by a person')
  const decision = await decide(store, { act: 'correct', promise: found!.id, verdict: 'kept' })
  await judge(store, decision, { at: '2019-01-02T10:00:00Z', by: 'amna', reason: 'the embassy tells of it' })
  const judged = await page()
  expect(judged).toContain('class="verdict kept"')
  expect(judged).toContain('judged by a person')
  expect(judged).toContain('the embassy tells of it')
  expect(judged).toContain('worked out: overdue, no source was reading')
})
