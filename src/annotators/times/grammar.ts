/** Makes a language's rules and words of time into one machine that is asked at each place of a text. */
import type { TimeKind, TimeSlots, TimeTable } from '../../languages/tables/time.ts'
import { tokenize } from '../../text/tokens.ts'

/** What a word or number may be: a name in rules, its value, and how many pieces it takes. */
export interface Item {
  readonly name: string
  readonly value: number | string
  readonly size: number
}

/** A place in the table of rules: where each name, word or bracket leads. */
export interface RuleNode {
  readonly next: Map<string, RuleNode>
  open?: RuleNode
  close?: RuleNode
  rule?: { readonly kind: TimeKind; readonly slots: TimeSlots; readonly order: number }
}

/** A place in the tree of words: the words that go on from it, and what it is when it ends there. */
export interface WordNode {
  readonly next: Map<string, WordNode>
  readonly items: Item[]
  /** Its items depend on more than the words: on a capital letter, or on number words after it. */
  wary?: boolean
}

/** A language's grammar of time, made once. */
export interface Grammar {
  readonly root: RuleNode
  readonly words: WordNode
  /** Words with which a time, or the words beside one, can begin: nearly all words of a text are none of them. */
  readonly first: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
  readonly marked: ReadonlySet<string>
  readonly order: 'dmy' | 'mdy'
}

const newWord = (): WordNode => ({ next: new Map(), items: [] })
const newRule = (): RuleNode => ({ next: new Map() })

/** Compiles a table. The rules' own words go into the same tree as the lists, so that one look-up tells whether a token matters. */
export function grammarOf(table: TimeTable): Grammar {
  const words = newWord()
  for (const [name, list] of Object.entries(table.words))
    for (const [word, value] of list) for (const one of spellings(word)) addWord(words, one, name, value)
  const root = newRule()
  const keys: Keys = new Map()
  table.rules.forEach(([kind, row, slots = {}], order) => {
    const rule = { kind, slots, order }
    for (const end of planted(row, root, (symbol) => keys.get(symbol) ?? keyOf(words, keys, symbol))) end.rule ??= rule
  })
  const capital = new Set(table.capital)
  markWary(words, capital)
  return {
    root,
    words,
    first: firstWords(root, words),
    capital,
    marked: new Set(table.marked ?? []),
    order: table.order,
  }
}

function firstWords(root: RuleNode, words: WordNode): Set<string> {
  const names = new Set([...root.next.keys(), ...(root.open?.next.keys() ?? [])])
  const begins = (node: WordNode): boolean =>
    node.items.some((i) => names.has(i.name)) || [...node.next.values()].some(begins)
  return new Set([...words.next].filter(([, node]) => begins(node)).map(([word]) => word))
}

function addWord(root: WordNode, word: string, name: string, value: number | string): void {
  let node = root
  const tokens = tokenize(word)
  for (const { norm } of tokens) {
    let next = node.next.get(norm)
    if (!next) {
      next = newWord()
      node.next.set(norm, next)
    }
    node = next
  }
  if (!node.items.some((i) => i.name === name)) node.items.push({ name, value, size: tokens.length })
}

function markWary(node: WordNode, capital: ReadonlySet<string>): void {
  if (node.items.some((i) => i.name === 'NUM' || capital.has(i.name))) node.wary = true
  for (const next of node.next.values()) markWary(next, capital)
}

/** The keys of symbols already met: a row is taken apart into many, and most of their words are the same. */
type Keys = Map<string, string>

/** A name of a list stands for itself; a word of the language goes into the tree of words. */
function keyOf(words: WordNode, keys: Keys, symbol: string): string {
  const isName = /^[A-Z][A-Z0-9]*$/.test(symbol)
  const key = isName ? symbol : `=${symbol}`
  if (!isName) addWord(words, symbol, key, 0)
  keys.set(symbol, key)
  return key
}

/** All spellings of a word with choices in brackets: `январ(ь|я)` is two. A dot or hyphen in it is its own token. */
export function spellings(word: string): string[] {
  const open = word.indexOf('(')
  if (open < 0 || word.length === 1) return [word]
  const close = word.indexOf(')', open)
  const head = word.slice(0, open)
  const tails = spellings(word.slice(close + 1))
  return word
    .slice(open + 1, close)
    .split('|')
    .flatMap((middle) => tails.map((tail) => head + middle + tail))
}

const PART = /[()|?[\]]|[^\s()|?[\]]+/g

/**
 * Plants a rule's row in the tree of rules and gives the places where it ends. A row is not written out into all the
 * rows it stands for: each part goes on from every place that the parts before it lead to.
 * Source: the notation in `languages/tables/time.ts`.
 */
function planted(text: string, root: RuleNode, keyOf: (symbol: string) => string): ReadonlySet<RuleNode> {
  const parts = text.match(PART) ?? []
  let at = 0
  const choice = (from: ReadonlySet<RuleNode>): ReadonlySet<RuleNode> => {
    let all = sequence(from)
    while (parts[at] === '|') {
      at++
      all = new Set([...all, ...sequence(from)])
    }
    return all
  }
  const sequence = (from: ReadonlySet<RuleNode>): ReadonlySet<RuleNode> => {
    let here = from
    while (at < parts.length && parts[at] !== ')' && parts[at] !== '|') {
      let next: ReadonlySet<RuleNode>
      if (parts[at] === '(') {
        at++
        next = choice(here)
        if (parts[at] !== ')') throw new Error(`time rule: a bracket is open in "${text}"`)
        at++
      } else next = stepped(here, parts[at++]!, keyOf)
      if (parts[at] === '?') {
        at++
        next = new Set([...here, ...next])
      }
      here = next
    }
    return here
  }
  const ends = choice(new Set([root]))
  if (at < parts.length) throw new Error(`time rule: cannot be read: "${text}"`)
  return ends
}

/** Where a symbol leads from each of these places; the way is made where there was none. */
function stepped(from: ReadonlySet<RuleNode>, symbol: string, keyOf: (symbol: string) => string): Set<RuleNode> {
  const out = new Set<RuleNode>()
  const key = symbol === '[' || symbol === ']' ? symbol : keyOf(symbol)
  for (const node of from) {
    if (key === '[') node.open ??= newRule()
    else if (key === ']') node.close ??= newRule()
    let next = key === '[' ? node.open : key === ']' ? node.close : node.next.get(key)
    if (!next) {
      next = newRule()
      node.next.set(key, next)
    }
    out.add(next)
  }
  return out
}
