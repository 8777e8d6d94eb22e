/** Every option that more than one command takes, once. */
import type { Option } from './command.ts'

export const DEFAULT_STORE = 'sqlite:day-book.db'

export const store: Option = {
  flags: '--store <url>',
  help: 'the register: sqlite:FILE, postgres://… or memory:',
  fallback: DEFAULT_STORE,
}
export const json: Option = { flags: '--json', help: 'one JSON object a line, for programs' }
export const jsonl: Option = {
  flags: '--jsonl',
  help: 'the inputs are JSON Lines: {"id", "text" or "html", "lang", "published", "url", "title", "publisher"}',
}
export const published: Option = {
  flags: '--published <date>',
  help: 'when the report was published: 2018-03-22, or with time and offset',
}
export const source: Option = { flags: '--source <url>', help: 'where the report stands on the web' }
export const lang: Option = {
  flags: '--lang <code>',
  help: 'its language: ur, ru or en (told from the text when left out)',
}
export const publisher: Option = { flags: '--publisher <name>', help: 'the outlet' }

export const jobs: Option = {
  flags: '--jobs <number>',
  help: 'how many processes read at once (all cores when left out)',
}

/** Where `serve` begins to look for a free port. */
export const DEFAULT_PORT = 8320
export const port: Option = { flags: '--port <number>', help: 'the port to listen at, or 0 for any free one' }
export const asOf: Option = {
  flags: '--as-of <date>',
  help: 'the day it is judged from: what was published later is not known yet (today when left out)',
}
export const inLanguage: Option = {
  flags: '--in <code>',
  help: 'places, bodies, names and posts as a report in this language (ur, ru, en) writes them, where one does',
}
export const by: Option = { flags: '--by <name>', help: 'who decides (the name of your account when left out)' }
export const reason: Option = { flags: '--reason <words>', help: 'why' }
export const names: Option = {
  flags: '--names <file>',
  help: "one's own list of names (CSV: name, variants, wikidata, country, type); see docs/names.md",
}

/** What is said of reports that are read: their form, what is known of them, and how many are read at once. */
export const reports: readonly Option[] = [jsonl, published, source, lang, publisher, names, jobs]
