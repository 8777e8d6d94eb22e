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

/** What may come after a word with which a rule begins. */
export interface Beginning {
  /** Whether the word alone is a rule; or a number, which goes on in ways of its own ("twenty-five"). */
  readonly alone: boolean
  /** The words that may come next; a number may always. Made when it is first asked. */
  next?: ReadonlySet<string>
}

/** A language's grammar of time, made once. */
export interface Grammar {
  readonly root: RuleNode
  readonly words: WordNode
  /** Words with which a time, or the words beside one, can begin: nearly all words of a text are none of them. */
  readonly first: ReadonlyMap<string, Beginning>
  /** For each name the words with which something of that name begins. */
  readonly begun: ReadonlyMap<string, ReadonlySet<string>>
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
    begun: begunBy(words),
    capital,
    marked: new Set(table.marked ?? []),
    order: table.order,
  }
}

function firstWords(root: RuleNode, words: WordNode): Map<string, Beginning> {
  const begins = (node: WordNode): boolean =>
    node.items.some((i) => placesAfter(root, i.name).length > 0) || [...node.next.values()].some(begins)
  const out = new Map<string, Beginning>()
  for (const [word, node] of words.next)
    if (begins(node))
      out.set(word, { alone: node.items.some((i) => i.name === 'NUM' || placesAfter(root, i.name).some(ends)) })
  return out
}

/** The places of the rules after a word of this name, at the beginning of a rule. */
const placesAfter = (root: RuleNode, name: string): RuleNode[] =>
  [root.next.get(name), root.open?.next.get(name)].filter((x) => x !== undefined)

/** Whether a rule ends at a place, if need be after its bracket. */
const ends = (place: RuleNode): boolean => place.rule !== undefined || place.close?.rule !== undefined

/** The words that may come after the word at the beginning of a rule. Nearly all words that follow "the" or "to" are none of them. */
export function wordsAfter({ root, words, begun }: Grammar, word: string): ReadonlySet<string> {
  const node = words.next.get(word)!
  const out = new Set(node.next.keys())
  const names = new Set<string>()
  const add = (place: RuleNode | undefined): void => {
    if (!place) return
    for (const name of place.next.keys()) names.add(name)
    add(place.open)
    add(place.close)
  }
  for (const { name } of node.items) placesAfter(root, name).forEach(add)
  for (const name of names) for (const next of begun.get(name) ?? []) out.add(next)
  return out
}

/** For each name the words with which something of that name begins. */
function begunBy(words: WordNode): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  const add = (first: string, node: WordNode): void => {
    for (const { name } of node.items) {
      const some = out.get(name)
      if (some) some.add(first)
      else out.set(name, new Set([first]))
    }
    for (const next of node.next.values()) add(first, next)
  }
  for (const [first, node] of words.next) add(first, node)
  return out
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
