/** Bytes → text, saying which encoding was assumed where the bytes do not tell. */
import type { Problem } from '../model/problem.ts'

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Decodes a report's bytes: a byte order mark first, then UTF-8, then the likeliest of windows-1251, koi8-r and windows-1256.
 * Problems: input.empty; input.binary for bytes that are no text; input.encoding (beside the text) where an encoding was assumed.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, problem: { code: 'input.empty', message: 'the input is empty' } }
  const mark = markOf(bytes)
  if (mark) return { ok: true, text: new TextDecoder(mark).decode(bytes), encoding: mark, problems: [] }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (looksBinary(text)) return { ok: false, problem: { code: 'input.binary', message: 'these bytes are not text' } }
    return { ok: true, text, encoding: 'utf-8', problems: [] }
  } catch {
    return guess(bytes)
  }
}

function markOf(b: Uint8Array): string | undefined {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Control characters other than white space, in the first 4,096 code units: more than one in a hundred is no text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4096)
  let controls = 0
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i)
    if (c === 0) return true
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) controls++
  }
  return controls * 100 > sample.length
}

const OFTEN: { readonly [encoding: string]: RegExp } = {
  'windows-1251': /[оеаинтсрвл]/g,
  'koi8-r': /[оеаинтсрвл]/g,
  'windows-1256': /[اےیرنوکہلمت]/g,
}

function guess(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 20_000)
  let nul = 0
  for (const b of sample) if (b === 0) nul++
  if (nul > 0) return { ok: false, problem: { code: 'input.binary', message: 'these bytes are not text' } }
  let best: { encoding: string; score: number } | undefined
  for (const [encoding, often] of Object.entries(OFTEN)) {
    const text = new TextDecoder(encoding).decode(sample)
    const letters = text.match(/[\p{Script=Cyrillic}\p{Script=Arabic}]/gu)?.length ?? 0
    const score = (text.match(often)?.length ?? 0) / Math.max(1, letters)
    if (letters * 3 > sample.length && (!best || score > best.score)) best = { encoding, score }
  }
  if (!best || best.score < 0.3) {
    const replaced = new TextDecoder('utf-8').decode(bytes)
    const bad = replaced.match(/\uFFFD/g)?.length ?? 0
    if (looksBinary(replaced) || bad * 20 > replaced.length)
      return {
        ok: false,
        problem: { code: 'input.binary', message: 'these bytes are not text in any encoding that is known here' },
      }
    return {
      ok: true,
      text: replaced,
      encoding: 'utf-8',
      problems: [{ code: 'input.encoding', message: `assumed UTF-8; ${bad} bytes were not` }],
    }
  }
  const text = new TextDecoder(best.encoding).decode(bytes)
  return {
    ok: true,
    text,
    encoding: best.encoding,
    problems: [{ code: 'input.encoding', message: `not UTF-8; assumed ${best.encoding}` }],
  }
}
