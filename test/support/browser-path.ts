import { existsSync } from 'node:fs'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is: the system's, else the one that ships inside an npm package; null when neither is to be had. */
export async function browserPath(): Promise<string | null> {
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return installed
  // The package unpacks its own shared libraries only where it believes itself to be on this host.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } catch {
    return null
  }
}
