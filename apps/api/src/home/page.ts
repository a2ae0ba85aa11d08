/** The page for people. Everything in it is escaped by Hono's `html`. @module */
import type { Language, Overview } from '@puente/core'
import { html, raw } from 'hono/html'
import type { Links } from '../links.ts'
import type { Example } from './examples.ts'
import { style } from './style.ts'
import { words } from './words.ts'

/** What the page shows. */
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

const exampleItem = ({ language }: Shown, { topic, address, about }: Example) =>
  html`<dt>${words[language].topics[topic]}${about === undefined ? '' : ` (${about})`}</dt><dd><a href="${address}"><code>${decodeURI(address)}</code></a></dd>`

/** The page for people, as HTML. */
export function homePage(shown: Shown) {
  const { overview, examples, links, language, hasReference } = shown
  const said = words[language]
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${overview.title[language]}</title>
<style>${raw(style)}</style>
</head>
<body>
<header><h1>${overview.title[language]}</h1><a href="${links.home}?lang=${said.other}" hreflang="${said.other}" lang="${said.other}">${said.language}</a></header>
<main>
<p>${overview.description[language]}.</p>
<h2><label for="q">${said.look}</label></h2>
<form action="${links.search}"><input id="q" name="q" type="search" required maxlength="1000" placeholder="${said.query}"><input type="hidden" name="lang" value="${language}"><button>${said.go}</button></form>
<h2>${said.examples}</h2>
<dl>${examples.map((example) => exampleItem(shown, example))}</dl>
<h2>${said.holds}</h2>
<table><thead><tr><th>${said.collection}</th><th>${said.about}</th><th>${said.records}</th></tr></thead>
<tbody>${overview.collections.map((collection) => collectionRow(shown, collection))}</tbody></table>
</main>
<footer>${hasReference ? html`<a href="${links.docs}">${said.reference}</a> · ` : ''}<a href="${links.api}"><code>${links.api}</code></a> · ${overview.version} · ${said.asOf(overview.asOf)} · <code>${overview.hash.slice(0, 12)}</code></footer>
</body>
</html>`
}
