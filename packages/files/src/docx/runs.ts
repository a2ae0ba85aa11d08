/** The pieces of a paragraph: runs of text, fields, links. @module */
import { escaped } from './xml.ts'

type CharacterStyle = 'FootnoteReference' | 'Hyperlink' | 'Strong' | 'Emphasis'

type ParagraphStyle = 'Title' | 'Subtitle' | 'Heading1' | 'ListBullet' | 'FootnoteText' | 'Footer'

/** A run of anything; its style is that of the paragraph by default. */
const run = (content: string, style?: CharacterStyle): string =>
  `<w:r>${style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}${content}</w:r>`

/** A run of text; none for no text. */
export const textRun = (text: string, style?: CharacterStyle): string =>
  text === '' ? '' : run(`<w:t xml:space="preserve">${escaped(text)}</w:t>`, style)

export const paragraph = (style: ParagraphStyle, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`

/**
 * A field, which the program computes anew when it prints.
 *
 * @param shown what stands there until then
 */
export const field = (instruction: string, shown: string, style?: CharacterStyle): string =>
  [
    run('<w:fldChar w:fldCharType="begin"/>', style),
    run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`, style),
    run('<w:fldChar w:fldCharType="separate"/>', style),
    textRun(shown, style),
    run('<w:fldChar w:fldCharType="end"/>', style),
  ].join('')

/** A bookmark has a hidden name if it begins with a line. */
const bookmarkOf = (number: number): string => `_Note${number}`

/** The mark of a footnote, which later marks of the same find by its bookmark. */
export const footnoteMark = (number: number): string =>
  `<w:bookmarkStart w:id="${number}" w:name="${bookmarkOf(number)}"/>${run(
    `<w:footnoteReference w:id="${number}"/>`,
    'FootnoteReference',
  )}<w:bookmarkEnd w:id="${number}"/>`

/** A further mark of a footnote that stands before: it follows when that gets another number. */
export const footnoteMarkAgain = (number: number): string =>
  field(`NOTEREF ${bookmarkOf(number)} \\h`, String(number), 'FootnoteReference')

/** The number at the beginning of a footnote. */
export const footnoteNumber = run('<w:footnoteRef/>', 'FootnoteReference')

/** Text that leads to the address of a relationship. */
export const link = (relationship: string, text: string): string =>
  `<w:hyperlink r:id="${relationship}" w:history="1">${textRun(text, 'Hyperlink')}</w:hyperlink>`

/** What separates the text of a page from its footnotes; the second one for what began on the page before. */
export const separators = [
  `<w:footnote w:type="separator" w:id="-1"><w:p>${run('<w:separator/>')}</w:p></w:footnote>`,
  `<w:footnote w:type="continuationSeparator" w:id="0"><w:p>${run('<w:continuationSeparator/>')}</w:p></w:footnote>`,
].join('')
