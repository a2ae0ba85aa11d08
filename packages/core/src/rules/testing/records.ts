/**
 * Records with no more in them than their schema asks for. A test adds what it is about.
 *
 * @module
 */

type Fields = Readonly<Record<string, unknown>>

const text = (en: string) => ({ en, es: `${en} (es)` })
const citations = [{ section: '1', page: 1 }]

const official = (value: string) => [{ value, lang: 'mul', kind: 'official' }]

export const cluster = (name: string, more: Fields = {}) => ({
  names: official(name),
  kind: 'cluster-organisation',
  citations,
  ...more,
})

export const organization = (name: string, more: Fields = {}) => ({
  names: official(name),
  kind: 'company',
  citations,
  ...more,
})

export const sector = (name: string, more: Fields = {}) => ({
  names: official(name),
  kind: 'sector',
  citations,
  ...more,
})

export const place = (name: string, kind: string, more: Fields = {}) => ({
  names: official(name),
  kind,
  citations,
  ...more,
})

export const partnership = (name: string, more: Fields = {}) => ({
  names: official(name),
  kind: 'network',
  citations,
  ...more,
})

export const instrument = (name: string, more: Fields = {}) => ({
  names: official(name),
  summary: text(name),
  kind: 'treaty',
  level: 'bilateral',
  citations,
  ...more,
})

export const event = (name: string, more: Fields = {}) => ({
  names: official(name),
  summary: text(name),
  kind: 'mission',
  citations,
  ...more,
})

export const tie = (first: string, second: string, more: Fields = {}) => ({
  between: [first, second],
  kind: 'cooperation',
  basis: 'stated',
  citations,
  ...more,
})

export const award = (holder: string, more: Fields = {}) => ({
  holder,
  scheme: 'esca-labels',
  level: 'gold',
  citations,
  ...more,
})

export const figure = (value: number, more: Fields = {}) => ({
  subject: 'mx',
  measure: text('plants'),
  value,
  unit: 'plant',
  status: 'observed',
  citations,
  ...more,
})

export const paper = (more: Fields = {}) => ({
  title: text('The paper'),
  kind: 'paper',
  pages: 3,
  supports: text('everything'),
  standing: 'used',
  citations: [{ source: 'paper' }],
  ...more,
})

export const footnote = (number: number, more: Fields = {}) => ({
  title: text(`Footnote ${number}`),
  kind: 'footnote',
  partOf: 'paper',
  number,
  url: 'https://example.org/',
  supports: text('something'),
  standing: 'referenced',
  citations: [{ section: '1', page: 1, footnote: number }],
  ...more,
})

export const webPage = (more: Fields = {}) => ({
  title: text('A page'),
  kind: 'web',
  url: 'https://example.org/',
  publisher: 'Example',
  accessed: '2026-11',
  extent: 'opening',
  supports: text('something'),
  standing: 'used',
  citations: [{ section: '1', page: 1 }],
  ...more,
})

export const finding = (about: string, more: Fields = {}) => ({
  title: text('Odd'),
  summary: text('Odd'),
  kind: 'ambiguity',
  about: [about],
  claims: [{ text: text('One side'), citations }],
  resolution: text('Kept as it is'),
  citations,
  ...more,
})
