/** The commands, in the order in which help lists them. Each is loaded only when it is run, so that none pays for another's libraries. */
import type { Listed } from '../command.ts'

export const commands: readonly Listed[] = [
  {
    name: 'read',
    group: 'Read',
    summary: 'reports in, readings out (JSON Lines)',
    load: async () => (await import('./read.ts')).read,
  },
  {
    name: 'page',
    group: 'Read',
    summary: 'web pages in, the reports on them out, in any language',
    load: async () => (await import('./page.ts')).page,
  },
  {
    name: 'explain',
    group: 'Read',
    summary: 'the words in the reports behind an entry',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'add',
    group: 'Keep',
    summary: 'put reports or readings into a register',
    load: async () => (await import('./add.ts')).add,
  },
  {
    name: 'judge',
    group: 'Keep',
    summary: 'say that entries are one or not; correct, add, reject',
    load: async () => (await import('./judge.ts')).judge,
  },
  {
    name: 'rebuild',
    group: 'Keep',
    summary: 'derive all entries again from documents and judgements',
    load: async () => (await import('./rebuild.ts')).rebuild,
  },
  {
    name: 'list',
    group: 'Give',
    summary: 'entries by day, party, person, body, place or kind',
    load: async () => (await import('./list.ts')).list,
  },
  {
    name: 'show',
    group: 'Give',
    summary: 'one entry, with all that is claimed of it',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'search',
    group: 'Give',
    summary: 'words and names, in reports, statements and entries',
    load: async () => (await import('./search.ts')).search,
  },
  {
    name: 'person',
    group: 'Give',
    summary: 'somebody’s posts, encounters and statements',
    load: async () => (await import('./person.ts')).person,
  },
  {
    name: 'body',
    group: 'Give',
    summary: 'one body: its sessions, and all it took part in',
    load: async () => (await import('./body.ts')).body,
  },
  {
    name: 'mechanisms',
    group: 'Give',
    summary: 'standing bodies: sessions in order, gaps and clashes',
    load: async () => (await import('./mechanisms.ts')).mechanisms,
  },
  {
    name: 'promises',
    group: 'Give',
    summary: 'what was promised, and what became of it',
    load: async () => (await import('./promises.ts')).promises,
  },
  {
    name: 'changes',
    group: 'Give',
    summary: 'what was added, corrected, merged, parted, and why',
    load: async () => (await import('./changes.ts')).changes,
  },
  {
    name: 'log',
    group: 'Give',
    summary: 'the judgements of people, oldest first',
    load: async () => (await import('./log.ts')).log,
  },
  {
    name: 'export',
    group: 'Give',
    summary: 'entries as jsonl, csv and other formats',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'serve',
    group: 'Run',
    summary: 'the day-book in a browser',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'site',
    group: 'Run',
    summary: 'the day-book as files, for any web host or none',
    load: async () => (await import('./site.ts')).site,
  },
  {
    name: 'start',
    group: 'Run',
    summary: 'keep reports, list them, open the day-book',
    load: async () => (await import('./start.ts')).start,
  },
  {
    name: 'account',
    group: 'Run',
    summary: 'who may come in over the network, and how far',
    load: async () => (await import('./account.ts')).account,
  },
  {
    name: 'coverage',
    group: 'Check',
    summary: 'which outlets and languages were read on which days',
    load: async () => (await import('./coverage.ts')).coverage,
  },
  {
    name: 'reprints',
    group: 'Check',
    summary: 'which reports are an earlier report again',
    load: async () => (await import('./reprints.ts')).reprints,
  },
  {
    name: 'compare-names',
    group: 'Check',
    summary: 'which pairs of names can be one person',
    load: async () => (await import('./compare-names.ts')).compareNames,
  },
]
