/* The passages that a form asks for: what is selected goes into the one whose turn it is. */

/** The place that an element names: `data-span`, or its value; nothing for none. */
export function spanIn(element) {
  const m = /^(\d+)-(\d+)$/.exec(element?.dataset.span ?? element?.value ?? '')
  return m ? { start: Number(m[1]), end: Number(m[2]) } : undefined
}

/** `put(span)` fills the part whose turn it is, `next()` goes to the one after and gives its name, or nothing after the last. */
export function partsOf(form, text) {
  const all = [...form.querySelectorAll('[data-words]')]
  let turn = 0
  const mark = () => {
    if (all.length < 2) return
    for (const [i, part] of all.entries()) part.classList.toggle('turn', i === turn)
  }
  form.addEventListener('focusin', ({ target }) => {
    const i = all.indexOf(target.closest('[data-words]'))
    if (i < 0) return
    turn = i
    mark()
  })
  mark()
  return {
    put(span) {
      const part = all[turn]
      if (!part || !span) return
      const label = part.querySelector('[data-selected]')
      label.hidden = false
      label.querySelector('input').checked = true
      label.querySelector('[data-quote]').textContent = text.slice(span)
      part.querySelector('input[data-span]').value = `${span.start}-${span.end}`
    },
    next() {
      if (turn + 1 >= all.length) return undefined
      turn++
      mark()
      return all[turn].querySelector('legend').textContent
    },
    toValues() {
      const first = form.querySelector('.values input:not([type="hidden"]), .values select')
      ;(first ?? form.querySelector('button')).focus()
    },
  }
}
