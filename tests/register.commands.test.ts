/** The commands that keep and ask a register, as a person uses them. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands/index.ts'
import { RoznamchaError } from '../src/model/error.ts'
import type { Reading } from '../src/model/reading.ts'
import { partyNamed } from '../src/server/party-names.ts'
import { readingOf, type Told } from './composed/drafts.ts'
import { stage } from './composed/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'kept.db')
const store = `sqlite:${file}`

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
  /** The lines of standard output as objects. */
  // biome-ignore lint/suspicious/noExplicitAny: what a program reads
  readonly lines: any[]
}

/** Runs a command: words, then options by name. What it throws becomes its line and status, as in main. */
async function run(
  words: string,
  options: Record<string, string | boolean> = {},
  stdin = '',
  world: Partial<World> = {},
): Promise<Ran> {
  const [name, ...args] = words.match(/"[^"]*"|\S+/g)!.map((w) => w.replaceAll('"', ''))
  const command = await commands.find((c) => c.name === name)!.load()
  const defaults: Record<string, string> = {}
  for (const o of command.options) {
    const key = /--([a-z-]+)/.exec(o.flags)![1]!.replace(/-(.)/g, (_, c: string) => c.toUpperCase())
    if (o.fallback !== undefined) defaults[key] = o.fallback
  }
  const s = stage(stdin, world)
  let status: number
  try {
    status = await command.run(args, { ...defaults, store, ...options }, s.world)
  } catch (error) {
    if (!(error instanceof RoznamchaError)) throw error
    s.world.warn(`roznamcha: ${error.message}`)
    status = error.code === 'usage' ? 2 : 1
  }
  const lines = s.out().trimStart().startsWith('{')
    ? s
        .out()
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l))
    : []
  return { status, out: s.out(), err: s.err(), lines }
}

const group: Told = {
  mechanism: { name: 'Joint Working Group on Counter-Terrorism', parties: ['PK', 'RU'], subject: 'counter-terrorism' },
}
const seventh: Told = {
  ...group,
  date: '2018-03-21',
  ordinal: 7,
  place: { name: 'Islamabad', country: 'PK' },
  people: ['Ahmad Farooq/PK/head/Director General', 'Ilya Rogachev/RU/head'],
}
const readings: readonly Reading[] = [
  readingOf({ id: 'en-7', outlet: 'Example Times', published: '2018-03-21' }, [
    {
      ...seventh,
      promises: [
        {
          due: '2019',
          place: { name: 'Moscow', country: 'RU' },
          words: 'the next session will be held in Moscow in 2019',
        },
      ],
    },
  ]),
  readingOf(
    { id: 'ur-7', lang: 'ur', outlet: 'Example Roznama', published: '2018-03-22', text: 'وزیرِ خارجہ نے مؤقف بتایا' },
    [
      {
        ...seventh,
        ordinal: 6,
        place: { name: 'اسلام آباد', country: 'PK' },
        people: ['احمد فاروق/PK/head', 'ایلیا روگاچیف/RU/head'],
      },
    ],
  ),
  readingOf({ id: 'en-8', outlet: 'Example Times', published: '2019-11-13' }, [
    { ...group, date: '2019-11-12', ordinal: 8, place: { name: 'Moscow', country: 'RU' } },
  ]),
  readingOf({ id: 'ru-visit', lang: 'ru', outlet: '=Example Vestnik', published: '2020-01-10' }, [
    { kind: 'visit', date: '2020-01-09', parties: ['IR', 'RU'], people: ['Мохаммад Зариф/IR/guest'] },
  ]),
]
const jsonl = readings.map((r) => JSON.stringify(r)).join('\n')

