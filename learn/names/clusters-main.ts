/** Makes the clusters of words and keeps them in a file between runs:  npx tsx learn/names/clusters-main.ts --news DIR --to DIR */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clustersOf } from './clusters.ts'
import { newsOf } from './news.ts'

const option = (name: string, otherwise: string): string => {
  const i = process.argv.indexOf(name)
  return i < 0 ? otherwise : process.argv[i + 1]!
}
const to = option('--to', '/tmp/names-clusters')
mkdirSync(to, { recursive: true })
for (const lang of ['en', 'ru', 'ur']) {
  if (process.argv.includes('--only') && option('--only', '') !== lang) continue
  const began = Date.now()
  const clusters = clustersOf(newsOf(lang, option('--news', '/work/shared/data/news')), lang === 'ur' ? 8 : 5, 20000)
  writeFileSync(join(to, `${lang}.json`), JSON.stringify([...clusters]))
  console.error(lang, clusters.size, 'words', ((Date.now() - began) / 1000).toFixed(0), 's')
}
