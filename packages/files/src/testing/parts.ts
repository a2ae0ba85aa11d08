/** What stands in a file of an office program. @module */
import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** The text of each part of a file; each of them must be XML. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)] as const)
  const fail = (message: string) => {
    throw new Error(message)
  }
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } })
  for (const [, text] of parts) parser.parseFromString(text, 'text/xml')
  return new Map(parts)
}