beforeAll(async () => {
  const added = await run('add', {}, jsonl)
  expect(added).toMatchObject({ status: 0, out: '4 reports added; entries: 3 added\n' })
})
describe('states, bodies and places are named as people name them', () => {
  const days = async (options: Record<string, string>) =>
    (await run('list', { json: true, ...options })).lines.map((e) => e.date)

  test.each([['Iran'], ['Иран'], ['ایران'], ['IR'], ['iran'], ['ir']])('a party called %s', async (party) => {
    expect(await days({ party })).toEqual(['2020-01-09'])
  })

  test('several at once, in several languages, and none that took no part', async () => {
    expect(await days({ party: 'Пакистан, روس' })).toEqual(await days({ party: 'PK,RU' }))
    expect(await days({ party: 'Пакистан,Iran' })).toEqual([])
  })

  test('a body that acts for states, by its name in any language', () => {
    for (const name of ['European Union', 'Евросоюз', 'یورپی یونین', 'EU']) expect(partyNamed(name)).toBe('EU')
    for (const name of ['Shanghai Cooperation Organization', 'ШОС', 'شنگھائی تعاون تنظیم'])
      expect(partyNamed(name)).toBe('SCO')
    // A code in small letters, and "UK", which is no code of ISO 3166.
    for (const [name, code] of [
      ['pk', 'PK'],
      ['UK', 'GB'],
      ['uk', 'GB'],
    ])
      expect(partyNamed(name!)).toBe(code)
    expect(partyNamed('Friends of the River')).toBe('Friends of the River')
  })

  test('a state as a report would write it, in another case or with an article', () => {
    for (const [name, code] of [
      ['Россию', 'RU'],
      ['Пакистаном', 'PK'],
      ['the United States', 'US'],
      ['The Netherlands', 'NL'],
    ])
      expect(partyNamed(name!)).toBe(code)
    // A city in it, or a people, is not the state.
    for (const name of ['Москву', 'Russians', 'the']) expect(partyNamed(name)).toBe(name)
  })

  test('the African Union is another party than Australia, and Islamic State than Iceland', () => {
    for (const name of ['African Union', 'Африканский союз', 'افریقی یونین', 'the African Union'])
      expect(partyNamed(name)).toBe('African Union')
    expect(['AU', 'Australia', 'IS'].map(partyNamed)).toEqual(['AU', 'AU', 'IS'])
    expect(partyNamed('ISIS')).toBe('Islamic State')
  })

  test('where nothing is found the name that nothing fits is told', async () => {
    expect((await run('list', { party: 'Narnia,PK', person: 'Zarif' })).err).toBe(
      'no entries: nothing in the register fits --party Narnia\n',
    )
    expect((await run('search terrorism', { party: 'the Moon' })).err).toBe(
      'nothing found: nothing in the register fits --party "the Moon"\n',
    )
    expect((await run('promises', { party: 'Narnia' })).err).toBe(
      'no promises: nothing in the register fits --party Narnia\n',
    )
    expect((await run('export', { to: 'jsonl', party: 'Narnia' })).err).toBe(
      'roznamcha: no entries: nothing in the register fits --party Narnia\n',
    )
    // Each of the two is there, but not both at once.
    expect((await run('list', { party: 'PK,IR' })).err).toBe('no entries\n')
  })

  test('a state is no body', async () => {
    const { status, err } = await run('body Iran')
    expect(status).toBe(1)
    expect(err).toContain('Iran is a state')
    expect(err).toContain('roznamcha list --party IR')
  })

  test('a short name of a body is not looked for by its sound', async () => {
    expect((await run('body UN')).status).toBe(1)
    expect(await days({ body: 'tr' })).toEqual([])
  })

  test('a city by its name in another script, a state by its name', async () => {
    expect(await days({ place: 'Исламабад' })).toEqual(await days({ place: 'Islamabad' }))
    expect(await days({ place: 'Пакистан' })).toEqual(await days({ place: 'PK' }))
    expect(await days({ place: 'Пакистан' })).toContain('2018-03-21')
  })

  test('a standing body by a part of its name', async () => {
    expect(await days({ body: 'counter-terrorism' })).toEqual(['2018-03-21', '2019-11-12'])
    expect(await days({ body: 'terrorists' })).toEqual([])
  })

  test('promises and standing bodies are asked for in the same way', async () => {
    expect((await run('promises', { party: 'پاکستان' })).out).toBe((await run('promises', { party: 'PK' })).out)
    expect((await run('mechanisms', { party: 'Russia' })).out).toContain('Counter-Terrorism')
  })
})

