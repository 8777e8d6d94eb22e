/** The house's own rules: imports point one way, the pure half stays pure, every plural folder lists its members. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')

/** Which rooms each room may import, beside itself. What is not listed here may not be imported. */
const MAY: { readonly [room: string]: readonly string[] } = {
  model: [],
  text: ['model'],
  languages: ['model', 'text'],
  readers: ['model', 'text', 'languages'],
  annotators: ['model', 'text', 'names', 'languages/language.ts', 'languages/tables'],
  names: ['model', 'text'],
  register: ['model', 'names', 'text'],
  exports: ['model', 'text', 'register'],
  stores: ['model', 'text'],
  fetching: ['model', 'readers'],
  workers: ['model', 'text', 'stores/store.ts', 'stores/report-body.ts', 'pipeline.ts', 'register', 'names'],
  site: ['model', 'text', 'stores/store.ts', 'stores/rows.ts', 'exports', 'register', 'workers', 'server'],
  server: ['model', 'text', 'stores/store.ts', 'exports', 'register', 'workers', 'languages'],
}
/** Rooms that must run in a browser: no Node module, no clock. */
const PURE = ['model', 'text', 'languages', 'readers', 'annotators', 'names', 'register']

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.weights.ts'),
)
const sources = files
  .filter((f) => !f.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }))
const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export)\s[^'"`;]*?from '([^']+)'|^import '([^']+)'/gm)].map((m) => m[1] ?? m[2]!)

describe('imports point one way', () => {
  for (const { file, text } of sources) {
    const room = file.split('/')[0]!
    if (!(room in MAY)) continue
    test(file, () => {
      for (const target of importsOf(text).filter((t) => t.startsWith('.'))) {
        const to = relative(src, resolve(src, dirname(file), target))
        if (to.split('/')[0] === room) continue
        expect(
          MAY[room]!.some((m) => to === m || to.startsWith(`${m}/`)),
          `${file} may not import ${to}`,
        ).toBe(true)
      }
    })
  }
})

test('the pure half uses no Node module, clock, environment or chance', () => {
  const faults = sources
    .filter(({ file }) => PURE.includes(file.split('/')[0]!) || file === 'pipeline.ts')
    .filter(
      ({ text }) =>
        importsOf(text).some((t) => t.startsWith('node:')) ||
        /\bDate\.now\(|new Date\(\)|\bprocess\.|Math\.random\(/.test(text),
    )
  expect(faults.map((f) => f.file)).toEqual([])
})

/** The folders of languages: what `src/languages/` holds beside the tables' types. */
const codes = readdirSync(join(src, 'languages')).filter(
  (f) => f !== 'tables' && statSync(join(src, 'languages', f)).isDirectory(),
)

test('no language imports another, and annotators import no language', () => {
  const faults = sources.filter(({ file, text }) => {
    const others = codes.filter((c) => !file.startsWith(`languages/${c}/`))
    const inLanguage = codes.some((c) => file.startsWith(`languages/${c}/`))
    return importsOf(text).some(
      (t) =>
        (inLanguage && others.some((c) => new RegExp(`^(?:\\.\\./)+${c}/`).test(t))) ||
        (file.startsWith('annotators/') && [...codes, 'index', 'timed'].some((c) => t.includes(`languages/${c}`))),
    )
  })
  expect(faults.map((f) => f.file)).toEqual([])
})

describe('every language is listed', () => {
  const lists = [
    ['LANGUAGE_CODES in model/document.ts', /LANGUAGE_CODES = \[([^\]]*)\]/, 'model/document.ts'],
    ['languages/index.ts', /languages: readonly Language\[\] = \[([^\]]*)\]/, 'languages/index.ts'],
    ['languages/timed.ts', /script as (\w+)Script/, 'languages/timed.ts'],
  ] as const
  for (const [list, pattern, file] of lists)
    test(`in ${list}`, () => {
      const text = sources.find((s) => s.file === file)!.text
      const listed = [...text.matchAll(new RegExp(pattern, 'g'))].flatMap((m) => m[1]!.match(/\w+/g) ?? [])
      expect([...listed].sort()).toEqual([...codes].sort())
    })
})

test('no store imports another', () => {
  const kinds = readdirSync(join(src, 'stores')).filter((f) => statSync(join(src, 'stores', f)).isDirectory())
  const faults = sources.filter(({ file, text }) => {
    const own = kinds.find((k) => file.startsWith(`stores/${k}/`))
    return own && importsOf(text).some((t) => kinds.some((k) => k !== own && t.includes(`/${k}/`)))
  })
  expect(faults.map((f) => f.file)).toEqual([])
})

const LISTED: readonly (readonly [folder: string, contract: string])[] = [
  ['annotators', 'annotator.ts'],
  ['exports', 'export.ts'],
  ['cli/commands', ''],
]
for (const [folder, contract] of LISTED) {
  test(`every member of ${folder}/ stands in its list`, () => {
    const index = readFileSync(join(src, folder, 'index.ts'), 'utf8')
    const members = readdirSync(join(src, folder)).filter(
      (f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && f !== 'index.ts' && !contract.split(' ').includes(f),
    )
    expect(members.filter((m) => !index.includes(`'./${m}'`))).toEqual([])
  })
}

test('a token with other letters is made by respelt, so that its word is another as well', () => {
  const faults = sources.filter(
    ({ file, text }) => file.startsWith('annotators/') && /\.\.\.[^{}]*, norm\b/.test(text) && !file.includes('times/'),
  )
  expect(faults.map((f) => f.file)).toEqual([])
})

test('no file is named for nothing, and none exports a default', () => {
  const banned = /^(utils?|helpers?|common|misc|base|manager|service|impl|data)\.ts$/
  expect(files.filter((f) => banned.test(f.split('/').at(-1)!))).toEqual([])
  expect(sources.filter(({ text }) => /^export default /m.test(text)).map((f) => f.file)).toEqual([])
})
