import Joi from 'joi'
import { DATA_LICENCE, LICENCES, type Licence } from './http/licence.js'
import { trustedProxies } from './http/trusted-proxies.js'
import { MACHINE_LOCALE } from './language/languages.js'
import { withoutEnd } from './language/trimmed.js'
import { BATCH_LENGTHS, type BatchLength } from './ledger/batches.js'
import { type Mailbox, mailboxField } from './mail/mailbox.js'

/** Where people who find a weakness turn, as the settings say. */
export interface SecurityContact {
  /** Addresses in the order in which they are preferred: `mailto:`, `https:` or `tel:`. */
  contacts: readonly string[]
  /** Where the key is that a report may be encrypted to; undefined: none. */
  key: string | undefined
  /** Where it is said what reporters may do and expect; undefined: nowhere. */
  policy: string | undefined
}

/** Everything the program reads from its environment. */
export interface Config {
  port: number
  host: string
  /** Public address without a final slash; undefined: taken from each request. */
  baseUrl: string | undefined
  mongodbUri: string | undefined
  dataDir: string
  sessionSecret: string | undefined
  /** 'on': the one that comes with the program; 'off': none; else the file or folder of one's own. */
  starterData: string
  smtpUrl: string | undefined
  mailFrom: Mailbox | undefined
  /** Time zone and hour at which digests and reminders go. */
  mailTimeZone: string
  mailHour: number
  /** Days after which a demand that nobody has checked is called stale. */
  staleAfterDays: number
  /** Of the record: the first year that a date may have, and how many after the present one. */
  years: { from: number; ahead: number }
  /** A count of proxies, or a list of trusted addresses as Express takes it; false: none. */
  trustProxy: number | string | false
  logLevel: string
  uploadMaxMb: number
  /** Of all kept files together. */
  uploadTotalMb: number
  /** Searches, lists of changes, pictures and pages of earlier days that one network address may have made in a minute. */
  dearReadsPerMinute: number
  reviewRequired: boolean
  /** Whether the server asks now and then if links of sources still answer. */
  linkCheck: boolean
  /** How often entries that are not public move the head that readers see. */
  ledgerBatch: BatchLength
  /** Whether the server fetches pages at all, and by way of what: `http://` or `socks5h://`; undefined for straight. */
  isFetchOn: boolean
  fetchProxy: string | undefined
  /** Of the public record. */
  dataLicence: Licence
  /** Editors and admins must have a second factor: where the site is public (https) unless switched off. */
  secondFactorRequired: boolean
  /** To whom weaknesses are reported; undefined: the site names nobody. */
  securityContact: SecurityContact | undefined
}

/** The years of a site that says nothing of them: from the founding of the United Nations to what a plan may aim at. */
export const USUAL_YEARS = { from: 1945, ahead: 20 }

const SWITCH = new Map([
  ['on', true],
  ['off', false],
])

// Not valid('on', 'off'): Joi lets a value that it lists past custom(), as it does a default.
const onOffOrUnset = () =>
  Joi.string()
    .empty('')
    .custom(
      (value: string, helpers) => SWITCH.get(value) ?? helpers.error('any.only', { valids: ['on', 'off'] }),
    )
const onOff = (fallback: 'on' | 'off') => onOffOrUnset().default(fallback === 'on')

const timeZone = (value: string, helpers: Joi.CustomHelpers) => {
  try {
    return new Intl.DateTimeFormat(MACHINE_LOCALE, { timeZone: value }).resolvedOptions().timeZone
  } catch {
    return helpers.message({ custom: '{{#label}} must be a time zone, like Asia/Phnom_Penh' })
  }
}

const CONTACTS = Joi.string().uri({ scheme: ['mailto', 'https', 'tel'] })

/** Addresses separated by commas; one of e-mail may stand without its scheme. */
const contacts = (value: string, helpers: Joi.CustomHelpers) => {
  const all = value
    .split(',')
    .map((one) => (/^[^\s:/@]+@[^\s:/@]+$/.test(one.trim()) ? `mailto:${one.trim()}` : one.trim()))
  if (all.every((one) => !CONTACTS.validate(one).error)) return all
  return helpers.message({
    custom: '{{#label}} must be addresses separated by commas: security@example.org, https://…, tel:+855…',
  })
}

const address = (schemes: string[]) => Joi.string().uri({ scheme: schemes }).empty('')

