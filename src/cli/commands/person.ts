/** `person`: somebody's posts, whom they met, and what they said. */
import type { Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import type { Reading } from '../../model/reading.ts'
import type { NameVariant } from '../../model/variant.ts'
import { knownNames } from '../../names/known-names.ts'
import { plainEntry } from '../../register/plain.ts'
import { variantsOf } from '../../register/variants.ts'
import type { Store } from '../../stores/store.ts'
import { findPeople } from '../../workers/people.ts'
import { speakersOf } from '../../workers/spellings.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { whatWas } from '../entry-lines.ts'
import { countOption } from '../entry-query.ts'
import { bold, dim, piece, wrap } from '../layout.ts'
import { nameFrom } from '../name-argument.ts'
import * as option from '../options.ts'
import { namesFrom } from '../own-names.ts'
import { withRegister } from '../register.ts'
import { variantLines } from '../variant-lines.ts'

interface Said {
  readonly document: string
  readonly outlet?: string
  readonly lang: string
  readonly published?: string
  readonly speaker: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly direct: boolean
}

export const person: Command = {
  arguments: '<name...>',
  options: [
    option.store,
    option.json,
    option.names,
    { flags: '--limit <n>', help: 'at most so many statements', fallback: '20' },
  ],
  help: `The name may be written in any of the three scripts; every spelling of the register that sounds like it counts. With --json
one object: {"names", "variants": [{"name", "lang", "script", "first", "last", "documents", "seen": [the reports]}],
"posts": [{"post", "party", "from", "to", "documents"}], "met": [{"name", "times"}], "entries", "statements"}.
With --names every spelling that one's own list gives for the name is looked for, and its Wikidata id is told.

Examples:
  roznamcha person Ilya Rogachev
  roznamcha person Рогачев --names people.csv`,
  run: (words, options, world) => {
    const name = nameFrom(words, 'person')
    const limit = countOption(options, 'limit') ?? 20
    return withRegister(options, world, { readOnly: true }, async (store) => {
      const own = await namesFrom(options, world)
      const listed = (own.rows && knownNames(own.rows).called(name)) ?? []
      // Namesakes of the list cannot be told apart by their name.
      const row = listed.length === 1 ? listed[0] : undefined
      const { people } = await findPeople(store, [name, ...(row ? [row.name, ...row.variants] : [])])
      // Who only speaks takes part in no entry.
      const names = [
        ...new Set([name, ...people.flatMap((p) => p.names.map((n) => n.name)), ...(await speakersOf(store, name))]),
      ]
      const entries: Entry[] = []
      for await (const e of store.entries({ filters: [{ name: 'person', values: names }] }))
        if (!e.withdrawn) entries.push(e)
      const statements = await saidBy(store, names, limit)
      if (entries.length === 0 && statements.length === 0)
        throw new RoznamchaError('not-found', `nobody called ${name} is in the register`)
      const about = {
        names: namesIn(entries, names, [...new Set(statements.map((s) => s.speaker)), name]),
        ...(row?.wikidata ? { wikidata: row.wikidata } : {}),
        variants: variantsIn(entries, names),
        posts: postsOf(entries, names),
        met: metBy(entries, names),
      }
      if (options['json'] === true)
        await world.write(`${JSON.stringify({ ...about, entries: entries.map(plainEntry), statements })}\n`)
      else await world.write(inLines(world, about, entries, statements))
      return own.bad > 0 ? EXIT.someProblems : EXIT.done
    })
  },
}

const isOne = (p: Entry['people'][number], names: readonly string[]): boolean =>
  !p.rejected && p.name.claims.some((c) => names.includes(c.value))

/** Spellings that are really used, the most frequent first; those of the speaker, before the name asked for, where no entry has one. */
function namesIn(entries: readonly Entry[], names: readonly string[], speakers: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const e of entries)
    for (const p of e.people)
      if (isOne(p, names)) for (const c of p.name.claims) counts.set(c.value, (counts.get(c.value) ?? 0) + 1)
  const used = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([n]) => n)
  return used.length > 0 ? used : speakers.slice(0, Math.max(1, speakers.length - 1))
}

/** The spellings in which the entries have this person, with the reports that write each. */
const variantsIn = (entries: readonly Entry[], names: readonly string[]): NameVariant[] =>
  variantsOf(
    entries.flatMap((entry) =>
      entry.people
        .filter((p) => isOne(p, names))
        .flatMap((p) => p.name.claims.map((claim) => ({ name: claim.value, claim, entry }))),
    ),
  ).sort((a, b) =>
    (a.script ?? '') < (b.script ?? '') ? 1 : (a.script ?? '') > (b.script ?? '') ? -1 : b.documents - a.documents,
  )

