/** axe-core in a page: what keeps somebody from reading it by eye, by ear or by keyboard. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Which rules are asked. Colours take as long as all the others together, and are the same on a page in every language: they are
 * looked at once in the light and once in the dark, the rest in every language.
 */
export type Rules = 'all' | 'colours' | 'all but colours'

const RULES: { readonly [R in Rules]: object } = {
  all: {},
  colours: { runOnly: ['color-contrast'] },
  'all but colours': { rules: { 'color-contrast': { enabled: false } } },
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** The rules that a page breaks, each with the first places of it. What is folded is opened first. */
export async function violationsOn(page: Page, rules: Rules = 'all'): Promise<string[]> {
  await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true })')
  await page.evaluate(axe)
  // Of what is as it should be nothing is written down, and of what is not, only its words.
  const options = { ...RULES[rules], resultTypes: ['violations'], selectors: false }
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: readonly Violation[]
  }
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((n) => n.html.slice(0, 200))
    return `${id}: ${places.join(' | ')}`
  })
}
