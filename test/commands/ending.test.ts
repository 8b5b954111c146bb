import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { openStore } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { ownEnvironment } from '../support/store.js'

/** Has the process do a thing a moment after it said where it is. */
const later = (act: string): string =>
  `data:text/javascript,${encodeURIComponent(`
    const write = process.stdout.write.bind(process.stdout)
    process.stdout.write = (text, ...rest) => {
      if (String(text).startsWith('Tamdan is at')) setTimeout(() => { ${act} }, 50)
      return write(text, ...rest)
    }`)}`

const start = (act: string, environment: Record<string, string>) =>
  spawn(process.execPath, ['--import', 'tsx', '--import', later(act), 'src/main.ts', 'start'], {
    env: { ...process.env, ...environment, PORT: '0', LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

for (const [what, act] of [
  ['an error that nothing caught', `throw new Error('from nowhere')`],
  ['a promise that nobody waited for', `Promise.reject(new Error('from nowhere'))`],
] as const) {
  test(`${what} ends the server with code 1, and the store opens again`, async (t) => {
    const environment = await ownEnvironment(t)
    const child = start(act, environment)
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const [code] = await once(child, 'exit')
    assert.equal(code, 1)
    assert.match(said, /from nowhere/)
    const store = await openStore(parseConfig(environment))
    assert.equal((await store.ledger.applied()).number, 0)
    await store.close()
  })
}

test('an end that hangs is cut short', async () => {
  const source = `
    import { endOnUncaught } from './src/commands/ending.ts'
    setInterval(() => undefined, 1000)
    endOnUncaught({ fatal: () => undefined }, () => new Promise(() => undefined), 200)
    setTimeout(() => { throw new Error('x') }, 10)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source])
  const [code] = await once(child, 'exit')
  assert.equal(code, 1)
})
