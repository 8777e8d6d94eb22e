/**
 * Encounters, outcomes and happenings against public records:
 *   npm run bench:met -- plover DIR                  PLOVER's gold records and PETRARCH2's unit records under DIR
 *   npm run bench:met -- factrueval DEVSET SCRIPTS   meeting facts of FactRuEval-2016
 * The tables in bench/README.md are what this prints.
 */
import { factRuEval } from './factrueval.ts'
import { confusionTable, goldRecords, scored, unitRecords } from './plover.ts'

const [what, dir, scripts] = process.argv.slice(2)
if (what === 'plover' && dir) {
  for (const [name, samples] of [
    ['PLOVER gold records', goldRecords(dir)],
    ['PETRARCH2 unit records', unitRecords(dir)],
  ] as const) {
    const s = scored(samples)
    const share = (n: number, of: number) => ((100 * n) / Math.max(1, of)).toFixed(1)
    console.log(
      `\n${name}: ${s.records}; told of: ${s.told}; first type right: ${s.first} (${share(s.first, s.records)} %);`,
    )
    console.log(`any type right: ${s.any} (${share(s.any, s.records)} %)\n`)
    console.log(confusionTable(s))
  }
} else if (what === 'factrueval' && dir && scripts) console.log(factRuEval(dir, scripts))
else {
  console.error('usage: npm run bench:met -- plover DIR | factrueval DEVSET SCRIPTS')
  process.exitCode = 2
}
