/* The report's text in the page: where each word stands, counted as in the report (UTF-16 code units). */

/** Words and places of the text that a pane shows; `slice`, `range` and `paint` take spans of the report's text. */
export function textOf(pane) {
  const lines = [...pane.querySelectorAll('p[data-start]')].map((line) => ({ line, from: Number(line.dataset.start) }))
  const words = []
  const segments = new Intl.Segmenter(pane.lang, { granularity: 'word' })
  for (const { line, from } of lines)
    for (const { segment, index, isWordLike } of segments.segment(line.textContent))
      if (isWordLike) words.push({ line, start: from + index, end: from + index + segment.length })

  const slice = ({ start, end }) => {
    let out = ''
    for (const { line, from } of lines) {
      const text = line.textContent
      if (from >= end || from + text.length <= start) continue
      out += `${out ? '\n' : ''}${text.slice(Math.max(0, start - from), end - from)}`
    }
    return out
  }
  /** Where an offset of the report's text stands in the page. */
  const placeOf = (offset, isEnd) => {
    for (const { line, from } of lines) {
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
  const range = ({ start, end }) => {
    const [a, b] = [placeOf(start, false), placeOf(end, true)]
    if (!a || !b) return undefined
    const made = document.createRange()
    made.setStart(...a)
    made.setEnd(...b)
    return made
  }
  const paint = (name, span) => {
    if (!globalThis.CSS?.highlights) return
    const painted = span && range(span)
    if (painted) CSS.highlights.set(name, new Highlight(painted))
    else CSS.highlights.delete(name)
  }
  /** The offset in the report's text of a place in the page. */
  const offsetOf = (node, offset) => {
    const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest('p[data-start]')
    if (!line || !pane.contains(line)) return undefined
    const before = document.createRange()
    before.selectNodeContents(line)
    before.setEnd(node, offset)
    return Number(line.dataset.start) + before.toString().length
  }
  return { words, slice, range, paint, offsetOf, rtl: pane.dir === 'rtl' }
}
