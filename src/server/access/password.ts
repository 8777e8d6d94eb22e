/** Passwords, salted and stretched; and secrets, which are long and random and only hashed. */
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

// Source: OWASP Password Storage Cheat Sheet: scrypt with N = 2^17, r = 8, p = 1 (128 MB for a check).
const COST = { N: 2 ** 17, r: 8, p: 1 } as const
const KEY_BYTES = 32
/** Shorter ones are refused. In characters. Source: NIST SP 800-63B, 5.1.1.2, and a little more. */
export const SHORTEST = 10
const LONGEST = 1000

const stretch = (password: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )

/** What is kept of a password. `cost` is lower in tests only. */
export async function passwordHash(
  password: string,
  cost: { N: number; r: number; p: number } = COST,
): Promise<string> {
  const salt = randomBytes(16)
  const key = await stretch(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** What the password of nobody would be: checked where there is no such account, so that both take as long. */
const NOBODY = [
  'scrypt',
  COST.N,
  COST.r,
  COST.p,
  'AAAAAAAAAAAAAAAAAAAAAA',
  Buffer.alloc(KEY_BYTES).toString('base64url'),
]

/** Whether a password is the one that was kept. Takes as long where nothing was kept. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = kept?.split('$') ?? NOBODY.map(String)
  if (scheme !== 'scrypt' || !salt || !key || password.length > LONGEST) return false
  const given = await stretch(password, Buffer.from(salt, 'base64url'), { N: Number(n), r: Number(r), p: Number(p) })
  const expected = Buffer.from(key, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected) && kept !== undefined
}

/** A new secret: 256 random bits, with a beginning by which leaked ones can be searched for. */
export const newSecret = (kind: 'session' | 'token'): string =>
  `${kind === 'token' ? 'rzn_' : ''}${randomBytes(32).toString('base64url')}`

/** What is kept of a secret. */
export const secretDigest = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex')
