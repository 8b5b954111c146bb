/**
 * Imported before anything else in a process that runs tests. node:test follows every promise from its making to its end,
 * to know which test an uncaught error belongs to; that takes a fifth of the processor's time. Here tests run in order,
 * so an error belongs to the file under way (see worker.ts).
 */
import { createRequire } from 'node:module'

type Hooks = typeof import('node:async_hooks')

// The object that node:test itself takes `createHook` from when it is first loaded; an import would be a copy of it.
const hooks: Hooks = createRequire(import.meta.url)('node:async_hooks')
const { createHook } = hooks

hooks.createHook = (callbacks) => {
  const isOfTests = callbacks.init !== undefined && callbacks.destroy !== undefined
  return createHook(isOfTests ? {} : callbacks)
}
