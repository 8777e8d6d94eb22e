/* Single keys. They can be turned off, and stay so (WCAG 2.2, 2.1.4). */

const KEPT = 'roznamcha-review-keys'

/** Whether they are turned off; kept by the browser where it may keep anything. */
function switched(page) {
  const toggle = page.querySelector('[data-keys-on]')
  page.querySelector('[data-switch]').hidden = false
  try {
    toggle.checked = localStorage.getItem(KEPT) !== 'off'
  } catch {
    toggle.checked = true
  }
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
  return toggle
}

export function singleKeys(page, form, caret) {
  const toggle = switched(page)
  const help = page.querySelector('[data-keys]')
  const drafts = [...page.querySelectorAll('[data-draft]')]
  const current = () =>
    document.activeElement?.closest('[data-draft]') ?? page.querySelector('[data-draft]:target') ?? drafts[0]
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
    const key = /^[a-z1-9?]$/i.test(event.key)
      ? event.key.toLowerCase()
      : /^(?:Key|Digit)([A-Z1-9])$/.exec(event.code)?.[1]?.toLowerCase()
    if (event.key === 'Escape' && form) form.querySelector('[data-key="escape"]').click()
    else if (event.key === '?' || event.key === '؟') {
      help.open = !help.open
      help.querySelector('summary').focus()
    } else if (key === 'j' || key === 'k')
      step(key === 'j' ? (document.activeElement?.closest('[data-draft]') || drafts.length === 0 ? 1 : 0) : -1)
    else if (key === 't') caret.enter()
    else {
      const target =
        key &&
        (current()?.querySelector(`[data-key="${key}"]`) ??
          page.querySelector(`[data-key="${key}"]:not([data-draft] *)`))
      if (!target) return
      // A draft has many values that can be put right, a mark one.
      if (key === 'c' && !target.matches('.button')) target.focus()
      else target.click()
    }
    event.preventDefault()
  })
}
