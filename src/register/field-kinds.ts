/** How the values of each field are compared: what fits together, and what is more exact. */
import type { Draft } from '../model/draft.ts'
import { canonical } from '../model/id.ts'
import { alikeBody, subjectsOfBody } from './bodies.ts'
import type { Kind } from './claims.ts'
import { daysOf, lengthOf, within } from './days.ts'
import { partiesKind } from './people-of.ts'
import { samePlace } from './places.ts'

/** Whether two values are the same in content. */
export const equal = <T>(a: T, b: T): boolean => canonical(a) === canonical(b)

/** One comparison a field. */
export const FIELD_KINDS = {
  kind: { fits: equal },
  date: {
    fits: (a: string, b: string) => {
      const [x, y] = [daysOf(a), daysOf(b)]
      return x && y ? within(x, y) || within(y, x) : a === b
    },
    exactness: (v: string) => {
      const d = daysOf(v)
      return d ? -lengthOf(d) : Number.NEGATIVE_INFINITY
    },
    tie: 'earliest' as const,
  },
  place: {
    fits: (a: NonNullable<Draft['place']>, b: NonNullable<Draft['place']>) => samePlace(a, b) !== 'different',
    exactness: (v: NonNullable<Draft['place']>) => (v.country ? 1 : 0),
    tie: 'earliest' as const,
  },
  venue: { fits: () => true, exactness: (v: string) => v.length },
  parties: partiesKind,
  mechanism: {
    fits: alikeBody,
    // A name that tells the subject says more than "the group".
    exactness: (v: NonNullable<Draft['mechanism']>) => (subjectsOfBody(v).length > 0 ? 1000 : 0) + v.name.length,
  },
  ordinal: { fits: equal, tie: 'earliest' as const },
} satisfies { [field: string]: Kind<never> | Kind<string> | unknown }
