/** The commands, in the order in which help lists them. */
import type { Command } from '../command.ts'
import { page } from './page.ts'
import { read } from './read.ts'

export const commands: readonly Command[] = [read, page]
