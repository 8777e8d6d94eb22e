/** A process that writes parts of a site: started by `site-hands.ts`, told what to write over its channel. */
import './engine.ts'
import { RoznamchaError } from '../model/error.ts'
import { type Before, openFolder, type PartWritten } from '../site/folder.ts'
import type { Press } from '../site/press.ts'
import { openPress, type Part, type PartOptions, WRITERS } from '../site/site.ts'
import { openStore } from '../stores/index.ts'

/** First where everything is, then part after part. */
export type Asked =
  | { readonly url: string; readonly dir: string; readonly before: Before; readonly options: PartOptions }
  | { readonly part: Part }
  | { readonly end: true }

export type Told =
  | { readonly told: string }
  | { readonly written: PartWritten }
  | { readonly used: NodeJS.ResourceUsage }
  | { readonly failed: { readonly code: string; readonly message: string } }

/** How often it is told how far it has come. In milliseconds. */
const EVERY = 100

let toldAt = 0
const tell = (message: Told): void => void process.send?.(message)
const progress = (what: string): void => {
  const now = performance.now()
  if (now - toldAt < EVERY) return
  toldAt = now
  tell({ told: what })
}

let press: ((part: Part) => Promise<PartWritten>) | undefined

function pressOf({ url, dir, before, options }: Extract<Asked, { url: string }>): typeof press {
  let looked: Promise<Omit<Press, 'folder'>> | undefined
  return async (part) => {
    // A folder for each part: it ends with it. What was looked through serves all of them.
    const folder = openFolder(dir, before)
    looked ??= openStore(url, { readOnly: true }).then((store) => openPress(store, folder, options, progress))
    await WRITERS[part]({ ...(await looked), folder })
    return folder.part()
  }
}

process.on('message', async (asked: Asked) => {
  try {
    if ('part' in asked) tell({ written: await press!(asked.part) })
    else if ('end' in asked) tell({ used: process.resourceUsage() })
    else press = pressOf(asked)
  } catch (error) {
    const code = error instanceof RoznamchaError ? error.code : 'internal'
    tell({ failed: { code, message: (error as Error).message } })
  }
})
