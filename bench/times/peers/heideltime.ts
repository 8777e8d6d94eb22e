/**
 * HeidelTime (GPL-3; run as a program of its own, nothing of it is here). `dir` holds a checkout of its repository with
 * `lib/uima-core.jar`; its sources are compiled there once. Absent: undefined when it is not there or Java is missing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findLanguage } from '../../../src/languages/index.ts'
import { sentences } from '../../../src/text/sentences.ts'
import { tokenize } from '../../../src/text/tokens.ts'
import type { Text } from '../sets.ts'
import type { Peer } from './peer.ts'

const LANGUAGE = { en: 'english', ru: 'russian', ur: 'auto-urdu' } as const

const javaFiles = (dir: string): string[] =>
  readdirSync(dir).flatMap((f) => {
    const path = join(dir, f)
    return statSync(path).isDirectory() ? javaFiles(path) : path.endsWith('.java') ? [path] : []
  })

export function heidelTime(dir: string | undefined): Peer | undefined {
  if (!dir) return undefined
  const jar = join(dir, 'lib/uima-core.jar')
  const sources = join(dir, 'src/de/unihd/dbs/uima')
  if (!existsSync(jar) || !existsSync(sources)) return undefined
  const classes = join(dir, 'classes')
  mkdirSync(classes, { recursive: true })
  const path = `${classes}:${jar}`
  const driver = fileURLToPath(new URL('./Timexes.java', import.meta.url))
  const files = [...javaFiles(join(sources, 'annotator/heideltime')), ...javaFiles(join(sources, 'types')), driver]
  const built = spawnSync('javac', ['-nowarn', '-encoding', 'UTF-8', '-cp', path, '-d', classes, ...files])
  if (built.status !== 0) return undefined
  const version = /<version>([^<]+)<\/version>/.exec(readFileSync(join(dir, 'pom.xml'), 'utf8'))?.[1] ?? ''
  return {
    name: 'HeidelTime',
    version,
    languages: ['en', 'ru', 'ur'],
    read(texts) {
      const run = spawnSync(
        'java',
        ['-Dfile.encoding=UTF-8', '-cp', path, 'Timexes', join(dir, 'desc/annotator/HeidelTime.xml')],
        {
          input: texts.map(line).join('\n'),
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        },
      )
      const lines = run.stdout.split('\n')
      const found = texts.map((_, i) =>
        (lines[i] ?? '').split('|').flatMap((part) => {
          const m = /^(\d+) (\d+) (.*)$/.exec(part)
          return m ? [{ start: Number(m[1]), end: Number(m[2]), value: m[3]! }] : []
        }),
      )
      return { found, ms: Number(lines[texts.length]) }
    },
  }
}

/** One text for the driver, with the sentences and tokens of this project: HeidelTime brings none. */
function line(t: Text): string {
  const tokens = tokenize(t.text)
  const marks = sentences(t.text, tokens, findLanguage(t.lang)!.script)
  const spans = (list: readonly { start: number; end: number }[]) => list.map((s) => `${s.start}-${s.end}`).join(',')
  const day = t.published?.slice(0, 10) ?? '2000-01-01'
  return [LANGUAGE[t.lang], day, Buffer.from(t.text).toString('base64'), spans(marks), spans(tokens)].join('\t')
}
