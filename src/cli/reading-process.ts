/**
 * A process that reads what it is sent (`reading.ts`) and sends back what is wanted of each reading: written out, or made ready to be
 * kept. It ends when nobody listens.
 */
import './engine.ts'
import { knownNames } from '../names/known-names.ts'
import { makeReady } from '../workers/ready.ts'
import { type Asked, makeOf, type Sent } from './reading.ts'

const WAYS = { line: JSON.stringify as (reading: unknown) => unknown, ready: makeReady } as const

let names: ReturnType<typeof knownNames> | undefined
let make: (reading: unknown) => unknown = WAYS.line
// Ctrl-C reaches every process of a terminal; the one that was started decides what it means.
process.on('SIGINT', () => {})
process.on('message', (asked: Asked) => {
  if ('way' in asked) {
    make = WAYS[asked.way]
    names = asked.rows && knownNames(asked.rows)
    return
  }
  process.send!(makeOf(asked, names, (reading) => make(reading)) satisfies Sent)
})
