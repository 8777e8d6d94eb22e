/** axe-core in a page: what keeps somebody from reading it by eye, by ear or by keyboard. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** The rules that a page breaks, each with the first places of it. `only` narrows to some rules. What is folded is opened first. */
export async function violationsOn(page: Page, only?: readonly string[]): Promise<string[]> {
  await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true })')
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(only ? { runOnly: only } : {})})`)) as {
    violations: readonly Violation[]
  }
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((n) => n.html.slice(0, 200))
    return `${id}: ${places.join(' | ')}`
  })
}
