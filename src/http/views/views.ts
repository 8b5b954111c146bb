import { join } from 'node:path'
import type { Express } from 'express'
import { engine } from 'express-handlebars'
import { IS_COMPILED, ROOT } from '../build.js'
import { absolute } from './absolute.js'
import { date } from './date.js'
import { digits } from './digits.js'
import { eq } from './eq.js'
import { href } from './href.js'
import { icon } from './icon.js'
import { jsonLd } from './json-ld.js'
import { type Leading, linkedBy } from './linked.js'
import { markdown } from './markdown.js'
import { parameters } from './parameters.js'
import { shown } from './shown.js'
import { strictBlocks } from './strict-blocks.js'
import { t } from './t.js'

const helpers = {
  ...strictBlocks,
  absolute,
  date,
  digits,
  eq,
  href,
  icon,
  jsonLd,
  markdown,
  parameters,
  shown,
  t,
}

/**
 * Handlebars as strict as it can be: a printed name that the page does not have throws, and so does one given to a block
 * or a helper. Views are under views/ by feature; layout `main` is the public one, `desk` that of editors.
 * @param leadsTo where references in a text lead
 */
export function setUpViews(app: Express, leadsTo: Leading): void {
  const all = { ...helpers, linked: linkedBy(leadsTo) }
  app.engine(
    'hbs',
    engine({ extname: '.hbs', defaultLayout: 'main', helpers: all, compilerOptions: { strict: true } }),
  )
  app.set('view engine', 'hbs')
  app.set('views', join(ROOT, 'views'))
  app.set('view cache', IS_COMPILED)
}
