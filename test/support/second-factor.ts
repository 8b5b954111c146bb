import { Secret, TOTP } from 'otpauth'
import type { Browser } from './site.js'

/** The code that an app shows for a secret at an instant. */
export const codeAt = (secret: string, now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) }).generate({ timestamp: now.getTime() })

/** What the page offers to an app: the secret, and the same sealed. */
export function offerOf(html: string): { secret: string; sealed: string } {
  const [, secret = ''] = /<code class="secret">([A-Z2-7 ]+)</.exec(html) ?? []
  const [, sealed = ''] = /name="sealed" value="([^"]+)"/.exec(html) ?? []
  return { secret, sealed }
}

export const recoveryCodesOf = (html: string): string[] =>
  [...html.matchAll(/<li><code>([0-9a-z-]{19})<\/code>/g)].map(([, code = '']) => code)

/** Sets up an app as a person does. The browser must be signed in. */
export async function setUpApp(browser: Browser, now: Date): Promise<{ secret: string; codes: string[] }> {
  const page = await browser.get('/account/two-step/app').expect(200)
  const { secret, sealed } = offerOf(page.text)
  const done = await browser
    .post('/account/two-step/app')
    .type('form')
    .send({ sealed, code: codeAt(secret, now) })
    .expect(200)
  return { secret, codes: recoveryCodesOf(done.text) }
}