test('what is wrong with an id is told of the id that was typed', async () => {
  const wrong = await run('judge same r3f r81bb02', { reason: 'one event' })
  expect(wrong).toMatchObject({ status: 2 })
  expect(wrong.err).toContain('r3f: no id of an entry')
  expect((await run('show r3f')).err).toContain('at least four')
  const verdict = await run('judge correct c3f2a9c verdict great', { reason: 'why' })
  expect(verdict.err).toContain('verdict: not one of kept, kept-late')
})

test('a report that cannot be read is told with its file and line', async () => {
  const { err } = await run(
    'add',
    { jsonl: true, store: 'memory:' },
    '{"id":"a","text":"Talks."}\n{"id":"b","text":"","lang":"en"}',
  )
  expect(err).toContain('standard input, line 2: ')
})

const idOf = async (document: string): Promise<string> =>
  (await run('list', { json: true })).lines.find((e) => e.documents.includes(document)).id

describe('add', () => {
  test('the same again changes nothing and says so', async () => {
    expect((await run('add', {}, jsonl)).out).toBe('0 reports added, 4 known already; entries: none changed\n')
  })

  test('a bad line, a forged quotation and a report without words are told; the others are kept; status 3', async () => {
    const other = `sqlite:${join(folder, 'bad.db')}`
    const forged = structuredClone(readings[2]!) as unknown as { engagements: { evidence: { quote: string }[] }[] }
    forged.engagements[0]!.evidence[0]!.quote = 'never written'
    const input = `${JSON.stringify(forged)}\n{"id": "x", \n{"id": "empty", "text": " "}\n${JSON.stringify(readings[3])}\n{"id":"y","error":{"code":"input.empty","message":"the text is empty"}}`
    const ran = await run('add', { store: other }, input)
    expect(ran.status).toBe(3)
    expect(ran.err.trim().split('\n')).toHaveLength(4)
    expect(ran.err).toContain('line 2: not JSON')
    expect(ran.err).toContain('[evidence.not-found]')
    expect((await run('list', { store: other, json: true })).lines.map((e) => e.documents[0])).toEqual(['ru-visit'])
  })
})

test('two reports of one id are both kept, and that they are is told', async () => {
  const other = `sqlite:${join(folder, 'same-id.db')}`
  const report = (text: string) => JSON.stringify({ id: 'a', lang: 'en', text })
  const first = await run('add', { store: other, jsonl: true }, [report('One.'), report('Two.')].join('\n'))
  expect(first).toMatchObject({ status: 0, out: '2 reports added; entries: none changed\n' })
  expect(first.err.trim()).toMatch(/^roznamcha: a: another report has this id too; both are kept \[input.same-id\]$/)
  expect((await run('add', { store: other, jsonl: true }, report('Three.'))).err).toContain('[input.same-id]')
  // The same report again is no other.
  expect(await run('add', { store: other, jsonl: true }, report('One.'))).toMatchObject({ status: 0, err: '' })
})

