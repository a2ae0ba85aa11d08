/** What has happened, as JSON. @module */
import type { Development, DevelopmentKind } from '../../analysis/development-entries.ts'
import { type Atlas, entryOf } from '../../dataset/atlas.ts'
import { checkObject, checkOptions } from '../../model/check-argument.ts'
import { displayDevelopment } from '../display-development.ts'
import {
  type CitationJson,
  citationJson,
  type EntryJson,
  entryJson,
  entryJsonOf,
  type JsonOptions,
  jsonContext,
  jsonOptionNames,
} from './entry.ts'
import { type OtherDateJson, otherDateJson } from './timeline.ts'

/** Something that happened. */
export interface DevelopmentJson<L extends object> {
  readonly kind: DevelopmentKind
  /** A day, month or year: as precise as the source gives it. */
  readonly date: string
  /** Whether something ended then. */
  readonly isEnd?: true
  /** What happened, in the language of the answer. */
  readonly text: string
  /** The value that no longer holds, in words. */
  readonly before?: string
  readonly note?: string
  /** The record that says so, and the field in it. */
  readonly record: EntryJson<L>
  readonly field: string
  readonly citations: readonly CitationJson<L>[]
  readonly otherDates: readonly OtherDateJson<L>[]
  /** The findings that say which claims of the main source no longer hold. */
  readonly overtakes: readonly EntryJson<L>[]
}

/**
 * A development as JSON.
 *
 * @param atlas the atlas that the development is of
 * @param one what `developments` gives
 * @param options the language, and what to add to each record
 * @example
 * developments(atlas, { kinds: ['membership'] })
 *   .map((one) => toDevelopmentJson(atlas, one, { language: 'es', linkTo: () => ({}) }).text)
 * // ['El Reino Unido dejó la Unión Europea']
 */
export function toDevelopmentJson<L extends object>(
  atlas: Atlas,
  one: Development,
  options: JsonOptions<L>,
): DevelopmentJson<L> {
  checkOptions(options, jsonOptionNames)
  checkObject('one', one, 'what developments gives', ['kind', 'label', 'id', 'date', 'changes', 'overtakes'])
  const context = jsonContext(atlas, options)
  const { text, before, note } = displayDevelopment(atlas, one, context.language)
  return {
    kind: one.kind,
    date: one.date,
    ...(one.isEnd === undefined ? {} : { isEnd: one.isEnd }),
    text,
    ...(before === undefined ? {} : { before }),
    ...(note === undefined ? {} : { note }),
    record: entryJsonOf(context, one.id),
    field: one.field,
    citations: one.citations.map((citation) => citationJson(context, citation)),
    otherDates: one.otherDates.map((other) => otherDateJson(context, other)),
    overtakes: one.overtakes.map((finding) => entryJson(context, entryOf('findings', finding))),
  }
}
