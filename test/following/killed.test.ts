// Runs alone: it kills processes that share its store.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type TestContext, test } from 'node:test'
import { openStore } from '../../src/assembly/store.js'
import { systemClock } from '../../src/clock.js'
import { parseConfig } from '../../src/config.js'
import { followerModel, prepareFollowing } from '../../src/following/model.js'
import { outboxModel } from '../../src/mail/model.js'
import { prepareOutbox } from '../../src/mail/store.js'
import { smallRecord } from '../http/record.js'
import { aMailServer, type MailServer } from '../support/mail-server.js'
import { nodeRuns } from '../support/program.js'
import { type Environment, ownEnvironment } from '../support/store.js'
import { many } from '../support/whole.js'

/** A store in which so many people follow a demand that has changed since they were last told. Nobody has it open. */
async function readyStore(t: TestContext, server: MailServer, followers: number): Promise<Environment> {
  const mail = { SMTP_URL: server.url, MAIL_FROM: 'tamdan@example.org', BASE_URL: 'https://tamdan.example' }
  const environment = await ownEnvironment(t, mail)
  const store = await openStore(parseConfig(environment))
  const { connection, ledger } = store
  await ledger.appendAll(smallRecord())
  await Promise.all([prepareFollowing(connection), prepareOutbox(connection)])
  const told = { toldUpTo: 0, round: '2026-01-01T00:00:00.000Z', since: '2026-01-01T00:00:00.000Z' }
  await followerModel(connection).insertMany(
    Array.from({ length: followers }, (_, number) => ({
      _id: `f${number}`,
      email: `reader-${number}@example.org`,
      language: number % 2 === 0 ? 'en' : 'km',
      cadence: 'daily',
      follows: [{ kind: 'demand', reference: 'D-0001' }],
      ...told,
    })),
  )
  await store.close()
  return environment
}

function postman(environment: Environment): ChildProcess {
  return spawn(process.execPath, [...nodeRuns('test/support/postman.ts')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

/** How often each reader got a mail, and for how many it is noted as not known. */
async function outcome(environment: Environment, { taken }: MailServer, followers: number) {
  const store = await openStore(parseConfig(environment), systemClock)
  const unknown = await outboxModel(store.connection).find({ state: 'unknown' }).lean()
  await store.close()
  const times = (number: number) => taken.filter(({ to }) => to === `reader-${number}@example.org`).length
  return { times: Array.from({ length: followers }, (_, number) => times(number)), unknown: unknown.length }
}

type Moment = 'receiver' | 'bytes' | 'end'

for (const [moment, told] of [
  ['receiver', 'before its message'],
  ['bytes', 'in the middle of its message'],
  ['end', 'when the server has it and before that is noted'],
] as const) {
  test(`a process killed at the third mail, ${told}: no second mail, none lost`, async (t) => {
    let child: ChildProcess | undefined
    let seen = 0
    let receivers = 0
    const strike = (at: Moment) => {
      if (at !== moment) return
      seen += 1
      if (seen === 3) child?.kill('SIGKILL')
    }
    const server = await aMailServer(t, {
      onReceiver: () => {
        receivers += 1
        strike('receiver')
      },
      onFirstBytes: () => strike('bytes'),
      onEnd: () => strike('end'),
    })
    const environment = await readyStore(t, server, 5)
    child = postman(environment)
    assert.equal(await ended(child), null, 'the process was killed')
    child = postman(environment)
    assert.equal(await ended(child), 0)
    const { times, unknown } = await outcome(environment, server, 5)
    assert.deepEqual(times, [1, 1, 1, 1, 1])
    // The one mail whose answer nobody saw is shown as such. A signal comes when it may: the first bytes can be the last.
    const wasSentAgain = receivers === 6
    assert.equal(unknown, wasSentAgain ? 0 : 1)
    if (moment !== 'bytes') assert.equal(wasSentAgain, moment === 'receiver')
  })
}

const PEOPLE = many(200, 60)

test(`four processes that send at once, to ${PEOPLE} people, send each mail once`, async (t) => {
  const server = await aMailServer(t)
  const environment = await readyStore(t, server, PEOPLE)
  // One is to own the embedded engine before the others join.
  const first = postman(environment)
  await server.until(1)
  const others = [postman(environment), postman(environment), postman(environment)]
  await Promise.all([first, ...others].map(ended))
  const last = postman(environment)
  assert.equal(await ended(last), 0)
  const { times } = await outcome(environment, server, PEOPLE)
  assert.deepEqual(
    times.filter((count) => count !== 1),
    [],
  )
})
