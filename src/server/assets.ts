/** The files a page loads: one style sheet, the fonts, the icon. All are bundled; none comes from elsewhere. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const serif = '@fontsource-variable/source-serif-4/files/'
const nastaliq = '@fontsource/noto-nastaliq-urdu/files/'

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="#9a2a1c"/><path d="M8 6h16v20H8z" fill="#fbf7ee"/><path d="M11 11h10M11 16h10M11 21h6" stroke="#9a2a1c" stroke-width="2"/></svg>`

/** The parts of the one style sheet, in their order. */
const SHEETS = ['fonts', 'base', 'pages', 'pictures', 'review', 'print']

/** What makes the review quick by keyboard: one module, and those that it loads. */
const SCRIPTS = ['review.js', 'review-text.js', 'review-caret.js', 'review-form.js', 'review-keys.js']

const FILES: { readonly [name: string]: readonly [type: string, load: () => Buffer] } = {
  'style.css': [
    'text/css; charset=utf-8',
    () => Buffer.concat(SHEETS.map((name) => readFileSync(new URL(`./style/${name}.css`, import.meta.url)))),
  ],
  ...Object.fromEntries(
    SCRIPTS.map((name) => [
      name,
      ['text/javascript; charset=utf-8', () => readFileSync(new URL(`./script/${name}`, import.meta.url))] as const,
    ]),
  ),
  'icon.svg': ['image/svg+xml', () => Buffer.from(ICON)],
  ...Object.fromEntries(
    [
      `${serif}source-serif-4-latin-wght-normal.woff2`,
      `${serif}source-serif-4-latin-ext-wght-normal.woff2`,
      `${serif}source-serif-4-cyrillic-wght-normal.woff2`,
      `${serif}source-serif-4-latin-wght-italic.woff2`,
      `${serif}source-serif-4-cyrillic-wght-italic.woff2`,
      `${nastaliq}noto-nastaliq-urdu-arabic-400-normal.woff2`,
      `${nastaliq}noto-nastaliq-urdu-arabic-700-normal.woff2`,
    ].map((path) => [path.split('/').at(-1)!, ['font/woff2', () => readFileSync(require.resolve(path))] as const]),
  ),
}

/** The names of all assets. */
export const assetNames: readonly string[] = Object.keys(FILES)

const loaded = new Map<string, { readonly plain: Buffer; readonly packed?: Buffer }>()

/** An asset as a response, compressed where that is accepted and helps. Absent: undefined for a name that is not one. */
export function asset(name: string, accepted = ''): Response | undefined {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined
  if (!file) return undefined
  const [type, load] = file
  let found = loaded.get(name)
  if (!found) {
    const plain = load()
    found = type.startsWith('text/') ? { plain, packed: gzipSync(plain, { level: 9 }) } : { plain }
    loaded.set(name, found)
  }
  const packed = /\bgzip\b/i.test(accepted) ? found.packed : undefined
  return new Response(new Uint8Array(packed ?? found.plain), {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=3600',
      Vary: 'Accept-Encoding',
      ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
      'Content-Length': String((packed ?? found.plain).length),
    },
  })
}
