import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { onDay } from '../../src/http/day-address.js'
import * as member from '../../src/kinds/shape/members.js'
import { latinDigits, latinNumber, ownDigits } from '../../src/language/digits.js'
import { fold } from '../../src/language/fold.js'
import { shownInstant } from '../../src/language/instant.js'
import { unbroken } from '../../src/language/unbroken.js'
import { wordingOf } from '../../src/language/wording.js'
import { browserOn, ownSite } from '../support/site.js'

const khmer = wordingOf('km')
const latin = wordingOf('km', 'latin')

test('Khmer prints numbers, dates, times and counts with the digits that were chosen, never with both', () => {
  assert.equal(khmer.date('2022-08-19').text, '១៩ សីហា ២០២២')
  assert.equal(latin.date('2022-08-19').text, '19 សីហា 2022')
  assert.equal(khmer.number(1234.5), '១.២៣៤,៥')
  assert.equal(latin.number(1234.5), '1,234.5')
  assert.match(khmer.t('frame.pager.place', { page: 2, pages: 30 }), /២[^0-9]*៣០/)
  assert.match(latin.t('frame.pager.place', { page: 2, pages: 30 }), /2[^០-៩]*30/)
  assert.match(khmer.t('demands.count', { count: 12 }), /១២/)
  assert.match(shownInstant(khmer, '2026-11-24T00:30:00.000Z').text, /^២៤ វិច្ឆិកា ២០២៦.*០៧:៣០ \(UTC\+7\)$/)
  assert.equal(wordingOf('en', 'own').number(12), '12')
})

test('a text that is put into another keeps its signs: references and hashes are never rewritten', () => {
  const said = khmer.t('frame.foot.entry', { number: 'D-0001', time: 'sha-256' })
  assert.match(said, /D-0001.*sha-256/)
  assert.match(khmer.t('common.siteName'), /\S/)
})

test('the words of the Khmer catalogue have Latin digits where those were chosen', () => {
  assert.match(khmer.t('fields.hint.day'), /១៨ ៩ ២០២៤/)
  assert.match(latin.t('fields.hint.day'), /18 9 2024/)
})

test('files, feeds and citations have Latin digits and the address that a page is known by', () => {
  for (const wording of [khmer, latin, onDay(latin, '2025-01-01')]) {
    const plain = unbroken(wording)
    assert.equal(plain.number(12), '12')
    assert.match(plain.href('/demands'), /^\/km\/demands/)
    assert.doesNotMatch(plain.t('demands.heading'), /[\u200b\u2060]/)
  }
  assert.equal(unbroken(onDay(khmer, '2025-01-01')).href('/demands'), '/km/demands?asOf=2025-01-01')
})

test('digits come back as they went, whatever stands between them', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[0-9a-z\u1780-\u17d3 .-]*$/),
      (text) => latinDigits(ownDigits('km', text)) === text,
    ),
  )
})

test('what is typed in Khmer digits is read; what could be two numbers is not guessed', () => {
  const rows = [
    ['១២', '12'],
    [' ១២,៥ ', '12.5'],
    ['១២.៥', '12.5'],
    ['−៣', '-3'],
    ['១.២៣៤', '១.២៣៤'],
    ['១,២៣៤', '១,២៣៤'],
    ['ប្រហែល ១២', 'ប្រហែល ១២'],
    ['1,234', '1,234'],
  ]
  for (const [typed = '', read] of rows) assert.equal(latinNumber(typed), read, typed)
  assert.equal(member.day().validate('២០២៥-០៣-៣១').value, '2025-03-31')
  assert.ok(member.day().validate('២០២៥-០២-៣១').error)
  assert.equal(member.worldDate().validate('២០២២').value, '2022')
  assert.equal(member.reference('D').validate('D-០០០១').value, 'D-0001')
  assert.equal(fold('ឆ្នាំ២០២២'), fold('ឆ្នាំ2022'))
})

test('the digits are in the address: links, forms and the other language keep or drop them as they should', async (t) => {
  const site = await ownSite(t, { STARTER_DATA: 'off' })
  const browser = browserOn(site)
  const page = await browser.get('/km-u-nu-latn/demands').expect(200)
  assert.match(page.text, /<html lang="km">/)
  assert.match(page.text, /href="\/km-u-nu-latn\/actions"/)
  assert.match(page.text, /<link rel="canonical" href="[^"]*\/km\/demands">/)
  assert.match(page.text, /href="\/km\/demands" rel="nofollow"/)
  assert.match(page.text, /<a href="\/demands" lang="en"/)
  const usual = await browser.get('/km/demands').expect(200)
  assert.match(usual.text, /href="\/km-u-nu-latn\/demands" rel="nofollow"/)
  assert.doesNotMatch((await browser.get('/demands').expect(200)).text, /km-u-nu-latn/)
  await browser.get('/km-u-nu-khmr/demands').expect(404)
})
