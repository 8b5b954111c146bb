import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMON_PASSWORDS } from '../../../src/accounts/password/common-passwords.js'
import { passwordProblem } from '../../../src/accounts/rules.js'

const OWNER = { email: 'dara.sok@khmer-rights.example', name: 'Dara Sok', shownAs: 'Editor at KHR' }
const problem = (password: string) => passwordProblem(password, OWNER)

test('passwords that many chose are refused, also dressed up', () => {
  assert.ok(COMMON_PASSWORDS.size > 10_000)
  for (const password of [
    'qwertyuiopasdf',
    'password1234',
    'P@ssw0rd!2026',
    '1q2w3e4r5t6y',
    '  Football 2026!! ',
    'passwordpassword',
    '123456123456',
    'aaaaaaaaaaaaaa',
    'abcdefghijklmn',
    '123456789012',
    '098765432109',
    '1qaz2wsx3edc4rfv',
    'mnbvcxzlkjhgf',
  ]) {
    assert.equal(problem(password), 'common', password)
  }
})

test('passwords made of the owner’s names, address or the site’s name are refused', () => {
  for (const password of [
    'tamdantamdan',
    'Tamdan-2026!',
    'តាមដានតាមដាន2026',
    'dara.sok@khmer-rights.example',
    'DaraSok 2026',
    'khmer-rights1!',
    'Sok Dara Sok Dara',
  ]) {
    assert.equal(problem(password), 'isYours', password)
  }
})

test('a few words that do not belong together are taken, in either script', () => {
  for (const password of [
    'correct horse battery',
    'a wholly other password',
    'another long password',
    'ទូរស័ព្ទ ផ្លែស្វាយ កង់',
    'Dara likes purple mangoes',
    'xk8$mQ2-vv0P',
    'tamdan would not know this',
  ]) {
    assert.equal(problem(password), null, password)
  }
})
