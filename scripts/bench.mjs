// Compiles the project with one of its benches and runs that: node scripts/bench.mjs NAME [options]; NAME/FILE for another file of it
// Measured is what is shipped: compiled code, not code compiled while it runs.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [name, ...options] = process.argv.slice(2)
const file = join('bench', name?.includes('/') ? `${name}.ts` : `${name}/${name}.ts`)
if (!name || !existsSync(join(root, file))) {
  console.error(`usage: node scripts/bench.mjs ${readdirSync(join(root, 'bench')).join('|')} [options]`)
  process.exit(2)
}
const out = mkdtempSync(join(tmpdir(), 'roznamcha-bench-'))
try {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--noEmit', 'false', '--outDir', out],
    { stdio: 'inherit', cwd: root },
  )
  for (const f of readdirSync(join(root, 'src'), { recursive: true }))
    if (/\.(sql|json|css)$/.test(f)) cpSync(join(root, 'src', f), join(out, 'src', f))
  symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'))
  cpSync(join(root, 'package.json'), join(out, 'package.json'))
  const done = spawnSync(process.execPath, ['--expose-gc', join(out, file.replace(/ts$/, 'js')), ...options], {
    stdio: 'inherit',
  })
  process.exitCode = done.status ?? 1
} finally {
  rmSync(out, { recursive: true, force: true })
}
