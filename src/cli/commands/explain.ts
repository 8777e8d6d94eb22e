/** `explain`: the words in the reports behind an entry. */
import type { Claim, Entry, Field } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import type { Evidence } from '../../model/evidence.ts'
import { holds } from '../../model/evidence.ts'
import type { Store } from '../../stores/store.ts'
import { getEntry } from '../../workers/find-entry.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { bold, dim, marked, piece, wrap } from '../layout.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'
import { shown } from './show.ts'

const FIELDS = ['kind', 'status', 'date', 'place', 'venue', 'parties', 'mechanism', 'ordinal'] as const
/** Units of text that are shown before and after the words. */
const AROUND = 48

interface Line {
  readonly field: string
  readonly claim: Claim<unknown>
  readonly shown: boolean
}

export const explain: Command = {
  arguments: '<ids...>',
  options: [
    option.store,
    option.json,
    { flags: '--field <name>', help: `only this field: ${FIELDS.join(', ')}, people` },
  ],
  help: `For every field: each value, who says it, whether it is said or worked out, by which rule, and the words themselves
with a little before and after. Words that no longer stand in the kept report are said to be missing.
With --json one claim a line.

Example:
  roznamcha explain r3f2a9c --field date`,
  run: (ids, options, world) => {
    if (ids.length === 0) throw new RoznamchaError('usage', 'explain needs the id of an entry')
    const only = options['field']
    if (typeof only === 'string' && ![...FIELDS, 'people'].includes(only))
      throw new RoznamchaError('usage', `--field: "${only}" is not one of ${FIELDS.join(', ')}, people`)
    return withRegister(options, world, { readOnly: true }, async (store) => {
      for (const id of ids) {
        const entry = await getEntry(store, id)
        const texts = await textsOf(store, entry)
        const lines = claimsOf(entry).filter((l) => only === undefined || l.field.split(' ')[0] === only)
        let last = ''
        for (const line of lines) {
          if (options['json'] === true)
            await world.write(
              `${JSON.stringify({ entry: entry.id, field: line.field, shown: line.shown, ...line.claim })}\n`,
            )
          else await world.write(inWords(world, entry, line, texts, last))
          last = line.field
        }
      }
      return EXIT.done
    })
  },
}

function claimsOf(entry: Entry): Line[] {
  const of = (field: string, f: Field<unknown>): Line[] =>
    f.claims.map((claim) => ({
      field,
      claim,
      shown: !claim.rejected && JSON.stringify(claim.value) === JSON.stringify(f.shown),
    }))
  return [
    ...FIELDS.flatMap((f) => of(f, entry[f])),
    ...entry.people.flatMap((p) => [
      ...of(`people ${p.name.shown ?? p.id}`, p.name),
      ...of(`people ${p.name.shown ?? p.id}, post`, p.post),
    ]),
  ]
}

async function textsOf(store: Store, entry: Entry): Promise<Map<string, string>> {
  const out = new Map<string, string>()
  for await (const r of store.reports({ digests: entry.documents.map((d) => d.digest) }))
    out.set(r.digest, r.reading.document.text)
  return out
}

function inWords(
  world: World,
  entry: Entry,
  { field, claim, shown: isShown }: Line,
  texts: ReadonlyMap<string, string>,
  last: string,
): string {
  const out: string[] = []
  if (field !== last) out.push(`${last === '' ? '' : '\n'}${bold(world, piece(world, field))}`)
  const document = entry.documents.find((d) => d.digest === claim.document)
  const who = claim.judgement
    ? `judgement ${claim.judgement.slice(0, 8)}`
    : [claim.outlet ?? document?.id, claim.lang, claim.published?.slice(0, 10)].filter(Boolean).join(', ')
  const voice = claim.voice.of === 'speaker' ? `, in the words of ${claim.voice.speaker ?? 'somebody it quotes'}` : ''
  const set = claim.rejected ? `, set aside by judgement ${claim.rejected.slice(0, 8)}` : isShown ? '' : ', not shown'
  out.push(
    `  ${shown(world, claim.value)}  ${dim(world, piece(world, `${who}${voice}: ${claim.standing}${set} [${claim.rule}]`))}`,
  )
  const text = claim.document === undefined ? undefined : texts.get(claim.document)
  for (const e of claim.evidence) out.push(wrap(world, quoteOf(world, text, e), '    '))
  return `${out.join('\n')}\n`
}

/** The words in their surroundings, marked. */
function quoteOf(world: World, text: string | undefined, e: Evidence): string {
  if (text === undefined) return `${piece(world, e.quote)} ${dim(world, '(the report itself is not kept)')}`
  if (!holds(text, e)) return `${piece(world, e.quote)} ${dim(world, '(these words are missing in the kept report)')}`
  const from =
    e.start <= AROUND ? 0 : e.start - AROUND + /^\S*\s?/.exec(text.slice(e.start - AROUND, e.start))![0].length
  const to =
    e.end + AROUND >= text.length ? text.length : e.end + text.slice(e.end, e.end + AROUND).replace(/\s\S*$/, '').length
  const words = marked(world, text, { start: from, end: to }, [e])
  return `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`
}
