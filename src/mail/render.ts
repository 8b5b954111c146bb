import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { ROOT } from '../http/build.js'
import { FACTS, type Language } from '../language/languages.js'

const mails = Handlebars.create()
const known = new Map<string, HandlebarsTemplateDelegate>()

/** Fonts that phones and computers have: a mail loads nothing. A language that is not named here is left to what they have for it. */
const FONTS: Partial<Record<Language, { sans: string; serif: string }>> = {
  km: {
    sans: "'Noto Sans Khmer', 'Khmer OS', 'Khmer UI', 'Leelawadee UI', ",
    serif: "'Noto Serif Khmer', 'Khmer OS', 'Khmer UI', 'Leelawadee UI', ",
  },
}

const SPACING = { leading: '1.55', tight: '1.25' }
/** Of signs that stand above and below. */
const TALL_SPACING = { leading: '1.9', tight: '1.7' }

const typeOf = (language: Language) => ({
  direction: FACTS[language].direction === 'rtl' ? 'rtl' : '',
  sans: `${FONTS[language]?.sans ?? ''}Arial, sans-serif`,
  serif: `${FONTS[language]?.serif ?? ''}Georgia, serif`,
  ...(FACTS[language].isTall ? TALL_SPACING : SPACING),
})

/** The HTML of a mail from views/mail, as strict as pages are: a name that the model does not have throws. */
export function renderMail(name: string, model: object, language: Language): string {
  const made =
    known.get(name) ??
    mails.compile(readFileSync(join(ROOT, 'views/mail', `${name}.hbs`), 'utf8'), { strict: true })
  known.set(name, made)
  return made({ ...model, ...typeOf(language) })
}
