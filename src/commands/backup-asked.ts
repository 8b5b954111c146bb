import { type ParseArgsConfig, parseArgs } from 'node:util'

export const BACKUP_HELP = `Usage: tamdan backup FILE [--to RECIPIENT…]

Writes the ledger, the files and the accounts to FILE, a gzip file of JSON lines. Keep it as safe as the site itself; or encrypt it.

--to  public keys of age (age1…), as age-keygen prints them; whoever holds the secret key of one of them can open FILE,
      and nobody else, this site neither. Who loses all of them loses FILE: name two that are kept apart
`

export const RESTORE_HELP = `Usage: tamdan restore FILE [--identity KEYFILE]

Fills an empty store from a backup, after checking its chain. A store that is not empty is refused.

--identity  the file with the secret key of age that opens an encrypted backup
`

/** Reads arguments; what is mistyped is told with the help and without a trace. */
function parsed<Config extends ParseArgsConfig>(config: Config, help: string) {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${help.trimEnd()}`, {
      cause: error,
    })
  }
}

/** What `tamdan backup` was asked: `--to` may be repeated, or be followed by several. @throws Error */
export function backupAsked(args: string[]): { file: string; recipients: string[] } {
  const options = { to: { type: 'string', multiple: true } } as const
  const { values, positionals } = parsed({ args, allowPositionals: true, options }, BACKUP_HELP)
  const recipients = values.to ?? []
  const isRecipient = (text: string) => recipients.length > 0 && text.startsWith('age1')
  const [file, ...rest] = positionals.filter((text) => !isRecipient(text))
  if (file === undefined) throw new Error('Name the file: tamdan backup FILE')
  if (rest.length > 0) throw new Error(BACKUP_HELP.trimEnd())
  return { file, recipients: [...recipients, ...positionals.filter(isRecipient)] }
}

/** What `tamdan restore` was asked. @throws Error */
export function restoreAsked(args: string[]): { name: string; identity: string | undefined } {
  const options = { identity: { type: 'string' } } as const
  const { values, positionals } = parsed({ args, allowPositionals: true, options }, RESTORE_HELP)
  const [name, ...rest] = positionals
  if (name === undefined) throw new Error('Name the file: tamdan restore FILE')
  if (rest.length > 0) throw new Error(RESTORE_HELP.trimEnd())
  return { name, identity: values.identity }
}
