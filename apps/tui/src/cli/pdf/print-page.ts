/** Prints a page to PDF with a browser that nobody sees. @module */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { formatNumber, type Localized, type Result } from '@puente/core'
import { DevToolsError, devToolsPipe, type Send } from './devtools-pipe.ts'

/** How a page is printed. */
export interface PrintOptions {
  /** The file of the browser. */
  readonly browser: string
  /** The program that the PDF names as its creator. */
  readonly creator: string
  /** Seconds that a browser gets; default: 120. */
  readonly limit?: number
}

/** A profile of its own, so that an open browser is left alone; and nothing but the page. */
const argumentsFor = (profile: string, creator: string): readonly string[] => [
  '--headless',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  `--user-agent=${creator}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  // The page is ours and runs no script. Chromium has no sandbox for the administrator.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  'about:blank',
]

/** A text that an answer of the browser holds. */
function textIn(answer: unknown, ...keys: readonly string[]): string {
  let value = answer
  for (const key of keys) value = Object(value)[key]
  if (typeof value === 'string') return value
  throw new DevToolsError(`its answer has no ${keys.join('.')}`)
}

async function printWith(send: Send, html: string): Promise<Buffer> {
  const targetId = textIn(await send('Target.createTarget', { url: 'about:blank' }), 'targetId')
  const session = textIn(await send('Target.attachToTarget', { targetId, flatten: true }), 'sessionId')
  const inPage: Send = (method, params) => send(method, params, session)
  const frameId = textIn(await inPage('Page.getFrameTree'), 'frameTree', 'frame', 'id')
  await inPage('Page.setDocumentContent', { frameId, html })
  await inPage('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => true)', awaitPromise: true })
  const printed = await inPage('Page.printToPDF', {
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return Buffer.from(textIn(printed, 'data'), 'base64')
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? ''

const notPrinted = (browser: string, why: Localized): Localized => ({
  en: `${browser} has not printed the page: ${why.en}. Set PUENTE_BROWSER to another browser, or write --format docx.`,
  es: `${browser} no imprimió la página: ${why.es}. Ponga otro navegador en PUENTE_BROWSER, o escriba --format docx.`,
})

/**
 * Prints a page of HTML to PDF: on sheets of the size that its style names, with links, headings as an outline, and tags
 * for readers who cannot see.
 *
 * @param html a page that loads nothing
 * @returns the PDF; or why the browser has not printed it, in words
 */
export async function printPage(html: string, options: PrintOptions): Promise<Result<Buffer, Localized>> {
  const { browser, creator, limit = 120 } = options
  const profile = await mkdtemp(join(tmpdir(), 'puente-browser-'))
  const child = spawn(browser, argumentsFor(profile, creator), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] })
  let said = ''
  let isLate = false
  // A script that starts the browser can end before it, or after: it is let go of when nothing more is asked of it.
  const letGo = (): void => {
    child.kill('SIGKILL')
    for (const stream of child.stdio) stream?.destroy()
  }
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-10_000)
  })
  const closed = once(child, 'close').catch((error: unknown) => {
    said = String(error)
  })
  const ended = () => Promise.race([closed, wait(5000, undefined, { ref: false })])
  const timer = setTimeout(() => {
    isLate = true
    letGo()
  }, limit * 1000)
  try {
    const [, , , input, output] = child.stdio
    if (input === null || input === undefined || !('write' in input)) throw new DevToolsError('no pipe to it')
    if (output === null || output === undefined || !('setEncoding' in output))
      throw new DevToolsError('no pipe from it')
    const send = devToolsPipe(input, output)
    const value = await printWith(send, html)
    // It ends before it answers, or after.
    await send('Browser.close').catch(() => undefined)
    await ended()
    return { ok: true, value }
  } catch (error) {
    if (!(error instanceof DevToolsError)) throw error
    child.kill('SIGKILL')
    await ended()
    const seconds = (language: 'en' | 'es') => formatNumber(limit, language)
    const why: Localized = isLate
      ? { en: `it took longer than ${seconds('en')} seconds`, es: `tardó más de ${seconds('es')} segundos` }
      : { en: lastLine(said) || error.message, es: lastLine(said) || error.message }
    return { ok: false, error: notPrinted(browser, why) }
  } finally {
    clearTimeout(timer)
    letGo()
    // What the system still holds of it is in the folder for temporary files.
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
}