describe('list', () => {
  test('prints for programs one entry a line, with documents by the ids they were given', async () => {
    const { lines } = await run('list', { json: true })
    expect(lines.map((e) => e.documents)).toEqual([['en-7', 'ur-7'], ['en-8'], ['ru-visit']])
    expect(lines[0]).toMatchObject({
      kind: 'session',
      status: 'held',
      date: '2018-03-21',
      place: { country: 'PK' },
      parties: ['PK', 'RU'],
      languages: ['en', 'ur'],
      people: [
        { party: 'PK', role: 'head', post: 'Director General' },
        { party: 'RU', role: 'head' },
      ],
    })
    expect(lines[0].disagreements.ordinal.sort()).toEqual([6, 7])
  })

  test('narrows by day, party, person in any script, and kind', async () => {
    const documents = async (options: Record<string, string>) =>
      (await run('list', { json: true, ...options })).lines.map((e) => e.documents[0])
    expect(await documents({ from: '2019', until: '2019' })).toEqual(['en-8'])
    expect(await documents({ party: 'IR,RU' })).toEqual(['ru-visit'])
    expect(await documents({ person: 'Рогачёв' })).toEqual(['en-7'])
    expect(await documents({ person: 'Zarif' })).toEqual(['ru-visit'])
    expect(await documents({ kind: 'session', limit: '1' })).toEqual(['en-7'])
  })

  test('on a terminal right-to-left words are isolated, elsewhere they are as written, and never turned round', async () => {
    const plain = await run('list', { lang: 'ur' })
    expect(plain.out).toMatch(/احمد فاروق|Ahmad Farooq/)
    expect(plain.out).not.toMatch(/[\u001b\u2066-\u2069]/)
    const shown = await run('show x'.replace('x', await idOf('ur-7')), {}, '', { isTerminal: true, color: true })
    expect(shown.out).toContain('\u2068احمد فاروق\u2069')
    expect(shown.out).toContain('\u001b[')
  })

  test('wrong options are told in one line, with status 2', async () => {
    for (const [options, words] of [
      [{ from: 'tomorrow' }, 'is not a date'],
      [{ from: '2018-13' }, 'is not a date'],
      [{ until: '2018-02-30' }, 'is not a date'],
      [{ from: '2020', until: '2019' }, 'is after'],
      [{ kind: 'war' }, 'is not one of'],
      [{ lang: 'de' }, 'is not one of ur, ru, en'],
      [{ limit: 'x' }, 'is not a number'],
    ] as const) {
      const ran = await run('list', options)
      expect(ran.status).toBe(2)
      expect(ran.err.trim()).toMatch(new RegExp(`^roznamcha: [^\\n]*${words}`))
    }
  })
})

describe('show and explain', () => {
  test('show takes the beginning of an id, and says who disagrees', async () => {
    const id = await idOf('en-7')
    const { out, status } = await run(`show ${id.slice(0, 8)}`)
    expect(status).toBe(0)
    expect(out).toContain('differ')
    expect(out).toMatch(/6 – Example\s+Roznama/)
    expect(out).toContain('the next session will be held in Moscow in 2019')
    expect(await run('show r0000000')).toMatchObject({ status: 1 })
  })

  test('an entry is shown as one language writes it, where a report in that language tells of it and all agree', async () => {
    const id = (await idOf('en-7')).slice(0, 8)
    const urdu = (await run(`show ${id}`, { in: 'ur' })).out
    expect(urdu).toMatch(/place +اسلام آباد \(PK\)/)
    expect(urdu).toMatch(/people +احمد فاروق \(PK, head, Director General\)/)
    expect((await run(`show ${id}`, { in: 'en' })).out).toMatch(/people +Ahmad Farooq/)
    expect(await run(`show ${id}`, { in: 'fa' })).toMatchObject({ status: 2 })
  })

  test('explain shows the words, marked, in what surrounds them', async () => {
    const { out } = await run(`explain ${await idOf('ur-7')}`, { field: 'ordinal' })
    expect(out).toContain('[ur-7 tells of encounter 1 2018-03-21.]')
    const { lines } = await run(`explain ${await idOf('ur-7')}`, { json: true, field: 'date' })
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatchObject({ field: 'date', value: '2018-03-21', shown: true })
  })
})

describe('export', () => {
  test('csv opens in a spreadsheet: byte order mark, a row an entry, no formulas', async () => {
    const target = join(folder, 'out.csv')
    expect((await run('export', { to: 'csv', output: target })).status).toBe(0)
    const bytes = readFileSync(target)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = bytes.toString('utf8').trim().split('\r\n')
    expect(rows).toHaveLength(4)
    expect(rows[3]).toContain("'=Example Vestnik")
    expect(existsSync(`${target}.part`)).toBe(false)
    expect((await run('export', { to: 'csv' })).out.startsWith('\ufeffid,date,')).toBe(true)
  })

  test('jsonl is what list prints', async () => {
    expect((await run('export', { to: 'jsonl' })).out).toBe((await run('list', { json: true })).out)
    expect((await run('export', { to: 'doc' })).status).toBe(2)
    expect((await run('export', {})).status).toBe(2)
  })
})

