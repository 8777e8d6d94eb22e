/** The commands, in the order in which help lists them. */
import type { Command } from '../command.ts'
import { add } from './add.ts'
import { body } from './body.ts'
import { changes } from './changes.ts'
import { compareNames } from './compare-names.ts'
import { coverage } from './coverage.ts'
import { explain } from './explain.ts'
import { exportCommand } from './export.ts'
import { judge } from './judge.ts'
import { list } from './list.ts'
import { log } from './log.ts'
import { mechanisms } from './mechanisms.ts'
import { page } from './page.ts'
import { person } from './person.ts'
import { promises } from './promises.ts'
import { read } from './read.ts'
import { rebuild } from './rebuild.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { start } from './start.ts'

export const commands: readonly Command[] = [
  read,
  page,
  explain,
  add,
  judge,
  rebuild,
  list,
  show,
  search,
  person,
  body,
  mechanisms,
  promises,
  changes,
  log,
  exportCommand,
  serve,
  start,
  coverage,
  compareNames,
]
