/** Waiting for what a screen shows, and never for time: the test's own limit is the only clock. @module */

/** What is hoped for: a text somewhere on the screen, or anything that can be said of it. */
export type Hope = string | RegExp | ((screen: string) => boolean)

/** Whether a screen shows what is hoped for. */
export const fulfils = (screen: string, hope: Hope): boolean =>
  typeof hope === 'function' ? hope(screen) : typeof hope === 'string' ? screen.includes(hope) : hope.test(screen)

/** Tells those who wait when the screen shows what they hope for. */
export class ScreenWaiter {
  readonly #read: () => string
  #waiting: { readonly look: () => void; readonly giveUp: () => void }[] = []

  /** @param read gives the screen as it is */
  constructor(read: () => string) {
    this.#read = read
  }

  /** To be called whenever the screen has changed. */
  changed(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const { look } of waiting) look()
  }

  /** To be called at the end: tells what was still waited for, and what the screen showed instead. */
  ended(): void {
    for (const { giveUp } of this.#waiting) giveUp()
    this.#waiting = []
  }

  /** The screen, as soon as it shows what is hoped for. */
  async until(hope: Hope): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>()
    // The test has run out of time by now, so that only printing still reaches somebody.
    const giveUp = () => console.error(`Never seen: ${hope}\nThe screen showed:\n${this.#read()}`)
    const look = () => {
      const screen = this.#read()
      if (fulfils(screen, hope)) resolve(screen)
      else this.#waiting.push({ look, giveUp })
    }
    look()
    return promise
  }
}
