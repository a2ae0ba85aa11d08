/** What is found wrong with something that is released. @module */

/** Thrown where a trial fails: what happened, and what to do. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly advice: string

  constructor(what: string, advice: string) {
    super(what)
    this.advice = advice
  }
}

/** Throws a fault unless a condition holds. */
export function expectThat(condition: boolean, what: string, advice: string): asserts condition {
  if (!condition) throw new Fault(what, advice)
}
