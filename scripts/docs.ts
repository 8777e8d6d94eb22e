/** Writes docs/cli.md from the program's own help: `npx tsx scripts/docs.ts`. `tests/docs.test.ts` fails when it is stale. */
import { writeFileSync } from 'node:fs'
import { cliPage } from '../src/cli/page.ts'

writeFileSync(new URL('../docs/cli.md', import.meta.url), await cliPage())
console.log('docs/cli.md written')
