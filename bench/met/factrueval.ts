/**
 * Meeting facts of FactRuEval-2016, under the scorer of its organisers (track 3):
 *   npm run bench:met -- factrueval DEVSET SCRIPTS
 * DEVSET holds book_*.txt, .facts and the other layers; SCRIPTS is the `scripts` folder of dialogue-evaluation/factRuEval-2016,
 * whose t3_eval.py is run by python3. An encounter is given as a fact when at least two people who took part are named:
 * the track counts people alone, and people who represent nobody too, whom this reader leaves out by design.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read } from '../../src/pipeline.ts'

/** Writes what is read from every report of `devset` as the track wants it, and gives the scorer's table. */
export function factRuEval(devset: string, scripts: string): string {
  const out = mkdtempSync(join(tmpdir(), 'roznamcha-factrueval-'))
  for (const file of readdirSync(devset).filter((f) => /^book_\d+\.txt$/.test(f))) {
    const result = read({ id: file, lang: 'ru', text: readFileSync(join(devset, file), 'utf8') })
    const facts = result.ok ? meetings(result.reading) : []
    writeFileSync(join(out, file.replace(/\.txt$/, '.task3')), facts.join('\n'))
  }
  return execFileSync('python3', [join(scripts, 't3_eval.py'), '-s', devset, '-t', out], { encoding: 'utf8' })
}

type Reading = Extract<ReturnType<typeof read>, { ok: true }>['reading']

function meetings(reading: Reading): string[] {
  const names = new Map(reading.entities.map((e) => [e.id, e.name]))
  return reading.engagements.flatMap((e) => {
    const people = e.people.flatMap((p) => names.get(p.entity) ?? []).map((n) => n.replace(/[:\n]/g, ' '))
    return people.length < 2 ? [] : [`Meeting\n${people.map((n) => `Participant:${n}`).join('\n')}\n`]
  })
}
