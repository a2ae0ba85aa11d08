/** The parts that tell a program what the other parts are. @module */
import type { Language } from '@puente/core'
import { type Briefing, metaLine } from '@puente/core/briefing'
import { languageTags } from './styles.ts'
import { declaration, escaped, namespaces } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const packaged = 'http://schemas.openxmlformats.org/package/2006'

interface Relationship {
  readonly id: string
  readonly kind: 'hyperlink' | 'styles' | 'numbering' | 'settings' | 'footnotes' | 'footer' | 'officeDocument'
  readonly target: string
  /** Whether the target is no part of the file. */
  readonly isOutside?: true
}

const relationship = ({ id, kind, target, isOutside }: Relationship): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`

const relationshipsPart = (all: string): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${all}</Relationships>`

/** What a part speaks of by an id. */
export const relationships = (all: readonly Relationship[]): string => relationshipsPart(all.map(relationship).join(''))

/** Where reading begins. */
export const rootPart = relationshipsPart(
  `${relationship({ id: 'document', kind: 'officeDocument', target: 'word/document.xml' })}<Relationship Id="properties" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
)

export const partsOfDocument = relationships([
  { id: 'styles', kind: 'styles', target: 'styles.xml' },
  { id: 'numbering', kind: 'numbering', target: 'numbering.xml' },
  { id: 'settings', kind: 'settings', target: 'settings.xml' },
  { id: 'footnotes', kind: 'footnotes', target: 'footnotes.xml' },
  { id: 'footer', kind: 'footer', target: 'footer1.xml' },
])

const types: Readonly<Record<string, string>> = {
  'word/document.xml': 'document.main',
  'word/styles.xml': 'styles',
  'word/numbering.xml': 'numbering',
  'word/settings.xml': 'settings',
  'word/footnotes.xml': 'footnotes',
  'word/footer1.xml': 'footer',
}

/** The media type of each part. */
export const contentTypesPart = `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${Object.entries(
  types,
)
  .map(
    ([path, type]) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  )
  .join('')}</Types>`

/** What a program shows of the document without opening it. No date: the same briefing is the same document. */
export function propertiesPart(briefing: Briefing): string {
  const { title, language, dataset } = briefing
  return `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(dataset.title)}</dc:creator><dc:description>${escaped(metaLine(briefing))}</dc:description><dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`
}

/** Word of this version, so that it opens the document without its mode for older ones; what separates footnotes. */
export const settingsPart = (language: Language): string =>
  `${declaration}<w:settings ${namespaces}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${languageTags[language]}"/></w:settings>`
