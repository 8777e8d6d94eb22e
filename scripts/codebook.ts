/** Writes docs/codebook.md from the codebook: `npx tsx scripts/codebook.ts`. A test fails when it is stale. */
import { writeFileSync } from 'node:fs'
import { codebookPage } from '../src/model/codebook.ts'

writeFileSync(new URL('../docs/codebook.md', import.meta.url), codebookPage())
console.log('docs/codebook.md written')