describe('promises and bodies', () => {
  test('a promise has its verdict on the day it is judged from, with the words of both', async () => {
    const on = async (day: string) => (await run('promises', { json: true, asOf: day })).lines[0]
    expect(await on('2018-06-01')).toMatchObject({
      due: '2019',
      place: { country: 'RU' },
      by: ['PK', 'RU'],
      verdict: 'open',
    })
    const kept = await on('2020-01-01')
    expect(kept).toMatchObject({ verdict: 'kept', outcome: await idOf('en-8') })
    expect(kept.evidence[0].quote).toBe('the next session will be held in Moscow in 2019')
    expect((await run('promises', { verdict: 'broken' })).status).toBe(2)
  })

  test('a verdict can be corrected, and the correction taken back', async () => {
    const [promise] = (await run('promises', { json: true, asOf: '2020-01-01' })).lines
    const judged = await run(`judge correct ${promise.id} verdict kept-late`, { reason: 'tried', by: 'A', json: true })
    expect(judged.status).toBe(0)
    expect((await run('promises', { json: true, asOf: '2020-01-01' })).lines[0].verdict).toBe('kept-late')
    await run(`judge withdraw ${judged.lines[0].judgement.id.slice(0, 10)}`, { reason: 'tried', by: 'A' })
    expect((await run('promises', { json: true, asOf: '2020-01-01' })).lines[0].verdict).toBe('kept')
  })

  test('a standing body has its sessions in order, its gaps and clashes', async () => {
    const [body] = (await run('mechanisms', { json: true })).lines
    expect(body.sessions.map((s: { ordinal: number }) => s.ordinal)).toEqual([expect.any(Number), 8])
    expect(body.gaps[0].words).toMatch(/^1st to [56]th: no report/)
    expect(body.clashes.map((c: { kind: string }) => c.kind)).toContain('ordinal-disputed')
    expect((await run('body counter-terrorism')).out).toContain('Joint Working Group')
    expect((await run('body nothing')).status).toBe(1)
  })
})

describe('search and person', () => {
  test('finds words in any form and names in any script, marked in the original', async () => {
    expect((await run('search موقف', { in: 'report' })).out).toContain('[مؤقف]')
    const [hit] = (await run('search "وزير خارجہ"', { in: 'report', json: true })).lines
    expect(hit).toMatchObject({ document: 'ur-7' })
    expect(hit.quote.slice(hit.marks[0].start - hit.start, hit.marks[0].end - hit.start)).toBe('وزیرِ')
    expect((await run('search Rogachev', { in: 'entry', json: true })).lines[0].documents).toContain('ur-7')
    expect((await run('search nothingofthekind')).err).toBe('nothing found\n')
    expect((await run('search "…"')).status).toBe(2)
  })

  test('a person is one under all spellings, with posts and whom they met', async () => {
    const [about] = (await run('person Farooq', { json: true })).lines
    expect(about.names.sort()).toEqual(['Ahmad Farooq', 'احمد فاروق'])
    expect(about.posts).toMatchObject([{ post: 'Director General', party: 'PK', from: '2018-03-21' }])
    expect(about.met).toMatchObject([{ party: 'RU', times: 1 }])
    expect((await run('person Nobody')).status).toBe(1)
  })
})

