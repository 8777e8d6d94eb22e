/** The ways in which reports write a name, in lines for people. */
import type { NameVariant } from '../model/variant.ts'
import type { World } from './command.ts'
import { dim, piece, wrap } from './layout.ts'

/** Reports named for one spelling; the number of the others is told. */
const NAMED = 3

export const variantLines = (world: World, variants: readonly NameVariant[]): string[] =>
  variants.map((v) => {
    const days = v.first ? `${v.first}${v.last && v.last !== v.first ? ` to ${v.last}` : ''}` : undefined
    const more = v.seen.length > NAMED ? `, and ${v.seen.length - NAMED} more` : ''
    const seen = `${v.seen
      .slice(0, NAMED)
      .map((s) => piece(world, s.id))
      .join(', ')}${more}`
    const about = [v.lang, days, seen].filter(Boolean).join('; ')
    return wrap(world, `written ${piece(world, v.name)} ${dim(world, `(${about})`)}`, '  ')
  })
