/** The few documents of a site that are no pages of the atlas: they only lead on. @module */
import type { Atlas, Language } from '@puente/core'
import { languages } from '@puente/core'
import { html } from 'hono/html'

const names: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

const moved: Readonly<Record<Language, string>> = { en: 'This page has moved', es: 'Esta página se ha mudado' }

/** The page of an id that was given up. */
export const movedPage = (language: Language, address: string): string =>
  String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${moved[language]}</title>
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${address}">
</head>
<body><p><a href="${address}">${moved[language]}</a></p></body>
</html>
`)

/** The page before the languages. */
export const languagePage = (atlas: Atlas, addressOf: (language: Language) => string): string =>
  String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${atlas.manifest.title.en}</title>
${languages.map((language) => html`<link rel="alternate" hreflang="${language}" href="${addressOf(language)}">`)}
</head>
<body>
<h1>${atlas.manifest.title.en}</h1>
<ul>${languages.map((language) => html`<li><a href="${addressOf(language)}" hreflang="${language}" lang="${language}">${names[language]}</a></li>`)}</ul>
</body>
</html>
`)
