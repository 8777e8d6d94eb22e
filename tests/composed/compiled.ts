/** The project compiled, for tests that start it many times: to run it from source takes seconds at each start. */
import { cpSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** Compiles `src/` into a folder, file by file, with the packages and the files that are read beside it. */
export async function compileInto(folder: string): Promise<void> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  await build({
    entryPoints: files.filter((f) => /(?<!\.test)\.ts$/.test(f)).map((f) => join(root, 'src', f)),
    outdir: join(folder, 'src'),
    outbase: join(root, 'src'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    plugins: [
      {
        name: 'each file stays one',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\./ }, ({ kind, path }) =>
            kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
          ),
      },
    ],
  })
  for (const f of files.filter((f) => /\.(sql|json|css)$/.test(f))) cpSync(join(root, 'src', f), join(folder, 'src', f))
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
}
