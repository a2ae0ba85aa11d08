/** Text as XML, in a document. @module */
import { withEntities } from '../xml.ts'

/** A text on one line in which nothing is markup. */
export const escaped = (text: string): string => withEntities(text.replace(/[\t\r\n\ufeff]+/gu, ' '))

/** The names by which the parts of a document speak of its elements. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
