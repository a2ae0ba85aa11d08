/** The browser that pages are looked at in. @module */
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** With these of its arguments a second page ends the browser. */
const unfit = ['--single-process', '--no-zygote', '--disable-web-security']

/** Starts a Chromium that can reach nobody but this machine. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [
      ...sparticuz.args.filter((argument) => !unfit.includes(argument)),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
