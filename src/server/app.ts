/** The day-book on the web: a register in, a request handler out. Pages work without JavaScript. */
import { Hono } from 'hono'
import type { Store } from '../stores/store.ts'
import type { Access, Visitor } from './access/access.ts'
import { guard } from './access/guard.ts'
import { api } from './api/api.ts'
import { asset } from './assets.ts'
import { layout } from './layout.ts'
import { failedPage, missingPage } from './pages/missing.ts'
import { remember } from './remember.ts'
import { bodies } from './routes/bodies.ts'
import { countries } from './routes/countries.ts'
import { coverage } from './routes/coverage.ts'
import { days } from './routes/days.ts'
import { downloads } from './routes/downloads.ts'
import { entries } from './routes/entries.ts'
import { home } from './routes/home.ts'
import { people } from './routes/people.ts'
import { places } from './routes/places.ts'
import { promises } from './routes/promises.ts'
import { reports } from './routes/reports.ts'
import { review } from './routes/review.ts'
import { search } from './routes/search.ts'
import { signIn } from './routes/sign-in.ts'
import { interfaces, preferred } from './words/index.ts'
import type { Words } from './words/words.ts'

export interface Site {
  readonly store: Store
  /** The day promises are judged from, ISO 8601: the clock is the caller's. */
  readonly today: () => string
  /** The moment, for sessions and judgements: ISO 8601. The system's clock when absent. */
  readonly now?: () => string
  /** Who may come in. Absent: everybody may read and nobody may change anything. */
  readonly access?: Access
  /** Where it stands on the web, without a slash at its end; absent at a loopback address. */
  readonly address?: string
}

/** What every route finds in its context: the wording of the page's language, who asks, and from which network address. */
export interface Env {
  Variables: {
    words: Words
    visitor: Visitor
    client: string
    /** Makes the answer of a finished page. Absent where pages are not kept. */
    finish?: (page: string) => Response
  }
}

/** Makes the request handler of a register: `createApp({ store }).fetch(request)`. */
export function createApp(site: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.use(guard(site))
  app.get('/', (c) => c.redirect(`/${preferred(c.req.header('accept-language')).code}/`))
  app.get('/assets/:name', (c) => asset(c.req.param('name'), c.req.header('accept-encoding')) ?? c.notFound())
  app.route('/api', api(site))
  app.route('/', downloads(site))
  // One set of routes a language, each with its own wording: a path's first part says which.
  const recalled = remember(site)
  for (const words of interfaces) {
    const pages = new Hono<Env>({ strict: false })
    pages.use(async (c, next) => {
      c.set('words', words)
      await next()
    })
    pages.use(recalled)
    pages
      .route('/review', review(site))
      .route('/', home(site))
      .route('/days', days(site))
      .route('/entries', entries(site))
      .route('/reports', reports(site))
      .route('/bodies', bodies(site))
      .route('/countries', countries(site))
      .route('/people', people(site))
      .route('/promises', promises(site))
      .route('/places', places(site))
      .route('/search', search(site))
      .route('/coverage', coverage(site))
      .route('/', signIn(site))
    app.route(`/${words.code}`, pages)
  }
  // An address without a language is somebody's short way: it leads to the page in theirs.
  app.get(
    '/:room{(?:days|entries|reports|bodies|countries|people|promises|places|search|coverage|review|sign-in)}/*',
    (c) => {
      const { pathname, search } = new URL(c.req.url)
      c.header('Vary', 'Accept-Language')
      return c.redirect(`/${preferred(c.req.header('accept-language')).code}${pathname}${search}`)
    },
  )
  app.notFound((c) => {
    const words = c.get('words') ?? preferred(c.req.header('accept-language'))
    return c.html(layout({ words, title: words.notFound, path: '' }, missingPage(words)), 404)
  })
  app.onError((error, c) => {
    const words = c.get('words') ?? preferred(c.req.header('accept-language'))
    console.error(`serve: ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`)
    return c.html(layout({ words, title: words.failed, path: '' }, failedPage(words)), 500)
  })
  return app
}
