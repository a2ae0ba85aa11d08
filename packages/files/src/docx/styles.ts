/** How a document looks, by the styles that Word and LibreOffice have in their own menus, in the reader's language. @module */
import type { Language } from '@puente/core'
import { languageTags } from '../language-tags.ts'
import { declaration } from '../xml.ts'
import { namespaces } from './xml.ts'

/** Fonts that Word has on every system; LibreOffice has others of the same widths. */
const fonts = {
  text: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>',
  heads: '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>',
} as const

const soft = '<w:color w:val="444444"/>'

/** The size of letters, in points; the format counts in halves. */
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`

interface Style {
  readonly kind: 'paragraph' | 'character'
  readonly id: string
  /** As the format calls a style that programs know, whatever they show to their users. */
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
  /** The style of the paragraph that follows. */
  readonly next?: string
}

const styles: readonly Style[] = [
  {
    kind: 'paragraph',
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="60"/>',
    run: `${fonts.heads}<w:b/>${size(20)}`,
  },
  {
    kind: 'paragraph',
    id: 'Subtitle',
    name: 'Subtitle',
    paragraph: '<w:spacing w:before="0" w:after="160"/>',
    run: `${fonts.heads}${soft}${size(9)}`,
  },
  {
    kind: 'paragraph',
    id: 'Heading1',
    name: 'heading 1',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="999999"/></w:pBdr><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>',
    run: `${fonts.heads}<w:b/>${size(12)}`,
  },
  {
    kind: 'paragraph',
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/>',
  },
  {
    kind: 'paragraph',
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    run: size(9),
  },
  {
    kind: 'paragraph',
    id: 'Footer',
    name: 'footer',
    paragraph: '<w:spacing w:after="0"/><w:jc w:val="right"/>',
    run: `${fonts.heads}${soft}${size(8)}`,
  },
  { kind: 'character', id: 'FootnoteReference', name: 'footnote reference', run: '<w:vertAlign w:val="superscript"/>' },
  { kind: 'character', id: 'Hyperlink', name: 'Hyperlink', run: '<w:color w:val="0B3D91"/><w:u w:val="single"/>' },
  { kind: 'character', id: 'Strong', name: 'Strong', run: '<w:b/><w:bCs/>' },
  { kind: 'character', id: 'Emphasis', name: 'Emphasis', run: `<w:i/><w:iCs/>${soft}` },
]

function styleElement({ kind, id, name, paragraph, run, next = id }: Style): string {
  const based = kind === 'paragraph' ? `<w:basedOn w:val="Normal"/><w:next w:val="${next}"/>` : ''
  const shape = paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`
  const letters = run === undefined ? '' : `<w:rPr>${run}</w:rPr>`
  return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/>${shape}${letters}</w:style>`
}

/** The part that has the styles; texts are in the language. */
export function stylesPart(language: Language): string {
  const tag = languageTags[language]
  const run = `${fonts.text}${size(11)}<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/>`
  return `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles.map(styleElement).join('')}</w:styles>`
}

/** The part that has the bullets of lists. */
export const numberingPart = `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
