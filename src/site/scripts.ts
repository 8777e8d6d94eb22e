/** The two scripts of a site, each one file that any browser runs. `scripts/build.mjs` makes them; in a source tree they are made here. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const SCRIPTS = ['search', 'passage'] as const

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A script's text by its name. */
export async function scriptOf(name: (typeof SCRIPTS)[number]): Promise<string> {
  const made = at(`./browser/${name}.min.js`)
  if (existsSync(made)) return readFileSync(made, 'utf8')
  const { build } = await import('esbuild')
  const source = ['ts', 'js'].map((end) => at(`./browser/${name}.${end}`)).find((file) => existsSync(file))!
  const { outputFiles } = await build({ ...BUNDLE, entryPoints: [source], write: false })
  return outputFiles[0]!.text
}

/** How they are made, here and by `scripts/build.mjs`: one plain script, since pages opened from a disk load no modules. */
export const BUNDLE = {
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
} as const
