import { setupLink } from '../accounts/sign-in/setup.js'
import { parseConfig } from '../config.js'
import { serve } from '../server.js'
import type { Command } from './command.js'
import { endOnUncaught } from './ending.js'

/** `tamdan start`: serves until it is told to stop. */
export const start: Command = {
  help: 'Usage: tamdan start\n\nServes the site. Settings come from the environment or from .env; see .env.example.\n',
  async run(_args, env, print) {
    const config = parseConfig(env)
    if (config.baseUrl && new URL(config.baseUrl).pathname !== '/')
      throw new Error(
        `BASE_URL ${config.baseUrl} names a folder, and a site is served from the root of its host. Only a copy (tamdan export) can lie in one`,
      )
    const running = await serve(config)
    endOnUncaught(running.store.log, running.stop)
    print(`Tamdan is at ${running.address}\n`)
    const link = await setupLink(running.store.connection, running.address)
    if (link) print(`Make the first account, once, within a day: ${link}\n`)
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await running.stop()
    return 0
  },
}
