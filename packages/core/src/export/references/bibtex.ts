/** References as BibTeX, with the fields of BibLaTeX that old styles pass over. @module */
import type { Reference, ReferenceDate } from './reference.ts'

const entryTypes = {
  report: 'techreport',
  webpage: 'online',
  dataset: 'dataset',
  standard: 'misc',
  document: 'misc',
} as const satisfies Record<Reference['type'], string>

/** The field in which an entry type has who published the work. */
const publisherFields = {
  report: 'institution',
  webpage: 'organization',
  dataset: 'publisher',
  standard: 'organization',
  document: 'organization',
} as const satisfies Record<Reference['type'], string>

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** Braces are written as words: BibTeX counts those with a backslash too. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\{}~^&%$#_]/g, (character) => commands[character] ?? `\\${character}`)

/** Kept as it is written: no style changes its capitals, and no "and" in it divides names. */
const kept = (text: string): string => `{{${escaped(text)}}}`

const escapedInAddress: Readonly<Record<string, string>> = { '\\': '%5C', '{': '%7B', '}': '%7D' }

/** An address is taken as it stands, but for braces. */
const address = (url: string): string =>
  `{${url.replaceAll(/[\\{}]/g, (character) => escapedInAddress[character] ?? character)}}`

const digits = (part: number): string => String(part).padStart(2, '0')

const dateText = ({ 'date-parts': [[year = 0, ...rest]] }: ReferenceDate): string =>
  [String(year).padStart(4, '0'), ...rest.map(digits)].join('-')

/** Old styles know year and month; a day stands in the date, which those of BibLaTeX read. */
function issuedFields(issued: ReferenceDate | undefined): readonly (readonly [string, string])[] {
  if (issued === undefined) return []
  const [year = 0, month, day] = issued['date-parts'][0]
  const monthName = month === undefined ? undefined : months[month - 1]
  return [
    ['year', `{${String(year).padStart(4, '0')}}`],
    ...(monthName === undefined ? [] : [['month', monthName] as const]),
    ...(day === undefined ? [] : [['date', `{${dateText(issued)}}`] as const]),
  ]
}

/** One entry, with a line between it and the next. */
export function bibtexEntry(reference: Reference): string {
  const { id, type, title, publisher, issued, accessed, version, URL: url, note } = reference
  const pages = reference['number-of-pages']
  const fields: readonly (readonly [string, string])[] = [
    ['title', kept(title)],
    ...(publisher === undefined ? [] : [[publisherFields[type], kept(publisher)] as const]),
    ...issuedFields(issued),
    ...(version === undefined ? [] : [['version', `{${escaped(version)}}`] as const]),
    ...(pages === undefined ? [] : [['pagetotal', `{${pages}}`] as const]),
    ...(url === undefined ? [] : [['url', address(url)] as const]),
    ...(accessed === undefined ? [] : [['urldate', `{${dateText(accessed)}}`] as const]),
    ...(note === undefined ? [] : [['annote', `{${escaped(note)}}`] as const]),
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`)
  return `@${entryTypes[type]}{${id},\n${lines.join('')}}\n\n`
}
