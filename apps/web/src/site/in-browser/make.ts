/** Makes a page in a browser from a part of the data. @module */
import type { Atlas, Language } from '@puente/core'
import { isRedirect, type PageOf } from '../../parts/context.ts'
import type { Address } from '../../url/address.ts'
import { staticUrls } from '../../url/static-urls.ts'
import { type Answer, answerOn } from '../answer.ts'
import { frameOf } from '../frame.tsx'
import { idAddresses } from '../id-addresses.ts'
import { type FrequentKind, partName } from './kind.ts'
import { pairAddresses } from './pairs.ts'
import { type AtlasPart, LeftOutError, openPart } from './part.ts'

/** A request for a page that no file has. */
export interface Wanted {
  readonly basePath: string
  readonly language: Language
  readonly address: Address
  /** Reads one of the files of data. */
  readonly read: (name: string) => Promise<unknown>
}

/** What a window shows of an answer; undefined where the data do not tell. */
export type Made = { readonly redirect: string } | { readonly title: string; readonly body: string } | undefined

/** What a script of this folder has. */
export interface Script {
  readonly make: (wanted: Wanted) => Promise<Made>
}

/** An answer as a window shows it. */
export function madeOf({ context, result }: Answer): Made {
  if (isRedirect(result)) return { redirect: context.urls.page(result.redirect) }
  return { title: result.title, body: frameOf({ context, page: result }) }
}

/** Tells whether an address has a file, or complains if the part does not tell. */
function fileFinder(part: AtlasPart, atlas: Atlas): (address: string) => boolean {
  const known = new Set([...idAddresses(atlas), ...part.addresses, ...pairAddresses(atlas, part.pairs)])
  const heads = new Set(part.heads)
  return (address) => {
    const [head = '', ...rest] = address.split('/')
    if (known.has(address)) return true
    if (heads.has(head) || rest.length === 0) return false
    throw new LeftOutError(address)
  }
}

/** The script of one kind of page. */
export const scriptFor =
  (kind: FrequentKind, pageOf: PageOf): Script['make'] =>
  async ({ basePath, language, address, read }) => {
    // The files of the site are written by its own program.
    const part = (await read(partName(kind, address, language))) as AtlasPart
    const atlas = openPart(part)
    try {
      const has = fileFinder(part, atlas)
      const urls = staticUrls({ basePath, language, has })
      return madeOf(answerOn({ atlas, language, urls, address }, pageOf))
    } catch (error) {
      if (error instanceof LeftOutError) return undefined
      throw error
    }
  }
