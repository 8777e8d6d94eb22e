import { expect, test } from 'vitest'
import { drafts } from '../../../tests/composed/drafts.ts'
import { join } from '../../register/join.ts'
import { linksAmong } from '../../register/same.ts'
import { headlineOf } from './headline.ts'

test('a line of English calls a body as an English report does, where one tells of it', () => {
  const session = { parties: ['PT', 'UZ'], date: '2019-11-13', ordinal: 8, place: { name: 'Lisbon', country: 'PT' } }
  const russian = (id: string, outlet: string) =>
    drafts({ id, lang: 'ru', outlet, published: '2019-11-14' }, [
      { ...session, mechanism: { name: 'рабочая группа по туризму', parties: ['PT', 'UZ'] } },
    ])
  const english = drafts({ id: 'en', outlet: 'Example Times', published: '2019-11-14' }, [
    { ...session, mechanism: { name: 'Working Group on Tourism', parties: ['PT', 'UZ'] } },
  ])
  const headline = (all: ReturnType<typeof drafts>) => headlineOf(join(all, linksAmong(all)).entries[0]!)
  const two = [...russian('ru', 'Example Vestnik'), ...russian('ru-2', 'Example Telegraf')]
  expect(headline([...two, ...english])).toBe('8th session: Working Group on Tourism (Portugal and Uzbekistan)')
  expect(headline(two)).toBe('8th session: рабочая группа по туризму (Portugal and Uzbekistan)')
})
