/** The review in a browser by keyboard alone, from left to right and from right to left, with and without JavaScript, through axe. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Judgement } from '../src/model/judgement.ts'
import { createApp } from '../src/server/app.ts'
import type { Store } from '../src/stores/index.ts'
import { violationsOn } from './browser/axe.ts'
import { chromiumPath, launch, serveAt } from './browser/chromium.ts'
import { exampleStore, TODAY } from './browser/day-book.ts'
import { type Visit, visiting, WALK_MS } from './browser/visit.ts'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

describe.skipIf(!chromiumPath)('the review in Chromium', { timeout: WALK_MS }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  interface Opened {
    readonly page: Page
    readonly each: Visit['each']
    readonly store: Store
    readonly log: () => Promise<readonly Judgement[]>
    /** Presses Tab until the focus is where it should be, as who has no mouse does. */
    readonly tabTo: (selector: string) => Promise<void>
    readonly text: (digest: string) => Promise<string>
    /** Waits for the page that tells of a new judgement. */
    readonly told: () => Promise<Judgement>
    readonly url: string
  }

  async function reviewing(
    options: Parameters<Browser['newContext']>[0],
    visit: (opened: Opened) => Promise<void>,
  ): Promise<void> {
    const store = await exampleStore([])
    const { fetch } = createApp({ store, today: () => TODAY, access: { mode: 'local', name: 'amna' } })
    const server = await serveAt(fetch)
    // A form that is refused on purpose is told of as a failed load.
    const meant = (line: string) => line.includes('422')
    const see = ({ page, each }: Visit): Promise<void> =>
      visit({
        page,
        each,
        store,
        url: server.url,
        log: () => store.judgements(),
        async told() {
          const before = new URL(page.url()).searchParams.get('done')
          await page.waitForURL((to) => ![before, null].includes(to.searchParams.get('done')))
          await page.waitForLoadState('load')
          const id = new URL(page.url()).searchParams.get('done')
          return (await store.judgements()).find((j) => j.id === id)!
        },
        async tabTo(selector) {
          for (let i = 0; i < 300; i++) {
            if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return
            await page.keyboard.press('Tab')
          }
          throw new Error(`no way by Tab to ${selector}`)
        },
        async text(digest) {
          for await (const r of store.reports({ digests: [digest] })) return r.reading.document.text
          throw new Error(digest)
        },
      })
    try {
      expect(await visiting(browser, options, see, meant)).toEqual([])
    } finally {
      await server.close()
    }
  }

  const digestOf = (page: Page): string => /review\/([0-9a-f]{64})/.exec(page.url())![1]!
  const focused = (page: Page): Promise<string> =>
    page.evaluate(
      '(document.activeElement.id || document.activeElement.name || document.activeElement.tagName)',
    ) as Promise<string>
  /** The report of the queue whose text runs in a direction. */
  const queued = (direction: string): string => `ol.queue li:has(bdi[dir="${direction}"]) a`

  for (const lang of ['en', 'ur'] as const)
    for (const direction of ['ltr', 'rtl'] as const)
      test(`${lang}, a report ${direction}: single keys and the caret do every act`, async () => {
        await reviewing({ viewport: DESK }, async ({ page, told, tabTo, text, url }) => {
          await page.goto(`${url}/${lang}/review`)
          await tabTo(queued(direction))
          await page.keyboard.press('Enter')
          await page.waitForURL(/review\/[0-9a-f]{64}/)
          expect(await page.locator('[data-text]').getAttribute('dir')).toBe(direction)
          const report = await text(digestOf(page))
          const settle = async (act: () => Promise<void>): Promise<Judgement> => {
            await act()
            return told()
          }
          // Accept, and take it back.
          await page.keyboard.press('j')
          expect(await focused(page)).toMatch(/^d-/)
          const accepted = await settle(() => page.keyboard.press('a'))
          expect(accepted).toMatchObject({ by: 'amna', decision: { act: 'accept' } })
          await expect.poll(() => page.locator('[data-live]').textContent()).not.toBe('')
          const undone = await settle(() => page.keyboard.press('u'))
          expect(undone.decision).toEqual({ act: 'withdraw', judgement: accepted.id })

          // Correct: select two words in reading direction, take them, write the value.
          await page.keyboard.press('j')
          await page.keyboard.press('c')
          await tabTo('tr:has(th) a[href*="field=date"]')
          await page.keyboard.press('Enter')
          await page.waitForURL(/field=date/)
          await expect.poll(() => focused(page)).toBe('text')
          const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
          await page.keyboard.press('Home')
          await page.keyboard.press(forward)
          await page.keyboard.press(`Shift+${forward}`)
          await page.keyboard.press('Enter')
          expect(await focused(page)).toBe('value')
          await page.keyboard.type('2018-03-20')
          const corrected = await settle(() => page.keyboard.press('Enter'))
          const second = [
            ...new Intl.Segmenter(direction === 'rtl' ? 'ur' : 'en', { granularity: 'word' }).segment(report),
          ]
            .filter((w) => w.isWordLike)
            .slice(1, 3)
          const span = { start: second[0]!.index, end: second[1]!.index + second[1]!.segment.length }
          expect(corrected.decision).toMatchObject({
            act: 'correct',
            field: 'date',
            value: '2018-03-20',
            words: { ...span, quote: report.slice(span.start, span.end) },
          })

          // Add what was missed.
          await page.keyboard.press('n')
          await page.waitForURL(/add=encounter/)
          await expect.poll(() => focused(page)).toBe('text')
          await page.keyboard.press('Home')
          await page.keyboard.press(`Shift+${forward}`)
          await page.keyboard.press('Enter')
          expect(await focused(page)).toBe('kind')
          await tabTo('input[name="by"]')
          await page.keyboard.type('PK, CN')
          const added = await settle(() => page.keyboard.press('Enter'))
          expect(added.decision).toMatchObject({ act: 'add', draft: { parties: ['CN', 'PK'], reader: 'hand@1' } })

          // Reject, tell apart, and check the whole.
          await page.keyboard.press('j')
          expect((await settle(() => page.keyboard.press('r'))).decision.act).toBe('reject')
          if (await page.locator('[data-key="d"]').count()) {
            await tabTo('[data-key="d"]')
            expect((await settle(() => page.keyboard.press('d'))).decision.act).toBe('different')
          }
          const whole = await settle(() => page.keyboard.press('e'))
          expect(whole.decision).toMatchObject({ act: 'accept', document: expect.any(String) })
        })
      })

  for (const lang of ['ur', 'ru'] as const)
    for (const direction of ['ltr', 'rtl'] as const)
      test(`${lang}, a report ${direction}: statements, names and times by single keys and the caret`, async () => {
        await reviewing({ viewport: DESK }, async ({ page, told, tabTo, text, url }) => {
          await page.goto(`${url}/${lang}/review`)
          await tabTo(queued(direction))
          await page.keyboard.press('Enter')
          await page.waitForURL(/review\/[0-9a-f]{64}/)
          const report = await text(digestOf(page))
          const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
          const settle = async (key: string): Promise<Judgement> => {
            await page.keyboard.press(key)
            return told()
          }
          // Names: one is accepted, and taken back; another is put right by its words.
          await page.keyboard.press('3')
          await page.waitForURL(/layer=names/)
          await page.keyboard.press('j')
          const accepted = await settle('a')
          expect(accepted.decision).toMatchObject({ act: 'accept', mark: { layer: 'names' } })
          expect((await settle('u')).decision).toEqual({ act: 'withdraw', judgement: accepted.id })
          await page.keyboard.press('j')
          await page.keyboard.press('c')
          await page.waitForURL(/mark=\d+-\d+/)
          await expect.poll(() => focused(page)).toBe('text')
          await page.keyboard.press(`Shift+${forward}`)
          await page.keyboard.press('Enter')
          await tabTo('input[name="entity"]')
          const corrected = (await settle('Enter')).decision as Extract<Judgement['decision'], { becomes: unknown }>
          expect(corrected).toMatchObject({ act: 'correct', mark: { layer: 'names' } })
          const { words } = corrected.becomes as { words: { start: number; end: number; quote: string } }
          expect(report.slice(words.start, words.end)).toBe(words.quote)
          const was = (corrected as unknown as { read: { words: { quote: string } } }).read.words.quote
          expect(words.quote.startsWith(was) && words.quote.length > was.length, words.quote).toBe(true)

          // A statement that was missed: what is said, the cue and the source, one after the other.
          await page.keyboard.press('2')
          await page.waitForURL(/layer=statements/)
          await page.keyboard.press('n')
          await page.waitForURL(/mark=new/)
          await expect.poll(() => focused(page)).toBe('text')
          await page.keyboard.press('Home')
          for (const _ of [1, 2, 3]) await page.keyboard.press(`Shift+${forward}`)
          await page.keyboard.press('Enter')
          expect(await page.locator('fieldset.turn legend').textContent()).toBe(
            { ur: 'کہنے کے الفاظ', ru: 'Слова речи' }[lang],
          )
          await page.keyboard.press(forward)
          await page.keyboard.press('Enter')
          await page.keyboard.press(forward)
          await page.keyboard.press('Enter')
          expect(await focused(page)).toBe('speaker')
          await page.keyboard.insertText('Anna Orlova')
          const all = [
            ...new Intl.Segmenter(direction === 'rtl' ? 'ur' : 'en', { granularity: 'word' }).segment(report),
          ].filter((w) => w.isWordLike)
          const nth = (from: number, to: number) => ({
            start: all[from]!.index,
            end: all[to]!.index + all[to]!.segment.length,
          })
          expect((await settle('Enter')).decision).toMatchObject({
            act: 'add',
            mark: { layer: 'statements', span: nth(0, 3) },
            becomes: { content: nth(0, 3), cue: nth(4, 4), source: nth(5, 5), speaker: 'Anna Orlova' },
          })

          // Times: all that is left is right.
          await page.keyboard.press('4')
          await page.waitForURL(/layer=times/)
          expect((await settle('e')).decision).toMatchObject({ act: 'accept', layer: 'times' })
        })
      })

  for (const lang of ['en', 'ur'] as const)
    test(`${lang}, without JavaScript: by Tab and Enter alone`, async () => {
      await reviewing({ viewport: DESK, javaScriptEnabled: false }, async ({ page, told, tabTo, text, url }) => {
        await page.goto(`${url}/${lang}/review`)
        await tabTo(queued(lang === 'ur' ? 'rtl' : 'ltr'))
        await page.keyboard.press('Enter')
        await page.waitForURL(/review\/[0-9a-f]{64}/)
        const digest = digestOf(page)
        const report = await text(digest)
        const press = async (selector: string): Promise<Judgement> => {
          await tabTo(selector)
          await page.keyboard.press('Enter')
          return told()
        }
        const accepted = await press('article.draft form:has([value="accept"]) button')
        expect(accepted.decision.act).toBe('accept')
        expect(await page.locator('[role="status"]').innerText()).not.toBe('')
        expect((await press('.done button')).decision).toEqual({ act: 'withdraw', judgement: accepted.id })

        await tabTo('tr:has(th) a[href*="field=date"]')
        await page.keyboard.press('Enter')
        await page.waitForURL(/field=date/)
        await tabTo('input[name="words"]:checked')
        await tabTo('input[name="typed"]')
        const words = report.slice(0, 9)
        await page.keyboard.insertText(words)
        // The circle before the words is ticked by arrow.
        await page.locator('input[name="words"][value="typed"]').focus()
        await page.keyboard.press('Space')
        await tabTo('form.correct input[name="value"]')
        await page.keyboard.type('2018-03-20')
        const corrected = await press('form.correct button')
        expect(corrected.decision).toMatchObject({
          act: 'correct',
          value: '2018-03-20',
          words: { start: 0, end: 9, quote: words },
        })

        // Refused: the form comes back, and says why.
        await tabTo('tr:has(th) a[href*="field=date"]')
        await page.keyboard.press('Enter')
        await page.waitForURL(/field=date/)
        await tabTo('form.correct input[name="value"]')
        await page.keyboard.type('some day')
        await page.keyboard.press('Enter')
        await page.waitForSelector('form.correct [role="alert"]')
        expect(await page.inputValue('form.correct input[name="value"]')).toBe('some day')

        expect((await press('#end button')).decision).toMatchObject({ act: 'accept' })

        // A name that was missed, by its words as they stand.
        await page.goto(`${url}/${lang}/review/${digest}?layer=names&mark=new`)
        await tabTo('input[name="typed"]')
        await page.keyboard.insertText(words)
        expect((await press('form.correct button')).decision).toMatchObject({
          act: 'add',
          mark: { layer: 'names', span: { start: 0, end: 9 } },
          becomes: { type: 'PER', words: { quote: words } },
        })
      })
    })

  test('single keys are turned off and stay off; a keyboard of another script does the same', async () => {
    await reviewing({ viewport: DESK }, async ({ page, log, tabTo, url }) => {
      await page.goto(`${url}/ru/review`)
      await tabTo('ol.queue a')
      await page.keyboard.press('Enter')
      await page.waitForURL(/review\/[0-9a-f]{64}/)
      await page.keyboard.press('?')
      expect(await page.locator('details.keys').getAttribute('open')).not.toBeNull()
      // "ф" stands on the key of "a".
      await page.evaluate(
        'document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ф", code: "KeyA", bubbles: true, cancelable: true }))',
      )
      await page.waitForURL(/done=/)
      expect((await log()).map((j) => j.decision.act)).toEqual(['accept'])
      await page.keyboard.press('?')
      await tabTo('[data-keys-on]')
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.press('r')
      await page.reload()
      await page.keyboard.press('r')
      await page.waitForTimeout(200)
      expect((await log()).map((j) => j.decision.act)).toEqual(['accept'])
    })
  })

  test('words selected with the mouse are whole words, and go into the form', async () => {
    await reviewing({ viewport: DESK }, async ({ page, text, url, tabTo }) => {
      await page.goto(`${url}/en/review`)
      await tabTo(queued('rtl'))
      await page.keyboard.press('Enter')
      await page.waitForURL(/review\/[0-9a-f]{64}/)
      const report = await text(digestOf(page))
      await page.goto(`${page.url()}?add=encounter#form`)
      await page.evaluate(`(() => {
        const walker = document.createTreeWalker(document.querySelector('[data-text] p'), NodeFilter.SHOW_TEXT)
        const node = walker.nextNode()
        getSelection().setBaseAndExtent(node, 2, node, 9)
      })()`)
      await expect.poll(() => page.inputValue('input[name="selected"]')).not.toBe('')
      const [start, end] = (await page.inputValue('input[name="selected"]')).split('-').map(Number)
      expect(report.slice(start, end)).toBe(await page.locator('[data-quote]').textContent())
      expect(start).toBe(0)
      expect(report.slice(end! - 1, end! + 1)).toMatch(/^\S(?:\s|\p{P})$/u)
    })
  })

  // From left to right on a desk in the light, from right to left on a phone in the dark, with their colours; the third without.
  for (const [lang, colorScheme, viewport, rules] of [
    ['en', 'light', DESK, 'all'],
    ['ur', 'dark', PHONE, 'all'],
    ['ru', 'light', DESK, 'all but colours'],
  ] as const)
    test(`${lang}, ${colorScheme}: axe finds nothing, and all fits a desk and a phone`, async () => {
      await reviewing({ viewport, colorScheme }, async ({ page, each, url, log }) => {
        await page.goto(`${url}/${lang}/review`)
        const to = await page.locator('ol.queue a').first().getAttribute('href')
        await page.goto(url + to)
        const forms = await page.$$eval('a[href*="field="]', (all) => all.map((a) => a.getAttribute('href')!))
        await page.click('article.draft form:has([value="accept"]) button')
        await page.waitForURL(/done=/)
        expect((await log()).length).toBe(1)
        const paths = [
          `/${lang}/review`,
          page.url().slice(url.length),
          forms.find((f) => f.includes('field=place')),
          forms.find((f) => f.includes('field=people')),
          forms.find((f) => f.includes('field=outcomes')),
          `${to}?add=encounter`,
          `${to}?add=outcome`,
          `${to}?layer=names`,
          `${to}?layer=names&mark=new`,
          `${to}?layer=statements&mark=new`,
          `${to}?layer=times&mark=new`,
          `/${lang}/review/agreement`,
        ].filter((p) => p !== undefined && p !== null)
        await each(paths, async (page, path) => {
          await page.goto(url + path)
          await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true })')
          for (const size of viewport === DESK ? [PHONE, DESK] : [DESK, PHONE]) {
            await page.setViewportSize(size)
            const wide = (await page.evaluate('[document.body.scrollWidth, document.body.clientWidth]')) as number[]
            expect(wide[0], `${path} is wider than the screen`).toBeLessThanOrEqual(wide[1]!)
          }
          expect(await violationsOn(page, rules), path).toEqual([])
        })
      })
    })
})
