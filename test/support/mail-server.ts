import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as a server took it: the envelope's receiver, and the message as it came. */
interface Taken {
  to: string
  message: string
}

export interface MailServer {
  url: string
  taken: Taken[]
  /** Waits until so many were taken. */
  until(count: number): Promise<void>
}

interface Behaviour {
  /** What it says to the end of a message; it has taken the mail if this returns. */
  onEnd?(mail: Taken, count: number): Promise<void> | void
  onReceiver?(address: string): void
  onFirstBytes?(): void
}

/** Header and body parts of a message, decoded; a part is found by its media type. */
export function read(message: string) {
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1]?.replace(/\r$/, '') ?? ''
  const body = rest.join('\r\n\r\n')
  const boundary = /boundary="?([^"\r\n;]+)/.exec(head)?.[1] ?? ''
  const part = (type: string): string => {
    const found = body.split(`--${boundary}`).find((one) => one.includes(`Content-Type: ${type}`)) ?? ''
    const [partHead = '', ...content] = found.split('\r\n\r\n')
    const text = content.join('\r\n\r\n')
    if (/base64/i.test(partHead)) return Buffer.from(text, 'base64').toString('utf8')
    if (!/quoted-printable/i.test(partHead)) return text
    const bytes = text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    return Buffer.from(bytes, 'latin1').toString('utf8')
  }
  const lines = (type: string) => part(type).replaceAll('\r\n', '\n')
  return { header, text: lines('text/plain'), html: lines('text/html') }
}

/** A real SMTP server on a port of this machine, which keeps what it takes. It is closed after the test. */
export async function aMailServer(t: TestContext, behaviour: Behaviour = {}): Promise<MailServer> {
  const taken: Taken[] = []
  let counted = 0
  const options: SMTPServerOptions = {
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      try {
        behaviour.onReceiver?.(address)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.once('data', () => behaviour.onFirstBytes?.())
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const mail = { to, message: Buffer.concat(chunks).toString('utf8') }
        try {
          counted += 1
          await behaviour.onEnd?.(mail, counted)
          taken.push(mail)
          done(null)
        } catch (error) {
          done(error as Error)
        }
      })
    },
  }
  const server = new SMTPServer(options)
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  t.after(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    async until(count) {
      while (taken.length < count) await new Promise((resolve) => setTimeout(resolve, 20))
    },
  }
}
