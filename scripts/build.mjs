// Compiles src/ to dist/ and carries over what the compiler leaves behind: SQL, CSS and fonts.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
const main = at('dist/cli/main.js')
if (existsSync(main)) chmodSync(main, 0o755)
