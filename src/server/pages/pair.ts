/** Two states: their encounters over time, by kind and by level, and what is due next between them. */

import type { Entry } from '../../model/entry.ts'
import { toDays, toEntry } from '../address.ts'
import { addressQueryOf } from '../choice.ts'
import type { PairFound } from '../find/countries.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { LEVELS, levelOf } from '../level.ts'
import { months } from '../pictures/months.ts'
import { timeline } from '../pictures/timeline.ts'
import { date, kindOf, party, plainHeadline } from '../show.ts'
import type { Words } from '../words/words.ts'
import { lines } from './line.ts'
import { promiseList } from './promises.ts'

export interface PairPage extends PairFound {
  readonly a: string
  readonly b: string
  readonly today: string
}

export function pairPage(words: Words, page: PairPage): Html {
  const { a, b, entries, total } = page
  const both = { facets: { party: [a, b] } }
  const dated = entries.filter((e) => e.date.shown !== undefined)
  const kinds = [...new Set(dated.map((e) => kindOf(words, e.kind.shown)))]
  const levels = LEVELS.filter((l) => dated.some((e) => levelOf(e) === l)).map((l) => words.level[l])
  const shown = entries.length < total ? words.country.newest(entries.length) : ''
  return html`<article><h1>${words.country.between(party(words, a), party(words, b))}</h1>
<p class="soft"><a href="${toDays(words, addressQueryOf(both))}">${words.count(total)}</a>${page.kinds.map((k) => html` · ${kindOf(words, k.value as Entry['kind']['shown'])} ${k.count}`)}</p>
${next(words, page)}
${picture(words, 'kinds', words.country.byKind, dated, kinds, (e) => kindOf(words, e.kind.shown), shown)}
${picture(words, 'levels', words.country.byLevel, dated, levels, (e) => words.level[levelOf(e)], shown)}
${months(words, {
  id: 'months',
  title: words.picture.months,
  tally: page.months,
  say: words.picture.monthsSay,
  href: (month) => toDays(words, { ...addressQueryOf(both), month }),
  counted: words.picture.entries,
})}
<h2 id="newest">${words.home.newest}</h2>
${lines(words, entries.slice(0, 30))}
<p class="turn"><a href="${toDays(words, addressQueryOf(both))}">${words.day.all}</a></p>
</article>`
}

/** What is announced or promised between the two and not yet past, or overdue. */
function next(words: Words, { entries, promises, today }: PairPage): Html {
  const ahead = entries
    .filter(
      (e) =>
        e.status.shown === 'planned' &&
        (e.date.shown ?? '9999').slice(0, 10) >= today.slice(0, (e.date.shown ?? today).length),
    )
    .reverse()
  const waiting = promises.filter((p) => p.verdict === 'open' || p.verdict === 'overdue')
  return html`<h2>${words.country.next}</h2>
${ahead.length === 0 && waiting.length === 0 ? html`<p class="soft">${words.country.nothingNext}</p>` : ''}
${ahead.length > 0 ? lines(words, ahead.slice(0, 10)) : ''}
${waiting.length > 0 ? promiseList(words, waiting.slice(-10).reverse()) : ''}`
}

function picture(
  words: Words,
  id: string,
  title: string,
  entries: readonly Entry[],
  lanes: readonly string[],
  laneOf: (e: Entry) => string,
  shown: string,
): Html {
  const said = lanes.map((l) => `${l} ${entries.filter((e) => laneOf(e) === l).length}`).join(words.comma)
  return timeline(words, {
    id,
    title,
    say: `${said}${words.stop} ${shown}`,
    lanes,
    moments: entries.map((e) => ({
      date: e.date.shown!,
      status: e.status.shown,
      lane: laneOf(e),
      title: [plainHeadline(words, e), e.status.shown ? words.statusOf(e.status.shown, e.kind.shown) : '']
        .filter(Boolean)
        .join(words.comma),
      href: toEntry(words, e.id),
    })),
    heads: [words.field.date, title, words.field.status],
    rows: entries.map((e) => [
      html`<a href="${toEntry(words, e.id)}">${date(words, e.date.shown!)}</a>`,
      laneOf(e),
      e.status.shown ? words.statusOf(e.status.shown, e.kind.shown) : '',
    ]),
  })
}
