/** A briefing as a page of HTML that stands for itself: to be read, mailed and printed. @module */
import { checkObject } from '../model/check-argument.ts'
import { cleanText } from '../util/hidden-characters.ts'
import type { Briefing, BriefingCitation, BriefingSection, BriefingStatement } from './briefing-value.ts'
import { metaOf } from './meta.ts'
import { type Phrases, phrasesOf } from './phrases.ts'
import { printStyle } from './print-style.ts'
import { webAddress } from './web-address.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text in which nothing is markup, in an element or a quoted attribute. */
const escaped = (text: string): string => cleanText(text).replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)

/** A reference to a citation. The first to each bears the id that the citation links back to. */
function reference(number: number, phrases: Phrases, seen: Set<number>): string {
  const id = seen.has(number) ? '' : ` id="cited-${number}"`
  seen.add(number)
  return `<a${id} href="#source-${number}" aria-label="${escaped(phrases.citation(number))}">${number}</a>`
}

function statementItem(statement: BriefingStatement, phrases: Phrases, seen: Set<number>): string {
  const { text, lead, citations, inferred } = statement
  const isLed = lead !== undefined && lead !== '' && text.startsWith(lead)
  const told = isLed ? `<strong>${escaped(lead)}</strong>${escaped(text.slice(lead.length))}` : escaped(text)
  const mark = inferred === true ? ` <span class="inferred">(${escaped(phrases.inferred)})</span>` : ''
  const references = citations.map((number) => reference(number, phrases, seen)).join(' ')
  return `<li>${told}${mark}<sup>${references}</sup></li>`
}

function sectionBlock({ key, heading, statements }: BriefingSection, phrases: Phrases, seen: Set<number>): string {
  const items = statements.map((statement) => statementItem(statement, phrases, seen)).join('\n')
  return `<section aria-labelledby="${key}">\n<h2 id="${key}">${escaped(heading)}</h2>\n<ul>\n${items}\n</ul>\n</section>`
}

function citationItem({ number, text, url }: BriefingCitation, phrases: Phrases): string {
  const address = webAddress(url)
  const link = address === undefined ? '' : `, <a href="${escaped(address.href)}">${escaped(address.host)}</a>`
  const back = `<a class="back" href="#cited-${number}" aria-label="${escaped(phrases.backToText(number))}">↩</a>`
  return `<li id="source-${number}" value="${number}">${escaped(text)}${link} ${back}</li>`
}

/**
 * A briefing as an HTML document.
 *
 * It holds its style, asks no host for anything and runs no script; each citation links to its source and the source
 * back. Printed, it takes two pages of A4. Whatever stands in the records is text: nothing in it becomes markup.
 *
 * @param briefing what `briefing` gave
 * @example
 * const page = briefingHtml(briefing(atlas, { kind: 'sector', id: 'automotive' }, { language: 'es' }))
 * page.startsWith('<!doctype html>\n<html lang="es">') // true
 */
export function briefingHtml(briefing: Briefing): string {
  checkObject('briefing', briefing, 'what the function briefing gives', ['title', 'language', 'sections', 'citations'])
  const { title, language, sections, citations } = briefing
  const phrases = phrasesOf[language]
  const seen = new Set<number>()
  const told = sections.map((section) => sectionBlock(section, phrases, seen)).join('\n')
  const sources = citations.map((citation) => citationItem(citation, phrases)).join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${printStyle}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
<p class="meta">${escaped(metaOf(briefing))}</p>
</header>
${told}
<section aria-labelledby="sources">
<h2 id="sources">${escaped(phrases.sources)}</h2>
<ol class="sources">
${sources}
</ol>
</section>
</main>
</body>
</html>
`
}
