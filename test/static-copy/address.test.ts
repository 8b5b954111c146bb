import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, linkFrom, missingFile } from '../../src/static-copy/address.js'

test('every page, version and file of the site has a file of its own', () => {
  const expected = {
    '/': 'index.html',
    '/km': 'km/index.html',
    '/demands/D-0001': 'demands/D-0001/index.html',
    '/km/demands/D-0001/v/2#h': 'km/demands/D-0001/v/2/index.html',
    '/demands/D-0001/diff/1..2': 'demands/D-0001/diff/1..2/index.html',
    '/demands?theme=anti-corruption': 'demands/theme-anti-corruption/index.html',
    '/demands?status=met&theme=a&page=2': 'demands/page-2/status-met/theme-a/index.html',
    '/demands?theme=a&page=2&status=met': 'demands/page-2/status-met/theme-a/index.html',
    '/actions?from=2021-01-01&to=2021-12-31': 'actions/from-2021-01-01/to-2021-12-31/index.html',
    '/data/demands.csv': 'data/demands.csv',
    '/demands/D-0001/cite.txt?style=apa': 'demands/D-0001/cite.style-apa.txt',
    '/assets/abc/css/tamdan.css': 'assets/abc/css/tamdan.css',
  }
  for (const [address, file] of Object.entries(expected)) assert.equal(fileOf(address), file, address)
})

test('what needs a server, or would lead out of the folder, has none', () => {
  for (const address of [
    '/desk',
    '/km/login?next=%2F',
    '/search?q=a',
    '/api/v1/demands',
    '/demands?q=train',
    '/demands?theme=a&issuer=b',
    '/demands?theme=a&theme=b',
    '/demands?sort=oldest',
    '/demands?asOf=2025-01-01',
    '/demands?theme=../../etc',
    '/changes?from=2021-01-01&to=2021-02-01',
    '/demands/../../etc/passwd',
    '/a%2fb',
    '/demands/con:nul',
  ])
    assert.equal(fileOf(address), null, address)
})

test('files name each other by the way from one to the other', () => {
  assert.equal(linkFrom('index.html', 'km/index.html'), 'km/index.html')
  assert.equal(linkFrom('demands/D-0001/v/1/index.html', 'demands/D-0001/index.html'), '../../index.html')
  assert.equal(linkFrom('km/index.html', missingFile('km/index.html')), 'not-in-this-copy.html')
})
