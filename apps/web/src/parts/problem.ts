/** What is wrong with an address, and where what was meant may be. @module */
import { type Address, printAddress } from '../url/address.ts'

/** An address that may have been meant. */
export interface Suggestion {
  readonly label: string
  readonly address: string
}

/** One thing wrong with an address, as a sentence. */
export interface Problem {
  readonly text: string
  /** What may have been meant, nearest first; default: nothing. */
  readonly meant?: readonly Suggestion[]
}

/** An address without some of its parameters, and with others in their place. */
export function addressInstead({ path, query }: Address, without: readonly string[], instead: URLSearchParams): string {
  const kept = [...query].filter(([name]) => !without.includes(name) && !instead.has(name))
  return printAddress({ path, query: new URLSearchParams([...kept, ...instead]) })
}
