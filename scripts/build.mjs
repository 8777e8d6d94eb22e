// Compiles src/ to dist/ and carries over what the compiler leaves behind: SQL, CSS and fonts.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => join(root, ...parts)

rmSync(at('dist'), { recursive: true, force: true })
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
  stdio: 'inherit',
  cwd: root,
})
for (const file of readdirSync(at('src'), { recursive: true })) {
  if (/\.(sql|css|woff2|svg|js)$/.test(file)) cpSync(at('src', file), at('dist', file))
}
// The scripts of a site of files run in browsers that load no modules from a disk: each is made into one.
const { BUNDLE } = await import('../dist/site/scripts.js')
await build({
  ...BUNDLE,
  entryPoints: readdirSync(at('src/site/browser')).map((file) => at('src/site/browser', file)),
  outdir: at('dist/site/browser'),
  outExtension: { '.js': '.min.js' },
})
const main = at('dist/cli/main.js')
if (existsSync(main)) chmodSync(main, 0o755)
