/** All operations of the API, in the order of its description. */
import { entryOperations } from './entries.ts'
import { frontOperations } from './front.ts'
import { judgementOperations } from './judgements.ts'
import { logOperations } from './log.ts'
import type { Operation } from './operation.ts'
import { peopleOperations } from './people.ts'
import { promiseOperations } from './promises.ts'
import { reportOperations } from './reports.ts'
import { reviewOperations } from './review.ts'
import { searchOperations } from './search.ts'

export const operations: readonly Operation[] = [
  ...frontOperations,
  ...entryOperations,
  ...reportOperations,
  ...searchOperations,
  ...peopleOperations,
  ...promiseOperations,
  ...logOperations,
  ...judgementOperations,
  ...reviewOperations,
]
