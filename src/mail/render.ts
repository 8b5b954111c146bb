import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { ROOT } from '../http/build.js'
import type { Language } from '../language/text.js'

const mails = Handlebars.create()
const known = new Map<string, HandlebarsTemplateDelegate>()

/** Fonts that phones and computers have: a mail loads nothing. Khmer stacks signs above and below, so it wants more height. */
const TYPE: Record<Language, { sans: string; serif: string; leading: string; tight: string }> = {
  en: { sans: 'Arial, sans-serif', serif: 'Georgia, serif', leading: '1.55', tight: '1.25' },
  km: {
    sans: "'Noto Sans Khmer', 'Khmer OS', 'Khmer UI', 'Leelawadee UI', Arial, sans-serif",
    serif: "'Noto Serif Khmer', 'Khmer OS', 'Khmer UI', 'Leelawadee UI', Georgia, serif",
    leading: '1.9',
    tight: '1.7',
  },
}

/** The HTML of a mail from views/mail, as strict as pages are: a name that the model does not have throws. */
export function renderMail(name: string, model: object, language: Language): string {
  const made =
    known.get(name) ??
    mails.compile(readFileSync(join(ROOT, 'views/mail', `${name}.hbs`), 'utf8'), { strict: true })
  known.set(name, made)
  return made({ ...model, ...TYPE[language] })
}
