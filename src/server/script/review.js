/* Makes the review quick by keyboard: single keys, and selecting words of the report. Every act works without it. */
;(() => {
  const page = document.querySelector('[data-review]')
  if (!page) return
  const pane = page.querySelector('[data-text]')
  const form = page.querySelector('form.correct')
  const live = page.querySelector('[data-live]')
  const say = (text) => {
    // Emptied first, so that the same words are read out again.
    live.textContent = ''
    setTimeout(() => {
      live.textContent = text
    }, 80)
  }

  // --- The words of the text, by the page's own reading of where a word begins and ends ----------------------------
  const lang = pane.lang
  const rtl = pane.dir === 'rtl'
  /** Each word: its place in the report's text (UTF-16), and its line. */
  const words = []
  for (const line of pane.querySelectorAll('p[data-start]')) {
    const start = Number(line.dataset.start)
    for (const { segment, index, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(
      line.textContent,
    ))
      if (isWordLike) words.push({ line, start: start + index, end: start + index + segment.length })
  }
  const textOf = ({ start, end }) => {
    let out = ''
    for (const line of pane.querySelectorAll('p[data-start]')) {
      const from = Number(line.dataset.start)
      const text = line.textContent
      if (from >= end || from + text.length <= start) continue
      out += `${out ? '\n' : ''}${text.slice(Math.max(0, start - from), end - from)}`
    }
    return out
  }
  /** Where an offset of the report's text stands in the page. */
  const placeOf = (offset, isEnd) => {
    for (const line of pane.querySelectorAll('p[data-start]')) {
      const from = Number(line.dataset.start)
      const length = line.textContent.length
      if (offset < from || offset > from + length || (isEnd && offset === from)) continue
      let left = offset - from
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (left < node.length || (isEnd && left <= node.length)) return [node, left]
        left -= node.length
      }
    }
    return undefined
  }
  const rangeOf = ({ start, end }) => {
    const [a, b] = [placeOf(start, false), placeOf(end, true)]
    if (!a || !b) return undefined
    const range = document.createRange()
    range.setStart(...a)
    range.setEnd(...b)
    return range
  }
  const paint = (name, span) => {
    if (!globalThis.CSS?.highlights) return
    const range = span && rangeOf(span)
    if (range) CSS.highlights.set(name, new Highlight(range))
    else CSS.highlights.delete(name)
  }

  // --- What is selected goes into the form ---------------------------------------------------------------------------
  let chosen
  const choose = (span) => {
    chosen = span
    paint('chosen', span)
    if (!form || !span) return
    const label = form.querySelector('[data-selected]')
    label.hidden = false
    label.querySelector('input').checked = true
    label.querySelector('[data-quote]').textContent = textOf(span)
    form.querySelector('input[name="selected"]').value = `${span.start}-${span.end}`
  }

  // --- A caret that goes from word to word ------------------------------------------------------------------------------
  let at = 0
  let anchor = 0
  const spanBetween = (a, b) => ({ start: words[Math.min(a, b)].start, end: words[Math.max(a, b)].end })
  /** Scrolls the text, not the page: the text may stand still above what is scrolled. */
  const show = (word) => {
    const line = rangeOf(word)?.getBoundingClientRect()
    if (!line) return
    const box = pane.getBoundingClientRect()
    if (line.top < box.top) pane.scrollTop -= box.top - line.top + line.height
    else if (line.bottom > box.bottom) pane.scrollTop += line.bottom - box.bottom + line.height
    const now = rangeOf(word).getBoundingClientRect()
    if (now.bottom > innerHeight) scrollBy(0, now.bottom - innerHeight + now.height)
    else if (now.top < 0) scrollBy(0, now.top - now.height)
  }
  const move = (to, extend) => {
    at = Math.max(0, Math.min(words.length - 1, to))
    if (!extend) anchor = at
    const word = words[at]
    paint('caret', word)
    show(word)
    if (extend) {
      choose(spanBetween(anchor, at))
      say(`${page.dataset.chosen}: ${textOf(chosen)}`)
    } else {
      choose(undefined)
      say(textOf(word))
    }
  }
  /** The word of the line above (-1) or below (1) that stands nearest. */
  const vertical = (step) => {
    const box = (i) => rangeOf(words[i])?.getBoundingClientRect()
    const here = box(at)
    if (!here) return at
    let best = at
    let line
    for (let i = at + step; i >= 0 && i < words.length; i += step) {
      const there = box(i)
      if (!there || Math.abs(there.top - here.top) < here.height * 0.6) continue
      if (line === undefined) line = there.top
      if (Math.abs(there.top - line) >= here.height * 0.6) break
      const far = (x) => Math.abs((x.left + x.right) / 2 - (here.left + here.right) / 2)
      if (best === at || far(there) < far(box(best))) best = i
    }
    return best
  }
  const take = () => {
    if (!form) return
    choose(spanBetween(anchor, at))
    const next =
      form.querySelector('.values input:not([type="hidden"]), .values select') ?? form.querySelector('button')
    next.focus()
  }
  pane.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || words.length === 0) return
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight'
    const back = rtl ? 'ArrowRight' : 'ArrowLeft'
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: words.length - 1 }[event.key]
    if (to !== undefined) move(to, event.shiftKey)
    else if (event.key === 'ArrowDown') move(vertical(1), event.shiftKey)
    else if (event.key === 'ArrowUp') move(vertical(-1), event.shiftKey)
    else if (event.key === 'Enter') take()
    else if (event.key === 'Escape') (form?.querySelector('button') ?? page.querySelector('[data-draft]'))?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  const toPane = () => {
    pane.focus({ preventScroll: true })
    move(at, false)
  }
  pane.addEventListener('blur', () => paint('caret', undefined))

  // --- Selecting with the mouse or a finger: to whole words --------------------------------------------------------------
  const offsetOf = (node, offset) => {
    const line = node.parentElement?.closest('p[data-start]')
    if (!line || !pane.contains(line)) return undefined
    const before = document.createRange()
    before.selectNodeContents(line)
    before.setEnd(node, offset)
    return Number(line.dataset.start) + before.toString().length
  }
  document.addEventListener('selectionchange', () => {
    const s = document.getSelection()
    if (!s || s.isCollapsed || s.rangeCount === 0) return
    const range = s.getRangeAt(0)
    const start = offsetOf(range.startContainer, range.startOffset)
    const end = offsetOf(range.endContainer, range.endOffset)
    if (start === undefined || end === undefined) return
    const inside = words.map((w, i) => [w, i]).filter(([w]) => w.start < end && w.end > start)
    if (inside.length === 0) return
    anchor = inside[0][1]
    at = inside.at(-1)[1]
    choose(spanBetween(anchor, at))
  })

  // --- The words behind a value light up in the text -------------------------------------------------------------------------
  const spanIn = (element) => {
    const m = /^(\d+)-(\d+)$/.exec(element?.dataset.span ?? element?.value ?? '')
    return m ? { start: Number(m[1]), end: Number(m[2]) } : undefined
  }
  const point = (span) => {
    paint('caret', span)
    const i = words.findIndex((w) => w.end > span.start)
    if (i >= 0) show(words[i])
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
    if (target.name !== 'words') return
    const span = spanIn(target)
    if (span) point(span)
  })

  // --- Single keys --------------------------------------------------------------------------------------------------------------
  const KEPT = 'roznamcha-review-keys'
  const help = page.querySelector('[data-keys]')
  const toggle = page.querySelector('[data-keys-on]')
  page.querySelector('[data-switch]').hidden = false
  const kept = (() => {
    try {
      return localStorage.getItem(KEPT)
    } catch {
      return null
    }
  })()
  toggle.checked = kept !== 'off'
  const apply = () => page.classList.toggle('keys-on', toggle.checked)
  toggle.addEventListener('change', () => {
    apply()
    try {
      localStorage.setItem(KEPT, toggle.checked ? 'on' : 'off')
    } catch {
      // Where nothing may be kept, it holds for this page.
    }
  })
  apply()

  const drafts = [...page.querySelectorAll('[data-draft]')]
  const current = () => {
    const focused = document.activeElement?.closest('[data-draft]')
    return focused ?? page.querySelector('[data-draft]:target') ?? drafts[0]
  }
  const step = (by) => {
    const to = drafts[Math.max(0, Math.min(drafts.length - 1, drafts.indexOf(current()) + by))]
    to?.focus()
    to?.scrollIntoView({ block: 'nearest' })
  }
  document.addEventListener('keydown', (event) => {
    if (!toggle.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea')) {
      if (event.key === 'Escape') form?.querySelector('[data-key="escape"]')?.click()
      return
    }
    // On a keyboard of another script the key counts, not its letter.
    const key = /^[a-z?]$/i.test(event.key)
      ? event.key.toLowerCase()
      : /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()
    if (event.key === 'Escape' && form) form.querySelector('[data-key="escape"]').click()
    else if (event.key === '?' || event.key === '؟') {
      help.open = !help.open
      help.querySelector('summary').focus()
    } else if (key === 'j' || key === 'k')
      step(key === 'j' ? (document.activeElement?.closest('[data-draft]') || drafts.length === 0 ? 1 : 0) : -1)
    else if (key === 't') toPane()
    else {
      const target =
        key &&
        (current()?.querySelector(`[data-key="${key}"]`) ??
          page.querySelector(`[data-key="${key}"]:not([data-draft] *)`))
      if (!target) return
      if (key === 'c') target.focus()
      else target.click()
    }
    event.preventDefault()
  })

  // --- Where the page goes on ----------------------------------------------------------------------------------------------------
  const goOn = () => {
    const wrong = page.querySelector('[data-focus]')
    if (wrong) wrong.focus()
    else if (form) {
      const span = spanIn(form.querySelector('input[name="words"]:checked'))
      if (span) {
        const i = words.findIndex((w) => w.end > span.start)
        if (i >= 0) at = anchor = i
      }
      form.scrollIntoView({ block: 'start' })
      toPane()
    } else document.querySelector('[data-draft]:target, #end:target, #drafts:target')?.focus()
  }
  // After the browser has gone to the part of the page that the address names, or it would take the focus away again.
  if (document.readyState === 'complete') goOn()
  else addEventListener('load', () => setTimeout(goOn))
  const done = page.querySelector('[data-done]')
  if (done) say(done.dataset.done)
})()
