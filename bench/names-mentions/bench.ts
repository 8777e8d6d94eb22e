/**
 * Speed and accuracy of names beside wink-nlp and compromise, in one process:  npx tsx bench/names-mentions/bench.ts
 * The reports stand in ../shared/gold/dev; without them a paragraph written for this purpose is read over and over.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { findNames } from '../../src/annotators/names/find.ts'
import { taggerOf } from '../../src/annotators/names/tagger.ts'
import { languages } from '../../src/languages/index.ts'
import { sentences } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const gold =
  process.env['ROZNAMCHA_GOLD'] ?? [join(root, '../shared/gold/dev'), '/work/shared/gold/dev'].find(existsSync)

const OWN: { readonly [lang: string]: string } = {
  en: 'Foreign Minister Karim Saleh of Jordan met Anna Lind in Geneva on Monday. The United Nations welcomed the talks, a spokesman said.\n',
  ru: 'Министр иностранных дел Иордании Карим Салех встретился в Женеве с Анной Линд. В ООН приветствовали переговоры.\n',
  ur: 'اردن کے وزیر خارجہ کریم صالح نے جنیوا میں انا لند سے ملاقات کی۔ اقوام متحدہ نے مذاکرات کا خیرمقدم کیا۔\n',
}

const textsOf = (lang: string): string[] => {
  const found = gold
    ? readdirSync(gold)
        .filter((f) => f.startsWith(`${lang}-`) && f.endsWith('.json'))
        .map((f) => (JSON.parse(readFileSync(join(gold, f), 'utf8')) as { text: string }).text)
    : []
  return found.length > 0 ? found : Array.from({ length: 400 }, () => OWN[lang]!)
}

/** Tokens for each second of processor time, in the best of several passes over all texts: waiting for other programs does not count. */
function speed(texts: readonly string[], count: number, pass: (text: string) => void, rounds: number): number {
  let best = 0
  for (let r = 0; r < rounds; r++) {
    const began = process.cpuUsage()
    for (const t of texts) pass(t)
    const { user, system } = process.cpuUsage(began)
    best = Math.max(best, (count / (user + system)) * 1e6)
  }
  return best
}
const row = (name: string, perSecond: number, note = '') =>
  console.log(`| ${name} | ${Math.round(perSecond).toLocaleString('en')} | ${note} |`)

console.log('| what | tokens a second of processor time | |\n|---|---|---|')
for (const language of languages) {
  const texts = textsOf(language.code)
  const cold = process.cpuUsage()
  const tagger = taggerOf(language.names)
  const { user, system } = process.cpuUsage(cold)
  const ready = (user + system) / 1000
  const cut = texts.map((text) => {
    const tokens = tokenize(text)
    return { text, tokens, sentences: sentences(text, tokens, language.script) }
  })
  const count = cut.reduce((n, c) => n + c.tokens.length, 0)
  const byText = new Map(cut.map((c) => [c.text, c]))
  const names = (t: string) => {
    const c = byText.get(t)!
    findNames(tagger, c.text, c.tokens, c.sentences, [])
  }
  row(
    `${language.code} names`,
    speed(texts, count, names, 8),
    `tables and weights ready in ${ready.toFixed(0)} ms, ${count} tokens`,
  )
  const whole = (t: string) => {
    const tokens = tokenize(t)
    findNames(tagger, t, tokens, sentences(t, tokens, language.script), [])
  }
  row(`${language.code} tokens, sentences and names`, speed(texts, count, whole, 8))
  if (language.code !== 'en') continue
  const wink = winkNLP(model)
  row(
    'en wink-nlp, full pipe',
    speed(texts, count, (t) => void wink.readDoc(t).entities().out(), 4),
    'knows no persons, bodies or places',
  )
  row(
    'en compromise, people, places, organizations',
    speed(
      texts,
      count,
      (t) => {
        const doc = nlp(t)
        doc.people().out('array')
        doc.places().out('array')
        doc.organizations().out('array')
      },
      2,
    ),
  )
}
