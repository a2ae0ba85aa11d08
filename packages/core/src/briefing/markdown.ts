/** A briefing as Markdown (CommonMark with footnotes, as GitHub and Pandoc read it). @module */
import { checkObject } from '../model/check-argument.ts'
import { cleanText } from '../util/hidden-characters.ts'
import type { Briefing, BriefingCitation, BriefingStatement } from './briefing-value.ts'
import { metaLine, phrasesOf, webAddress } from './document-parts.ts'

/** A text in which nothing is markup, on one line. */
function escaped(text: string): string {
  const oneLine = cleanText(text).replace(/\s+/gu, ' ').trim()
  return oneLine
    .replace(/[\\`*_[\]<>~$|!]/gu, '\\$&')
    .replace(/&(?=[#\w])/gu, '\\&')
    .replace(/^([#+=-]|\d+[.)])/u, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
}

function statementLine({ text, lead, citations, inferred }: BriefingStatement, inferredWord: string): string {
  // What leads is bold; a lead that is not the beginning of the text is none.
  const isLed = lead !== undefined && lead !== '' && text.startsWith(lead)
  const marked = isLed ? `**${escaped(lead)}**${escapedAfter(text.slice(lead.length))}` : escaped(text)
  const mark = inferred === true ? ` *(${inferredWord})*` : ''
  return `- ${marked}${mark} ${citations.map((number) => `[^${number}]`).join(' ')}`.trimEnd()
}

/** What follows a lead: as it is escaped, but with the space that parts the two. */
const escapedAfter = (rest: string): string => `${/^\s/u.test(rest) ? ' ' : ''}${escapedInside(rest)}`

const escapedInside = (text: string): string => escaped(`x${text.replace(/^\s+/u, '')}`).slice(1)

function citationLine({ number, text, url, reading }: BriefingCitation): string {
  const address = webAddress(url)
  const link = address === undefined ? '' : `, [${escaped(address.host)}](${address.href})`
  const read = reading === undefined ? '' : ` (${escaped(reading)})`
  return `[^${number}]: ${escaped(text)}${link}${read}`
}

/**
 * A briefing as Markdown: headings, lists, and each citation a footnote.
 *
 * Whatever stands in the records is text: nothing in it becomes markup.
 *
 * @param briefing what `briefing` gave
 * @returns CommonMark with footnotes (`[^1]`)
 * @example
 * briefingMarkdown(briefing(atlas, { kind: 'place', id: 'nuevo-leon' }, { language: 'en' })).split('\n')[0]
 * // '# Briefing: Nuevo León'
 */
export function briefingMarkdown(briefing: Briefing): string {
  checkObject('briefing', briefing, 'what the function briefing gives', ['title', 'language', 'sections', 'citations'])
  const { title, language, sections, citations } = briefing
  const { inferred } = phrasesOf[language]
  const blocks = sections.map(
    ({ heading, statements }) =>
      `## ${escaped(heading)}\n\n${statements.map((one) => statementLine(one, inferred)).join('\n')}`,
  )
  const notes = citations.map(citationLine).join('\n')
  return `${[`# ${escaped(title)}`, `*${escaped(metaLine(briefing))}*`, ...blocks, notes].join('\n\n')}\n`
}
