/** In this order: the later ones call themselves by the names of the earlier ones too. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrom(?:e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b|\biPad\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

const named = (kinds: [RegExp, string][], text: string): string =>
  kinds.find(([pattern]) => pattern.test(text))?.[1] ?? ''

/** Enough to recognise a device of one's own, and no more: no version or model. '' for what is not known. */
export const coarse = (userAgent: string): { browser: string; system: string } => ({
  browser: named(BROWSERS, userAgent),
  system: named(SYSTEMS, userAgent),
})
