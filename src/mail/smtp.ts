import { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { CLAIM_MS, type RefusedRecipient } from './rules.js'

interface Envelope {
  from: string
  to: string
}

/** What is done around the line that ends a message. */
interface LastLine {
  /** Everything before it was sent. False: it must not be. */
  before(): Promise<boolean>
  /** It is written next, before anything else can happen. */
  now(): void
}

/** A connection to the mail server, for one mail after the other. */
export interface Post {
  /** @returns the server's answer. @throws RefusedError */
  send(envelope: Envelope, message: Buffer, lastLine: LastLine): Promise<string>
  close(): void
}

export class MailRefusedError extends Error {
  constructor(
    readonly refused: RefusedRecipient,
    options?: ErrorOptions,
  ) {
    super(refused.answer, options)
    this.name = 'RefusedError'
  }
}

const OF_MAIL = new Set(['EENVELOPE', 'EMESSAGE', 'ESTREAM'])

const asError = (error: SMTPConnection.SMTPError, isHandedOver: boolean): MailRefusedError => {
  const code = error.responseCode ?? 0
  const isOfConnection = !OF_MAIL.has(error.code ?? '') && !isHandedOver
  const answer = error.response || error.message
  return new MailRefusedError({ code, answer, isHandedOver, isOfConnection }, { cause: error })
}

/** The message, and then nothing, once whoever sends it agrees that it ends. */
async function* ending(message: Buffer, isToEnd: () => Promise<boolean>): AsyncGenerator<Buffer> {
  yield message
  if (!(await isToEnd())) throw new Error('The mail was given to another process')
}

type Answer<Info> = (error?: SMTPConnection.SMTPError | null, info?: Info) => void

/** nodemailer's connection, whose errors come by event or by callback. */
function asking<Info>(connection: SMTPConnection, ask: (answer: Answer<Info>) => void): Promise<Info> {
  return new Promise<Info>((resolve, reject) => {
    const failed = (error: SMTPConnection.SMTPError) => end(() => reject(error))
    const closed = () => failed(new Error('The mail server closed the connection'))
    const end = (settle: () => void) => {
      connection.removeListener('error', failed).removeListener('end', closed)
      settle()
    }
    connection.once('error', failed).once('end', closed)
    ask((error, info) => (error ? failed(error) : end(() => resolve(info as Info))))
  })
}

/** Opens a connection and signs in. @throws RefusedError */
export async function openPost(smtpUrl: string): Promise<Post> {
  const { auth, ...options } = parseConnectionUrl(smtpUrl)
  const limits = { connectionTimeout: 60_000, greetingTimeout: CLAIM_MS / 2, socketTimeout: 10 * 60_000 }
  const connection = new SMTPConnection({ ...limits, ...options })
  // Errors that nobody waits for, such as a reset after the last answer, must not end the process.
  connection.on('error', () => undefined)
  try {
    await asking(connection, (answer) => connection.connect(answer))
    if (auth) {
      const known = auth as SMTPConnection.Credentials
      await asking(connection, (answer) => connection.login(known, answer))
    }
  } catch (error) {
    connection.close()
    throw asError(error as SMTPConnection.SMTPError, false)
  }
  return {
    async send({ from, to }, message, lastLine) {
      let isHandedOver = false
      const isToEnd = async () => {
        isHandedOver = await lastLine.before()
        return isHandedOver
      }
      const body = Readable.from(ending(message, isToEnd), { objectMode: false })
      // Listeners run in their order: this one just before that of the pipe, which writes the last line.
      body.once('end', () => lastLine.now())
      try {
        const info = await asking<SMTPConnection.SentMessageInfo>(connection, (answer) =>
          connection.send({ from, to: [to], size: message.length }, body, answer),
        )
        return info.response
      } catch (error) {
        // Nothing may follow on a connection that is in the middle of a message.
        connection.close()
        throw asError(error as SMTPConnection.SMTPError, isHandedOver)
      }
    },
    close: () => connection.quit(),
  }
}
