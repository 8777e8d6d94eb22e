/* Makes the review quick by keyboard: single keys, and selecting words of the report. Every act works without it. */
import { caretIn } from './review-caret.js'
import { partsOf, spanIn } from './review-form.js'
import { singleKeys } from './review-keys.js'
import { textOf } from './review-text.js'

const page = document.querySelector('[data-review]')
const pane = page?.querySelector('[data-text]')
if (pane) start()

function start() {
  const form = page.querySelector('form.correct')
  const live = page.querySelector('[data-live]')
  const say = (words) => {
    // Emptied first, so that the same words are read out again.
    live.textContent = ''
    setTimeout(() => {
      live.textContent = words
    }, 80)
  }
  const text = textOf(pane)
  const parts = form ? partsOf(form, text) : undefined
  const caret = caretIn(pane, text, {
    moved: (word) => say(text.slice(word)),
    chosen(span) {
      text.paint('chosen', span)
      parts?.put(span)
      if (span) say(`${page.dataset.chosen}: ${text.slice(span)}`)
    },
    taken() {
      const next = parts?.next()
      if (next) say(`${page.dataset.nextPart} ${next}`)
      else parts?.toValues()
    },
    left: () => (form?.querySelector('button') ?? page.querySelector('[data-draft]'))?.focus(),
  })

  // The words behind a value light up in the text.
  const point = (span) => {
    text.paint('caret', span)
    caret.show(span)
  }
  page.addEventListener('focusin', ({ target }) => {
    const span = target.matches('a.at') ? spanIn(target) : undefined
    if (span) point(span)
  })
  page.addEventListener('click', (event) => {
    const link = event.target.closest('a.at')
    if (!link) return
    event.preventDefault()
    point(spanIn(link))
  })
  form?.addEventListener('change', ({ target }) => {
    const span = target.type === 'radio' ? spanIn(target) : undefined
    if (span) point(span)
  })

  singleKeys(page, form, caret)

  // Where the page goes on: after the browser has gone to the part that the address names, or it would take the focus away.
  const goOn = () => {
    const wrong = page.querySelector('[data-focus]')
    if (wrong) wrong.focus()
    else if (form) {
      const span = spanIn(form.querySelector('fieldset input[type="radio"]:checked'))
      if (span) caret.startAt(span)
      form.scrollIntoView({ block: 'start' })
      caret.enter()
    } else document.querySelector('[data-draft]:target, #end:target, #drafts:target')?.focus()
  }
  if (document.readyState === 'complete') goOn()
  else addEventListener('load', () => setTimeout(goOn))
  const done = page.querySelector('[data-done]')
  if (done) say(done.dataset.done)
}
