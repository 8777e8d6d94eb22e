/** The commands, in the order in which help lists them. */
import type { Command } from '../command.ts'
import { read } from './read.ts'

export const commands: readonly Command[] = [read]
