/** Does in a browser what a tutorial says. @module */
import { join } from 'node:path'
import type { Download, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { BrowserAction } from './read-tutorial.ts'

/** Something on a page that can be clicked or filled in. */
type FoundElement = Awaited<ReturnType<Locator['elementHandles']>>[number]

/** A page as people read it: without what only holds words together or apart. */
const readable = (text: string): string => text.replaceAll(/[\u00ad\u2060]/gu, '').replaceAll(/\s+/gu, ' ')

/** The names of all that can be clicked, for the message where a name is wrong. */
const namesOn = async (page: Page): Promise<string> => {
  const names = await page
    .locator('a, button, summary, label')
    .evaluateAll((elements) => elements.map((element) => element.textContent?.trim() ?? ''))
  return [...new Set(names.map(readable))].join(' | ')
}

/** A reader with a page and a folder for what is saved. */
export class Reader {
  readonly #page: Page
  readonly #origin: string
  readonly #folder: string
  /** What was clicked last on the page that is open: names that several things have mean the next one after it. */
  #clicked: FoundElement | undefined
  #saved: Download | undefined

  /**
   * @param page an empty page
   * @param origin of the service
   * @param folder for what is saved
   */
  constructor(page: Page, origin: string, folder: string) {
    this.#page = page
    this.#origin = origin
    this.#folder = folder
  }

  /** Does one thing, or looks for it; throws if it is not there. */
  async do(action: BrowserAction): Promise<void> {
    if (action.kind === 'open') await this.#open(action.address)
    else if (action.kind === 'click') await this.#click(action.name)
    else if (action.kind === 'fill') await this.#fill(action.label, action.value)
    else if (action.kind === 'see') await this.#see(action.words)
    else expect(this.#saved?.suggestedFilename(), 'the file that the browser has saved').toBe(action.file)
  }

  async #open(address: string): Promise<void> {
    await this.#page.goto(this.#origin + address)
    this.#clicked = undefined
  }

  async #see(words: string): Promise<void> {
    const text = readable(String(await this.#page.evaluate('document.body.innerText')))
    if (!text.includes(words)) throw new Error(`${this.#page.url()} does not show “${words}”, but: ${text}`)
  }

  /** Of all that fits, what is visible and comes next after what was clicked last, or else the first. */
  async #next(fitting: Locator): Promise<FoundElement | undefined> {
    const all = await fitting.filter({ visible: true }).elementHandles()
    const last = this.#clicked
    if (last !== undefined)
      for (const one of all) {
        const follows = await one.evaluate(
          (element, before) => (before.compareDocumentPosition(element) & before.DOCUMENT_POSITION_FOLLOWING) !== 0,
          last,
        )
        if (follows) return one
      }
    return all[0]
  }

  /** What is called so, or else what has only a number or a bracket after that. */
  async #named(name: string, kinds: (pattern: RegExp) => Locator): Promise<FoundElement> {
    const begin = String.raw`^\s*${name.replaceAll(/[$()*+.?[\]^{|}\\]/gu, String.raw`\$&`)}\s*`
    const found =
      (await this.#next(kinds(new RegExp(`${begin}$`, 'u')))) ??
      (await this.#next(kinds(new RegExp(String.raw`${begin}[\d(]`, 'u'))))
    if (found === undefined)
      throw new Error(`Nothing is called “${name}” at ${this.#page.url()}, which has: ${await namesOn(this.#page)}`)
    return found
  }

  async #click(name: string): Promise<void> {
    const leading = await this.#named(name, (pattern) =>
      this.#page
        .getByRole('link', { name: pattern })
        .or(this.#page.getByRole('button', { name: pattern }))
        .or(this.#page.getByRole('checkbox', { name: pattern }))
        .or(this.#page.locator('summary').filter({ hasText: pattern })),
    )
    const staysHere = await leading.evaluate((element) => !element.matches('a, button'))
    if (staysHere) {
      await leading.click()
      this.#clicked = leading
      return
    }
    const saved = await this.#follow(leading)
    this.#clicked = undefined
    if (saved === undefined) await this.#page.waitForLoadState()
    else {
      this.#saved = saved
      await saved.saveAs(join(this.#folder, saved.suggestedFilename()))
    }
  }

  /** Clicks what leads to another page, or to a file, which it returns. */
  async #follow(leading: FoundElement): Promise<Download | undefined> {
    const { promise, resolve } = Promise.withResolvers<Download | undefined>()
    const onNavigated = () => resolve(undefined)
    this.#page.once('framenavigated', onNavigated)
    this.#page.once('download', resolve)
    await leading.click()
    const saved = await promise
    this.#page.off('framenavigated', onNavigated)
    this.#page.off('download', resolve)
    return saved
  }

  async #fill(label: string, value: string): Promise<void> {
    const field = await this.#named(label, (pattern) =>
      this.#page
        .getByRole('textbox', { name: pattern })
        .or(this.#page.getByRole('searchbox', { name: pattern }))
        .or(this.#page.getByRole('combobox', { name: pattern })),
    )
    if (await field.evaluate((element) => element.matches('select'))) await field.selectOption({ label: value })
    else await field.fill(value)
  }
}
