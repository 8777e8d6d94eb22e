/** The frame around every page: masthead, rooms, languages, colophon. */

import { inLine } from '../exports/parts/headline.ts'
import { toHome, toReview } from './address.ts'
import { type Html, html } from './html.ts'
import { interfaces } from './words/index.ts'
import { reviewWords } from './words/review/index.ts'
import type { Words } from './words/words.ts'

export type { Html }

/** The rooms in the order in which they are offered: each is a path after the language. */
export const ROOMS = ['days', 'bodies', 'countries', 'people', 'promises', 'places', 'search', 'coverage'] as const
export type Room = (typeof ROOMS)[number]

export interface Frame {
  readonly words: Words
  readonly title: string
  /** The room this page stands in. Absent on pages outside all rooms. */
  readonly room?: Room | 'review'
  /** The address after the language, for the links to the same page in the other languages: "entries/abc". */
  readonly path: string
  /** More for the page's head: links to feeds, linked data. */
  readonly head?: Html
  /** The Content-Security-Policy of a page that is a file; a server sends its own. */
  readonly policy?: string
  /** Who has signed in. Absent where nobody had to. */
  readonly visitor?: string
  /** Offers the review: to those who may judge. */
  readonly reviews?: boolean
  /** Scripts that make the page quicker to use; it works without them. */
  readonly scripts?: readonly string[]
  /** The same, of several files: not for pages that are files, from a disk none is loaded. */
  readonly modules?: readonly string[]
}

/** A whole page. Everything that is not marked as HTML is escaped. */
export function layout(
  { words, title, room, path, head, policy, visitor, reviews, scripts = [], modules = [] }: Frame,
  body: Html,
): string {
  return html`<!doctype html>
<html lang="${words.code}" dir="${words.direction}">
<head>
<meta charset="utf-8">
${
  policy
    ? html`<meta http-equiv="Content-Security-Policy" content="${policy}">
`
    : ''
}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === words.title ? title : `${inLine(title)} · ${words.title}`}</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${interfaces.map((w) => html`<link rel="alternate" hreflang="${w.code}" href="/${w.code}/${path}">`)}
${scripts.map(
  (name) => html`<script src="/assets/${name}" defer></script>
`,
)}${modules.map(
  (name) => html`<script src="/assets/${name}" type="module"></script>
`,
)}${head ?? ''}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<div class="page">
<header class="masthead">
<p class="name"><a href="${toHome(words)}">${words.code === 'ur' ? '' : html`<span lang="ur" dir="rtl">روزنامچہ</span> `}<span>${words.title}</span></a></p>
<p class="motto">${words.motto}</p>
<nav class="tongues" aria-label="${words.languageOfPage}"><ul>${interfaces.map(
    (w) =>
      html`<li><a href="/${w.code}/${path}" hreflang="${w.code}" lang="${w.code}" dir="${w.direction}"${w.code === words.code ? html` aria-current="true"` : ''}>${w.self}</a></li>`,
  )}</ul></nav>
</header>
<nav class="rooms" aria-label="${words.rooms}"><ul>${ROOMS.map(
    (name) =>
      html`<li><a href="${toHome(words)}${name}"${name === room ? html` aria-current="page"` : ''}>${words.nav[name]}</a></li>`,
  )}${reviews ? html`<li><a href="${toReview(words)}"${room === 'review' ? html` aria-current="page"` : ''}>${reviewWords(words).title}</a></li>` : ''}</ul></nav>
<main id="main" tabindex="-1">
${body}
</main>
<footer class="colophon"><p>${words.footer}</p>${
    visitor
      ? html`<p>${words.account.signedInAs} <bdi>${visitor}</bdi> · <a href="${toHome(words)}sign-in">${words.account.signOut}</a></p>`
      : ''
  }</footer>
</div>
</body>
</html>
`.text
}
