/** Which entries a verdict on a promise rests on, told by their sides: where another comes in, it must be judged anew. */
import type { Outline } from '../model/outline.ts'
import { seatOf } from './body.ts'
import type { Promised } from './promises.ts'

/** Entries in which all of these sides take part; those alone that are sessions of a standing body, or any. */
export interface Need {
  readonly sides: readonly string[]
  readonly sessions: boolean
}

/** The sides by which an entry is needed: its parties, or those of the body it speaks of. In order. */
export const sidesOf = (entry: Outline): string[] =>
  [...new Set(entry.parties.shown ?? entry.mechanism.shown?.parties ?? [])].sort()

/**
 * What following up this promise looks at (`follow-up.ts`, `outcome.ts`), beside the entries that it hangs between: the bodies of
 * its parties, and what could answer it.
 */
export function needsOf({ kind, by, making, target, pact }: Promised): Need[] {
  const needs: Need[] = []
  const need = (sides: readonly string[] | undefined, sessions: boolean): void => {
    if (sides && sides.length > 0) needs.push({ sides: [...new Set(sides)].sort(), sessions })
  }
  const parties = target?.parties.shown ?? by
  if (kind === 'session' || target) {
    need(seatOf(making)?.parties, true)
    need(target && seatOf(target)?.parties, true)
  }
  if (kind === 'session') need(parties, true)
  else if (pact) need(by, false)
  else if (kind !== 'commitment' && kind !== 'agreement' && parties.length > 1) need(parties, false)
  return needs
}
