/** `account`: who may come in over the network, and how far. */

import { userInfo } from 'node:os'
import { createInterface } from 'node:readline'
import { type AccountRole, ROLES } from '../../model/account.ts'
import { RoznamchaError } from '../../model/error.ts'
import { newSecret, passwordHash, SHORTEST, secretDigest } from '../../server/access/password.ts'
import type { Store } from '../../stores/index.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { countOption } from '../entry-query.ts'
import { dim, piece } from '../layout.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

type Options = { readonly [name: string]: string | boolean | undefined }
const NAME = /^[a-z0-9][a-z0-9._-]{0,39}$/
const DAY_MS = 86_400_000

const ACTIONS: {
  readonly [action: string]: (store: Store, name: string, options: Options, world: World) => Promise<void>
} = {
  add,
  password: changePassword,
  remove,
  token,
  revoke,
}

export const account: Command = {
  arguments: '<action...>',
  options: [
    option.store,
    option.json,
    {
      flags: '--role <role>',
      help: 'reader: reads; reviewer: also judges; editor: also takes back what others judged',
    },
    { flags: '--label <words>', help: 'for token and revoke: what the token is for' },
    { flags: '--days <n>', help: 'for token: for how many days it holds', fallback: '365' },
  ],
  help: `Actions:
  account add NAME --role ROLE   adds an account, or changes its role; asks for a password, or reads one line of input
  account password NAME          gives it another password, and ends its sessions
  account list                   accounts with their roles and tokens
  account remove NAME            takes it away with its sessions and tokens; what it judged stays
  account token NAME --label WHAT      makes a token for a program and prints it, once
  account revoke NAME [--label WHAT]   takes tokens away
  account audit                  who came in and what they did, newest first

Passwords have at least ${SHORTEST} characters and are kept only salted and stretched (scrypt); tokens only hashed.

Examples:
  roznamcha account add amna --role reviewer
  curl -H "Authorization: Bearer $(roznamcha account token amna --label nightly)" https://example.org/api/entries`,
  run: ([action, name], options, world) => {
    if (action === 'list')
      return withRegister(options, world, { readOnly: true }, (store) => list(store, options, world))
    if (action === 'audit')
      return withRegister(options, world, { readOnly: true }, (store) => audit(store, options, world))
    const work = action !== undefined && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    if (!work)
      throw new RoznamchaError(
        'usage',
        `account: "${action}" is not one of list, audit, ${Object.keys(ACTIONS).join(', ')}`,
      )
    if (name === undefined || !NAME.test(name))
      throw new RoznamchaError(
        'usage',
        `account ${action} needs a name of small letters, digits, dots and dashes, at most 40`,
      )
    return withRegister(options, world, { create: action === 'add' }, async (store) => {
      await work(store, name, options, world)
      return EXIT.done
    })
  },
}

const noted = (act: string, about: string, world: World) => ({
  at: world.now,
  who: userInfo().username,
  act,
  about,
  origin: '',
})

async function getAccount(store: Store, name: string) {
  const found = (await store.accounts()).find((a) => a.name === name)
  if (!found) throw new RoznamchaError('not-found', `there is no account ${name}; "roznamcha account list" shows them`)
  return found
}

async function add(store: Store, name: string, options: Options, world: World): Promise<void> {
  const role = options['role']
  if (!(ROLES as readonly unknown[]).includes(role))
    throw new RoznamchaError('usage', `account add needs --role: ${ROLES.join(', ')}`)
  const known = (await store.accounts()).find((a) => a.name === name)
  const password = known?.password ?? (await passwordHash(await askPassword(world)))
  await store.write(async (w) => {
    await w.putAccount({ name, role: role as AccountRole, password, created: known?.created ?? world.now })
    await w.putAudit(noted(known ? 'account-change' : 'account-add', `${name}, ${role}`, world))
  })
  await world.write(known ? `${name}: ${role} now\n` : `added ${name}: ${role}\n`)
}

