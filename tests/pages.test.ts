/** What the page reader promises on composed pages of many outlets' making, and on pages that mean harm. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goldPages } from '../bench/pages/gold/pages.ts'
import { f1Of, rateOf } from '../bench/pages/measure.ts'
import { pageDocument } from '../src/pipeline.ts'
import { documentOf } from '../src/readers/document.ts'
import { pageOf } from '../src/readers/html.ts'
import { processorSeconds } from './processor.ts'

describe('composed pages', () => {
  test('the report is taken whole and little else with it', () => {
    const rates = goldPages.map((g) => rateOf(pageOf(g.html).text, g.text.join('\n')))
    expect(f1Of(rates).f1).toBeGreaterThan(0.98)
  })

  test('titles and days are the report’s own, whether told to machines or written in words', () => {
    const pages = goldPages.map((g) => ({ g, made: pageDocument({ id: g.id, html: g.html }) }))
    const documents = pages.map(({ g, made }) => ({ g, document: made.ok ? made.document : undefined }))
    expect(documents.filter(({ g, document }) => document?.title !== g.title).map(({ g }) => g.id)).toEqual([])
    expect(
      documents
        .filter(({ g, document }) => document?.published?.slice(0, 10) !== g.day)
        .map(({ g, document }) => [g.id, document?.published]),
    ).toEqual([])
  })

  test('paragraphs stay apart and keep their characters', () => {
    for (const g of goldPages.filter((p) => !/tables|ministry|portal|channel/.test(p.id))) {
      const given = pageOf(g.html).text.split('\n\n')
      for (const paragraph of g.text) expect(given, g.id).toContain(paragraph)
    }
  })

  test('html in place of text is read by the same door', () => {
    const g = goldPages[0]!
    const made = documentOf({ id: 'a', html: g.html })
    expect(made.ok && made.document).toMatchObject({ id: 'a', lang: 'ur', title: g.title, text: g.text.join('\n\n') })
  })
})

describe('pages that mean harm', () => {
  const report = '<p>Министр прибыл в Анкару, где встретился с коллегой и обсудил торговлю между странами.</p>'.repeat(
    3,
  )
  const n = 100_000
  const shapes: { readonly [name: string]: string } = {
    'nested without end': '<div>'.repeat(n),
    'closed without being opened': '</div></b></p>'.repeat(n),
    'deep and never closed': `${'<div>'.repeat(n / 2)}${'</b>'.repeat(n / 2)}`,
    'attributes without end': `<p ${Array.from({ length: n }, (_, i) => `a${i}="x"`).join(' ')}>`,
    'one attribute without end': `<p class="${'a '.repeat(n)}">`,
    entities: '&amp;&#1234;&nbsp'.repeat(n / 3),
    'tables in tables': '<table><tr><td>'.repeat(n / 3),
    'lists in lists': '<ul><li>'.repeat(n / 2),
    'links in links': '<a href="x">'.repeat(n),
    'scripts not closed': `${'<script>'.repeat(n / 3)}`,
    'comments not closed': '<!--'.repeat(n),
    'angle brackets': '<'.repeat(n),
    'broken linked data': `<script type="application/ld+json">${'['.repeat(n)}</script>`,
    'deep linked data': `<script type="application/ld+json">${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}</script>`,
  }
  for (const [name, html] of Object.entries(shapes))
    test(`${name}: it ends soon`, () => {
      expect(processorSeconds(() => pageOf(`${report}${html}${report}`))).toBeLessThan(15)
    })

  test('hidden text is not the report', () => {
    expect(
      pageOf(`<article>${report}<p style="display:none">Спрятанные слова, которых читатель не видит.</p></article>`)
        .text,
    ).not.toContain('Спрятанные')
  })

  test('any soup of tags and text is read without an error', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="story">',
        '</div>',
        '<a href="/x">',
        '</a>',
        '<table>',
        '<td>',
        '</table>',
        '<h1>',
        '</h1>',
        '<br>',
        '<br/>',
        '<li>',
        '<ul>',
        '</ul>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<b',
        '"',
        "'",
        '&',
        '&#x',
        '&#99999999;',
        '&nbsp;',
        '\u200f',
        '\u0000',
        '<svg/>',
        '<title>',
        '</title>',
        '<body hidden>',
        '<aside>',
        '<meta property="article:published_time" content="',
      ),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Министр прибыл в Анкару. ', 'وزیر نے کہا کہ ملاقات ہوئی۔ ', 'The minister met them, twice. '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = pageOf(pieces.join(''))
        expect(typeof page.text).toBe('string')
        expect(page.text).toBe(page.text.trim())
      }),
      { numRuns: 400 },
    )
  })

  test('a composed page cut, doubled or garbled anywhere is read without an error', () => {
    fc.assert(
      fc.property(
        fc.nat(goldPages.length - 1),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 8 }),
        (which, from, to, noise) => {
          const { html } = goldPages[which]!
          const [a, b] = [from % html.length, to % html.length]
          const page = pageOf(html.slice(0, Math.max(a, b)) + noise + html.slice(Math.min(a, b)))
          expect(typeof page.text).toBe('string')
        },
      ),
      { numRuns: 150 },
    )
  })
})
