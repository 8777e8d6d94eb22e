/** Those who stand in a report only as owners, or inside the post of another: no side of their own. */
import type { TokenMark } from '../../../model/marks.ts'
import type { Item } from '../scene.ts'
import type { Cues } from './cues.ts'

/** The item as an owner, of one shape with all others (decision 91). */
const owning = ({ first, last, kind, entity, party, time, implied }: Item): Item => ({
  first,
  last,
  kind,
  entity,
  party,
  time,
  implied,
  owner: true,
})

/**
 * Marks those who only stand in another's title: "советника Обамы Тони Донилона", "Biden's adviser Jake Sullivan", "adviser to President X",
 * and places inside a post: "ambassador to Mexico".
 */
export function markOwners(items: Item[], tokens: readonly TokenMark[], cues: Cues): Item[] {
  return items.map((item, n) => {
    const next = items[n + 1]
    if (item.kind === 'person' && !item.implied && cues.table.order === 'verb-last' && ownsNext(item, tokens, cues))
      return ownsMeeting(items, n, tokens, cues) ? item : owning(item)
    if (item.kind === 'person' && cues.table.articles && isServed(items, n, tokens, cues)) return owning(item)
    if ((item.kind === 'state' || item.kind === 'place') && tokens[item.last]?.norm === '-')
      if (cues.ledBy.at(tokens, item.last + 1)) return owning(item)
    if (!next || item.kind === 'time') return item
    const gap = next.first - item.last
    if (item.kind === 'person' && next.kind === 'person' && !item.implied && gap <= 7) {
      let open = true
      for (let i = item.last; i < next.first; i++) {
        const t = tokens[i]!
        if (t.kind === 'sign' || cues.table.joiners.includes(t.norm)) open = false
      }
      const owns =
        cues.table.order === 'verb-last' ? cues.layout.owner.has(tokens[item.last]?.norm ?? '') && gap > 1 : gap === 0
      if (open && owns) return owning(item)
    }
    if (item.kind === 'person' && next.kind === 'person' && !item.implied && cues.table.articles)
      if (hasAide(item.last, next.first, tokens, cues)) return owning(item)
    return item
  })
}

/** "Obama envoy Y", "Obama's special envoy for the Caspian, Y": whether the words between two names are the second one's post as an aide. */
function hasAide(from: number, to: number, tokens: readonly TokenMark[], cues: Cues): boolean {
  const marked = /^['’]s$/.test(tokens[from]?.norm ?? '')
  const first = marked ? from + 1 : from
  for (let i = first; i < Math.min(to, first + 4); i++) {
    const aide = cues.aides.at(tokens, i, to)
    if (aide?.last === to) return true
    if (aide && marked) return tokens[to - 1]!.norm === ',' && isPlain(tokens, aide.last, to - 1, cues)
    if (tokens[i]!.kind === 'sign' ? tokens[i]!.norm !== '-' : cues.table.joiners.includes(tokens[i]!.norm))
      return false
  }
  return false
}

/** How many words what an aide is for may have. */
const LONGEST_TASK = 8

/** Whether no sign and no verb stands between two tokens: "for the Caspian". */
function isPlain(tokens: readonly TokenMark[], from: number, to: number, cues: Cues): boolean {
  if (to - from > LONGEST_TASK) return false
  for (let i = from; i < to; i++)
    if ((tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') || cues.verbStops.at(tokens, i, to)) return false
  return true
}

/** Between "to" and a name stand at most so many words of a title: "to the Prime Minister of the Republic". */
const LONGEST_TITLE = 4

/** "Chief Policy Adviser, to President X", "envoy of Prime Minister Y": whom an aide serves does not take part by it. */
function isServed(items: readonly Item[], n: number, tokens: readonly TokenMark[], cues: Cues): boolean {
  const { first } = items[n]!
  // "Counselor to the President X" without another's name before a comma is X's own post.
  const aideNamed = items.slice(Math.max(0, n - 3), n).some((i) => i.kind === 'person' && tokens[i.last]?.norm === ',')
  if (!aideNamed) return false
  for (let i = first - 1; i >= Math.max(1, first - 1 - LONGEST_TITLE); i--) {
    const { norm, kind } = tokens[i]!
    if (kind === 'sign' && norm !== '-' && norm !== '.') return false
    if (norm !== cues.small.to && norm !== cues.small.of) continue
    const aide = tokens[i - 1]!.norm === ',' ? i - 2 : i - 1
    if (aide < 0) return false
    return [aide, aide - 1, aide - 2].some((k) => k >= 0 && cues.aides.at(tokens, k, aide + 1)?.last === aide + 1)
  }
  return false
}

/** "نواز شریف کے مشیر …": an owner, unless a meeting or "between", "with" follows at once. */
function ownsNext(item: Item, tokens: readonly TokenMark[], cues: Cues): boolean {
  const after = tokens[item.last]
  if (!after || !cues.genitives.at(tokens, item.last)) return false
  // "X کا استقبال کیا": who is received.
  if (cues.hosts.at(tokens, item.last + 1)) return false
  if (cues.layout.saying.has(tokens[item.last + 1]?.norm ?? '') && isOccasionBefore(item.first, tokens, cues))
    return false
  for (let i = item.last + 1; i < Math.min(tokens.length, item.last + 7); i++) {
    // "X کے مشیر کی حیثیت سے": what another is, by X.
    if (cues.standing.capacity.has(tokens[i]!.norm)) return true
    if (cues.layout.together.has(tokens[i]!.norm) || cues.events.at(tokens, i)) return false
  }
  return true
}

/** Words between who meets and the word of meeting, beside the names there. */
const MEETING_WORDS = 9

/** "X کی سعودی عرب میں ولی عہد Y سے ملاقات": whoever owns a meeting behind one more name and "with". */
function ownsMeeting(items: readonly Item[], n: number, tokens: readonly TokenMark[], cues: Cues): boolean {
  const { last } = items[n]!
  if (cues.layout.owner.has(tokens[last]!.norm)) return false
  let next = n + 1
  let met = false
  for (let i = last + 1, words = 0; i < tokens.length && words < MEETING_WORDS; words++) {
    const item = items[next]
    if (item?.first === i) {
      i = item.last
      met =
        item.kind === 'person' &&
        (cues.standing.from.has(tokens[i]?.norm ?? '') ||
          (cues.layout.owner.has(tokens[i]?.norm ?? '') && cues.standing.partaking.has(tokens[i + 1]?.norm ?? '')))
      next++
      continue
    }
    const { norm, kind } = tokens[i]!
    if (kind === 'sign' || cues.standing.doer.has(norm) || cues.clauseEnds.at(tokens, i)) return false
    if (met && cues.events.at(tokens, i)) return true
    i++
  }
  return false
}

/** "ملاقات میں امریکی صدر X کا کہنا تھا": who says something at an encounter takes part in it, whatever the genitive. */
function isOccasionBefore(to: number, tokens: readonly TokenMark[], cues: Cues): boolean {
  for (let i = to - 1; i >= Math.max(0, to - 10); i--)
    if (tokens[i]!.kind === 'sign') return false
    else if (cues.occasions.at(tokens, i, to)) return true
  return false
}
