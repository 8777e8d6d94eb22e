/** HTML text → a small tree of the elements and texts that matter, in bounded time and memory whatever the page holds. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** An element. Only the attributes that the reader asks about are kept. */
export interface Element {
  readonly tag: string
  readonly parent: Element | undefined
  readonly attributes: { [name: string]: string }
  readonly children: (Element | string)[]
}

export interface Tree {
  readonly root: Element
  /** Whether the page had more elements than are kept; the rest of its text was passed over. */
  readonly truncated: boolean
}

/** Deepest nesting that is kept; elements below it count as part of the one above. */
export const MAX_DEPTH = 400
/** Most elements and texts that are kept. */
export const MAX_NODES = 400_000

const KEPT = new Set(
  'class id role itemprop itemtype property name content rel href type datetime lang dir hidden style aria-hidden src http-equiv charset data-testid data-component data-qa'.split(
    ' ',
  ),
)
const MAX_ATTRIBUTE_UNITS = 4_000

const VOID = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
)
/** Elements an end tag of a formatting element does not reach across. */
export const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html iframe li main menu nav noscript object ol p pre section summary table tbody td ' +
    'template tfoot th thead tr ul'
  ).split(' '),
)
/** Elements no end tag reaches across. */
const WALL = new Set(['table', 'td', 'th', 'caption', 'template', 'object', 'html'])
const ENDS_PARAGRAPH = new Set(
  (
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr main menu nav ol p pre section summary table ul'
  ).split(' '),
)
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** A start tag closes an open element of these names, looked for up to the nearest fence. */
const SIBLINGS: { readonly [tag: string]: readonly [closes: readonly string[], fence: readonly string[]] } = {
  li: [['li'], ['ul', 'ol', 'menu']],
  dd: [['dd', 'dt'], ['dl']],
  dt: [['dd', 'dt'], ['dl']],
  tr: [['tr'], ['table']],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tbody: [['tbody', 'thead', 'tfoot'], ['table']],
  thead: [['tbody', 'thead', 'tfoot'], ['table']],
  tfoot: [['tbody', 'thead', 'tfoot'], ['table']],
  option: [['option'], ['select', 'datalist']],
}

/**
 * Builds the tree with the repairs browsers make: unclosed paragraphs, list items and cells end where the next begins,
 * stray end tags are passed over.
 *
 * Source: the HTML standard, "tree construction", in so far as it decides where text belongs.
 */
