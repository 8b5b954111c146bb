import type { Connection } from 'mongoose'

/** Makes a thing once for each connection, so that what it keeps in memory is kept once, whoever asks for it. */
export function perConnection<Thing>(
  make: (connection: Connection) => Thing,
): (connection: Connection) => Thing {
  const made = new WeakMap<Connection, Thing>()
  return (connection) => {
    const known = made.get(connection)
    if (known) return known
    const thing = make(connection)
    made.set(connection, thing)
    return thing
  }
}
