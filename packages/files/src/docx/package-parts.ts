/** The parts that tell a program what the other parts are. @module */
import type { Language } from '@puente/core'
import { languageTags } from '../language-tags.ts'
import { contentTypesPart, relationships, rootPart } from '../package-parts.ts'
import { declaration } from '../xml.ts'
import { namespaces } from './xml.ts'

export const rootOfDocument = rootPart('word/document.xml')

export const partsOfDocument = relationships([
  { id: 'styles', kind: 'styles', target: 'styles.xml' },
  { id: 'numbering', kind: 'numbering', target: 'numbering.xml' },
  { id: 'settings', kind: 'settings', target: 'settings.xml' },
  { id: 'footnotes', kind: 'footnotes', target: 'footnotes.xml' },
  { id: 'footer', kind: 'footer', target: 'footer1.xml' },
])

export const typesOfDocument = contentTypesPart('wordprocessingml', [
  ['word/document.xml', 'document.main'],
  ['word/styles.xml', 'styles'],
  ['word/numbering.xml', 'numbering'],
  ['word/settings.xml', 'settings'],
  ['word/footnotes.xml', 'footnotes'],
  ['word/footer1.xml', 'footer'],
])

/** Word of this version, so that it opens the document without its mode for older ones; what separates footnotes. */
export const settingsPart = (language: Language): string =>
  `${declaration}<w:settings ${namespaces}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${languageTags[language]}"/></w:settings>`
