/** The first page. Everything in it is escaped by Hono's `html`. @module */
import type { Language, Overview } from '@puente/core'
import { html, raw } from 'hono/html'
import type { Links } from '../links.ts'

export type ExampleTopic = 'list' | 'filter' | 'without' | 'facets' | 'record' | 'briefing' | 'search' | 'suggest'

export interface Example {
  readonly topic: ExampleTopic
  readonly address: string
  /** What the topic is about, like `country: Spain`. */
  readonly about?: string
}

/** The texts of the page, in each language. */
const words = {
  en: {
    holds: 'What it holds',
    findings: 'Findings, by kind',
    collection: 'Collection',
    records: 'Records',
    about: 'About',
    examples: 'Addresses to try',
    look: 'Look for something',
    query: 'Words to look for',
    go: 'Search',
    other: 'es',
    language: 'En español',
    reference: 'Every address and parameter',
    topics: {
      list: 'The first five records',
      filter: 'Those with a certain value',
      without: 'Those without it, the last five',
      facets: 'How many records have each value',
      record: 'One record, with where each fact stands, what it is related to and what is in doubt',
      briefing: 'Two cited pages to print; also as .md and .json',
      search: 'Search everywhere; accents do not matter, and a typo is forgiven',
      suggest: 'Names while they are being typed',
    },
    asOf: (date: string) => `as of ${date}`,
  },
  es: {
    holds: 'Qué contiene',
    findings: 'Hallazgos, por tipo',
    collection: 'Colección',
    records: 'Registros',
    about: 'De qué trata',
    examples: 'Direcciones para probar',
    look: 'Buscar algo',
    query: 'Palabras que buscar',
    go: 'Buscar',
    other: 'en',
    language: 'In English',
    reference: 'Todas las direcciones y parámetros',
    topics: {
      list: 'Los cinco primeros registros',
      filter: 'Los que tienen cierto valor',
      without: 'Los que no lo tienen, los cinco últimos',
      facets: 'Cuántos registros tienen cada valor',
      record: 'Un registro, con dónde consta cada hecho, con qué se relaciona y qué está en duda',
      briefing: 'Dos páginas con citas para imprimir; también en .md y .json',
      search: 'Buscar en todo; los acentos no importan y se perdona una errata',
      suggest: 'Nombres mientras se escriben',
    },
    asOf: (date: string) => `a fecha de ${date}`,
  },
} satisfies Record<
  Language,
  { readonly topics: Readonly<Record<ExampleTopic, string>>; readonly [text: string]: unknown }
>

/** How the page for people looks. It needs no font, picture or script from anywhere. */
export const style = `
:root { color-scheme: light dark; --accent: light-dark(#0b5c6b, #6fc7d6); --line: light-dark(#d5dadd, #3a4246);
  background: light-dark(#fff, #15191b); color: light-dark(#1b1f21, #e6eaec); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
a { color: var(--accent); } code { font-size: .9rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
dt { margin-top: .8rem; } dd { margin: 0; }
form { display: flex; gap: .5rem; flex-wrap: wrap; } input { font: inherit; flex: 1; min-width: 12rem; padding: .3rem .5rem; }
button { font: inherit; padding: .3rem .8rem; } footer { margin-top: 3rem; font-size: .85rem; }
`

interface Shown {
  readonly overview: Overview
  readonly examples: readonly Example[]
  readonly links: Links
  readonly language: Language
  /** Whether there is a reference to read. */
  readonly hasReference: boolean
}

const collectionRow = (
  { links, language }: Shown,
  { collection, label, description, count }: Overview['collections'][number],
) =>
  html`<tr><td><a href="${links.collection(collection)}">${label[language]}</a></td><td>${description[language]}</td><td class="number">${count}</td></tr>`

const kindItem = ({ links, language }: Shown, { kind, label, count }: Overview['findingKinds'][number]) =>
  html`<li><a href="${links.collection('findings')}?kind=${kind}">${label[language]}</a>: ${count}</li>`

const findingsList = (shown: Shown) =>
  shown.overview.findingKinds.length === 0
    ? ''
    : html`<h2>${words[shown.language].findings}</h2>
<ul>${shown.overview.findingKinds.map((kind) => kindItem(shown, kind))}</ul>`

const exampleItem = ({ language }: Shown, { topic, address, about }: Example) =>
  html`<dt>${words[language].topics[topic]}${about === undefined ? '' : ` (${about})`}</dt><dd><a href="${address}"><code>${decodeURI(address)}</code></a></dd>`

export function homePage(shown: Shown) {
  const { overview, examples, links, language, hasReference } = shown
  const text = words[language]
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${overview.title[language]}</title>
<style>${raw(style)}</style>
</head>
<body>
<header><h1>${overview.title[language]}</h1><a href="${links.home}?lang=${text.other}" hreflang="${text.other}" lang="${text.other}">${text.language}</a></header>
<main>
<p>${overview.description[language]}.</p>
<h2><label for="q">${text.look}</label></h2>
<form action="${links.search}"><input id="q" name="q" type="search" required maxlength="1000" placeholder="${text.query}"><input type="hidden" name="lang" value="${language}"><button>${text.go}</button></form>
<h2>${text.examples}</h2>
<dl>${examples.map((example) => exampleItem(shown, example))}</dl>
<h2>${text.holds}</h2>
<table><thead><tr><th>${text.collection}</th><th>${text.about}</th><th>${text.records}</th></tr></thead>
<tbody>${overview.collections.map((collection) => collectionRow(shown, collection))}</tbody></table>
${findingsList(shown)}
</main>
<footer>${hasReference ? html`<a href="${links.docs}">${text.reference}</a> · ` : ''}<a href="${links.api}"><code>${links.api}</code></a> · ${overview.version} · ${text.asOf(overview.asOf)} · <code>${overview.hash.slice(0, 12)}</code></footer>
</body>
</html>`
}