/** As it is printed into links: scheme and host in small letters. */
const baseAddress: Joi.CustomValidator<string> = (value, helpers) => {
  const url = URL.canParse(value) ? new URL(value) : null
  const isRight =
    url && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === ''
  if (isRight && !/[?#]/.test(value)) return url.origin + withoutEnd(url.pathname, '/')
  return helpers.message({
    custom:
      '{{#label}} must be an address such as https://tamdan.example: http or https, without a name or password, query or fragment',
  })
}

const environment = Joi.object({
  PORT: Joi.number().port().empty('').default(3000),
  HOST: Joi.string().hostname().empty('').default('127.0.0.1'),
  BASE_URL: Joi.string().trim().empty('').custom(baseAddress),
  MONGODB_URI: address(['mongodb', 'mongodb+srv']),
  DATA_DIR: Joi.string().empty('').default('./data'),
  SESSION_SECRET: Joi.string().min(32).empty(''),
  STARTER_DATA: Joi.string().default('on'),
  SMTP_URL: address(['smtp', 'smtps']),
  MAIL_FROM: mailboxField(),
  MAIL_TIME_ZONE: Joi.string().empty('').default('Asia/Phnom_Penh').custom(timeZone),
  MAIL_HOUR: Joi.number().integer().min(0).max(23).empty('').default(7),
  STALE_AFTER_DAYS: Joi.number().integer().min(1).max(3650).empty('').default(90),
  YEARS_FROM: Joi.number().integer().min(1).max(9999).empty('').default(USUAL_YEARS.from),
  YEARS_AHEAD: Joi.number().integer().min(0).max(1000).empty('').default(USUAL_YEARS.ahead),
  TRUST_PROXY: trustedProxies(),
  LOG_LEVEL: Joi.string()
    .valid('silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace')
    .empty('')
    .default('info'),
  UPLOAD_MAX_MB: Joi.number().positive().max(1000).empty('').default(20),
  UPLOAD_TOTAL_MB: Joi.number().positive().empty('').default(10_240),
  DEAR_READS_PER_MINUTE: Joi.number().integer().min(1).max(1_000_000).empty('').default(300),
  REVIEW_REQUIRED: onOff('off'),
  LINK_CHECK: onOff('on'),
  LEDGER_BATCH: Joi.string()
    .valid(...BATCH_LENGTHS)
    .empty('')
    .default('hour'),
  FETCH: onOff('on'),
  FETCH_PROXY: address(['http', 'socks5h']),
  DATA_LICENCE: Joi.string()
    .valid(...LICENCES.keys())
    .empty(''),
  SECOND_FACTOR_REQUIRED: onOffOrUnset(),
  SECURITY_CONTACT: Joi.string().empty('').custom(contacts),
  SECURITY_KEY: address(['https', 'dns', 'openpgp4fpr']),
  SECURITY_POLICY: address(['https']),
})
  .with('SECURITY_KEY', 'SECURITY_CONTACT')
  .with('SECURITY_POLICY', 'SECURITY_CONTACT')
  .and('SMTP_URL', 'MAIL_FROM')
  .unknown(true)

/** Whether others than this machine's owner reach the site: what is served there must be guarded. */
export const isPublicSite = (baseUrl: string | undefined): boolean => baseUrl?.startsWith('https:') ?? false

function contactOf(value: Record<string, unknown>): SecurityContact | undefined {
  const { SECURITY_CONTACT: contacts, SECURITY_KEY: key, SECURITY_POLICY: policy } = value
  return contacts === undefined ? undefined : ({ contacts, key, policy } as SecurityContact)
}

/**
 * Reads the environment once. Pure: pass `process.env`.
 * @throws Error whose message lists every problem, one a line.
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const { value, error } = environment.validate(env, {
    abortEarly: false,
    errors: { wrap: { label: false } },
  })
  if (error) {
    const problems = error.details.map((detail) => `- ${detail.message}`)
    throw new Error(`The environment is not right:\n${problems.join('\n')}`)
  }
  return {
    port: value.PORT,
    host: value.HOST,
    baseUrl: value.BASE_URL,
    mongodbUri: value.MONGODB_URI,
    dataDir: value.DATA_DIR,
    sessionSecret: value.SESSION_SECRET,
    starterData: value.STARTER_DATA,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    mailTimeZone: value.MAIL_TIME_ZONE,
    mailHour: value.MAIL_HOUR,
    staleAfterDays: value.STALE_AFTER_DAYS,
    years: { from: value.YEARS_FROM, ahead: value.YEARS_AHEAD },
    trustProxy: value.TRUST_PROXY,
    logLevel: value.LOG_LEVEL,
    uploadMaxMb: value.UPLOAD_MAX_MB,
    uploadTotalMb: value.UPLOAD_TOTAL_MB,
    dearReadsPerMinute: value.DEAR_READS_PER_MINUTE,
    reviewRequired: value.REVIEW_REQUIRED,
    isFetchOn: value.FETCH,
    fetchProxy: value.FETCH_PROXY,
    linkCheck: value.LINK_CHECK,
    ledgerBatch: value.LEDGER_BATCH,
    dataLicence: LICENCES.get(value.DATA_LICENCE) ?? DATA_LICENCE,
    secondFactorRequired: value.SECOND_FACTOR_REQUIRED ?? isPublicSite(value.BASE_URL),
    securityContact: contactOf(value),
  }
}

/** The name of this machine where a server listens at an address, as it stands in a URL (RFC 3986, 3.2.2). */
function nameOf(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0') return 'localhost'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** The address that this machine's owner opens, without a final slash: as configured, else where the server listens. */
export function ownAddress({ baseUrl, host, port }: Pick<Config, 'baseUrl' | 'host' | 'port'>): string {
  return baseUrl ?? `http://${nameOf(host)}:${port}`
}
