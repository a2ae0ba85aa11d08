/** Two pages on one subject, each statement with its records and citations. @module */

import { mainSourceDate } from '../analysis/developments.ts'
import { scopeOf } from '../analysis/scope.ts'
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { checkedAsOf } from '../dataset/check-date.ts'
import { entriesById } from '../dataset/get.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { checkLanguage, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { type Language, languages } from '../model/language.ts'
import { formatDate } from '../text/format-date.ts'
import { memoize, memoizeBy } from '../util/memo.ts'
import { type BriefingContext, fullName } from './briefing-context.ts'
import type { Briefing, BriefingSection, BriefingSectionKey, BriefingSubject } from './briefing-value.ts'
import { numbering } from './citations.ts'
import { phrasesOf } from './document-parts.ts'
import { type Block, type Draft, mapDrafts } from './draft.ts'
import { withEnded } from './ended-notes.ts'
import { abbreviations } from './sections/abbreviations.ts'
import { actors } from './sections/actors.ts'
import { cautions } from './sections/cautions.ts'
import { developments } from './sections/developments.ts'
import { disputes } from './sections/disputes.ts'
import { existing } from './sections/existing.ts'
import { nextSteps } from './sections/next-steps.ts'
import { situation } from './sections/situation.ts'
import { tried } from './sections/tried.ts'
import { whiteSpotLines, whiteSpotsOf } from './sections/white-spots.ts'
import { joinPair } from './sentence.ts'
import { subjectRecords } from './subject.ts'
import { fitWordBudget, mostWords } from './word-budget.ts'

function titleOf(context: BriefingContext): string {
  const { atlas, language, phrases, scope } = context
  const subjects = scope.subjects.length > 0 ? scope.subjects : entriesById(atlas, atlas.manifest.sides)
  const [first = '', second] = subjects.map((entry) => fullName(context, entry))
  return phrases.title(second === undefined ? first : joinPair(first, second, language))
}

/** The language and date of a briefing. */
export interface BriefingOptions {
  readonly language: Language
  /** The day, month or year that it describes; default: the date of the manifest. What started later is ignored. */
  readonly asOf?: PartialDate
}

/** The word budget of each section that every briefing has: some 1,045 in all, so that they fit on two pages. */
const wordBudgets: Readonly<Record<Exclude<BriefingSectionKey, 'developments' | 'abbreviations'>, number>> = {
  situation: 140,
  actors: 124,
  existing: 228,
  tried: 160,
  'white-spots': 114,
  'next-steps': 159,
  disputes: 62,
  // Of these the disputes take what they need.
  cautions: 118,
}

const allWords = Object.values(wordBudgets).reduce((sum, words) => sum + words, 0) - wordBudgets.disputes

/** The word budget of what has happened since; the other sections make room for it. */
const developmentWords = 130

/** The same context in every other language. */
const inOtherLanguages = (context: BriefingContext): readonly BriefingContext[] =>
  languages
    .filter((language) => language !== context.language)
    .map((language) => ({ ...context, language, phrases: phrasesOf[language] }))

/** Tests whether a record is among those behind some drafts, by its id. */
function mentionOf({ records: all }: Atlas, drafts: readonly Draft[]): (id: string) => boolean {
  const { count, numberOf } = recordIndex(all)
  const named = new Set<string>(drafts.flatMap(({ records }) => records.map(({ record }) => record.id)))
  const isCounted = new Uint8Array(count)
  for (const { counted = [] } of drafts) for (let at = 0; at < counted.length; at++) isCounted[counted[at] ?? 0] = 1
  return (id) => named.has(id) || isCounted[numberOf(id) ?? -1] === 1
}

