/** The page that asks who comes in. */

import type { Visitor } from '../access/access.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import type { Words } from '../words/words.ts'

export interface SignInPage {
  /** Where one goes on to. */
  readonly to: string
  readonly name?: string
  /** What was wrong with the last try. */
  readonly wrong?: string
  /** Who has signed in already. */
  readonly visitor?: Visitor
}

export function signInPage(words: Words, { to, name, wrong, visitor }: SignInPage): Html {
  const a = words.account
  if (visitor?.name)
    return html`<h1>${a.signIn}</h1>
<form class="choose" method="post" action="/${words.code}/sign-out"><p>${a.signedInAs} <bdi>${visitor.name}</bdi>${visitor.role ? ` (${a.roles[visitor.role]})` : ''}</p><button type="submit">${a.signOut}</button></form>`
  return html`<h1>${a.signIn}</h1>
${wrong ? html`<p role="alert" id="wrong"><strong>${wrong}</strong></p>` : ''}
<form class="choose" method="post" action="/${words.code}/sign-in">
<input type="hidden" name="to" value="${to}">
<label>${a.name}<input name="name" value="${name ?? ''}" autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr" required maxlength="100"${wrong ? html` aria-describedby="wrong"` : ''}></label>
<label>${a.password}<input type="password" name="password" autocomplete="current-password" dir="ltr" required maxlength="1000"></label>
<button type="submit">${a.signIn}</button>
</form>`
}
