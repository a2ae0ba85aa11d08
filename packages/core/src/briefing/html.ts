/** A briefing as a page of HTML that stands for itself: to be read, mailed and printed. @module */
import { checkObject, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import { checkedText } from '../util/check-value.ts'
import { cleanText } from '../util/hidden-characters.ts'
import type { Briefing, BriefingCitation, BriefingSection, BriefingStatement } from './briefing-value.ts'
import { metaLine, phrasesOf, readingNotes, statementMark, webAddress } from './document-parts.ts'
import type { Phrases } from './phrases.ts'

/**
 * The style of a briefing: dark on white on a screen, and two pages of A4 on paper. It uses fonts of the reader's
 * machine, so that the page loads nothing.
 */
export const printStyle = `
:root { color-scheme: light; }
@page { size: A4; margin: 10mm 13mm 11mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #444; } }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 Georgia, 'Times New Roman', 'Liberation Serif', serif; hyphens: auto; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, .meta, .inferred, sup, .sources, .reading { font-family: 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.2; hyphens: manual; }
h2 { margin: 1.4rem 0 .35rem; padding-top: .35rem; border-top: 1px solid #999; font-size: 1.05rem; break-after: avoid; }
.meta { margin: 0; color: #444; font-size: .85rem; }
ul { margin: 0; padding-left: 1.1rem; }
li { margin: 0 0 .3rem; orphans: 2; widows: 2; }
a { color: #0b3d91; }
a:focus-visible { outline: 2px solid #0b3d91; outline-offset: 2px; }
sup { margin-left: .25em; font-size: .68em; line-height: 0; white-space: nowrap; }
sup a { padding: 0 .12em; text-decoration: none; }
.inferred { color: #444; font-size: .78em; font-style: italic; white-space: nowrap; }
.reading { margin: .2rem 0 0; color: #444; font-size: .82rem; }
.sources { padding-left: 1.6rem; font-size: .82rem; line-height: 1.4; overflow-wrap: anywhere; hyphens: manual; }
li:target { background: #fff3c4; }
@media print {
  body { font-size: 8.5pt; line-height: 1.23; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { margin: 5pt 0 1.5pt; padding-top: 2pt; font-size: 10pt; }
  .meta { font-size: 8pt; }
  li { margin-bottom: 1.5pt; }
  a { color: inherit; text-decoration: none; }
  .reading { font-size: 6.4pt; line-height: 1.2; }
  .sources { columns: 2; column-gap: 6mm; font-size: 6.4pt; line-height: 1.2; }
  .sources li { break-inside: avoid; margin-bottom: 1pt; }
  .abbreviations { margin-top: 5pt; padding-top: 2pt; border-top: 1px solid #999; font-size: 6.4pt; line-height: 1.2; }
  .abbreviations :is(h2, ul, li) { display: inline; margin: 0; padding: 0; border: 0; font-size: inherit; }
  .abbreviations h2::after { content: '. '; }
  .back { display: none; }
}
`

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
function reference(number: number, phrases: Phrases, cited: Set<number>): string {
  const id = cited.has(number) ? '' : ` id="cited-${number}"`
  cited.add(number)
  return `<a${id} href="#source-${number}" aria-label="${escaped(phrases.citation(number))}">${number}</a>`
}

function statementItem(statement: BriefingStatement, language: Language, cited: Set<number>): string {
  const { text, lead, citations } = statement
  const isLed = lead !== undefined && lead !== '' && text.startsWith(lead)
  const marked = isLed ? `<strong>${escaped(lead)}</strong>${escaped(text.slice(lead.length))}` : escaped(text)
  const phrases = phrasesOf[language]
  const said = statementMark(statement, language)
  const mark = said === '' ? '' : ` <span class="inferred">(${escaped(said)})</span>`
  const references = citations.map((number) => reference(number, phrases, cited)).join(' ')
  return `<li>${marked}${mark}<sup>${references}</sup></li>`
}

function sectionBlock({ key, heading, statements }: BriefingSection, language: Language, cited: Set<number>): string {
  const items = statements.map((statement) => statementItem(statement, language, cited)).join('\n')
  const small = key === 'abbreviations' ? ` class="${key}"` : ''
  return `<section${small} aria-labelledby="${key}">\n<h2 id="${key}">${escaped(heading)}</h2>\n<ul>\n${items}\n</ul>\n</section>`
}

function citationItem({ number, text, url }: BriefingCitation, phrases: Phrases): string {
  const address = webAddress(url)
  const link = address === undefined ? '' : `, <a href="${escaped(address.href)}">${escaped(address.host)}</a>`
  const back = `<a class="back" href="#cited-${number}" aria-label="${escaped(phrases.backToText(number))}">↩</a>`
  return `<li id="source-${number}" value="${number}">${escaped(text)}${link} ${back}</li>`
}

/** How a page is written. */
export interface BriefingHtmlOptions {
  /** CSS that follows the page's own. The page loads nothing: fonts stand in it as `data:` addresses. */
  readonly style?: string
}

const optionNames: OptionNames<BriefingHtmlOptions> = { style: true }

/** @throws {RangeError} if the CSS would end the element that holds it */
function checkedStyle(style: string): string {
  if (/<\/style/i.test(checkedText('options.style', style)))
    throw new RangeError('options.style ends its element with </style: give CSS alone')
  return style
}

/**
 * A briefing as an HTML document.
 *
 * It holds its style, loads nothing and runs no script; each citation links to its source and the source
 * back. Printed, it takes two pages of A4. Whatever stands in the records is text: nothing in it becomes markup.
 *
 * @param briefing what `briefing` gave
 * @param options CSS that changes how it looks
 * @returns the content of the file
 * @throws {RangeError} if the CSS holds the end of a style element
 * @example
 * const page = briefingHtml(briefing(atlas, { kind: 'sector', id: 'automotive' }, { language: 'es' }))
 * page.startsWith('<!doctype html>\n<html lang="es">') // true
 */
export function briefingHtml(briefing: Briefing, options: BriefingHtmlOptions = {}): string {
  checkObject('briefing', briefing, 'what the function briefing gives', ['title', 'language', 'sections', 'citations'])
  checkOptions(options, optionNames)
  const style = checkedStyle(options.style ?? '')
  const { title, language, sections, citations } = briefing
  const phrases = phrasesOf[language]
  const cited = new Set<number>()
  const blocks = sections.map((section) => sectionBlock(section, language, cited)).join('\n')
  const sources = citations.map((citation) => citationItem(citation, phrases)).join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escaped(title)}</title>
<style>${printStyle}${style}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
<p class="meta">${escaped(metaLine(briefing))}</p>
</header>
${blocks}
<section aria-labelledby="sources">
<h2 id="sources">${escaped(phrases.sources)}</h2>
<ol class="sources">
${sources}
</ol>
${readingNotes(citations, language)
  .map((note) => `<p class="reading">${escaped(note)}</p>`)
  .join('\n')}
</section>
</main>
</body>
</html>
`
}
