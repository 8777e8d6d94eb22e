/** Reads the annotated collections of names, each brought nearer to the guidelines of the reports that are scored. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { LanguageCode } from '../../src/model/document.ts'
import type { EntityType } from '../../src/model/reading.ts'
import { type MarkedName, type MarkedReport, outermost, reportOfTokens, type TypedToken } from './report.ts'
import { tidyEnglish } from './tidy-en.ts'
import { tidyRussian } from './tidy-ru.ts'
import { tidyUrdu } from './tidy-ur.ts'

const lines = (file: string): string[] => readFileSync(file, 'utf8').split(/\r?\n/)
const files = (dir: string, suffix: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith(suffix))
        .sort()
        .map((f) => join(dir, f))
    : []

/** Column files: one token a line, empty line between sentences; `tag` gives its type. */
function columns(
  file: string,
  from: string,
  separator: string | RegExp,
  tag: (cells: string[]) => { word: string; type?: EntityType; first?: boolean } | undefined,
  chunk = 40,
): MarkedReport[] {
  const sentences: TypedToken[][] = [[]]
  for (const line of lines(file)) {
    const current = sentences[sentences.length - 1]!
    if (line.trim() === '') {
      if (current.length > 0) sentences.push([])
      continue
    }
    const token = tag(line.split(separator))
    if (token) current.push(token)
  }
  const out: MarkedReport[] = []
  for (let i = 0; i < sentences.length; i += chunk)
    out.push(reportOfTokens(`${basename(file)}-${i}`, from, sentences.slice(i, i + chunk)))
  return out
}

/** Files without sentence breaks are cut after full stops. */
function cutSentences(file: string, separator: string): string[] {
  const out: string[] = []
  for (const line of lines(file)) {
    out.push(line)
    if (/^[۔؟!]/.test(line.split(separator)[0]!)) out.push('')
  }
  return out
}

const typeBy =
  (types: { readonly [tag: string]: EntityType }) =>
  (tag: string): { type?: EntityType; first?: boolean } => {
    const type = types[tag.replace(/^[BI]-/, '')]
    return type ? { type, first: tag.startsWith('B-') } : {}
  }

function english(dir: string): MarkedReport[] {
  const wiki = typeBy({ PER: 'PER', ORG: 'ORG', LOC: 'LOC' })
  const re3d = typeBy({ Person: 'PER', Organisation: 'ORG', Location: 'LOC' })
  const wnut = typeBy({ person: 'PER', group: 'ORG', corporation: 'ORG', location: 'LOC' })
  return [
    ...columns(join(dir, 'en/wikigold/wikigold.conll.txt'), 'wikigold', ' ', ([word, tag]) => ({
      word: word!,
      ...wiki(tag ?? 'O'),
    })),
    ...['train', 'test'].flatMap((part) =>
      columns(join(dir, `en/re3d/re3d-${part}.conll`), 're3d', '\t', ([word, tag]) => ({
        word: word!,
        ...re3d(tag ?? 'O'),
      })),
    ),
    ...['dev', 'test'].flatMap((part) =>
      columns(join(dir, `en/uner-ewt/en_ewt-ud-${part}.iob2`), 'uner-ewt', '\t', ([n, word, tag]) =>
        n!.startsWith('#') ? undefined : { word: word!, ...wiki(tag ?? 'O') },
      ),
    ),
    ...columns(join(dir, 'en/wnut17/wnut17train.conll'), 'wnut17', '\t', ([word, tag]) => ({
      word: word!,
      ...wnut(tag ?? 'O'),
    })),
  ]
}

function urdu(dir: string): MarkedReport[] {
  const jahangir = typeBy({ PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' })
  const hut = typeBy({ Person: 'PER', Organization: 'ORG', Location: 'LOC' })
  const il = typeBy({ NEP: 'PER', NEO: 'ORG', NEL: 'LOC' })
  const cut = (file: string, from: string, typed: ReturnType<typeof typeBy>): MarkedReport[] => {
    const sentences: TypedToken[][] = [[]]
    for (const line of cutSentences(file, '\t')) {
      if (line === '') sentences.push([])
      else {
        const [word, tag] = line.split('\t')
        if (word?.trim()) sentences[sentences.length - 1]!.push({ word: word.trim(), ...typed(tag ?? '') })
      }
    }
    const out: MarkedReport[] = []
    for (let i = 0; i < sentences.length; i += 30)
      out.push(reportOfTokens(`${from}-${i}`, from, sentences.slice(i, i + 30)))
    return out
  }
  return [
    ...inline(join(dir, 'ur/uner/uner.txt')),
    ...cut(join(dir, 'ur/jahangir/jahangir.txt'), 'jahangir', jahangir),
    ...cut(join(dir, 'ur/hut/HUT_COMSATS.txt'), 'hut', hut),
    ...['train', 'dev', 'test'].flatMap((part) =>
      columns(join(dir, `ur/il-ner/Urdu-${part}.txt`), 'il-ner', '\t', ([word, tag]) => ({
        word: word!.replace(/_/g, ' '),
        ...il(tag ?? 'O'),
      })),
    ),
  ]
}

const INLINE: { readonly [tag: string]: EntityType } = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' }

function inline(file: string): MarkedReport[] {
  const all = lines(file)
  const out: MarkedReport[] = []
  for (let i = 0; i < all.length; i += 20) {
    let text = ''
    const names: MarkedName[] = []
    let open: { tag: string; start: number } | undefined
    for (const part of all
      .slice(i, i + 20)
      .join('\n')
      .split(/(<\/?[A-Z]+>)/)) {
      const tag = /^<(\/?)([A-Z]+)>$/.exec(part)
      if (!tag) text += part
      else if (tag[1] === '') open = { tag: tag[2]!, start: text.length }
      else {
        const type = open && INLINE[open.tag]
        if (open && type) names.push(trimmed(text, { start: open.start, end: text.length, type }))
        open = undefined
      }
    }
    out.push({ id: `uner-${i}`, from: 'uner', text, names })
  }
  return out
}

const trimmed = (text: string, n: MarkedName): MarkedName => {
  let { start, end } = n
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end, type: n.type }
}

const NEREL: { readonly [type: string]: EntityType } = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  COUNTRY: 'LOC',
  CITY: 'LOC',
  STATE_OR_PROVINCE: 'LOC',
  DISTRICT: 'LOC',
  LOCATION: 'LOC',
  FACILITY: 'LOC',
}

