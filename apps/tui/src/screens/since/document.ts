/** What has happened, the newest first, as lines. @module */
import {
  type DevelopmentOptions,
  type DisplayDevelopment,
  type DisplayOtherDate,
  developments,
  displayDevelopment,
  type Language,
} from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { indented, wrap } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, justify, lineOf, type Target } from '../../text/line.ts'
import { citationMargin } from '../../views/columns.ts'
import { words } from '../../words.ts'
import { sinceWords } from './words.ts'

/** Which developments a document shows. */
export type SinceScope = Pick<DevelopmentOptions, 'about' | 'from'>

/** The developments of a scope; memoized, since each key needs them. */
export const developmentsIn = perAtlas(({ atlas, track }) =>
  memoize(
    ({ about, from }: SinceScope) => `${about} ${from}`,
    track('since', (scope: SinceScope) => developments(atlas, scope)),
  ),
)

const indent = 2

/** The date in another source, and whether both can be right. */
const otherText = ({ disputes, when, label, note }: DisplayOtherDate): string =>
  `${disputes ? '≠' : '≈'} ${when} · ${note === undefined ? label : `${label}: ${note}`}`

function blockLines(one: DisplayDevelopment, language: Language, width: number): readonly DocumentLine[] {
  const { when, kindLabel, text, before, note, record, citations, otherDates, overtakes, overtakesLabel } = one
  const to: Target = { destination: { kind: 'record', entry: record.entry }, citations }
  const asides = [
    ...(before === undefined ? [] : [`${words.before[language]} ${before}`]),
    ...(note === undefined ? [] : [note]),
    ...otherDates.map(otherText),
  ]
  return [
    justify(
      [
        { text: when, tone: 'number' },
        { text: ` · ${kindLabel}`, tone: 'muted' },
      ],
      citationMargin(citations, language, width),
      width,
    ),
    ...indented([{ text, tone: 'link', to }], indent, width),
    ...asides.flatMap((aside) => indented<Target>(lineOf(aside, 'muted'), indent, width)),
    ...overtakes.flatMap(({ entry, label }) =>
      indented<Target>(
        [
          { text: `! ${overtakesLabel}: `, tone: 'warning' },
          { text: label, tone: 'link', to: { destination: { kind: 'record', entry } } },
        ],
        indent,
        width,
      ),
    ),
  ]
}

/** The developments of a scope, laid out for a width. */
export const sinceDocumentIn = perAtlas((parts) =>
  memoize(
    (scope: SinceScope, language: Language, width: number) => `${scope.about} ${scope.from} ${language} ${width}`,
    parts.track('since', (scope: SinceScope, language: Language, width: number): Document => {
      const found = developmentsIn({ parts })(scope)
      if (found.length === 0) return documentOf(wrap(lineOf(sinceWords.nothing[language]), width))
      return documentOf(
        found.flatMap((one, at) => [
          ...(at === 0 ? [] : [blank]),
          ...blockLines(displayDevelopment(parts.atlas, one, language), language, width),
        ]),
      )
    }),
  ),
)
