/**
 * The network that an address belongs to. Whoever has one address of version 6 has a whole /64 of them; of version 4, one
 * is one.
 *
 * @example networkOf('2001:db8::1:2') // '2001:db8:0:0'
 */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '')
  const four = /(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (four !== undefined) return four
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const before = head === '' ? [] : head.split(':')
  const behind = tail === undefined || tail === '' ? [] : tail.split(':')
  const filled =
    tail === undefined ? before : [...before, ...zeros(8 - before.length - behind.length), ...behind]
  return filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

const zeros = (count: number): readonly string[] => Array.from({ length: Math.max(0, count) }, () => '0')
