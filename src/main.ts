#!/usr/bin/env node
import { existsSync } from 'node:fs'
import type { Command } from './commands/command.js'
import { AppError } from './errors.js'

const COMMANDS: Record<string, { does: string; load: () => Promise<Command> }> = {
  start: { does: 'serve the site', load: async () => (await import('./commands/start.js')).start },
  user: { does: 'make an account', load: async () => (await import('./commands/user.js')).user },
  import: {
    does: 'take over a spreadsheet or a JSON file',
    load: async () => (await import('./commands/import.js')).importFile,
  },
  export: {
    does: 'write the public site as files that need no server',
    load: async () => (await import('./commands/export.js')).exportSite,
  },
  backup: {
    does: 'write everything to one file',
    load: async () => (await import('./commands/backup.js')).backup,
  },
  restore: {
    does: 'fill an empty store from a backup',
    load: async () => (await import('./commands/backup.js')).restore,
  },
  verify: {
    does: 'check the chain of the ledger, or of a file',
    load: async () => (await import('./commands/verify.js')).verify,
  },
  check: {
    does: 'compare the languages of every published text',
    load: async () => (await import('./commands/check.js')).check,
  },
  erase: {
    does: 'remove the words of versions for ever',
    load: async () => (await import('./commands/erase.js')).erase,
  },
  rebuild: {
    does: 'make pages and desk again from the ledger',
    load: async () => (await import('./commands/rebuild.js')).rebuild,
  },
  head: {
    does: 'state and sign what the newest entry is',
    load: async () => (await import('./commands/head.js')).head,
  },
}

const usage = () =>
  `Usage: tamdan COMMAND [--help]\n\n${Object.entries(COMMANDS)
    .map(([name, { does }]) => `  ${name.padEnd(10)}${does}`)
    .join('\n')}\n`

/** What a person can mend is said in one line; the rest is a bug, shown with its trace. */
const say = (error: unknown): string => {
  if (error instanceof AppError) return error.message
  if (!(error instanceof Error)) return String(error)
  const isPlain = error.constructor === Error
  return isPlain ? error.message : (error.stack ?? error.message)
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!found) {
    process.stdout.write(usage())
    return name === '' || name === '--help' || name === 'help' ? 0 : 1
  }
  if (existsSync('.env')) process.loadEnvFile('.env')
  const command = await found.load()
  if (args.includes('--help')) {
    process.stdout.write(command.help)
    return 0
  }
  return command.run(args, process.env, (text) => process.stdout.write(text))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${say(error)}\n`)
  process.exitCode = 1
}
