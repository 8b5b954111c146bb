import { parseArgs } from 'node:util'
import { eventStore } from '../accounts/event-store.js'
import { factorStore } from '../accounts/factors/factor-store.js'
import { newUser } from '../accounts/form.js'
import { oneTimeLinkStore } from '../accounts/letters/link-store.js'
import { INVITATION_MS, LINK_MS, ROLES } from '../accounts/rules.js'
import { waysInOf } from '../accounts/sign-in/access.js'
import { userStore } from '../accounts/store.js'
import { openStore, type Store } from '../assembly/store.js'
import { systemClock } from '../clock.js'
import { ownAddress, parseConfig } from '../config.js'
import type { Command } from './command.js'

const HELP = `Usage: tamdan user add EMAIL --name NAME --role ${ROLES.join('|')} [--shown-as NAME]
       tamdan user link EMAIL
       tamdan user reset EMAIL

add    makes an account and prints a one-time link to set its password, good for 7 days
link   prints a new such link for an account, as when its password is forgotten, good for 24 hours
reset  removes the second factor of an account, ends its sessions and access
       tokens, and prints such a link
`

interface Asked {
  email: string
  name?: string
  role?: string
  shownAs?: string
}

/** What is done, and the account that it is done to. */
type Doing = (store: Store, asked: Asked) => Promise<string>

const add: Doing = async ({ connection }, asked) => {
  const { value, error } = newUser.validate(asked, { abortEarly: false, errors: { wrap: { label: false } } })
  if (error) throw new Error(error.details.map(({ message }) => message).join('\n'))
  const user = await userStore(connection, systemClock).add({ ...value, passwordHash: null })
  if (!user)
    throw new Error(`There is an account with ${value.email} already. Try: tamdan user link ${value.email}`)
  await eventStore(connection, systemClock).record({
    what: 'account-made',
    by: null,
    about: user.id,
    detail: user.role,
  })
  return user.id
}

const link: Doing = async ({ connection }, { email }) => {
  const found = await userStore(connection, systemClock).byEmail(email)
  if (!found) throw new Error(`There is no account with ${email}`)
  if (found.user.isClosed) throw new Error(`The account with ${email} is closed`)
  return found.user.id
}

const reset: Doing = async (store, asked) => {
  const id = await link(store, asked)
  await factorStore(store.connection, systemClock).reset(id)
  await waysInOf(store.connection, systemClock).end(id)
  await eventStore(store.connection, systemClock).record({ what: 'factors-reset', by: null, about: id })
  return id
}

const DOINGS: Record<string, Doing> = { add, link, reset }

const OPTIONS = {
  name: { type: 'string' },
  role: { type: 'string' },
  'shown-as': { type: 'string' },
} as const

function split(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS })
  } catch (error) {
    // A mistyped option is not a fault of the program, and is told without a trace.
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${HELP.trimEnd()}`, {
      cause: error,
    })
  }
}

function parse(args: string[]): { doing: Doing; asked: Asked } {
  const { values, positionals } = split(args)
  const [name = '', email, ...rest] = positionals
  const doing = Object.hasOwn(DOINGS, name) ? DOINGS[name] : undefined
  if (!doing || email === undefined || rest.length > 0) throw new Error(HELP.trimEnd())
  return { doing, asked: { email, name: values.name, role: values.role, shownAs: values['shown-as'] } }
}

/** `tamdan user add`, `tamdan user link` and `tamdan user reset`. */
export const user: Command = {
  help: HELP,
  async run(args, env, print) {
    const { doing, asked } = parse(args)
    const config = parseConfig(env)
    const store = await openStore(config)
    try {
      const id = await doing(store, asked)
      await eventStore(store.connection, systemClock).record({ what: 'link-made', by: null, about: id })
      const path = await oneTimeLinkStore(store.connection, systemClock).make(
        id,
        asked.role === undefined ? LINK_MS : INVITATION_MS,
      )
      print(`${ownAddress(config)}${path}\n`)
      return 0
    } finally {
      await store.close()
    }
  },
}