function nerel(dir: string): MarkedReport[] {
  return files(join(dir, 'ru/nerel'), '.ann').map((file) => {
    // Offsets count code points; the texts stay within the first plane but for a few signs.
    const points = [...readFileSync(file.replace(/ann$/, 'txt'), 'utf8')]
    const text = points.join('')
    const at = new Map<number, number>()
    let unit = 0
    points.forEach((p, i) => {
      at.set(i, unit)
      unit += p.length
    })
    at.set(points.length, unit)
    const names: MarkedName[] = []
    for (const line of lines(file)) {
      const m = /^T\d+\t(\S+) (\d+) (\d+)\t/.exec(line)
      const type = m && NEREL[m[1]!]
      if (type) names.push({ start: at.get(Number(m[2])) ?? 0, end: at.get(Number(m[3])) ?? 0, type })
    }
    return { id: file, from: 'nerel', text, names }
  })
}

function slavicner(dir: string): MarkedReport[] {
  return files(join(dir, 'ru/slavicner/ner'), '.tsv').flatMap((file) => {
    const raw = file
      .replace('/ner/', '/raw/')
      .replace(/\.tsv$/, '.txt')
      .replace(/\.txt\.txt/, '.txt')
    const source = [raw, raw.replace(/\.txt_file/, '_file'), raw.replace(/\.txt$/, '')].find(existsSync)
    if (!source) return []
    const text = readFileSync(source, 'utf8')
    const names: MarkedName[] = []
    for (const line of lines(file)) {
      const [start, end, words, , type] = line.split('\t')
      if (!words || !(type === 'PER' || type === 'ORG' || type === 'LOC')) continue
      if (text.slice(Number(start), Number(end)) === words) names.push({ start: Number(start), end: Number(end), type })
    }
    return [{ id: file, from: 'slavicner', text, names }]
  })
}

/** FactRuEval: an object is a list of spans; a name of a place that follows the word for its kind stands alone ("город Москва"). */
export function factrueval(dir: string): MarkedReport[] {
  return files(join(dir, 'ru/factrueval-dev'), '.objects').map((file) => {
    const text = readFileSync(file.replace(/objects$/, 'txt'), 'utf8')
    const spans = new Map<string, { kind: string; start: number; end: number }>()
    for (const line of lines(file.replace(/objects$/, 'spans'))) {
      const [id, kind, start, length] = line.split(' ')
      if (id && kind) spans.set(id, { kind, start: Number(start), end: Number(start) + Number(length) })
    }
    const names: MarkedName[] = []
    for (const line of lines(file)) {
      const [, kind, ...rest] = line.split('#')[0]!.trim().split(' ')
      const parts = rest.map((id) => spans.get(id)).filter((s) => s !== undefined)
      const type =
        kind === 'Person'
          ? 'PER'
          : kind === 'Org'
            ? 'ORG'
            : kind === 'Location' || kind === 'LocOrg'
              ? 'LOC'
              : undefined
      if (!type || parts.length === 0) continue
      if (parts.every((p) => p.kind === 'geo_adj')) continue
      let kept = parts.filter((p) => p.kind !== 'job' && p.kind !== 'geo_adj')
      if (type === 'LOC') {
        const named = kept.filter((p) => p.kind === 'loc_name')
        const from = Math.min(...named.map((p) => p.start))
        if (named.length > 0) kept = kept.filter((p) => p.kind === 'loc_name' || p.start > from)
      }
      if (kept.length === 0) continue
      names.push({ start: Math.min(...kept.map((p) => p.start)), end: Math.max(...kept.map((p) => p.end)), type })
    }
    return { id: file, from: 'factrueval', text, names: outermost(names) }
  })
}

const russian = (dir: string): MarkedReport[] => [...nerel(dir), ...slavicner(dir), ...factrueval(dir)]

const RAW = { en: english, ru: russian, ur: urdu }
const TIDY = { en: tidyEnglish, ru: tidyRussian, ur: tidyUrdu }

/** All annotated collections of a language under `dir` (the unpacked `entities`), as their annotators left them, types mapped. */
export const rawCorporaOf = (lang: keyof typeof RAW, dir: string): MarkedReport[] => RAW[lang](dir)

/** The same, brought nearer to our guidelines. */
export const corporaOf = (lang: keyof typeof RAW, dir: string): MarkedReport[] => RAW[lang](dir).map(TIDY[lang])

/** The reports of a gold folder. */
export function goldOf(lang: LanguageCode, dir: string): MarkedReport[] {
  return files(dir, '.json')
    .map((f) => JSON.parse(readFileSync(f, 'utf8')) as MarkedReport & { lang: string })
    .filter((d) => d.lang === lang)
    .map((d) => ({
      id: d.id,
      from: 'gold',
      text: d.text,
      names: d.names.map(({ start, end, type }) => ({ start, end, type })),
    }))
}
