/**
 * Runs in a browser, on the page that searches a site of files: reads the query as the server does, loads the shards of the
 * index in which its words stand, and shows the lines of what they have in common.
 */
import { partsOf } from '../../text/query.ts'
import { LINES, readBack, shardOf, soundKey } from '../search/postings.ts'

/** What is used of the browser. */
interface Element {
  textContent: string | null
  innerHTML: string
  hidden: boolean
  value: string
  src: string
  readonly dataset: { readonly [name: string]: string }
  onload: (() => void) | null
  onerror: (() => void) | null
  append(child: Element): void
  remove(): void
  focus(): void
  addEventListener(event: string, act: () => void): void
  querySelector(selector: string): Element | null
}
declare const document: {
  readonly currentScript: Element
  readonly head: Element
  title: string
  getElementById(id: string): Element
  querySelector(selector: string): Element
  createElement(name: string): Element
}
declare const location: { readonly search: string }

const SHOWN = 20

const base = document.currentScript.src.replace(/search\.js.*$/, 'search/')
const list = document.getElementById('finds')
const status = document.getElementById('status')
const more = document.getElementById('more')
const { lang = 'en', results = '', none = '', unreadable = '' } = list.dataset
const shards = Number(list.dataset['shards'])
const entries = Number(list.dataset['entries'])

const terms = new Map<number, { readonly [key: string]: string }>()
const lines = new Map<number, readonly string[]>()
;(globalThis as { roznamcha?: unknown }).roznamcha = {
  terms: (n: number, data: { readonly [key: string]: string }) => terms.set(n, data),
  lines: (n: number, data: readonly string[]) => lines.set(n, data),
}

const loading = new Map<string, Promise<void>>()

/** Loads a file of the index, once. */
function load(name: string): Promise<void> {
  const before = loading.get(name)
  if (before) return before
  const now = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${base}${name}.js`
    script.onload = () => {
      script.remove()
      resolve()
    }
    script.onerror = () => reject(new Error(`${name}.js`))
    document.head.append(script)
  })
  loading.set(name, now)
  return now
}

/** The numbers of the things in which a key stands. */
function standsIn(key: string): readonly number[] {
  const shard = terms.get(shardOf(key, shards))
  return shard && Object.hasOwn(shard, key) ? readBack(shard[key]!) : []
}

/** Those in which all the keys stand. */
function allOf(keys: readonly string[]): Set<number> {
  const [first, ...rest] = keys.map((key) => new Set(standsIn(key))).sort((a, b) => a.size - b.size)
  return new Set([...(first ?? [])].filter((n) => rest.every((s) => s.has(n))))
}

/** The things found, best first: those met by the letters of more words, then people, bodies and states, then the newest entries. */
async function find(query: string): Promise<number[]> {
  const parts = partsOf(query).map(({ alternatives, not }) => ({
    not,
    letters: alternatives.filter((a) => a.field !== 'names').flatMap((a) => a.terms),
    sounds: alternatives.filter((a) => a.field === 'names').flatMap((a) => a.terms.map(soundKey)),
  }))
  const keys = parts.flatMap((p) => [...p.letters, ...p.sounds])
  await Promise.all([...new Set(keys.map((key) => shardOf(key, shards)))].map((n) => load(String(n))))
  let found: Map<number, number> | undefined
  for (const part of parts.filter((p) => !p.not)) {
    const letters = allOf(part.letters)
    const met = new Set([...letters, ...(part.sounds.length > 0 ? allOf(part.sounds) : [])])
    const before = found
    found = new Map()
    for (const n of met) if (!before || before.has(n)) found.set(n, (before?.get(n) ?? 0) + (letters.has(n) ? 1 : 0))
  }
  for (const part of parts.filter((p) => p.not)) for (const n of allOf(part.letters)) found?.delete(n)
  return [...(found ?? [])]
    .sort(([a, x], [b, y]) => y - x || Number(a < entries) - Number(b < entries) || a - b)
    .map(([n]) => n)
}

async function show(found: readonly number[], from: number): Promise<void> {
  const here = found.slice(from, from + SHOWN)
  await Promise.all([...new Set(here.map((n) => Math.floor(n / LINES)))].map((block) => load(`${lang}-${block}`)))
  for (const n of here) {
    const item = document.createElement('li')
    // Written by the site itself, with all that reports say escaped.
    item.innerHTML = lines.get(Math.floor(n / LINES))?.[n % LINES] ?? ''
    list.append(item)
    if (from > 0 && n === here[0]) item.querySelector('a')?.focus()
  }
  more.hidden = from + SHOWN >= found.length
}

async function search(): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const query = (asked.get('q') ?? asked.get('name') ?? '').slice(0, 300)
  if (query.trim() === '') return
  document.querySelector('main input[type=search]').value = query
  document.title = `${query} · ${document.title}`
  try {
    const found = await find(query)
    status.textContent = found.length === 0 ? none : `${results}: ${found.length}`
    let shown = 0
    more.addEventListener('click', () => {
      shown += SHOWN
      void show(found, shown).catch(fail)
    })
    await show(found, 0)
  } catch {
    fail()
  }
}

function fail(): void {
  status.textContent = unreadable
}

void search()
