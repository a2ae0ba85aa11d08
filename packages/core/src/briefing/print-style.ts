/**
 * How a briefing looks: dark on white on a screen, and two pages of A4 on paper.
 *
 * Fonts are those that the reader's machine has, so that the page asks no other host for anything.
 */
export const printStyle = `
:root { color-scheme: light; }
@page { size: A4; margin: 13mm 16mm 14mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #444; } }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 Georgia, 'Times New Roman', 'Liberation Serif', serif; hyphens: auto; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, .meta, .inferred, sup, .sources { font-family: 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; }
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
.sources { padding-left: 1.6rem; font-size: .82rem; line-height: 1.4; overflow-wrap: anywhere; hyphens: manual; }
li:target { background: #fff3c4; }
@media print {
  body { font-size: 9pt; line-height: 1.28; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { margin: 6pt 0 2pt; padding-top: 3pt; font-size: 10pt; }
  .meta { font-size: 8pt; }
  li { margin-bottom: 2pt; }
  a { color: inherit; text-decoration: none; }
  .sources { columns: 2; column-gap: 8mm; font-size: 6.8pt; line-height: 1.25; }
  .sources li { break-inside: avoid; margin-bottom: 1pt; }
  .back { display: none; }
}
`
