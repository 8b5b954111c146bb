import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPublicPlace } from '../../src/http/places.js'
import { readAddress } from '../support/address.js'
import { isPrivate, routesOf } from '../support/routes.js'
import { ownSite } from '../support/site.js'

/** What stands in addresses where routes have a parameter; it is no word of the site. */
const filled = (pattern: string): string => pattern.replace(/\{[^}]*\}/g, '').replace(/:\w+/g, '1')

interface Layer {
  handle: { caseSensitive?: boolean; stack?: Layer[] }
}

const routers = (layers: readonly Layer[]): Layer['handle'][] =>
  layers.flatMap(({ handle }) => (handle.stack ? [handle, ...routers(handle.stack)] : []))

test('every route has a place, and is public only where the list of what is private does not name it', async (t) => {
  const { app } = await ownSite(t)
  const routes = routesOf(app)
  assert.ok(routes.length > 300)
  for (const { pattern } of routes) {
    const address = readAddress(filled(pattern))
    assert.notEqual(address.place, 'nowhere', pattern)
    assert.equal(address.canonical, filled(pattern))
    assert.equal(isPublicPlace(address), !isPrivate(pattern), pattern)
  }
})

test('letters in addresses mean what they are, in every router', async (t) => {
  const { app } = await ownSite(t)
  const root = app.router as unknown as { caseSensitive: boolean; stack: Layer[] }
  const all = [root, ...routers(root.stack)]
  assert.ok(all.length > 40)
  for (const { caseSensitive } of all) assert.equal(caseSensitive, true)
})