describe('judge, log, changes, rebuild', () => {
  test('parts an entry, is signed and logged, shows in the feed, and is undone', async () => {
    const id = await idOf('en-7')
    const [whole] = (await run(`show ${id}`, { json: true })).lines
    const before = (await run('list', { json: true })).out
    expect((await run(`judge different ${id} ${id}`, { reason: 'x' })).status).toBe(2)
    expect((await run(`judge different ${whole.aliases.join(' ')}`)).err).toContain('--reason')
    const done = await run(`judge different ${whole.aliases.join(' ')}`, {
      reason: 'two sessions',
      by: 'A. Reader',
      json: true,
    })
    expect(done.lines[0].judgement).toMatchObject({ by: 'A. Reader', at: '2024-05-04T10:00:00.000Z' })
    expect((await run('list', { json: true })).lines).toHaveLength(4)
    expect((await run('changes')).out).toContain('judged different by A. Reader: two sessions')
    expect((await run('log')).out).toContain('two sessions')
    expect((await run('rebuild')).out).toBe('4 reports; 4 entries, 0 changed\n')
    await run(`judge withdraw ${done.lines[0].judgement.id}`, { reason: 'one after all', by: 'A. Reader' })
    expect((await run('list', { json: true })).out).toBe(before)
    expect((await run('log')).out).toContain('taken back')
  })

  test('what one person has decided stands; again it is put into the log by another, or after another decision', async () => {
    const own = { store: `sqlite:${join(folder, 'twice.db')}`, reason: 'one event', json: true }
    await run('add', { store: own.store }, jsonl)
    const [a, b] = (await run('list', own)).lines.map((e) => e.id)
    const log = async () => (await run('log', own)).lines.length
    const first = (await run(`judge unsure ${a} ${b}`, { ...own, by: 'A' })).lines[0]
    expect((await run(`judge unsure ${b} ${a}`, { ...own, by: 'A' })).lines[0]).toEqual({
      judgement: first.judgement,
      changes: [],
    })
    expect((await run(`judge unsure ${a} ${b}`, { ...own, by: 'A', json: false })).out).toContain('stands already')
    expect(await log()).toBe(1)
    await run(`judge unsure ${a} ${b}`, { ...own, by: 'B' })
    await run(`judge different ${a} ${b}`, { ...own, by: 'B' })
    await run(`judge unsure ${a} ${b}`, { ...own, by: 'A' })
    expect(await log()).toBe(4)
    // One field is another thing than the whole entry.
    for (const words of [`accept ${a} date`, `accept ${a} date`, `accept ${a}`, `accept ${a} place`])
      await run(`judge ${words}`, { ...own, by: 'A' })
    expect(await log()).toBe(7)
  })

  test('a value is corrected as typed', async () => {
    const id = await idOf('en-8')
    const { lines } = await run(`judge correct ${id} place "Saint Petersburg, RU"`, {
      reason: 'tried',
      by: 'A',
      json: true,
    })
    expect((await run(`show ${id}`, { json: true })).lines[0].place.shown).toEqual({
      name: 'Saint Petersburg',
      country: 'RU',
    })
    await run(`judge withdraw ${lines[0].judgement.id}`, { reason: 'tried', by: 'A' })
    for (const bad of [
      'correct x ordinal 7',
      'correct r0000000 date',
      `correct ${id} ordinal seven`,
      `correct ${id} moon 1`,
      'praise x',
      'withdraw zzz',
    ])
      expect((await run(`judge ${bad}`, { reason: 'tried' })).status).toBeGreaterThan(0)
  })

  test('what nobody tells cannot be rejected; what is told can, without naming it', async () => {
    const id = await idOf('en-8')
    const [entry] = (await run(`show ${id}`, { json: true })).lines
    for (const [nothing, words] of [
      ['venue', 'tells no venue'],
      ['ordinal 77', 'tells no such ordinal'],
      ['people Nobody', 'tells of nobody called Nobody'],
      ['outcomes 123', 'tells no outcome 123'],
    ] as const) {
      const ran = await run(`judge reject ${id} ${nothing}`, { reason: 'tried' })
      expect(ran.status, nothing).toBe(1)
      expect(ran.err, nothing).toContain(words)
    }
    expect((await run(`judge reject ${id} people`, { reason: 'tried' })).status).toBe(2)
    const done = await run(`judge reject ${id} date`, { reason: 'tried', by: 'A', json: true })
    expect(done.lines[0].judgement.decision).toMatchObject({ act: 'reject', field: 'date', value: entry.date.shown })
    expect((await run(`show ${id}`, { json: true })).lines[0].date.shown).toBeUndefined()
    await run(`judge withdraw ${done.lines[0].judgement.id}`, { reason: 'tried', by: 'A' })
    expect((await run(`show ${id}`, { json: true })).lines[0].date).toEqual(entry.date)
  })

  test('a value that its field cannot have is refused by what is wrong with it', async () => {
    const id = await idOf('en-8')
    for (const [value, words] of [
      ['date 2019-02-29', 'value: not a date'],
      ['date 2019-13', 'value: not a date'],
      ['ordinal seventh', 'value: .*number'],
      ['ordinal -3', 'value: Too small'],
      ['kind party', '"visit"'],
      ['status gone', '"held"'],
    ] as const) {
      const ran = await run(`judge correct ${id} ${value}`, { reason: 'tried' })
      expect(ran.status, value).toBe(2)
      expect(ran.err, value).toMatch(new RegExp(`^roznamcha: judge: .*${words}`))
    }
  })

  test('a log that somebody altered is told', async () => {
    const other = join(folder, 'altered.db')
    const db = new Database(file)
    db.exec(`VACUUM INTO '${other}'`)
    db.close()
    const forged = new Database(other)
    forged.exec(
      "DROP TRIGGER judgements_keep; UPDATE judgements SET body = replace(body, 'two sessions', 'no sessions')",
    )
    forged.close()
    expect(await run('log', { store: `sqlite:${other}` })).toMatchObject({
      status: 1,
      err: expect.stringContaining('altered'),
    })
    expect((await run('log')).status).toBe(0)
  })

  test('coverage counts what was read', async () => {
    expect((await run('coverage', { each: 'year', json: true })).lines).toMatchObject([
      { period: '2018', outlet: 'Example Roznama', lang: 'ur', reports: 1 },
      { period: '2018', outlet: 'Example Times', lang: 'en', reports: 1 },
      { period: '2019' },
      { period: '2020' },
    ])
  })

  test('reports whose day is not known stand first, and are said to have none', async () => {
    const own = `sqlite:${join(folder, 'dayless.db')}`
    await run('add', { store: own, jsonl: true }, `${JSON.stringify({ id: 'x', text: 'Nobody spoke.', lang: 'en' })}\n`)
    expect((await run('coverage', { store: own })).out).toBe('no day            1  en  outlet not known\n')
  })
})

