/** Visits in a context of the browser's own, from which what goes wrong is gathered. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** So long a test in the browser may take, in milliseconds: on a busy machine each of a walk's pages takes seconds. */
export const WALK_MS = 300_000
/** How many pages stand open at once: while one is laid out, the next is on its way. */
const TABS = 2

export interface Visit {
  readonly page: Page
  /** Shows each item in a tab, several tabs at a time. Stops at the first that throws. */
  readonly each: <T>(items: Iterable<T>, show: (page: Page, item: T) => Promise<void>) => Promise<void>
}

/** Opens a context, and gives what went wrong in it: errors of scripts, of the console, of loading. `ignored`: lines of the console that are meant. */
export async function visiting(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0],
  visit: (visit: Visit) => Promise<void>,
  ignored: (line: string) => boolean = () => false,
): Promise<string[]> {
  const context = await browser.newContext(options)
  const faults = new Set<string>()
  context.on('weberror', (e) => void faults.add(String(e.error())))
  context.on('console', (m) => {
    if ((m.type() === 'error' || m.type() === 'warning') && !ignored(m.text())) faults.add(m.text())
  })
  context.on('requestfailed', (r) => {
    const why = r.failure()?.errorText
    // What a page was still loading when the next one was opened is given up; nothing is wrong with it.
    if (why !== 'net::ERR_ABORTED') faults.add(`${r.url()} ${why}`)
  })
  try {
    const page = await context.newPage()
    await visit({ page, each: (items, show) => inTabs(context, page, items, show) })
  } finally {
    await context.close()
  }
  return [...faults].slice(0, 20)
}

async function inTabs<T>(
  context: BrowserContext,
  first: Page,
  items: Iterable<T>,
  show: (page: Page, item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const run = async (page: Page): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await show(page, item)
  }
  const tabs = [first]
  while (tabs.length < TABS) tabs.push(await context.newPage())
  await Promise.all(tabs.map(run))
}
