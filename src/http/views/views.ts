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
import { cited, type Leading, linkedBy } from './linked.js'
import { markdown } from './markdown.js'
import { once } from './once.js'
import { parameters } from './parameters.js'
import { shownText } from './shown.js'
import { strictBlocks } from './strict-blocks.js'
import { t } from './t.js'

const helpers = {
  ...strictBlocks,
  absolute,
  cited,
  date,
  digits,
  eq,
  href,
  icon,
  jsonLd,
  markdown,
  once,
  parameters,
  shown: shownText,
  t,
}

type Drawing = ReturnType<typeof engine>

/** One for all applications of a process that lead alike: it compiles a template once, which takes longer than to fill it in. */
const drawings = new WeakMap<Leading, Drawing>()

function drawingOf(leadsTo: Leading): Drawing {
  const known = drawings.get(leadsTo)
  if (known) return known
  const all = { ...helpers, linked: linkedBy(leadsTo) }
  const drawing = engine({
    extname: '.hbs',
    defaultLayout: 'main',
    helpers: all,
    compilerOptions: { strict: true },
  })
  drawings.set(leadsTo, drawing)
  return drawing
}

/**
 * Handlebars as strict as it can be: a printed name that the page does not have throws, and so does one given to a block
 * or a helper. Views are under views/ by feature; layout `main` is the public one, `desk` that of editors.
 * @param leadsTo where references in a text lead
 */
export function setUpViews(app: Express, leadsTo: Leading): void {
  app.engine('hbs', drawingOf(leadsTo))
  app.set('view engine', 'hbs')
  app.set('views', join(ROOT, 'views'))
  app.set('view cache', IS_COMPILED)
}
