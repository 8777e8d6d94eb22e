/**
 * Runs in a browser, on the page of a report: a passage that was cut in parts is shown whole. The first part is what the link
 * leads to, and shows without a script.
 */
declare const document: {
  querySelectorAll(selector: string): Iterable<{
    readonly dataset: { readonly [name: string]: string }
    readonly classList: { toggle(name: string, on: boolean): void }
  }>
}
declare const location: { readonly hash: string }
declare const addEventListener: (event: string, act: () => void) => void

function mark(): void {
  for (const part of document.querySelectorAll('[data-of]'))
    part.classList.toggle('here', part.dataset['of'] === location.hash.slice(1))
}

addEventListener('hashchange', mark)
mark()
