/** Runs docs/walk.md and shows what it prints; with `--accept` the page's outputs are written anew. */
import { writeFileSync } from 'node:fs'
import { accepted, WALK, walk } from '../tests/walk.ts'

const steps = walk()
if (process.argv.includes('--accept')) writeFileSync(WALK, accepted(steps))
else for (const s of steps) console.log(`$ ${s.command}${s.printed}`)