export function parseTree(html: string): Tree {
  const root: Element = { tag: '#root', parent: undefined, attributes: {}, children: [] }
  const stack: Element[] = [root]
  /** How many elements of a name are open, so that a stray end tag costs nothing. */
  const open = new Map<string, number>()
  let nodes = 0
  let truncated = false
  let tooDeep = 0
  let current: Element | undefined
  let currentIsVoid = false
  let attribute = ''
  let value = ''

  const popTo = (depth: number) => {
    while (stack.length > depth) {
      const { tag } = stack.pop()!
      open.set(tag, open.get(tag)! - 1)
    }
  }
  const addText = (text: string) => {
    if (nodes >= MAX_NODES) {
      truncated = true
      return
    }
    const { children } = stack.at(-1)!
    const last = children.length - 1
    // Long runs of entities arrive one character at a time: they are one text.
    if (last >= 0 && typeof children[last] === 'string') children[last] += text
    else {
      children.push(text)
      nodes++
    }
  }
  const closeSiblings = (tag: string) => {
    if (ENDS_PARAGRAPH.has(tag) && (open.get('p') ?? 0) > 0) {
      for (let i = stack.length - 1; i > 0; i--) {
        const t = stack[i]!.tag
        if (t === 'p') return popTo(i)
        if (BLOCK.has(t)) break
      }
      return
    }
    const rule = SIBLINGS[tag]
    if (!rule) {
      if (tag === 'a' && stack.at(-1)!.tag === 'a') popTo(stack.length - 1)
      return
    }
    const [closes, fence] = rule
    if (!closes.some((t) => (open.get(t) ?? 0) > 0)) return
    for (let i = stack.length - 1; i > 0; i--) {
      const t = stack[i]!.tag
      if (closes.includes(t)) return popTo(i)
      if (fence.includes(t)) return
    }
  }
  const endAt = (tag: string) => {
    if ((open.get(tag) ?? 0) === 0) return
    const block = BLOCK.has(tag)
    for (let i = stack.length - 1; i > 0; i--) {
      const t = stack[i]!.tag
      if (t === tag || (HEADINGS.has(t) && HEADINGS.has(tag))) return popTo(i)
      if (block ? WALL.has(t) && tag !== 'body' && tag !== 'html' && !isTablePart(tag) : BLOCK.has(t)) return
    }
  }

  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => addText(html.slice(start, end)),
    ontextentity: (codePoint) => addText(String.fromCodePoint(codePoint)),
    oncdata: (start, end, offset) => addText(html.slice(start, end - offset)),
    onopentagname(start, end) {
      current = undefined
      const tag = html.slice(start, end).toLowerCase()
      if (nodes >= MAX_NODES) {
        truncated = true
        return
      }
      if (tag === 'html' || tag === 'body') {
        const same = stack.find((e) => e.tag === tag)
        if (same) {
          current = same
          currentIsVoid = true
          return
        }
      }
      closeSiblings(tag)
      currentIsVoid = VOID.has(tag)
      if (stack.length >= MAX_DEPTH && !currentIsVoid) {
        tooDeep++
        if (BLOCK.has(tag)) addText('\n')
        return
      }
      const parent = stack.at(-1)!
      current = { tag, parent, attributes: {}, children: [] }
      parent.children.push(current)
      nodes++
      if (!currentIsVoid) {
        stack.push(current)
        open.set(tag, (open.get(tag) ?? 0) + 1)
      }
    },
    onattribname(start, end) {
      attribute = end - start > 20 ? '' : html.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      if (value.length < MAX_ATTRIBUTE_UNITS) value += html.slice(start, Math.min(end, start + MAX_ATTRIBUTE_UNITS))
    },
    onattribentity(codePoint) {
      if (value.length < MAX_ATTRIBUTE_UNITS) value += String.fromCodePoint(codePoint)
    },
    onattribend() {
      if (!current || !KEPT.has(attribute)) return
      if (!Object.hasOwn(current.attributes, attribute)) current.attributes[attribute] = value
    },
    onopentagend: () => {
      current = undefined
    },
    onselfclosingtag: () => {
      // Only foreign elements close themselves; the reader looks into none of them but for their end.
      if (current && !currentIsVoid && (open.get('svg') ?? 0) + (open.get('math') ?? 0) > 0) popTo(stack.length - 1)
      current = undefined
    },
    onclosetag(start, end) {
      const tag = html.slice(start, end).toLowerCase()
      if (tag === 'br') addText('\n')
      else if (tooDeep > 0 && stack.length >= MAX_DEPTH) tooDeep--
      else endAt(tag)
    },
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
    isInForeignContext: () => false,
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return { root, truncated }
}

const isTablePart = (tag: string): boolean =>
  tag === 'table' ||
  tag === 'tr' ||
  tag === 'td' ||
  tag === 'th' ||
  tag === 'tbody' ||
  tag === 'thead' ||
  tag === 'tfoot'

/** Calls `visit` with every element below `from`, in the order of the page. */
export function eachElement(from: Element, visit: (element: Element) => void): void {
  for (const child of from.children) {
    if (typeof child === 'string') continue
    visit(child)
    eachElement(child, visit)
  }
}

/** The text of an element and all below it, white space made single. */
export function textOf(element: Element): string {
  const parts: string[] = []
  const add = (e: Element) => {
    for (const child of e.children) {
      if (typeof child === 'string') parts.push(child)
      else if (child.tag === 'br') parts.push(' ')
      else if (child.tag !== 'script' && child.tag !== 'style') {
        if (BLOCK.has(child.tag)) parts.push(' ')
        add(child)
        if (BLOCK.has(child.tag)) parts.push(' ')
      }
    }
  }
  add(element)
  return collapse(parts.join(''))
}

/** White space as HTML shows it: runs made one space. No-break spaces and direction marks stay. */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim()
