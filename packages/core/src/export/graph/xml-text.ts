import { cleanText } from '../../util/hidden-characters.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as it may stand in XML, between tags or in double quotes; what nobody sees, which XML 1.0 forbids for a part, is replaced. */
export const xmlText = (text: string): string =>
  cleanText(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character)
