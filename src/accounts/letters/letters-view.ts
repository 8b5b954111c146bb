import { shownInstant } from '../../language/instant.js'
import type { Wording } from '../../language/wording.js'
import type { NoticeLetter } from '../../mail/notice.js'
import type { Told } from '../rules.js'

const site = (origin: string, wording: Wording) => ({
  text: wording.t('common.siteName'),
  href: `${origin}${wording.href('/')}`,
})

/** PURE. A one-time link: an invitation, or for a forgotten password. @param path with the token, without language */
export function linkLetter(
  given: { kind: 'invitation' | 'password'; name: string; path: string; until: string; origin: string },
  wording: Wording,
): NoticeLetter {
  const { t } = wording
  const { kind, name, path, origin } = given
  const until = shownInstant(wording, given.until).text
  return {
    lang: wording.lang,
    subject: t(`users.mail.${kind}.subject`),
    heading: t(`users.mail.${kind}.subject`),
    paragraphs: [t(`users.mail.${kind}.text`, { name }), t('users.mail.lasts', { until })],
    button: { text: t(`users.mail.${kind}.button`), href: `${origin}${wording.href(path)}` },
    foot: [t('users.mail.notYou')],
    site: site(origin, wording),
  }
}

/** PURE. What was done in one's account, by oneself or by someone who got in. */
export function changedLetter(name: string, what: Told, origin: string, wording: Wording): NoticeLetter {
  const { t } = wording
  return {
    lang: wording.lang,
    subject: t('users.mail.changed.subject'),
    heading: t('users.mail.changed.subject'),
    paragraphs: [t('users.mail.changed.text', { name, what: t(`users.mail.changed.what.${what}`) })],
    button: { text: t('users.mail.changed.button'), href: `${origin}${wording.href('/account')}` },
    foot: [t('users.mail.changed.notYou')],
    site: site(origin, wording),
  }
}

/** PURE. That somebody let one read what is for named people alone. What that is stands at the desk and never in a mail. */
export function namedLetter(name: string, origin: string, wording: Wording): NoticeLetter {
  const { t } = wording
  return {
    lang: wording.lang,
    subject: t('users.mail.named.subject'),
    heading: t('users.mail.named.subject'),
    paragraphs: [t('users.mail.named.text', { name }), t('users.mail.named.careful')],
    button: { text: t('users.mail.named.button'), href: `${origin}${wording.href('/desk')}` },
    foot: [t('users.mail.named.notYou')],
    site: site(origin, wording),
  }
}

/** PURE. That an administrator has removed the second factor. */
export function resetLetter(name: string, origin: string, wording: Wording): NoticeLetter {
  const { t } = wording
  return {
    lang: wording.lang,
    subject: t('users.mail.reset.subject'),
    heading: t('users.mail.reset.subject'),
    paragraphs: [t('users.mail.reset.text', { name })],
    button: { text: t('users.mail.reset.button'), href: `${origin}${wording.href('/account/two-step')}` },
    foot: [t('users.mail.reset.notYou')],
    site: site(origin, wording),
  }
}
