/** What a site's robots.txt lets this program fetch, and how often. */
import robotsParser from 'robots-parser'

export interface Rules {
  allows(url: string): boolean
  /** Least time between two requests that the site asks for. Absent: undefined where it asks for none. */
  readonly delayMs: number | undefined
}

/** Longest robots.txt that is read, in bytes. Source: RFC 9309, 2.5. */
export const MAX_ROBOTS = 512_000
/** Longest delay that is honoured; a site that asks for more is asked this often. */
const MAX_DELAY_MS = 60_000

const ALL: Rules = { allows: () => true, delayMs: undefined }
const NONE: Rules = { allows: () => false, delayMs: undefined }

/**
 * The rules of a robots.txt as it was answered: none where there is no such file (4xx), nothing allowed where the server
 * failed (5xx) or could not be reached (no status). Source: RFC 9309, 2.3.1.
 */
export function rulesOf(address: string, status: number | undefined, text: string, product: string): Rules {
  if (status === undefined || status >= 500) return NONE
  if (status >= 400) return ALL
  if (status >= 300) return ALL
  const robots = (
    robotsParser as unknown as (
      url: string,
      text: string,
    ) => {
      isAllowed(url: string, product: string): boolean | undefined
      getCrawlDelay(product: string): number | undefined
    }
  )(address, text.slice(0, MAX_ROBOTS))
  const delay = robots.getCrawlDelay(product)
  return {
    allows: (url) => robots.isAllowed(url, product) !== false,
    delayMs: delay !== undefined && delay > 0 ? Math.min(delay * 1000, MAX_DELAY_MS) : undefined,
  }
}
