import { EngineError } from '../query/errors.js'
import { checkCollection } from '../storage/check.js'
import { type Engine, namespaceOf, type Reply, type Request } from './command.js'

/** Whether every index agrees with its documents; the fields are those of MongoDB's reply that this engine can fill. */
export async function validate({ catalog }: Engine, request: Request): Promise<Reply> {
  const ns = namespaceOf(request)
  const checked = await checkCollection(catalog.store, ns)
  if (!checked) throw new EngineError(26, `Collection '${ns}' does not exist to validate.`)
  const { records, keys, errors } = checked
  return {
    ns,
    nrecords: records,
    nIndexes: keys.size,
    keysPerIndex: Object.fromEntries(keys),
    valid: errors.length === 0,
    errors,
    ok: 1,
  }
}
