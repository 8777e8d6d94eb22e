/** Bytes → text, saying which encoding was assumed where the bytes do not tell. */
import type { Problem } from '../model/problem.ts'

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem }

/** How much of the input is looked at for a declaration, and for the statistics of its letters, in bytes. */
const PRESCAN = 4_096
const SAMPLE = 60_000

/**
 * Decodes a report's or a page's bytes. A byte order mark is believed first; then bytes that are UTF-8 are UTF-8, whatever they
 * are called; then what HTTP (`charset`), a meta element or an XML declaration says; then the statistics of the letters
 * (windows-1251, koi8-r, iso-8859-5, ibm866, windows-1256, windows-1252, UTF-16 without a mark).
 *
 * Problems: input.empty; input.binary for bytes that are no text; input.encoding (beside the text) where an encoding was assumed.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  if (bytes.length === 0) return { ok: false, problem: { code: 'input.empty', message: 'the input is empty' } }
  const mark = markOf(bytes)
  if (mark) return { ok: true, text: new TextDecoder(mark).decode(bytes), encoding: mark, problems: [] }
  const wide = wideOf(bytes)
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes)
    return { ok: true, text, encoding: wide, problems: [assumed(`two bytes to a character; assumed ${wide}`)] }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return looksBinary(text) ? binary() : { ok: true, text, encoding: 'utf-8', problems: [] }
  } catch {
    return otherThanUtf8(bytes, charset)
  }
}

function otherThanUtf8(bytes: Uint8Array, charset: string | undefined): Decoded {
  if (bytes.subarray(0, 20_000).includes(0)) return binary()
  const declared = decoderFor(charset) ?? decoderFor(declaredIn(bytes))
  if (declared && declared !== 'utf-8') {
    const text = new TextDecoder(declared).decode(bytes)
    // Servers of one country are set to one table and say so of everything they send.
    if (letterShare(bytes, declared) > 0.4 || LATIN.test(declared))
      return { ok: true, text, encoding: declared, problems: [] }
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.match(/\uFFFD/g)?.length ?? 0
  const high = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  // A page cut in the middle of a character, or with one foreign quotation in it, is still UTF-8.
  if (bad * 20 < high)
    return { ok: true, text, encoding: 'utf-8', problems: [assumed(`assumed UTF-8; ${bad} bytes were not`)] }
  const encoding = likeliest(bytes)
  if (encoding === undefined) {
    if (looksBinary(text) || bad * 20 > text.length)
      return binary('these bytes are not text in any encoding that is known here')
    return { ok: true, text, encoding: 'utf-8', problems: [assumed(`assumed UTF-8; ${bad} bytes were not`)] }
  }
  const read = new TextDecoder(encoding).decode(bytes)
  if (looksBinary(read)) return binary()
  return { ok: true, text: read, encoding, problems: [assumed(`not UTF-8; assumed ${encoding}`)] }
}

const assumed = (message: string): Problem => ({ code: 'input.encoding', message })
const binary = (message = 'these bytes are not text'): Decoded => ({
  ok: false,
  problem: { code: 'input.binary', message },
})

function markOf(b: Uint8Array): string | undefined {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: every second byte of its spaces, digits and tags is zero, on one side only. */
function wideOf(bytes: Uint8Array): string | undefined {
  const n = Math.min(bytes.length, PRESCAN) & ~1
  if (n < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd * 12 > n / 2 && even === 0) return 'utf-16le'
  if (even * 12 > n / 2 && odd === 0) return 'utf-16be'
  return undefined
}

const DECLARED =
  /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']|<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i

/** The encoding that the first bytes name in an XML declaration or a meta element. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN))
  const m = DECLARED.exec(head)
  return m?.[1] ?? m?.[2]
}

function decoderFor(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label.trim().replace(/^["']|["';]+$/g, '')).encoding
  } catch {
    return undefined
  }
}

/** Control characters other than white space, in the first 4,096 code units: more than one in a hundred is no text. */
function looksBinary(text: string): boolean {
  if (text.startsWith('%PDF-')) return true
  const sample = text.slice(0, 4096)
  let controls = 0
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i)
    if (c === 0) return true
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) controls++
  }
  return controls * 100 > sample.length
}

const LATIN = /^(?:windows-125[0234578]|iso-8859-(?:1|2|3|4|9|1\d))$/
const CYRILLIC = /[оеаинтсрвл]/g
const OFTEN: { readonly [encoding: string]: RegExp } = {
  'windows-1251': CYRILLIC,
  'koi8-r': CYRILLIC,
  ibm866: CYRILLIC,
  'iso-8859-5': CYRILLIC,
  'windows-1256': /[اےیيرنوکكہهلمت]/g,
}

/** Bytes above 127, and those of them in runs of three or more: a letter of such a script seldom stands alone. */
function highBytes(bytes: Uint8Array): { readonly all: Uint8Array; readonly inRuns: number } {
  const out: number[] = []
  let inRuns = 0
  let run = 0
  const end = () => {
    if (run >= 3) inRuns += run
    run = 0
  }
  const n = Math.min(bytes.length, 1_000_000)
  for (let i = 0; i < n && out.length < SAMPLE; i++) {
    const b = bytes[i]!
    if (b >= 0x80) {
      out.push(b)
      run++
    } else end()
  }
  end()
  return { all: Uint8Array.from(out), inRuns }
}

/** The share of the high bytes that are letters where read in an encoding. */
function letterShare(bytes: Uint8Array, encoding: string): number {
  const { all } = highBytes(bytes)
  const text = new TextDecoder(encoding).decode(all)
  return (text.match(/\p{L}/gu)?.length ?? 0) / Math.max(1, text.length)
}

/** The encoding in which the high bytes are the commonest letters of Russian or Urdu. Absent: undefined where none fits. */
function likeliest(bytes: Uint8Array): string | undefined {
  const { all, inRuns } = highBytes(bytes)
  if (all.length === 0) return undefined
  if (inRuns * 2 < all.length) return all.length * 5 < bytes.length ? 'windows-1252' : undefined
  let best: { encoding: string; score: number } | undefined
  for (const [encoding, often] of Object.entries(OFTEN)) {
    const text = new TextDecoder(encoding).decode(all)
    const score = (text.match(often)?.length ?? 0) / text.length
    if (!best || score > best.score) best = { encoding, score }
  }
  return best && best.score >= 0.3 ? best.encoding : undefined
}