/** The sections in order; the last ones draw on what the first ones found, in whatever language. */
function writeSections(context: BriefingContext): readonly (readonly [BriefingSectionKey, readonly Draft[]])[] {
  const others = inOtherLanguages(context)
  const spots = whiteSpotsOf(context, context.scope.subjects)
  const since = developments(context, others, developmentWords)
  const share = since.length === 0 ? 1 : 1 - developmentWords / allWords
  const fit = (key: keyof typeof wordBudgets, blocksOf: (one: BriefingContext) => readonly Block[], taken = 0) => {
    const blocksIn = (one: BriefingContext) =>
      blocksOf(one).map((block) => mapDrafts(block, (draft) => withEnded(one, draft)))
    const words = Math.floor(share * wordBudgets[key]) - taken
    return [key, fitWordBudget(blocksIn(context), others.map(blocksIn), words)] as const
  }
  const sections = [
    fit('situation', situation),
    fit('actors', actors),
    fit('existing', existing),
    fit('tried', tried),
    ['developments', since] as const,
    fit('white-spots', (one) => whiteSpotLines(one, spots)),
    fit('next-steps', (one) => nextSteps(one, spots)),
  ]
  const idsIn = (some: readonly Draft[]) => some.flatMap(({ records }) => records.map(({ record }) => record.id))
  const drafts = sections.flatMap(([, some]) => some.flat())
  const isMentioned = mentionOf(context.atlas, drafts)
  const disputed = fit('disputes', (one) => disputes(one, drafts))
  const disputedIds = new Set(idsIn(disputed[1].flat()))
  const taken = disputed[1].reduce((sum, versions) => sum + mostWords(versions), 0)
  const cautioned = fit('cautions', (one) => cautions(one, isMentioned, disputedIds), taken)
  return [...sections, disputed, cautioned].map(([key, some]) => [key, some.map(([own]) => own)])
}

const headingOf = ({ atlas, language, phrases }: BriefingContext, key: BriefingSectionKey): string =>
  key === 'developments' ? phrases.since(formatDate(mainSourceDate(atlas), language)) : phrases.headings[key]

function write(atlas: Atlas, subject: BriefingSubject, language: Language, asOf: PartialDate): Briefing {
  const phrases = phrasesOf[language]
  const subjects = subjectRecords(atlas, subject)
  const scope = scopeOf(atlas, subjects, asOf)
  const context: BriefingContext = { atlas, subject, scope, asOf, language, phrases }
  const { statementOf, isCited, citations } = numbering(context)
  const sectionOf = (key: BriefingSectionKey, drafts: readonly Draft[]): readonly BriefingSection[] =>
    drafts.length === 0 ? [] : [{ key, heading: headingOf(context, key), statements: drafts.map(statementOf) }]
  const title = titleOf(context)
  const written = writeSections(context)
  const sections = written.flatMap(([key, drafts]) => sectionOf(key, drafts))
  const texts = [title, ...sections.flatMap(({ statements }) => statements.map(({ text }) => text))]
  const drafts = written.flatMap(([, some]) => some)
  const spelled = abbreviations(context, texts, drafts, isCited).map((draft) =>
    withEnded(context, draft, texts.join('\n')),
  )
  const { manifest, hash } = atlas
  return {
    title,
    subject,
    asOf,
    language,
    dataset: { title: manifest.title[language], version: manifest.version, hash },
    sections: [...sections, ...sectionOf('abbreviations', spelled)],
    citations: citations(),
  }
}

/** The briefings that were asked for last. Of 100,000 organizations one weighs some megabytes: it names all its records. */
const keptBriefings = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    (...key: readonly [BriefingSubject, Language, PartialDate]) => JSON.stringify(key),
    (subject, language, asOf) => write(atlas, subject, language, asOf),
    4,
  ),
)

const optionNames: OptionNames<BriefingOptions> = { language: true, asOf: true }

/**
 * A briefing: two pages on a sector, a cluster, a country or region, a pair of clusters, or the whole atlas.
 *
 * Its sections are the situation, the actors, what exists, what was tried with which result, what has happened since the
 * main source, the white spots, the next steps, what the sources dispute of all this, cautions, and what the short names
 * stand for where nothing else spells them out. Each statement names
 * its records and citations; what no source states is marked as inferred, what only other sources than the main one tell
 * is marked too, and what had ended by the date says so. `briefingMarkdown` and `briefingHtml` draw it, and JSON carries
 * it as it is.
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
  return keptBriefings(atlas)(subject, language, checkedAsOf(atlas, asOf))
}
