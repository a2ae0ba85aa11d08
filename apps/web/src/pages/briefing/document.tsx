/** A briefing as a page: on screen, and on two sheets of A4. @module */
import { developments, labelOfId } from '@puente/core'
import {
  type Briefing,
  type BriefingCitation,
  type BriefingSection,
  readingNotes,
  statementMark,
} from '@puente/core/briefing'
import { inWords, type PageContext } from '../../parts/context.ts'
import { SourceHost } from '../../parts/source-host.tsx'
import { addressOf } from '../../url/address.ts'
import { LinkedNames } from './linked-names.tsx'
import { words } from './words.ts'

interface SectionProps {
  readonly context: PageContext
  readonly section: BriefingSection
  /** The citations that were named before; the first mark of each is where its source leads back to. */
  readonly cited: Set<number>
}

function References({
  context,
  numbers,
  cited,
}: Omit<SectionProps, 'section'> & { readonly numbers: readonly number[] }) {
  const { citation } = inWords(words, context)
  return (
    <sup class="marks">
      {numbers.map((number, at) => {
        const isFirst = !cited.has(number)
        cited.add(number)
        return (
          <>
            {at === 0 ? '' : ' '}
            <a href={`#note-${number}`} {...(isFirst ? { id: `mark-${number}` } : {})} aria-label={citation(number)}>
              {number}
            </a>
          </>
        )
      })}
    </sup>
  )
}

/** Links to what has happened to the subjects themselves; the briefing counts what is wider, too. */
export function AllDevelopments({
  context,
  subjects,
}: Pick<SectionProps, 'context'> & { readonly subjects: readonly string[] }) {
  const { atlas, language, urls } = context
  const changed = subjects.filter((about) => developments(atlas, { about, limit: 1 }).length > 0)
  return (
    <>
      {changed.map((about) => (
        <p class="small screen">
          <a href={urls.page(addressOf(['since'], { about }))}>
            {inWords(words, context).since(labelOfId(atlas, about, language))}
          </a>
        </p>
      ))}
    </>
  )
}

export function BriefingSectionPart({ context, section, cited }: SectionProps) {
  const { key, heading, statements } = section
  return (
    <section {...(key === 'abbreviations' ? { class: key } : {})} aria-labelledby={key}>
      <h2 id={key}>{heading}</h2>
      <ul>
        {statements.map((statement) => {
          const { text, lead, citations, records } = statement
          const mark = statementMark(statement, context.language)
          const isLed = lead !== undefined && lead !== '' && text.startsWith(lead)
          return (
            <li>
              {isLed ? (
                <strong>
                  <LinkedNames context={context} text={lead} records={records} />
                </strong>
              ) : null}
              <LinkedNames context={context} text={isLed ? text.slice(lead.length) : text} records={records} />
              {mark === '' ? null : <span class="aside"> ({mark})</span>}
              <References context={context} numbers={citations} cited={cited} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Source({ context, citation }: { readonly context: PageContext; readonly citation: BriefingCitation }) {
  const { number, text, url, source } = citation
  return (
    <li id={`note-${number}`} value={String(number)}>
      <a href={context.urls.page(addressOf(['sources', source]))}>{text}</a>
      <SourceHost context={context} source={source} url={url} />
      {'\u00A0\u2060'}
      <a class="back" href={`#mark-${number}`} aria-label={inWords(words, context).back(number)}>
        ↩
      </a>
    </li>
  )
}

/**
 * So many letters, of statements and of sources with their addresses, stand on two sheets in any case; with more the
 * sources have their hosts alone on paper.
 */
const lettersOfTwoSheets = 10_600

/** How many letters a briefing has with the whole addresses of its sources. */
const lettersOf = ({ sections, citations }: Briefing): number =>
  sections.reduce((sum, { statements }) => sum + statements.reduce((all, { text }) => all + text.length, 0), 0) +
  citations.reduce((sum, { text, url = '' }) => sum + text.length + url.length, 0)

/** Up to so many letters are set larger, and still stand on two sheets. */
const lettersInLargerType = 13_600

export const isSetLarger = (briefing: Briefing): boolean => lettersOf(briefing) <= lettersInLargerType

/** The sources of a briefing, by number; how they were read, once for all that are alike. */
export const BriefingSources = ({
  context,
  briefing,
}: {
  readonly context: PageContext
  readonly briefing: Briefing
}) => (
  <section class={lettersOf(briefing) <= lettersOfTwoSheets ? 'notes addressed' : 'notes'} aria-labelledby="sources">
    <h2 id="sources">{inWords(words, context).sources}</h2>
    <ol>
      {briefing.citations.map((citation) => (
        <Source context={context} citation={citation} />
      ))}
    </ol>
    {readingNotes(briefing.citations, briefing.language).map((note) => (
      <p class="small aside">{note}</p>
    ))}
  </section>
)
