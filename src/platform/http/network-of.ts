import { isIPv6 } from 'node:net'

/**
 * What of an address stands for one household or home: all of an IPv4 address, the first half of an IPv6 address, of
 * which everybody has as many as they like (RFC 6177).
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(?<v4>\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.groups) return mapped.groups.v4 ?? address
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? []
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const groups = [...before, ...zeros, ...after].slice(0, 4)
  return groups.map(group => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')
}
