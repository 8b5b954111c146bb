import type { Engine, Reply, Request } from './command.js'

/** The protocol version announced: that of MongoDB 7.0. */
const MAX_WIRE_VERSION = 21
export const MAX_MESSAGE_BYTES = 48_000_000

/** No sessions and no set name are announced, so drivers neither retry writes nor open transactions. */
export function hello(_engine: Engine, { name }: Request): Reply {
  const primary = name === 'hello' ? { isWritablePrimary: true } : { ismaster: true }
  return {
    helloOk: true,
    ...primary,
    maxBsonObjectSize: 16 * 1024 * 1024,
    maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    minWireVersion: 0,
    maxWireVersion: MAX_WIRE_VERSION,
    readOnly: false,
    ok: 1,
  }
}

export const ping = (): Reply => ({ ok: 1 })

export const buildInfo = (): Reply => ({
  version: '7.0.0',
  versionArray: [7, 0, 0, 0],
  modules: ['tamdan-embedded'],
  maxBsonObjectSize: 16 * 1024 * 1024,
  ok: 1,
})
