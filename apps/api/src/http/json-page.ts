/**
 * The HTML page of a JSON response, for people with a browser: the same JSON, with its addresses as links. It runs and loads
 * nothing.
 *
 * @module
 */
import type { Language } from '@puente/core'
import { html, raw } from 'hono/html'
import { preferredType } from './accept.ts'
import { mediaTypes } from './formats.ts'
import type { ServiceLinks } from './request-facts.ts'
import { pagePolicy } from './standard-headers.ts'

const style = `
:root { color-scheme: light dark; --accent: light-dark(#0b5c6b, #6fc7d6); --line: light-dark(#d5dadd, #3a4246); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 80rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; } a { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; padding: 0; margin: .3rem 0; }
pre { font-size: .9rem; line-height: 1.45; white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid var(--line); padding-top: 1rem; }
`

const words = {
  en: {
    home: 'Home',
    all: 'All collections and questions',
    reference: 'Every address and parameter',
    ways: 'Ways on',
    as: 'The same as',
    previous: 'Previous page',
    next: 'Next page',
    nearest: 'You may have meant',
    about: 'This is the answer that programs get, as JSON; here its addresses are links.',
    moreThan: (kilobytes: string) => `more than ${kilobytes}`,
    long: (kilobytes: string) => `The answer has ${kilobytes} kB, which is too much to read here. Take it as a file:`,
  },
  es: {
    home: 'Inicio',
    all: 'Todas las colecciones y preguntas',
    reference: 'Todas las direcciones y parámetros',
    ways: 'Adónde seguir',
    as: 'Lo mismo como',
    previous: 'Página anterior',
    next: 'Página siguiente',
    nearest: 'Quizá quería decir',
    about: 'Esta es la respuesta que reciben los programas, en JSON; aquí sus direcciones son enlaces.',
    moreThan: (kilobytes: string) => `más de ${kilobytes}`,
    long: (kilobytes: string) =>
      `La respuesta tiene ${kilobytes} kB, demasiado para leerla aquí. Descárguela como archivo:`,
  },
} as const satisfies Record<Language, object>

/** A longer response, in bytes, is not shown: a browser takes long to lay it out. */
export const longestShown = 500_000

export interface JsonPage {
  readonly text: string
  /** Its length; absent: more than is shown. */
  readonly bytes: number | undefined
  /** Path and query string that were requested. */
  readonly target: string
  readonly language: Language
  readonly links: ServiceLinks
  /** The same answer in other formats: the suffix, and the address. */
  readonly formats: readonly { readonly format: string; readonly address: string }[]
  readonly hasReference: boolean
}

/** Whether a client prefers a page to a media type. */
export const prefersPage = (accept: string | undefined, mediaType: string): boolean =>
  preferredType(accept, [mediaType, mediaTypes.json, mediaTypes.html]) === mediaTypes.html

/** Escapes letters that cannot be seen or change how text around them is drawn, as JSON does. */
const visible = (text: string): string =>
  text.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes.get(letter) ?? letter)

/** Whether a text is an address: of this service, or elsewhere on the web. */
const isAddress = (text: string, { home }: ServiceLinks): boolean =>
  /^https?:\/\/[^\s]+$/.test(text) || (text.startsWith(home) && /^\/(?!\/)[\w\-.~!$&'()*+,;=:@%/?]*$/.test(text))

/** Every string in JSON. */
const texts = /"(?:[^"\\]|\\.)*"/g

/** JSON as HTML, with addresses as links. Between its strings, JSON has nothing to escape. */
function linked(json: string, links: ServiceLinks): string {
  return json.replace(texts, (written) => {
    const text: unknown = JSON.parse(written)
    const shown = escaped(visible(written))
    return typeof text === 'string' && isAddress(text, links)
      ? `<a href="${escaped(text)}" rel="noreferrer">${shown}</a>`
      : shown
  })
}

interface Problem {
  readonly title: string
  readonly detail?: string
  readonly nearest: readonly { readonly label: string; readonly self: string }[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function problemIn(value: unknown): Problem | undefined {
  if (!isObject(value) || typeof value.title !== 'string' || typeof value.status !== 'number') return undefined
  const nearest = Array.isArray(value.nearest) ? value.nearest : []
  return {
    title: value.title,
    ...(typeof value.detail === 'string' ? { detail: value.detail } : {}),
    nearest: nearest.flatMap((one: unknown) =>
      isObject(one) && typeof one.label === 'string' && typeof one.self === 'string'
        ? [{ label: one.label, self: one.self }]
        : [],
    ),
  }
}

/** The pages of a list before and after this one. */
function pagesIn(value: unknown): { readonly previous?: string; readonly next?: string } {
  const links = isObject(value) && isObject(value.links) ? value.links : {}
  return {
    ...(typeof links.prev === 'string' ? { previous: links.prev } : {}),
    ...(typeof links.next === 'string' ? { next: links.next } : {}),
  }
}

const item = (address: string, label: string) => html`<li><a href="${address}">${visible(label)}</a></li>`

export function jsonPage({ text, bytes, target, language, links, formats, hasReference }: JsonPage) {
  const said = words[language]
  const isLong = bytes === undefined || bytes > longestShown
  const kilobytes = Math.round((bytes ?? longestShown) / 1000).toLocaleString(language)
  const value: unknown = isLong ? undefined : JSON.parse(text)
  const problem = problemIn(value)
  const { previous, next } = pagesIn(value)
  const ways = [
    item(links.home, said.home),
    item(links.api, said.all),
    ...(hasReference ? [item(links.docs, said.reference)] : []),
    ...(previous === undefined ? [] : [item(previous, said.previous)]),
    ...(next === undefined ? [] : [item(next, said.next)]),
  ]
  const files = formats.map(({ format, address }) => item(address, format))
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${problem?.title ?? visible(target)}</title>
<style>${raw(style)}</style>
</head>
<body>
<nav aria-label="${said.ways}"><ul>${ways}</ul></nav>
<main>
<h1>${problem?.title ?? visible(target)}</h1>
${problem?.detail === undefined ? '' : html`<p>${visible(problem.detail)}</p>`}
${problem === undefined || problem.nearest.length === 0 ? '' : html`<p>${said.nearest}:</p><ul>${problem.nearest.map(({ label, self }) => item(self, label))}</ul>`}
<p>${isLong ? said.long(bytes === undefined ? said.moreThan(kilobytes) : kilobytes) : said.about}</p>
${files.length === 0 ? '' : html`<nav aria-label="${said.as}"><ul><li>${said.as}:</li>${files}</ul></nav>`}
${isLong ? '' : html`<pre>${raw(linked(JSON.stringify(value, null, 2), links))}</pre>`}
</main>
</body>
</html>
`
}

/** The headers of a page, beside those that its answer has. */
export const jsonPageHeaders = async (): Promise<Readonly<Record<string, string>>> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': await pagePolicy(style, "'none'"),
})
