/** Text as XML. @module */
import { cleanText } from '@puente/core'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text on one line in which nothing is markup, in an element or a quoted attribute; without what XML cannot carry. */
export const escaped = (text: string): string =>
  cleanText(text)
    .replace(/[\t\r\n\ufeff]+/gu, ' ')
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign)

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The names by which the parts of a document speak of its elements. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
