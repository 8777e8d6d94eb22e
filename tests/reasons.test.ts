/** Reasons are codes with arguments, and are said in each of the three languages; what no report says is marked as worked out. */
import { beforeAll, describe, expect, test } from 'vitest'
import { REASONS, type Reason } from '../src/model/reason.ts'
import { REASON_WORDS, reasonText } from '../src/register/reason-words.ts'
import { compareDrafts } from '../src/register/same.ts'
import { createApp } from '../src/server/app.ts'
import { interfaces } from '../src/server/words/index.ts'
import { reasonIn } from '../src/server/words/reasons/index.ts'
import { openMemory, type Store } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { drafts, readingOf } from './composed/drafts.ts'

const told = {
  date: '2018-03-21',
  place: { name: 'Islamabad', country: 'PK' },
  ordinal: 7,
  people: ['Ahmad Farooq/PK'],
}
const [a] = drafts({ id: 'a', published: '2018-03-22' }, [told])
const [b] = drafts({ id: 'b', lang: 'ur', published: '2018-03-22' }, [
  { ...told, place: { name: 'اسلام آباد', country: 'PK' }, people: ['احمد فاروق/PK'] },
])
const [c] = drafts({ id: 'c', published: '2019-01-01' }, [
  { ...told, date: '2018-12-30', kind: 'visit', people: ['Other Person/PK'] },
])

describe('a reason', () => {
  const { reasons } = compareDrafts(a!, b!)
  test('is kept as a code and what it speaks of, not as a sentence', () => {
    expect(reasons).toContainEqual({ part: 'date', fit: 'fits', points: 4, code: 'date.on', args: ['2018-03-21'] })
    expect(JSON.stringify(reasons)).not.toContain('both')
    expect(reasons.map(reasonText)).toContain('both on 2018-03-21')
    expect(reasons.map(reasonText)).toContain('both the 7th')
  })

  test('is said in the page’s own language, names apart from the direction around them', () => {
    for (const words of interfaces) {
      const lines = reasons.map((r) => String(reasonIn(words, r)))
      expect(lines.join('\n')).not.toMatch(/\{\d\}|undefined/)
      if (words.code !== 'en') expect(lines.join('\n').replace(/<bdi>[^<]*<\/bdi>/g, '')).not.toMatch(/[A-Za-z]/)
    }
    const ru = interfaces.find((w) => w.code === 'ru')!
    expect(reasons.map((r) => String(reasonIn(ru, r)))).toContain('номер у обоих: 7')
    expect(String(reasonIn(ru, reasons.find((r) => r.part === 'people')!))).toContain('<bdi>احمد فاروق</bdi>')
  })

  test('names organs and posts in the language of the page', () => {
    const told: Reason[] = [
      { part: 'body', fit: 'fits', points: 1, code: 'body.organ', args: ['foreign ministers'] },
      { part: 'rank', fit: 'fits', points: 1, code: 'rank.same', args: [['head of government', 'defence minister']] },
    ]
    for (const words of interfaces.filter((w) => w.code !== 'en'))
      for (const r of told) expect(String(reasonIn(words, r))).not.toMatch(/[A-Za-z]/)
    const ru = interfaces.find((w) => w.code === 'ru')!
    expect(told.map((r) => String(reasonIn(ru, r)))).toEqual([
      'оба: министры иностранных дел',
      'должности в обоих: глава правительства, министр обороны',
    ])
  })

  test('every code has a sentence for each of its arguments', () => {
    for (const [code, kinds] of Object.entries(REASONS))
      for (const [i] of kinds.entries()) expect(REASON_WORDS[code as keyof typeof REASONS], code).toContain(`{${i}}`)
  })

  test('of a register from before there were codes stays as it was written', () => {
    const old = { part: 'date', fit: 'fits', points: 4, words: 'both on 2018-03-21' } as const
    expect(reasonText(old)).toBe(old.words)
    expect(String(reasonIn(interfaces.find((w) => w.code === 'ur')!, old))).toContain(old.words)
  })

  test('against is told too', () => {
    const against = compareDrafts(a!, c!).reasons.filter((r) => r.fit === 'differs')
    expect(against.map((r) => r.code)).toEqual(expect.arrayContaining(['kind.differ', 'date.differ']))
    for (const words of interfaces) for (const r of against) expect(String(reasonIn(words, r))).not.toBe('')
  })
})

describe('what no report says', () => {
  let store: Store
  let fetch: ReturnType<typeof createApp>['fetch']
  const get = async (path: string) => (await fetch(new Request(`http://127.0.0.1${path}`))).text()
  const group = { name: 'Joint Working Group on Trade', parties: ['PK', 'RU'] }
  beforeAll(async () => {
    store = openMemory()
    const reading = readingOf({ id: 'x', published: '2018-03-22' }, [
      { mechanism: group, date: '2018-03-21', ordinal: 11 },
      { mechanism: group, status: 'planned', date: '2019' },
    ])
    const source = { evidence: reading.engagements[0]!.evidence, rule: 'times/weekday@1' }
    const engagements = reading.engagements.map((g, i) =>
      i === 0
        ? {
            ...g,
            sources: {
              date: { ...source, standing: 'implied' as const },
              ordinal: { ...source, standing: 'said' as const },
            },
          }
        : g,
    )
    await keep(store, [{ ...reading, engagements }], '2024-05-04T10:00:00Z')
    ;({ fetch } = createApp({ store, today: () => '2024-05-05', access: { mode: 'local', name: 'amna' } }))
  })

  test('a number that was counted on stands in brackets, and says how it was got', async () => {
    const bodies = await get('/en/bodies')
    const body = await get(/href="(\/en\/bodies\/b[^"]+)"/.exec(bodies)![1]!)
    expect(body).toContain('<td data-label="Number">11</td>')
    expect(body).toMatch(/<td data-label="Number"><span class="worked-out" title="Counted on [^"]+">\(12\)<\/span>/)
    for await (const e of store.entries({}))
      if (e.impliedOrdinal) {
        const page = await get(`/ru/entries/${e.id}`)
        expect(page).toContain('(12)')
        expect(page).toContain('register/next-session@1')
        expect(page).not.toMatch(/<span class="value">12/)
      }
  })

  test('a day that was worked out is marked where it is shown, and its rule stands behind it', async () => {
    for await (const e of store.entries({}))
      if (e.ordinal.shown === 11) {
        const page = await get(`/en/entries/${e.id}`)
        expect(page).toMatch(
          /<span class="value worked-out"><bdi>21 March 2018<\/bdi><\/span> <span class="standing-note">worked out/,
        )
        expect(page).toContain('<code>times/weekday@1</code>')
        expect(page).toMatch(/<span class="value">11<\/span>/)
      }
  })
})
