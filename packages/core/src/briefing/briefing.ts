/** Two pages on one subject, each statement with its records and citations. @module */

import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { checkedAsOf } from '../dataset/check-date.ts'
import { checkLanguage, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Language } from '../model/language.ts'
import type { Writing } from './briefing-context.ts'
import type { Briefing, BriefingSectionKey, BriefingSubject } from './briefing-value.ts'
import type { Block, Draft } from './draft.ts'
import { numbering } from './numbering.ts'
import { phrasesOf } from './phrases.ts'
import { scopeOf } from './scope.ts'
import { actors } from './sections/actors.ts'
import { cautions } from './sections/cautions.ts'
import { existing } from './sections/existing.ts'
import { nextSteps } from './sections/next-steps.ts'
import { situation } from './sections/situation.ts'
import { tried } from './sections/tried.ts'
import { whiteSpotLines } from './sections/white-spots.ts'
import { subjectRecords } from './subject.ts'
import { titleOf } from './title.ts'
import { whiteSpotsOf } from './white-spots-of.ts'
import { fitInto } from './word-budget.ts'

/** In what language a briefing is wanted, and as of when. */
export interface BriefingOptions {
  readonly language: Language
  /** The day, month or year that it describes; that of the manifest unless told. What began later is not seen. */
  readonly asOf?: PartialDate
}

/** How many words each section may have: about a thousand in all, so that they fit on two pages. */
const room: Readonly<Record<BriefingSectionKey, number>> = {
  situation: 135,
  actors: 120,
  existing: 215,
  tried: 150,
  'white-spots': 110,
  'next-steps': 155,
  cautions: 115,
}

/** The sections in order; the last ones draw on what the first ones found. */
function writeSections(writing: Writing): readonly (readonly [BriefingSectionKey, readonly Draft[]])[] {
  const spots = whiteSpotsOf(writing, writing.scope.subjects)
  const fit = (key: BriefingSectionKey, blocks: readonly Block[]) => [key, fitInto(blocks, room[key])] as const
  const sections = [
    fit('situation', situation(writing)),
    fit('actors', actors(writing)),
    fit('existing', existing(writing)),
    fit('tried', tried(writing)),
    fit('white-spots', whiteSpotLines(writing, spots)),
    fit('next-steps', nextSteps(writing, spots)),
  ]
  const told = new Set(
    sections.flatMap(([, drafts]) => drafts.flatMap(({ records }) => records.map(({ record }) => record.id))),
  )
  return [...sections, fit('cautions', cautions(writing, told))]
}

const optionNames: OptionNames<BriefingOptions> = { language: true, asOf: true }

/**
 * A briefing: two pages on a sector, a cluster, a country or region, a pair of clusters, or the whole atlas.
 *
 * It says where things stand, who is there, what exists, what was tried and what came of it, where there is strength on
 * both sides and no tie, what could be done next, and what to be careful about. Each statement names the records behind
 * it and the citations that bear it out; what no source says outright is marked as inferred. `briefingMarkdown` and
 * `briefingHtml` draw it, and JSON carries it as it is.
 *
 * @param atlas any atlas
 * @param subject what it is about
 * @param options in which language, and as of when
 * @throws {NotFoundError} if the atlas has no such record; it names the nearest
 * @throws {RangeError} if `asOf` is not a date, or before anything that the atlas holds, or a pair names one actor twice
 * @example
 * const { sections, citations } = briefing(atlas, { kind: 'sector', id: 'aerospace' }, { language: 'es' })
 * sections.map(({ heading, statements }) => `${heading}: ${statements.length}`)
 */
export function briefing<I extends IdMap>(
  atlas: Atlas<I>,
  subject: BriefingSubject<NoInfer<I>>,
  options: BriefingOptions,
): Briefing {
  checkAtlas(atlas)
  checkOptions(options, optionNames)
  const { language, asOf = atlas.manifest.asOf } = options
  checkLanguage(language)
  const phrases = phrasesOf[language]
  const subjects = subjectRecords(atlas, subject)
  const scope = scopeOf(atlas, subjects, checkedAsOf(atlas, asOf))
  const writing: Writing = { atlas, subject, scope, asOf, language, phrases }
  const { statementOf, citations } = numbering(writing)
  const sections = writeSections(writing)
    .filter(([, drafts]) => drafts.length > 0)
    .map(([key, drafts]) => ({ key, heading: phrases.headings[key], statements: drafts.map(statementOf) }))
  const { title, version } = atlas.manifest
  return {
    title: titleOf(writing),
    subject,
    asOf,
    language,
    dataset: { title: title[language], version, hash: atlas.hash },
    sections,
    citations: citations(),
  }
}
