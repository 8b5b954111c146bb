import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mailbox } from './mailbox.js'
import type { Letter } from './rules.js'

export interface Stamp {
  /** Of the order; the Message-ID follows from it, so a mail that is sent again after all is the same mail. */
  id: string
  from: Mailbox
  /** When it was ordered. */
  at: string
}

/** The Message-ID of an order (RFC 5322, 3.6.4). It tells nothing of whom the mail is for. */
function messageId({ id, from }: Pick<Stamp, 'id' | 'from'>): string {
  const name = createHash('sha256').update(id).digest('hex').slice(0, 32)
  return `<${name}@${from.address.split('@').at(-1) ?? 'localhost'}>`
}

/**
 * The bytes of a mail, text and HTML. With an address to leave by, it carries the headers of one-click unsubscription
 * (RFC 8058); which the mail server should cover by its DKIM signature.
 */
export function messageOf(letter: Letter, stamp: Stamp): Promise<Buffer> {
  const { to, subject, text, html, leave, lang } = letter
  const leaving = {
    'List-Unsubscribe': `<${leave}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
  const mail = new MailComposer({
    from: stamp.from,
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: messageId(stamp),
    date: new Date(stamp.at),
    headers: {
      // RFC 3834: so that holiday replies are not sent.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': lang,
      ...(leave === '' ? {} : leaving),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return mail.compile().build()
}
