#!/usr/bin/env node
/** Where the program begins. */
import './engine.ts'
import { run } from './run.ts'
import { openWorld } from './world.ts'

process.exitCode = await run(process.argv.slice(2), openWorld())
