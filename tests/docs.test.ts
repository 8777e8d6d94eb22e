/** The documents say what is true now: the command page is fresh, commands and problem codes are described, examples run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cliPage } from '../src/cli/page.ts'
import { exports } from '../src/exports/index.ts'
import { PROBLEM_CODES } from '../src/model/problem.ts'
import { operations } from '../src/server/api/operations.ts'
import { filterShape } from '../src/server/api/query.ts'
import { PROBLEM_STATUSES } from '../src/server/problem-json.ts'
import { walk } from './walk.ts'

const root = join(import.meta.dirname, '..')
const page = (name: string): string => readFileSync(join(root, name), 'utf8')

test('docs/cli.md is what the program’s help says', async () => {
  expect(page('docs/cli.md')).toBe(await cliPage())
})

test('every problem code is described in docs/problems.md', () => {
  const text = page('docs/problems.md')
  expect(PROBLEM_CODES.filter((code) => !text.includes(`\`${code}\``))).toEqual([])
})

test('every export is described in docs/exports.md', () => {
  const text = page('docs/exports.md')
  expect(exports.map((e) => e.name).filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([])
})

test('every operation, filter and code of the API is described in docs/http.md', () => {
  const text = page('docs/http.md')
  const paths = operations.map((o) => `\`${o.method.toUpperCase()} /api${o.path === '/' ? '' : o.path}\``)
  expect(paths.filter((path) => !text.includes(path))).toEqual([])
  expect(Object.keys(filterShape).filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  expect(PROBLEM_STATUSES.filter(([code, status]) => !text.includes(`\`${code}\` ${status}`))).toEqual([])
})

test('every decision stands in the table of docs/decisions/README.md, under its own number and title', () => {
  const table = page('docs/decisions/README.md')
  const files = readdirSync(join(root, 'docs/decisions')).filter((f) => f !== 'README.md')
  const rows = files.map((file) => {
    const [, number, title] = /^# (\d+) (.+)/.exec(page(`docs/decisions/${file}`)) ?? []
    return `| ${number} | [${title}](${file}) |`
  })
  expect(rows.filter((row) => !table.includes(row))).toEqual([])
  expect(new Set(files.map((f) => f.slice(0, 4))).size).toBe(files.length)
})

test('links between documents lead somewhere', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.md'))
      .map((f) => `docs/${f}`),
  ]
  const broken = pages.flatMap((name) =>
    [...page(name).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((m) => m[1]!)
      .filter((to) => !existsSync(join(root, name, '..', to)))
      .map((to) => `${name}: ${to}`),
  )
  expect(broken).toEqual([])
})

describe('docs/walk.md runs as it is written', () => {
  const steps = walk()
  test('it has steps', () => expect(steps.length).toBeGreaterThan(4))
  for (const { command, said, printed } of steps) {
    if (said !== undefined) test(command.trim().split('\n')[0]!, () => expect(printed).toBe(said))
  }
})
