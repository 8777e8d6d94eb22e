/* A caret that goes from word to word in reading direction, and selecting with it, with the mouse or with a finger. */

/** `told`: `moved(word)`, `chosen(span or nothing)`, `taken()`, `left()`. */
export function caretIn(pane, text, told) {
  const { words } = text
  let at = 0
  let anchor = 0
  const spanBetween = (a, b) => ({ start: words[Math.min(a, b)].start, end: words[Math.max(a, b)].end })
  const firstIn = (span) => words.findIndex((w) => w.end > span.start)

  /** Scrolls the text, not the page: the text may stand still above what is scrolled. */
  const bring = (word) => {
    const line = text.range(word)?.getBoundingClientRect()
    if (!line) return
    const box = pane.getBoundingClientRect()
    if (line.top < box.top) pane.scrollTop -= box.top - line.top + line.height
    else if (line.bottom > box.bottom) pane.scrollTop += line.bottom - box.bottom + line.height
    const now = text.range(word).getBoundingClientRect()
    if (now.bottom > innerHeight) scrollBy(0, now.bottom - innerHeight + now.height)
    else if (now.top < 0) scrollBy(0, now.top - now.height)
  }
  const move = (to, extend) => {
    at = Math.max(0, Math.min(words.length - 1, to))
    if (!extend) anchor = at
    const word = words[at]
    text.paint('caret', word)
    bring(word)
    told.chosen(extend ? spanBetween(anchor, at) : undefined)
    if (!extend) told.moved(word)
  }
  /** The word of the line above (-1) or below (1) that stands nearest. */
  const vertical = (step) => {
    const box = (i) => text.range(words[i])?.getBoundingClientRect()
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
  pane.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || words.length === 0) return
    const forward = text.rtl ? 'ArrowLeft' : 'ArrowRight'
    const back = text.rtl ? 'ArrowRight' : 'ArrowLeft'
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: words.length - 1 }[event.key]
    if (to !== undefined) move(to, event.shiftKey)
    else if (event.key === 'ArrowDown') move(vertical(1), event.shiftKey)
    else if (event.key === 'ArrowUp') move(vertical(-1), event.shiftKey)
    else if (event.key === 'Enter') {
      told.chosen(spanBetween(anchor, at))
      told.taken()
      anchor = at
    } else if (event.key === 'Escape') told.left()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  pane.addEventListener('blur', () => text.paint('caret', undefined))

  // Selecting with the mouse or a finger: to whole words.
  document.addEventListener('selectionchange', () => {
    const s = document.getSelection()
    if (!s || s.isCollapsed || s.rangeCount === 0) return
    const range = s.getRangeAt(0)
    const start = text.offsetOf(range.startContainer, range.startOffset)
    const end = text.offsetOf(range.endContainer, range.endOffset)
    if (start === undefined || end === undefined) return
    const inside = words.flatMap((w, i) => (w.start < end && w.end > start ? [i] : []))
    if (inside.length === 0) return
    anchor = inside[0]
    at = inside.at(-1)
    told.chosen(spanBetween(anchor, at))
  })
  return {
    show(span) {
      const i = firstIn(span)
      if (i >= 0) bring(words[i])
    },
    startAt(span) {
      const i = firstIn(span)
      if (i >= 0) at = anchor = i
    },
    enter() {
      if (words.length === 0) return
      pane.focus({ preventScroll: true })
      move(at, false)
    },
  }
}
