/** A picture as an XML parser reads it, for tests. @module */
import { createRequire } from 'node:module'

/** An element, as far as tests look at it. */
export interface XmlElement {
  readonly tagName: string
  readonly textContent: string
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string
  getElementsByTagName(name: string): Iterable<XmlElement>
}

interface XmlParser {
  parseFromString(text: string, type: 'image/svg+xml'): { readonly documentElement: XmlElement }
}

interface Handlers {
  readonly warning: (message: string) => void
  readonly error: (message: string) => void
  readonly fatalError: (message: string) => void
}

// Its own types would bring those of a browser to all of core.
const { DOMParser }: { readonly DOMParser: new (options: { readonly errorHandler: Handlers }) => XmlParser } =
  createRequire(import.meta.url)('@xmldom/xmldom')

/** @throws {Error} for whatever the parser would mend or pass over */
export function parseSvg(svg: string): XmlElement {
  const fail = (message: string): never => {
    throw new Error(message)
  }
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } })
  return parser.parseFromString(svg, 'image/svg+xml').documentElement
}

/** The elements of a name, in their order. */
export const elementsIn = (svg: string, name: string): readonly XmlElement[] =>
  Array.from(parseSvg(svg).getElementsByTagName(name))

/** The elements of a class, in their order. */
export const withClass = (svg: string, name: string): readonly XmlElement[] =>
  elementsIn(svg, '*').filter((one) => one.getAttribute('class').split(' ').includes(name))

/** What a reader sees, text by text. */
export const textsIn = (svg: string): readonly string[] => elementsIn(svg, 'text').map((one) => one.textContent)
