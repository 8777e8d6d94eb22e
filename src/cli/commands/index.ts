/** The commands, in the order in which help lists them. */
import type { Command } from '../command.ts'
import { add } from './add.ts'
import { compareNames } from './compare-names.ts'
import { explain } from './explain.ts'
import { exportCommand } from './export.ts'
import { list } from './list.ts'
import { page } from './page.ts'
import { read } from './read.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { start } from './start.ts'

export const commands: readonly Command[] = [
  read,
  page,
  explain,
  add,
  list,
  show,
  exportCommand,
  serve,
  start,
  compareNames,
]