describe('a register that cannot be used', () => {
  const roznamcha = (args: readonly string[], input = '', as?: number) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      input,
      encoding: 'utf8',
      ...(as === undefined ? {} : { uid: as, gid: as, env: { ...process.env, HOME: folder } }),
    })

  test('one that is not there is not made by asking', async () => {
    const none = join(folder, 'none.db')
    for (const words of ['list', 'show r1234', 'search x', 'promises', 'judge same r1 r2', 'rebuild', 'log'])
      expect(await run(words, { store: `sqlite:${none}`, reason: 'x' })).toMatchObject({
        status: 1,
        err: expect.stringContaining('there is no register'),
      })
    expect(existsSync(none)).toBe(false)
    expect((await run('list', { store: 'mongo:x' })).status).toBe(2)
  })

  test('through the real program: readings come by pipe, what is wrong goes to standard error with its status', () => {
    const real = `sqlite:${join(folder, 'real.db')}`
    expect(roznamcha(['add', '--store', real], jsonl)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: '4 reports added; entries: 3 added\n',
    })
    writeFileSync(join(folder, 'junk.db'), 'this is no database at all, however long one looks at it '.repeat(40))
    const junk = roznamcha(['list', '--store', `sqlite:${join(folder, 'junk.db')}`])
    expect(junk).toMatchObject({ status: 1, stdout: '' })
    expect(junk.stderr).toMatch(/^roznamcha: [^\n]* is not a register: it is no SQLite file\n$/)
  })

  // Root may write anywhere, so the program is run as nobody where it can be.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined
  test('one that may only be read can be listed, and is not changed', () => {
    const place = join(folder, 'read-only')
    mkdirSync(place)
    cpSync(file, join(place, 'a.db'))
    chmodSync(join(place, 'a.db'), 0o444)
    chmodSync(folder, 0o755)
    chmodSync(place, 0o555)
    const url = `sqlite:${join(place, 'a.db')}`
    const before = readFileSync(join(place, 'a.db'))
    const listed = roznamcha(['list', '--json', '--store', url], '', uid)
    expect(listed.stderr).toBe('')
    expect(listed.stdout.trim().split('\n')).toHaveLength(3)
    const added = roznamcha(['add', '--store', url], jsonl.replaceAll('en-8', 'en-9'), uid)
    expect(added.status).toBe(1)
    expect(added.stderr).toMatch(/^roznamcha: [^\n]*read-only[^\n]*\n$/)
    chmodSync(place, 0o755)
    expect(readFileSync(join(place, 'a.db')).equals(before)).toBe(true)
  })
})
