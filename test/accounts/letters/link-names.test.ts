import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneTimeLinkModel as linksOfAccounts } from '../../../src/accounts/model.js'
import { linkModel as checkedLinks } from '../../../src/record/links/model.js'
import { ownStore } from '../../support/store.js'

test('the one-time links of accounts and the links that are checked share neither model nor collection', async (t) => {
  const { connection } = await ownStore(t)
  const [one, other] = [checkedLinks(connection), linksOfAccounts(connection)]
  assert.notEqual(one.modelName, other.modelName)
  assert.notEqual(one.collection.name, other.collection.name)
})
