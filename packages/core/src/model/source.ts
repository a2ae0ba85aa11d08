/** The main source, its footnotes, and other public pages. @module */
import * as z from 'zod'
import { maxNumber } from './citation.ts'
import { field, vocabulary } from './field.ts'
import { ref } from './id.ts'
import { kind, recordShape } from './record.ts'
import { localized, partialDate, textLine, webAddress } from './text.ts'

/** Schema of a source. A source cites itself, or where we learnt of it. */
export const sourceSchema = z.strictObject({
  ...recordShape('sources'),
  /** What it is called, in its own language; for a footnote, which one it is. */
  title: field(localized(), { label: { en: 'title', es: 'título' }, query: 'title', search: 1, column: true }),
  kind: kind({
    paper: { en: 'paper', es: 'documento' },
    footnote: { en: 'footnote', es: 'nota al pie' },
    web: { en: 'web page', es: 'página web' },
    dataset: { en: 'dataset', es: 'conjunto de datos' },
    standard: { en: 'standard', es: 'norma' },
  }),
  /** The source in which it stands. */
  partOf: field(ref('sources'), {
    label: { en: 'part of', es: 'parte de' },
    inverse: { en: 'footnotes', es: 'notas al pie' },
    query: 'partOf',
  }).optional(),
  number: field(z.int().min(1).max(maxNumber), {
    label: { en: 'number', es: 'número' },
    query: 'number',
  }).optional(),
  /** Absent where the main source gives no address. */
  url: field(webAddress(), {
    label: { en: 'address', es: 'dirección' },
    query: 'url',
    valueType: 'url',
    column: true,
  }).optional(),
  publisher: field(textLine(), {
    label: { en: 'publisher', es: 'editor' },
    query: 'publisher',
    search: 1,
    column: true,
  }).optional(),
  published: field(partialDate(), { label: { en: 'published', es: 'publicado' }, query: 'published' }).optional(),
  /** When we last read it; absent for a source that only the main source names. */
  accessed: field(partialDate(), { label: { en: 'read on', es: 'leída el' }, query: 'accessed' }).optional(),
  /** How much of it we could read. */
  extent: field(
    vocabulary({
      whole: { en: 'all of it', es: 'completa' },
      opening: { en: 'only its first part', es: 'solo la primera parte' },
      caption: { en: 'only a caption or headline', es: 'solo un pie de foto o un titular' },
    }),
    { label: { en: 'read', es: 'leída' }, query: 'extent', facet: true },
  ).optional(),
  /** When its address was found not to answer any more; what was read before stands. */
  gone: field(partialDate(), {
    label: { en: 'address no longer answered on', es: 'la dirección ya no respondía el' },
    query: 'gone',
  }).optional(),
  /** Whether its host is one to rely on only beside another: a test host, a copy, an encyclopaedia anyone edits. */
  weakHost: field(z.boolean(), {
    label: { en: 'not reliable alone', es: 'no basta por sí sola' },
    query: 'weakHost',
    facet: true,
  }).optional(),
  /** Number of pages, for a source that is cited by page. */
  pages: field(z.int().min(1).max(maxNumber), { label: { en: 'pages', es: 'páginas' } }).optional(),
  /** What the atlas uses it for, or which statement the footnote supports. */
  supports: field(localized(), { label: { en: 'supports', es: 'respalda' }, search: 1 }),
  standing: field(
    vocabulary({
      used: { en: 'used', es: 'utilizada' },
      referenced: { en: 'referenced by the main source', es: 'citada por la fuente principal' },
      'address-unknown': { en: 'address unknown', es: 'dirección desconocida' },
      candidate: { en: 'candidate, not verified', es: 'candidata, sin verificar' },
    }),
    { label: { en: 'use in the atlas', es: 'uso en el atlas' }, query: 'standing', facet: true },
  ),
  licence: field(textLine(), { label: { en: 'licence', es: 'licencia' } }).optional(),
})

export type { Source } from './generated/records.ts'
