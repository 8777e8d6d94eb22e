/** A process that reads what it is sent (`reading.ts`) and sends back each reading written out. It ends when nobody listens. */
import './engine.ts'
import { knownNames } from '../names/known-names.ts'
import { type Asked, readOne, type Sent } from './reading.ts'

let names: ReturnType<typeof knownNames> | undefined
// Ctrl-C reaches every process of a terminal; the one that was started decides what it means.
process.on('SIGINT', () => {})
process.on('message', (asked: Asked) => {
  if ('rows' in asked) {
    names = knownNames(asked.rows)
    return
  }
  const result = readOne(asked, names)
  const sent: Sent = result.ok
    ? { ok: true, units: result.reading.document.text.length, json: JSON.stringify(result.reading) }
    : result
  process.send!(sent)
})
