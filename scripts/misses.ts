/** What the scorer's list of misses comes to: counts by kind, and the commonest misses in words. No text of a report is kept. */

interface Gold {
  readonly engagements: readonly { readonly kind: string }[]
  readonly outcomes: readonly { readonly kind: string }[]
}

const KINDS = ['visit', 'meeting', 'session', 'call', 'conference', 'agreement', 'commitment']

/** A table of the development reports: of each kind how many are told, found, missed and made up. */
export function byKind(gold: readonly Gold[], met: string, ends: string): string[] {
  const told = count(gold.flatMap((g) => [...g.engagements, ...g.outcomes]).map((x) => x.kind))
  const kindOf = (line: string) => /^[-+] \S+ (?:kind )?([a-z]+)/.exec(line)?.[1] ?? ''
  const lines = [...listed(met), ...listed(ends)]
  const missed = count(lines.filter((l) => l.startsWith('-')).map(kindOf))
  const made = count(lines.filter((l) => l.startsWith('+')).map(kindOf))
  return [
    '| kind (dev) | told | found | missed | made up |',
    '|---|---|---|---|---|',
    ...KINDS.map((k) => {
      const [all, none] = [told.get(k) ?? 0, missed.get(k) ?? 0]
      return `| ${k} | ${all} | ${all - none} | ${none} | ${made.get(k) ?? 0} |`
    }),
  ]
}

const FIELD: { readonly [slot: string]: string } = {
  kind: 'the kind',
  status: 'the status',
  date: 'the date',
  place: 'the place',
  party: 'a party',
  person: 'a person',
  head: 'who heads a side',
  mechanism: 'the standing body',
  ordinal: 'the number',
}

/** The commonest misses of the development reports as sentences, at most six of each sort. */
export function commonMisses(met: string, ends: string): string[] {
  const slots = met
    .split('\n')
    .filter((l) => l.startsWith('= '))
    .flatMap((l) => [...l.matchAll(/(?:^= \S+ |, )([-+])(\w+)/g)].map((m) => `${m[1]}${m[2]}`))
  const lost = slots.filter((s) => s[0] === '-').map((s) => FIELD[s.slice(1)] ?? s.slice(1))
  const added = slots.filter((s) => s[0] === '+').map((s) => FIELD[s.slice(1)] ?? s.slice(1))
  const whole = listed(met).map((l) => {
    const [sign, , , kind, , status] = l.replace(/,/g, '').split(' ')
    return `${sign} ${status} ${kind}`
  })
  const outcomes = listed(ends).map((l) => `${l[0]} ${/^[-+] \S+ (\w+)/.exec(l)?.[1] ?? ''}`)
  const said = (list: readonly string[]) =>
    [...count(list)]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 6)
      .map(([what, n]) => `${what} (${n})`)
      .join(', ') || 'none'
  const of = (list: readonly string[], sign: string) => list.filter((l) => l[0] === sign).map((l) => l.slice(2))
  return [
    'Most frequent misses on `dev`, with their number:',
    '',
    `- encounters missed: ${said(of(whole, '-'))}; made up: ${said(of(whole, '+'))}`,
    `- in encounters found, not told: ${said(lost)}; told wrongly or too much: ${said(added)}`,
    `- outcomes missed: ${said(of(outcomes, '-'))}; made up: ${said(of(outcomes, '+'))}`,
  ]
}

const listed = (out: string): string[] => out.split('\n').filter((l) => /^[-+] \S/.test(l))

function count(list: readonly string[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const x of list) out.set(x, (out.get(x) ?? 0) + 1)
  return out
}