function postsOf(entries: readonly Entry[], names: readonly string[]) {
  const posts = new Map<string, { post: string; party?: string; from?: string; to?: string; documents: Set<string> }>()
  for (const e of entries)
    for (const p of e.people) {
      if (!isOne(p, names)) continue
      for (const c of p.post.claims) {
        if (c.rejected) continue
        const party = p.party.shown
        const key = `${c.value}\u0000${party ?? ''}`
        const post = posts.get(key) ?? { post: c.value, ...(party ? { party } : {}), documents: new Set<string>() }
        const day = e.date.shown ?? c.published?.slice(0, 10)
        if (day && (!post.from || day < post.from)) post.from = day
        if (day && (!post.to || day > post.to)) post.to = day
        const id = e.documents.find((d) => d.digest === c.document)?.id
        if (id) post.documents.add(id)
        posts.set(key, post)
      }
    }
  return [...posts.values()]
    .sort((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? -1 : 1))
    .map((p) => ({ ...p, documents: [...p.documents] }))
}

function metBy(entries: readonly Entry[], names: readonly string[]): { name: string; party?: string; times: number }[] {
  const met = new Map<string, { name: string; party?: string; times: number }>()
  for (const e of entries) {
    if (e.status.shown !== 'held' && e.status.shown !== 'ongoing') continue
    const own = e.people.find((p) => isOne(p, names))
    for (const p of e.people) {
      if (p.type !== 'PER' || p.rejected || isOne(p, names) || p.name.shown === undefined) continue
      if (own?.party.shown !== undefined && own.party.shown === p.party.shown) continue
      const one = met.get(p.name.shown) ?? {
        name: p.name.shown,
        ...(p.party.shown ? { party: p.party.shown } : {}),
        times: 0,
      }
      one.times++
      met.set(p.name.shown, one)
    }
  }
  return [...met.values()].sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
}

async function saidBy(store: Store, names: readonly string[], limit: number): Promise<Said[]> {
  const hits = await store.statements({ speakers: names, limit })
  const readings = new Map<string, Reading>()
  for await (const r of store.reports({ digests: [...new Set(hits.map((h) => h.ref))] }))
    readings.set(r.digest, r.reading)
  return hits.flatMap((h): Said[] => {
    const reading = readings.get(h.ref)
    const a = reading?.attributions[h.statement!]
    if (!reading || !a) return []
    const { id, publisher, lang, published, text } = reading.document
    const speaker = reading.entities.find((e) => e.id === a.speaker)?.name ?? ''
    const { start, end } = a.content
    return [
      {
        document: id,
        ...(publisher ? { outlet: publisher } : {}),
        lang,
        ...(published ? { published } : {}),
        speaker,
        quote: text.slice(start, end),
        start,
        end,
        direct: a.direct,
      },
    ]
  })
}

function inLines(
  world: World,
  about: {
    names: string[]
    wikidata?: string
    variants: readonly NameVariant[]
    posts: ReturnType<typeof postsOf>
    met: ReturnType<typeof metBy>
  },
  entries: readonly Entry[],
  statements: readonly Said[],
): string {
  const lines = [bold(world, about.names.map((n) => piece(world, n)).join(' · '))]
  if (about.wikidata) lines.push(dim(world, `  wikidata.org/wiki/${about.wikidata}`))
  for (const p of about.posts)
    lines.push(
      wrap(
        world,
        `${p.from ?? '?'}${p.to && p.to !== p.from ? ` to ${p.to}` : ''}: ${piece(world, p.post)}${p.party ? ` (${p.party})` : ''}`,
        '  ',
      ),
    )
  if (about.met.length > 0)
    lines.push(
      wrap(
        world,
        `met ${about.met.map((m) => `${piece(world, m.name)}${m.party ? ` (${m.party})` : ''} ${m.times}×`).join(', ')}`,
        '  ',
      ),
    )
  lines.push(...variantLines(world, about.variants))
  if (entries.length > 0) lines.push('')
  for (const e of entries) {
    const row = plainEntry(e)
    const place = row.place ? ` · ${piece(world, row.place.name)}` : ''
    lines.push(
      `  ${(row.date ?? 'no date').padEnd(10)}  ${whatWas(row)} · ${row.parties.join(' – ')}${place}  ${dim(world, row.id)}`,
    )
  }
  if (statements.length > 0) lines.push('', '  said')
  for (const s of statements) {
    const who = [s.published?.slice(0, 10), s.outlet && piece(world, s.outlet), s.lang].filter(Boolean).join(', ')
    lines.push(wrap(world, `${piece(world, s.quote)} ${dim(world, `(${who})`)}`, '    '))
  }
  return `${lines.join('\n')}\n`
}
