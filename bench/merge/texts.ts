/** The texts behind the labelled pairs: read from where the data sets lie, never kept here. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Input } from '../../src/model/document.ts'

interface NewsLine {
  readonly id: string
  readonly lang: string
  readonly title?: string
  readonly text: string
  readonly date?: string
  readonly url?: string
  readonly publisher?: string
}

const linesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l))

/** The folder of the data sets: `--data DIR`, or the one beside the checkout. Absent when there is none. */
export function findData(argv: readonly string[]): string | undefined {
  const given = argv[argv.indexOf('--data') + 1]
  const places = argv.includes('--data') && given ? [given] : ['../shared/data', '../../shared/data']
  return places.find((p) => existsSync(join(p, 'news')))
}

/**
 * Inputs by report name: `news/<lang>/<id>`, `parallel/<line>/<lang>`, `example/<id>`, `composed/<id>`.
 * Reports whose data set is not there are absent.
 */
export function textsOf(names: ReadonlySet<string>, data: string | undefined): Map<string, Input> {
  const out = new Map<string, Input>()
  for (const d of linesOf(readFileSync('examples/working-group/reports.jsonl', 'utf8')) as Input[])
    if (names.has(`example/${d.id}`)) out.set(`example/${d.id}`, d)
  for (const d of linesOf(readFileSync('bench/merge/composed.jsonl', 'utf8')) as Input[])
    if (names.has(`composed/${d.id}`)) out.set(`composed/${d.id}`, d)
  if (!data) return out
  for (const lang of ['ur', 'ru', 'en']) {
    const text = gunzipSync(readFileSync(join(data, `news/${lang}.jsonl.gz`))).toString('utf8')
    for (const d of linesOf(text) as NewsLine[]) {
      const name = `news/${lang}/${d.id}`
      if (!names.has(name)) continue
      out.set(name, {
        id: name,
        lang,
        text: d.text,
        ...(d.title ? { title: d.title } : {}),
        ...(d.date ? { published: d.date.slice(0, 10) } : {}),
        ...(d.url ? { url: d.url } : {}),
        ...(d.publisher ? { publisher: d.publisher } : {}),
      })
    }
  }
  const parallel = linesOf(memberOf(join(data, 'parallel/ntrex.tar.gz'), '.jsonl')) as { [lang: string]: string[] }[]
  for (const [i, d] of parallel.entries())
    for (const lang of ['ur', 'ru', 'en']) {
      const name = `parallel/${i}/${lang}`
      if (names.has(name)) out.set(name, { id: name, lang, text: d[lang]!.join(' '), published: '2018-09-30' })
    }
  return out
}

/** The first file of a tar archive whose name ends so. */
function memberOf(path: string, end: string): string {
  const tar = gunzipSync(readFileSync(path))
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0
    if (name.endsWith(end)) return tar.toString('utf8', at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  return ''
}
