/** `show`: one entry, whole. */

import type { Claim, Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { dayInWords } from '../../register/days.ts'
import { plainEntry } from '../../register/plain.ts'
import { getEntry } from '../../workers/find-entry.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { personLine, whatWas } from '../entry-lines.ts'
import { shownAs } from '../entry-query.ts'
import { bold, dim, piece, warm, wrap } from '../layout.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

export const show: Command = {
  arguments: '<ids...>',
  options: [option.store, option.json, option.inLanguage],
  help: `Takes ids as list prints them, or their beginnings. An id an entry had before it was merged leads to it still.
With --json the whole entry: every field with its claims, their evidence and why the shown value is shown.

Example:
  roznamcha show r3f2a9c`,
  run: (ids, options, world) => {
    if (ids.length === 0) throw new RoznamchaError('usage', 'show needs the id of an entry')
    return withRegister(options, world, { readOnly: true }, async (store) => {
      const as = shownAs(options)
      for (const [i, id] of ids.entries()) {
        const entry = as(await getEntry(store, id))
        await world.write(
          options['json'] === true ? `${JSON.stringify(entry)}\n` : `${i > 0 ? '\n' : ''}${whole(world, entry)}`,
        )
      }
      return EXIT.done
    })
  },
}

function whole(world: World, entry: Entry): string {
  const row = plainEntry(entry)
  const ids = new Map(entry.documents.map((d) => [d.digest, d]))
  const lines: string[] = []
  const line = (label: string, text: string | undefined) => {
    if (!text) return
    const indent = `  ${label.padEnd(10)} `
    lines.push(`${dim(world, indent)}${wrap(world, text, ' '.repeat(13)).trimStart()}`)
  }
  const place = row.place && `${piece(world, row.place.name)}${row.place.country ? ` (${row.place.country})` : ''}`
  lines.push(bold(world, `${row.date ?? 'no date'}  ${whatWas(row)}  ${row.parties.join(' – ')}`), '')
  line('place', [place, row.venue && piece(world, row.venue)].filter(Boolean).join(', '))
  line('body', row.mechanism && `${piece(world, row.mechanism.name)} (${row.mechanism.parties.join(' – ')})`)
  row.people.forEach((p, i) => {
    line(i === 0 ? 'people' : '', personLine(world, p))
    const others = p.names.filter((n) => n !== p.name)
    if (others.length > 0) line('', dim(world, `also written ${others.map((n) => piece(world, n)).join(', ')}`))
  })
  for (const field of Object.keys(row.disagreements) as DisputedField[])
    line('differ', `${warm(world, field)}: ${whoSays(world, entry, field)}`)
  const groups = new Set<string>()
  for (const o of entry.outcomes) {
    // One line for what several reports tell.
    if (o.rejected || groups.has(o.group)) continue
    groups.add(o.group)
    const about = [
      o.by.join(', '),
      o.due && `due ${dayInWords(o.duePart ?? o.due)}`,
      o.place && piece(world, o.place.name),
    ]
      .filter(Boolean)
      .join(' · ')
    line(
      o.kind === 'agreement' ? 'agreed' : 'promised',
      `${piece(world, o.content.quote)}${about ? ` [${about}]` : ''}`,
    )
  }
  for (const s of entry.statements) line('said', `${piece(world, s.speaker ?? '?')}: ${piece(world, s.content.quote)}`)
  // Several judgements may rest on one thing that does not fit.
  for (const words of new Set(entry.disputes.map((d) => d.words))) line('dispute', warm(world, piece(world, words)))
  entry.documents.forEach((d, i) => {
    const about = [d.outlet && piece(world, d.outlet), d.lang, d.published?.slice(0, 10)].filter(Boolean).join(', ')
    line(
      i === 0 ? 'reports' : '',
      `${about}: ${d.title ? piece(world, d.title) : ''} ${dim(world, piece(world, d.id))}${d.reprintOf ? ` reprint of ${piece(world, ids.get(d.reprintOf)?.id ?? d.reprintOf)}` : ''}`,
    )
  })
  line('sources', `${row.voices} independent`)
  line('id', entry.id)
  return `${lines.join('\n')}\n`
}

type DisputedField = 'kind' | 'status' | 'date' | 'place' | 'parties' | 'mechanism' | 'ordinal'

/** Each value of a field, with the outlets that give it. */
function whoSays(world: World, entry: Entry, field: DisputedField): string {
  const values = new Map<string, Set<string>>()
  const claims: readonly Claim<unknown>[] = entry[field].claims
  for (const c of claims) {
    const value = shown(world, c.value)
    const name = c.outlet ? `${piece(world, c.outlet)} (${c.lang})` : (c.document ?? 'a judgement').slice(0, 12)
    // What a judgement put aside stays a claim of its report.
    const who = c.rejected ? `${name}, put aside` : name
    values.set(value, (values.get(value) ?? new Set()).add(who))
  }
  return [...values].map(([value, who]) => `${value} – ${[...who].join(', ')}`).join('; ')
}

/** A field's value in words. */
export function shown(world: World, value: unknown): string {
  if (Array.isArray(value)) return value.map((v) => shown(world, v)).join(' – ')
  if (typeof value === 'object' && value !== null) {
    const { name, country } = value as { name?: string; country?: string }
    return `${piece(world, name ?? JSON.stringify(value))}${country ? ` (${country})` : ''}`
  }
  return piece(world, String(value))
}