async function changePassword(store: Store, name: string, _: Options, world: World): Promise<void> {
  const known = await getAccount(store, name)
  const password = await passwordHash(await askPassword(world))
  await store.write(async (w) => {
    await w.putAccount({ ...known, password })
    await w.removePasses({ account: name, kind: 'session' })
    await w.putAudit(noted('account-change', `${name}, password`, world))
  })
  await world.write(`${name} has another password; its sessions are ended\n`)
}

async function remove(store: Store, name: string, _: Options, world: World): Promise<void> {
  await getAccount(store, name)
  await store.write(async (w) => {
    await w.removeAccount(name)
    await w.putAudit(noted('account-remove', name, world))
  })
  await world.write(`removed ${name}\n`)
}

async function token(store: Store, name: string, options: Options, world: World): Promise<void> {
  await getAccount(store, name)
  const label = options['label']
  if (typeof label !== 'string' || label.trim() === '' || label.length > 100)
    throw new RoznamchaError('usage', 'account token needs --label: what it is for')
  const days = countOption(options, 'days') ?? 365
  const secret = newSecret('token')
  await store.write(async (w) => {
    await w.putPass({
      digest: secretDigest(secret),
      kind: 'token',
      account: name,
      label,
      created: world.now,
      expires: new Date(Date.parse(world.now) + days * DAY_MS).toISOString(),
    })
    await w.putAudit(noted('token-add', `${name}, ${label}`, world))
  })
  world.warn(`roznamcha: a token for ${name}, for ${days} days; it is shown only this once`)
  await world.write(`${secret}\n`)
}

async function revoke(store: Store, name: string, options: Options, world: World): Promise<void> {
  await getAccount(store, name)
  const label = options['label']
  const gone = (await store.passes(name, 'token')).filter((p) => typeof label !== 'string' || p.label === label)
  await store.write(async (w) => {
    for (const p of gone) await w.removePasses({ digest: p.digest })
    await w.putAudit(noted('token-remove', `${name}, ${gone.map((p) => p.label).join('; ')}`, world))
  })
  await world.write(`took away ${gone.length} ${gone.length === 1 ? 'token' : 'tokens'} of ${name}\n`)
}

async function list(store: Store, options: Options, world: World): Promise<number> {
  const known = await store.accounts()
  if (known.length === 0 && options['json'] !== true)
    world.warn('roznamcha: there are no accounts; "roznamcha account add NAME --role ROLE" adds one')
  for (const { name, role, created } of known) {
    const tokens = (await store.passes(name, 'token')).map(({ label, expires }) => ({ label, expires }))
    if (options['json'] === true) await world.write(`${JSON.stringify({ name, role, created, tokens })}\n`)
    else {
      const held = tokens.map((t) => `${piece(world, t.label)} (until ${t.expires?.slice(0, 10) ?? 'taken away'})`)
      await world.write(
        `${name.padEnd(20)}  ${role.padEnd(8)}  ${dim(world, `since ${created.slice(0, 10)}`)}  ${held.join(', ')}\n`,
      )
    }
  }
  return EXIT.done
}

async function audit(store: Store, options: Options, world: World): Promise<number> {
  for (const line of await store.audit({ limit: 1000 }))
    await world.write(
      options['json'] === true
        ? `${JSON.stringify(line)}\n`
        : `${dim(world, line.at.slice(0, 16))}  ${piece(world, line.who || '–').padEnd(12)}  ${line.act.padEnd(16)}  ${piece(world, line.about)}  ${dim(world, line.origin)}\n`,
    )
  return EXIT.done
}

/** One line of input: asked for on a terminal, without showing what is typed. Throws `usage` for one that is too short. */
async function askPassword(world: World): Promise<string> {
  const terminal = (world.stdin as NodeJS.ReadStream).isTTY === true
  if (terminal) process.stderr.write(`password (at least ${SHORTEST} characters, not shown): `)
  const lines = createInterface({ input: world.stdin, terminal, ...(terminal ? { output: undefined } : {}) })
  let password = ''
  for await (const line of lines) {
    password = line
    break
  }
  lines.close()
  if (terminal) process.stderr.write('\n')
  if (password.length < SHORTEST) throw new RoznamchaError('usage', `a password has at least ${SHORTEST} characters`)
  return password
}
