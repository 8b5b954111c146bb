import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { decryptionOf, isEncrypted } from './encryption.js'

/** A file that a command was given, in the clear whatever it is on the disk. */
export interface GivenFile {
  name: string
  /** Its bytes from the beginning. */
  read(): Readable
}

/**
 * @param keyFile where the secret keys are that open it, if it is encrypted
 * @throws Error when it is encrypted and no key is named, when the key is another's, or when a key is named for nothing
 */
export async function givenFile(name: string, keyFile?: string): Promise<GivenFile> {
  const isSealed = await isEncrypted(name)
  if (isSealed && keyFile === undefined)
    throw new Error(`${name} is encrypted. Name the file with the secret key: --identity KEYFILE`)
  if (!isSealed && keyFile !== undefined)
    throw new Error(`${name} is not encrypted as age does it, or its first bytes were changed`)
  if (keyFile === undefined) return { name, read: () => createReadStream(name) }
  return { name, read: await decryptionOf(name, keyFile) }
}
