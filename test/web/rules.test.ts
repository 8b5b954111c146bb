import assert from 'node:assert/strict'
import { BlockList } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { fetchable, isPublicIp, mayReachPublic, RefusedError } from '../../src/web/rules.js'

// Written from the IANA registry of IPv4 special-purpose addresses and RFC 5771, not from the library under test.
const SPECIAL = new BlockList()
for (const range of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24',
  '192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
].flatMap((line) => line.split(' '))) {
  const [network = '', prefix] = range.split('/')
  SPECIAL.addSubnet(network, Number(prefix))
}

const ipv4 = fc.oneof(
  fc.ipV4(),
  fc
    .tuple(
      fc.constantFrom('10', '100', '127', '169.254', '172', '192', '198', '203', '0', '224', '255'),
      fc.array(fc.nat(255), { minLength: 3, maxLength: 3 }),
    )
    .map(([start, rest]) => [...start.split('.'), ...rest].slice(0, 4).join('.')),
)

const inHex = (ip: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number)
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

test('an IPv4 address is public exactly where the registry lists no special purpose', () => {
  fc.assert(
    fc.property(ipv4, (ip) => ip === '168.63.129.16' || isPublicIp(ip) === !SPECIAL.check(ip)),
    { numRuns: 5000 },
  )
})

test('no form of IPv6 that holds an IPv4 address is public, whatever it holds', () => {
  const forms = (hex: string) => [
    `::${hex}`,
    `::ffff:${hex}`,
    `::ffff:0:${hex}`,
    `64:ff9b::${hex}`,
    `64:ff9b:1::${hex}`,
    `2002:${hex}::1`,
    `2001::${hex}`,
  ]
  fc.assert(
    fc.property(ipv4, (ip) => [...forms(inHex(ip)), `::ffff:${ip}`].every((form) => !isPublicIp(form))),
  )
})

test('of IPv6 only what is given out to the public is public', () => {
  for (const ip of ['2606:4700::1111', '2001:4860:4860::8888', '2a00:1450:4001:830::200e']) {
    assert.equal(isPublicIp(ip), true, ip)
  }
  const inside =
    '::|::1|fe80::1|fe80::1%eth0|fc00::1|fd00:ec2::254|fec0::1|ff02::1|100::1|2001:db8::1|3fff::1|5f00::1'
  for (const ip of [...inside.split('|'), '4000::1', '2001:2::1', '2001:20::1'])
    assert.equal(isPublicIp(ip), false, ip)
})

test('addresses at which clouds answer about their machines are not public', () => {
  for (const ip of ['169.254.169.254', '100.100.100.200', '192.0.0.192', '168.63.129.16', 'fd00:ec2::254']) {
    assert.equal(isPublicIp(ip), false, ip)
  }
})

test('what is no IP address is not public', () => {
  for (const ip of ['', 'localhost', '8.8.8.8.8', '8.8.8', ' 8.8.8.8 x', 'undefined'])
    assert.equal(isPublicIp(ip), false, ip)
})

test('a public address is reached at ports 80 and 443 only', () => {
  assert.deepEqual(
    [80, 443, 22, 25, 8080, 27017].map((port) => mayReachPublic('8.8.8.8', port)),
    [true, true, false, false, false, false],
  )
})

const reasonFor = (address: string) => {
  try {
    return fetchable(address).href
  } catch (error) {
    return error instanceof RefusedError ? error.reason : error
  }
}

test('only whole http and https addresses without credentials are fetched', () => {
  const rows: [string, string][] = [
    [' https://News.example/a?b=1#c ', 'https://news.example/a?b=1'],
    ['news.example/a', 'not-an-address'],
    ['', 'not-an-address'],
    ['https://', 'not-an-address'],
    [`https://news.example/${'a'.repeat(3000)}`, 'not-an-address'],
    ['javascript:alert(1)', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://news.example/', 'scheme'],
    ['gopher://127.0.0.1:6379/_', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https://me@news.example/', 'credentials'],
    ['https://:secret@news.example/', 'credentials'],
    ['https://news.example@127.0.0.1/', 'credentials'],
  ]
  for (const [address, expected] of rows) assert.equal(reasonFor(address), expected, address)
})
