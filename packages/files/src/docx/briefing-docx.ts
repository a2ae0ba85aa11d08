/** A briefing as a Word document. @module */
import { type Briefing, metaLine } from '@puente/core/briefing'
import { propertiesPart, relationships } from '../package-parts.ts'
import { archive } from './archive.ts'
import { documentPart, footerPart, footnotesOf } from './body.ts'
import { partsOfDocument, rootOfDocument, settingsPart, typesOfDocument } from './package-parts.ts'
import { numberingPart, stylesPart } from './styles.ts'

/**
 * A briefing as a Word document (`.docx`, Office Open XML): to be edited, commented on and sent on.
 *
 * Headings make the outline, each citation is a footnote with its page and address, and where a source is named again its
 * number follows that of the footnote. The language is set for the spelling checker, and styles are those that
 * Word and LibreOffice have in their menus. Whatever stands in the records is text: nothing in it becomes markup. The same
 * briefing gives the same bytes.
 *
 * @param briefing what `briefing` gave
 * @returns the bytes of the file; some 12 kB
 * @throws {TypeError} if it is no briefing
 * @example
 * import { atlas } from '@puente/core'
 * import { briefing } from '@puente/core/briefing'
 * const document = briefingDocx(briefing(atlas, { kind: 'sector', id: 'automotive' }, { language: 'es' }))
 * document.length > 5000 // true
 */
export function briefingDocx(briefing: Briefing): Uint8Array<ArrayBuffer> {
  const { title, language, dataset } = briefing
  const { part: footnotes, addresses } = footnotesOf(briefing)
  return archive([
    ['[Content_Types].xml', typesOfDocument],
    ['_rels/.rels', rootOfDocument],
    ['docProps/core.xml', propertiesPart({ title, creator: dataset.title, description: metaLine(briefing), language })],
    ['word/document.xml', documentPart(briefing)],
    ['word/_rels/document.xml.rels', partsOfDocument],
    ['word/styles.xml', stylesPart(language)],
    ['word/numbering.xml', numberingPart],
    ['word/settings.xml', settingsPart(language)],
    ['word/footer1.xml', footerPart],
    ['word/footnotes.xml', footnotes],
    [
      'word/_rels/footnotes.xml.rels',
      relationships([...addresses].map(([target, id]) => ({ id, kind: 'hyperlink', target, isOutside: true }))),
    ],
  ])
}
