import { formValues } from './form-values.js'
import type { Browser } from './site.js'

export type Fields = Record<string, string | string[]>

/** A form of a page as a browser has it: where it is sent to, and what it sends if nothing more is typed. */
export interface Form {
  action: string
  fields: Fields
}

/** The form of a page that is sent to an address, which may go on with a parameter. @throws Error where there is none */
export function formIn(html: string, action: string): Form {
  const forms = [...html.matchAll(/<form\b[^>]*?action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)]
  const found = forms.find(([, to = '']) => to.split('?')[0] === action)
  if (!found) throw new Error(`No form is sent to ${action}`)
  const [, to = '', inside = ''] = found
  return { action: to.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='), fields: formValues(inside) }
}

export const formAt = async (browser: Browser, page: string, action: string): Promise<Form> =>
  formIn((await browser.get(page).expect(200)).text, action)

/** Sends a form so many times at once, as presses do that follow each other before there is an answer. */
export const pressed = (browsers: readonly Browser[], { action, fields }: Form, more: Fields = {}) =>
  Promise.all(
    browsers.map((browser) =>
      browser
        .post(action)
        .type('form')
        .send({ ...fields, ...more })
        .then((answer) => answer),
    ),
  )
