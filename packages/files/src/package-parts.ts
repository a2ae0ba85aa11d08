/** The parts that every file of an office program has: what refers to what, and its properties. @module */
import type { Language } from '@puente/core'
import { languageTags } from './language-tags.ts'
import { declaration, withEntities } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** What a part speaks of by an id. */
export interface Relationship {
  readonly id: string
  readonly kind:
    | 'hyperlink'
    | 'styles'
    | 'numbering'
    | 'settings'
    | 'footnotes'
    | 'footer'
    | 'worksheet'
    | 'officeDocument'
  readonly target: string
  /** Whether the target is no part of the file. */
  readonly isOutside?: true
}

const relationship = ({ id, kind, target, isOutside }: Relationship): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${withEntities(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`

const relationshipsPart = (all: string): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${all}</Relationships>`

/** The part that says what another part speaks of. */
export const relationships = (all: readonly Relationship[]): string => relationshipsPart(all.map(relationship).join(''))

/** Where reading begins. */
export const rootPart = (main: string): string =>
  relationshipsPart(
    `${relationship({ id: 'document', kind: 'officeDocument', target: main })}<Relationship Id="properties" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  )

/**
 * The media type of each part.
 *
 * @param kind which Office Open XML it is
 * @param types of the parts, by their paths
 */
export const contentTypesPart = (
  kind: 'wordprocessingml' | 'spreadsheetml',
  types: Iterable<readonly [path: string, type: string]>,
): string =>
  `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${Array.from(
    types,
    ([path, type]) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.${type}+xml"/>`,
  ).join('')}</Types>`

interface Properties {
  readonly title: string
  readonly creator: string
  readonly description: string
  readonly language: Language
}

/** What a program shows of the file without opening it. No date: the same answer is the same file. */
export const propertiesPart = ({ title, creator, description, language }: Properties): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${withEntities(title)}</dc:title><dc:creator>${withEntities(creator)}</dc:creator><dc:description>${withEntities(description)}</dc:description><dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`
