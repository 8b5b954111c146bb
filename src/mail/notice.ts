/** A link of a mail: absolute. */
export interface MailLink {
  text: string
  href: string
}

/** What a mail has beside its own words: print it as text, or with a template of views/mail. */
export interface NoticeLetter {
  lang: string
  subject: string
  heading: string
  paragraphs: string[]
  button: MailLink
  /** What to do when it was not asked for, and the like. */
  foot: string[]
  site: MailLink
}

/** Word joiners keep Khmer compounds whole in pages; some mail programs show them as boxes. PURE. */
export const plain = (text: string): string => text.replaceAll('\u2060', '')

/** PURE. */
export const linkText = ({ text, href }: MailLink): string => `${text}\n${href}`

/** The text part of a mail with one button. PURE. */
export function noticeText({ heading, paragraphs, button, foot, site }: NoticeLetter): string {
  return plain([heading, ...paragraphs, linkText(button), ...foot, `--\n${linkText(site)}`].join('\n\n'))
}
