import type { Router } from 'express'
import Joi from 'joi'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import type { DeskForm } from '../../kinds/form/form.js'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../language/languages.js'
import type { DeskDeps } from '../../saving/deps.js'
import { languagesPage } from './page.js'
import { lackingReader } from './store.js'

/** One that is not that of the site without a prefix: there a text is lacking most often. */
const OTHER = LANGUAGES[1] ?? DEFAULT_LANGUAGE

const query = Joi.object<{ language: Language; page: number }>({
  language: Joi.string()
    .valid(...LANGUAGES)
    .default(OTHER),
  page: Joi.number().integer().min(1).max(100_000).default(1),
})

/** /desk/languages: what is published in one language alone. Behind the desk's guard. */
export function languagesRoutes(
  { connection, ledger }: Pick<DeskDeps, 'connection' | 'ledger'>,
  forms: readonly DeskForm[],
): Router {
  const router = aRouter()
  const read = lackingReader(connection, forms)
  router.get('/', async (req, res) => {
    const asked = readQuery(query, req.query)
    const found = await read(await ledger.applied())
    res.render('desk/languages', { ...languagesPage(found, asked, res.locals.wording), layout: 'desk' })
  })
  return router
}
