/** This project's reader of time. */
import { readFileSync } from 'node:fs'
import { readTimes } from '../../../src/times.ts'
import type { Peer } from './peer.ts'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

export const ours: Peer = {
  name: 'roznamcha',
  version,
  languages: ['en', 'ru', 'ur'],
  read(texts) {
    const start = performance.now()
    const found = texts.map((t) =>
      readTimes(t.text, { lang: t.lang, ...(t.published ? { published: t.published } : {}) }).times.map((x) => ({
        ...x,
        value: x.value ?? null,
      })),
    )
    return { found, ms: performance.now() - start }
  },
}
