import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'

/*
 * Encryption to public keys in the form of age (https://age-encryption.org/v1), so that a backup can be opened without this
 * program. Bytes pass in pieces of 64 KiB, each with its own tag and the last one marked, so a changed byte and a cut end
 * are both found.
 */

const MAGIC = Buffer.from('age-encryption.org/v1\n')
/** A file of keys is some lines long; what is larger is something else. */
const MOST_KEY_BYTES = 64 * 1024

type Bytes = AsyncIterable<Uint8Array>

/** Encrypts what passes to each of these public keys, any of which opens it alone. @throws Error naming one that is none */
export function encryptionTo(recipients: readonly string[]): (bytes: Bytes) => AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of recipients)
    try {
      encrypter.addRecipient(recipient)
    } catch (cause) {
      throw new Error(`Not a public key of age (age1…): ${recipient}`, { cause })
    }
  return async function* encrypted(bytes) {
    yield* await encrypter.encrypt(ReadableStream.from(bytes) as ReadableStream<Uint8Array>)
  }
}

/** Whether a file begins as what age encrypts does. */
export async function isEncrypted(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length)
    return buffer.subarray(0, bytesRead).equals(MAGIC)
  } finally {
    await handle.close()
  }
}

/** The secret keys in a file as age-keygen writes it: one a line, beside remarks. */
async function decrypterWith(keyFile: string): Promise<Decrypter> {
  const { size } = await open(keyFile).then((handle) => handle.stat().finally(() => handle.close()))
  const text = size > MOST_KEY_BYTES ? '' : await readFile(keyFile, 'utf8')
  const keys = text.split(/\r?\n/).filter((line) => line.startsWith('AGE-SECRET-KEY-'))
  const decrypter = new Decrypter()
  try {
    for (const key of keys) decrypter.addIdentity(key.trim())
  } catch (cause) {
    throw new Error(`${keyFile} holds a key that is not whole`, { cause })
  }
  if (keys.length > 0) return decrypter
  throw new Error(
    `${keyFile} holds no secret key of age (AGE-SECRET-KEY-…); one with a passphrase is decrypted first`,
  )
}

const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error
const hasNoKey = (error: unknown): boolean =>
  error instanceof Error && /no identity matched/.test(error.message)

async function headerOpened(file: string, keyFile: string, decrypter: Decrypter) {
  try {
    return await decrypter.decrypt(ReadableStream.from(createReadStream(file)) as ReadableStream<Uint8Array>)
  } catch (cause) {
    if (isOfSystem(cause)) throw cause
    const why = hasNoKey(cause)
      ? `is not encrypted to a key in ${keyFile}`
      : 'was changed or cut short at its beginning'
    throw new Error(`${file} ${why}`, { cause })
  }
}

async function* decrypted(file: string, keyFile: string, decrypter: Decrypter): AsyncGenerator<Uint8Array> {
  const plain = await headerOpened(file, keyFile, decrypter)
  try {
    yield* plain
  } catch (cause) {
    if (isOfSystem(cause)) throw cause
    throw new Error(`${file} was changed or cut short: it does not decrypt to its end`, { cause })
  }
}

/**
 * How an encrypted file is read, as often as is needed; nothing of it is ever written decrypted.
 * @throws Error when no key in the file of keys opens it
 */
export async function decryptionOf(file: string, keyFile: string): Promise<() => Readable> {
  const decrypter = await decrypterWith(keyFile)
  await (await headerOpened(file, keyFile, decrypter)).cancel()
  return () => Readable.from(decrypted(file, keyFile, decrypter), { objectMode: false })
}
