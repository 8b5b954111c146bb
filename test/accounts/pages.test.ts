import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesForm, passwordForm, readAccountForm, setupForm } from '../../src/accounts/form.js'
import { loginPage, setupPage } from '../../src/accounts/sign-in/pages.js'
import { wordingOf } from '../../src/language/wording.js'

const wording = wordingOf('km')

test('every problem that a form can have has its words', () => {
  const bodies = [
    {},
    Object.fromEntries(
      ['email', 'name', 'shownAs', 'password', 'again', 'old', 'token'].map((name) => [
        name,
        'x'.repeat(999),
      ]),
    ),
    Object.fromEntries(['email', 'name', 'shownAs'].map((name) => [name, 'a\nb'])),
    { email: 'a@b', name: 'a\u202eb', shownAs: '\u0000' },
    { email: {}, name: ['a'], shownAs: 1, password: null, again: '', old: '' },
  ]
  for (const schema of [setupForm(true), namesForm, passwordForm]) {
    for (const body of bodies) {
      const form = readAccountForm<unknown>(schema, body)
      const problems = form.ok ? [] : form.problems.filter(({ field }) => field !== 'token')
      assert.doesNotThrow(() => setupPage({ wording, typed: {}, problems }, '', null))
    }
  }
})

test('what was typed as a password is never in a page', () => {
  const typed = { email: 'a@b.org', password: 'secret', again: 'secret' }
  const { fields } = loginPage({ wording, typed, problems: [] }, '', true)
  assert.deepEqual(
    fields.map(({ name, value }) => [name, value]),
    [
      ['email', 'a@b.org'],
      ['password', ''],
    ],
  )
})
