/** Which network addresses a fetch may reach: the public ones, unless the operator says otherwise. */
import { lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** IANA special-purpose address registries (RFC 6890 and its updates): everything that is not globally reachable. */
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
const V6 = [
  '::/128',
  '::1/128',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]
/** An IPv4 address written inside an IPv6 one: mapped, compatible, translated (RFC 6052, 8215). */
const V4_IN_V6 = ['::ffff:0:0/96', '::/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48']

/** One list for each family: a list that holds both takes every IPv4 address for one mapped into IPv6. */
const forbidden = { ipv4: new BlockList(), ipv6: new BlockList() }
const forbid = (family: 'ipv4' | 'ipv6', ranges: readonly string[]) => {
  for (const range of ranges) {
    const [net, bits] = range.split('/')
    forbidden[family].addSubnet(net!, Number(bits), family)
  }
}
forbid('ipv4', V4)
forbid('ipv6', [...V6, ...V4_IN_V6])

/** Whether an IP address is loopback, private, link-local, a cloud's metadata address or otherwise not public. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const family = isIP(plain)
  if (family === 0) return true
  return family === 6 ? forbidden.ipv6.check(plain, 'ipv6') : forbidden.ipv4.check(plain, 'ipv4')
}

/** The host of a URL where it is an IP address: `net` asks no resolver about those. Absent: undefined for a name. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 ? undefined : host
}

/**
 * A resolver that gives only addresses that may be reached. It is asked at the moment of connecting, so a name that pointed to a public
 * address when it was checked and to a private one afterwards is still refused.
 * Throws (into the connection): code EPRIVATE where a name has any other address.
 */
export function guardedLookup(
  mayReach: (address: string) => boolean,
  lookup: typeof systemLookup = systemLookup,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const found = addresses as unknown as { address: string; family: number }[]
      const bad = found.find((a) => !mayReach(a.address))
      if (bad || found.length === 0) {
        const refusal: NodeJS.ErrnoException = new Error(
          `${hostname} stands at ${bad?.address ?? 'no address'}, which is not public`,
        )
        refusal.code = 'EPRIVATE'
        return callback(refusal, '', 0)
      }
      if (options.all) return (callback as unknown as (e: null, a: typeof found) => void)(null, found)
      callback(null, found[0]!.address, found[0]!.family)
    })
  }
}
