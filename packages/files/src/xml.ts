/** Text as XML. @module */
import { cleanText } from '@puente/core'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A clean text in which nothing is markup, in an element or a quoted attribute. */
export const withoutMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** A text in which nothing is markup; without what XML cannot carry. */
export const withEntities = (text: string): string => withoutMarkup(cleanText(text))

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
