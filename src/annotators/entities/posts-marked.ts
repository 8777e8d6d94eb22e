/** Offices whose state and body go before them, with marks behind: "وزارتِ تجارت کے ڈائریکٹر جنرل". */
import { type Ground, nameBeginningAt, nameEndingAt, norm } from './ground.ts'
import type { Lexicon } from './lexicon.ts'
import { begin, type Composer, clean, demonymBefore, mark, modifierBefore, personAt, takeName } from './post-parts.ts'

/** "آئی ایم ایف مشن کی وزیر خزانہ X سے ملاقات": the genitive of a meeting that follows its other side, beside the office of a man. */
function ownsMeeting(g: Ground, x: Lexicon, genitive: number, last: number, end: number): boolean {
  if (!x.offices.ofMeeting.has(norm(g, genitive))) return false
  // "تائیوان کی صدر X سے": a state has a woman in office.
  if (nameEndingAt(g, genitive)?.type === 'LOC') return false
  const holder = personAt(g, x, last, end)
  if (!holder || !x.offices.withOther.has(norm(g, holder.last)) || holder.words.some((w) => x.women.has(w)))
    return false
  for (let i = holder.last + 1; i < Math.min(end, holder.last + 5); i++)
    if (x.offices.meetings.has(norm(g, i))) return true
  return false
}

/** "وزارتِ تجارت میں برآمدات کے ڈائریکٹر جنرل": what an office belongs to goes before it, joined by postpositions. */
export const markedOffice: Composer = (g, x, first, last, least, end) => {
  const draft = begin(first, last)
  let joined = false
  for (let n = 0; n < 12; n++) {
    const i = draft.first
    if (i <= least) break
    const modifier = modifierBefore(g, x, i, least)
    if (modifier) {
      mark(draft, modifier.value)
      draft.first = modifier.first
      draft.shownFirst = draft.first
      continue
    }
    const name = nameEndingAt(g, i)
    if (name && name.first >= least) {
      if (name.type === 'ORG') {
        takeName(g, draft, name)
        draft.first = name.first
        draft.shownFirst = draft.first
        joined = true
        continue
      }
      if (name.type === 'LOC' && draft.organisation?.first === i) {
        takeName(g, draft, name)
        draft.first = name.first
      }
      break
    }
    const demonym = demonymBefore(g, i, least)
    if (demonym) {
      draft.country ??= demonym.code
      draft.first = demonym.first
      // "سابق امریکی وزیر خارجہ": that it is over belongs to the office as shown.
      const time = modifierBefore(g, x, draft.first, least)
      if (time && (time.value === 'past' || time.value === 'future')) {
        mark(draft, time.value)
        draft.first = time.first
        draft.shownFirst = time.first
      }
      break
    }
    const before = norm(g, i - 1)
    if (x.offices.owner.has(before)) {
      const owner = nameEndingAt(g, i - 1)
      if (ownsMeeting(g, x, i - 1, last, end)) break
      if (owner && owner.first >= least) {
        draft.first = owner.first
        if (owner.type !== 'LOC') draft.shownFirst = draft.first
        takeName(g, draft, owner)
        if (owner.type === 'ORG') {
          joined = true
          continue
        }
        break
      }
      let k = i - 1
      while (
        k > least &&
        i - 1 - k < 6 &&
        !g.nameAt[k - 1] &&
        g.tokens[k - 1]!.kind === 'word' &&
        !x.offices.noPart.has(norm(g, k - 1))
      ) {
        k--
        if (g.language.countries.demonym([norm(g, k)])) break
      }
      if (k === i - 1) break
      const of = g.language.countries.demonym([norm(g, k)])
      if (of) draft.country ??= of.code
      draft.first = k
      draft.shownFirst = k
      joined = true
      if (of) break
      continue
    }
    if (x.offices.inside.has(before) && joined) {
      const place = nameEndingAt(g, i - 1)
      if (place?.type === 'ORG' && place.first >= least) {
        takeName(g, draft, place)
        draft.first = place.first
        draft.shownFirst = place.first
        continue
      }
    }
    break
  }
  let i = last
  const body = nameBeginningAt(g, i)
  if (body && body.type === 'ORG') {
    takeName(g, draft, body)
    i = body.last
    draft.last = i
  } else if (x.links.has(norm(g, i))) {
    let k = i + 1
    while (
      k < Math.min(end, i + 12) &&
      g.nameAt[k]?.type !== 'PER' &&
      g.tokens[k]!.kind === 'word' &&
      (!x.offices.noPart.has(norm(g, k)) || x.offices.and.has(norm(g, k)))
    )
      k++
    if (g.nameAt[k]?.type === 'PER' && k > i + 1) {
      i = k
      draft.last = k
    }
  }
  if (norm(g, i) === '،' || norm(g, i) === ',') {
    const after = nameBeginningAt(g, i + 1)
    if (after?.type === 'PER') i++
  }
  const holder = personAt(g, x, i, end)
  if (holder) draft.holder = holder
  return clean(draft)
}
