import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../language/languages.js'
import { wordingOf } from '../../language/wording.js'
import { type NoticeLetter, noticeText } from '../../mail/notice.js'
import type { Writer } from '../../mail/postman.js'
import { renderMail } from '../../mail/render.js'
import { type Letter, NO_TOKEN, type Purpose } from '../../mail/rules.js'
import { INVITATION_MS, LINK_MS, type Told } from '../rules.js'
import { newToken } from '../secrets/token.js'
import { userStore } from '../store.js'
import { changedLetter, linkLetter, namedLetter, resetLetter } from './letters-view.js'
import { oneTimeLinkStore } from './link-store.js'

type AccountMail = 'account-link' | 'factors-reset' | 'account-changed' | 'reader-named'

/**
 * Names a mail to an account. Its language is that in which it was ordered, since accounts have none.
 * Of what the mail is about nothing is named but the account: the outbox and the mail server see no more.
 * @param what was done in the account, where the mail tells of that
 */
export const mailTo = (kind: AccountMail, user: string, lang: Language, what: Told | '' = '') => ({
  ...{ id: `${kind}/${lang}/${user}/${newToken()}/${what}`, kind, of: user, from: 0, to: 0 },
})

function languageOf(id: string): Language {
  const [, named] = id.split('/')
  return isLanguage(named) ? named : DEFAULT_LANGUAGE
}

const changeOf = (id: string) => id.split('/')[4] as Told

const asLetter = (to: string, lang: Language, notice: NoticeLetter): Letter => ({
  ...{ to, lang, subject: notice.subject, text: noticeText(notice) },
  html: renderMail('notice', notice, lang),
  leave: '',
})

/** Mails about accounts. A link is made as its mail is written, so that nothing that waits holds one. */
export function accountWriters({
  connection,
  clock,
  origin,
  isPreview,
}: Purpose & {
  connection: Connection
  clock: Clock
  origin: string
}): Record<AccountMail, Writer> {
  const users = userStore(connection, clock)
  const links = oneTimeLinkStore(connection, clock)
  return {
    async 'account-link'({ _id, of }) {
      const user = await users.byId(of)
      if (!user || user.isClosed) return null
      const lang = languageOf(_id)
      const kind = (await users.notSetUp()).has(of) ? 'invitation' : 'password'
      const lastsMs = kind === 'invitation' ? INVITATION_MS : LINK_MS
      const until = new Date(clock.now().getTime() + lastsMs).toISOString()
      // The ones before stay: a mail that is written again may have arrived the first time.
      const path = isPreview
        ? `/setup?token=${NO_TOKEN}`
        : await links.make(of, lastsMs, { keepsOthers: true })
      const letter = linkLetter({ kind, name: user.name, path, until, origin }, wordingOf(lang))
      return asLetter(user.email, lang, letter)
    },
    async 'factors-reset'({ _id, of }) {
      const user = await users.byId(of)
      const lang = languageOf(_id)
      return user && asLetter(user.email, lang, resetLetter(user.name, origin, wordingOf(lang)))
    },
    async 'account-changed'({ _id, of }) {
      const user = await users.byId(of)
      const lang = languageOf(_id)
      if (!user || user.isClosed) return null
      const letter = changedLetter(user.name, changeOf(_id), origin, wordingOf(lang))
      return asLetter(user.email, lang, letter)
    },
    async 'reader-named'({ _id, of }) {
      const user = await users.byId(of)
      const lang = languageOf(_id)
      if (!user || user.isClosed) return null
      return asLetter(user.email, lang, namedLetter(user.name, origin, wordingOf(lang)))
    },
  }
}
