/** A source as an item of the Citation Style Language, from which every format of references is made. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import { lookupIn } from '../../dataset/get.ts'
import type { Records } from '../../model/generated/records.ts'
import type { Language } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'

/** A year, with month and day where they are known: `{ 'date-parts': [[2019, 3]] }`. */
export interface ReferenceDate {
  readonly 'date-parts': readonly [readonly number[]]
}

/** A work as CSL-JSON has it; what is not known is absent. */
export interface Reference {
  /** The id of the record: unique in the atlas, and never given to another. */
  readonly id: string
  readonly type: 'report' | 'webpage' | 'dataset' | 'standard' | 'document'
  readonly title: string
  readonly publisher?: string
  readonly issued?: ReferenceDate
  /** When it was last read. */
  readonly accessed?: ReferenceDate
  readonly version?: string
  readonly 'number-of-pages'?: number
  readonly URL?: string
  /** What the atlas uses it for. */
  readonly note?: string
}

const types = {
  paper: 'report',
  web: 'webpage',
  dataset: 'dataset',
  standard: 'standard',
  footnote: 'document',
} as const satisfies Record<Records['sources']['kind'], Reference['type']>

/** What the paper's footnote names is a page where it has an address. */
const typeOf = ({ kind, url }: Source): Reference['type'] =>
  kind === 'footnote' && url !== undefined ? 'webpage' : types[kind]

const dateOf = (date: string): ReferenceDate => ({ 'date-parts': [date.split('-').map(Number)] })

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** A footnote is named with the source in which it stands. */
function titleOf(atlas: Atlas, { title, partOf }: Source, language: Language): string {
  const whole = partOf === undefined ? undefined : lookupIn(atlas, 'sources', partOf)
  return whole?.ok === true ? `${title[language]}, ${whole.value.title[language]}` : title[language]
}

/** A source as a reference: nothing is guessed, so that no publisher becomes an author. */
export function referenceOf(atlas: Atlas, source: Source, language: Language): Reference {
  const { id, publisher, published, accessed, pages, url, supports } = source
  return {
    id,
    type: typeOf(source),
    title: onOneLine(titleOf(atlas, source, language)),
    ...(publisher === undefined ? {} : { publisher: onOneLine(publisher) }),
    ...(published === undefined ? {} : { issued: dateOf(published) }),
    ...(accessed === undefined ? {} : { accessed: dateOf(accessed) }),
    ...(pages === undefined ? {} : { 'number-of-pages': pages }),
    ...(url === undefined ? {} : { URL: url }),
    note: onOneLine(supports[language]),
  }
}

/** The atlas itself, in the state that its hash names; its date is the one up to which sources were read. */
export function referenceOfAtlas(
  { hash, manifest: { title, description, version, asOf, evidenceAsOf } }: Atlas,
  language: Language,
  url: string | undefined,
): Reference {
  return {
    id: `atlas-${hash.slice(0, 12)}`,
    type: 'dataset',
    title: onOneLine(title[language]),
    issued: dateOf(evidenceAsOf ?? asOf),
    version,
    ...(url === undefined ? {} : { URL: url }),
    note: `${onOneLine(description[language])}. SHA-256: ${hash}`,
  }
}
