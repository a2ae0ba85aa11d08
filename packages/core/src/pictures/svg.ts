/** Elements of SVG as text. @module */
import { cleanText } from '../util/hidden-characters.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Most texts of a picture, such as numbers and the names of classes and colours. */
const plain = /^[\w .,#:/-]*$/

/** A text in which nothing is markup, in an element or a quoted attribute. */
export const escapeXml = (text: string): string => (plain.test(text) ? text : escaped(text))

const escaped = (text: string): string =>
  cleanText(text)
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
    .replace(/[\t\r\n]+/gu, ' ')

/** A coordinate or length to a tenth, which no eye tells from the exact one. */
export const rounded = (value: number): number => Math.round(value * 10) / 10 || 0

/** Attributes of an element; numbers are rounded, and what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Attributes as an element has them, each with a space before it. */
export function attributesText(attributes: Attributes): string {
  let written = ''
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value === undefined || value === '') continue
    written += ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`
  }
  return written
}

/**
 * An element of SVG.
 *
 * @param children markup, which the caller has escaped
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const inside = children.join('')
  const begin = `<${name}${attributesText(attributes)}`
  return inside === '' ? `${begin}/>` : `${begin}>${inside}</${name}>`
}

/** A group of elements; nothing where it would be empty. */
export const group = (attributes: Attributes, ...children: readonly string[]): string =>
  children.join('') === '' ? '' : element('g', attributes, ...children)

/** What a pointer that rests on an element is told, and a screen reader reads. */
export const tooltip = (text: string): string => element('title', {}, escapeXml(text))

/** Elements that lead to an address; the elements themselves where there is none. */
export const linked = (href: string | undefined, ...children: readonly string[]): string =>
  href === undefined ? children.join('') : element('a', { href }, ...children)
