/** Everything dated, in order of time. @module */
import {
  type DisplayTimelineEntry,
  displayTimelineEntry,
  type Entry,
  formatCount,
  formatNumber,
  formatWhen,
  isPartialDate,
  labelOf,
  labelOfId,
  lookupIn,
  noTimelineMessage,
  overview,
  type PluralForms,
  type TimelineEntry,
  type TimelineOptions,
  timeline,
} from '@puente/core'
import { timelinePicture } from '@puente/core/pictures'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { actorOf } from '../../parts/choose-actor.tsx'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Form } from '../../parts/form.tsx'
import { missingNumber, missingPage } from '../../parts/missing-page.tsx'
import { Marks, NoteList, Notes } from '../../parts/notes.tsx'
import { Pager } from '../../parts/pager.tsx'
import { isDate, isSector, problemsWith } from '../../parts/parameters.ts'
import { drawings, Picture, pictureHref } from '../../parts/picture.tsx'
import { WhatHappened } from '../../parts/what-happened.tsx'
import { words as shared } from '../../parts/words.ts'
import { wrongPage } from '../../parts/wrong-page.tsx'
import { addressOf, parametersOf, printAddress } from '../../url/address.ts'

const words = {
  en: {
    title: 'Timeline',
    titleOf: (name: string) => `Timeline of ${name}`,
    lead: (count: string, kinds: string) => `${count}. By kind: ${kinds}.`,
    part: (first: string, last: string) => `This page lists ${first} to ${last}, the latest first.`,
    sector: 'Sector',
    anySector: 'all sectors',
    from: 'From year',
    to: 'To year',
    show: 'Show',
    all: 'The whole timeline',
    without: 'The milestones of a single cluster or organisation are in its own timeline: its page has the link.',
  },
  es: {
    title: 'Cronología',
    titleOf: (name: string) => `Cronología de ${name}`,
    lead: (count: string, kinds: string) => `${count}. Por tipo: ${kinds}.`,
    part: (first: string, last: string) => `Esta página tiene las entradas ${first} a ${last}, las últimas primero.`,
    sector: 'Sector',
    anySector: 'todos los sectores',
    from: 'Desde el año',
    to: 'Hasta el año',
    show: 'Mostrar',
    all: 'Toda la cronología',
    without: 'Los hitos de cada clúster u organización están en su propia cronología: su página tiene el enlace.',
  },
}

const entryForms: PluralForms = {
  one: { en: 'dated entry', es: 'entrada con fecha' },
  many: { en: 'dated entries', es: 'entradas con fecha' },
}

/** The kinds that there are, each with how many, the most first: “event (3), label (1)”. */
function kindsIn({ atlas, language }: PageContext, entries: readonly TimelineEntry[]): string {
  const kinds = Map.groupBy(entries, ({ kind }) => kind)
  const bySize = [...kinds.values()].toSorted((a, b) => b.length - a.length)
  const texts = bySize.flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : `${displayTimelineEntry(atlas, first, language).kindLabel} (${formatNumber(rest.length + 1, language)})`,
  )
  return texts.join(', ')
}

/** Up to so many entries the picture is a list, which needs no enlarging. */
const listedEntries = 24

/** More entries on one page would make one that nobody reads to its end. */
export const timelinePageSize = 100

/** The timeline of an actor or of all, with what narrows it: a sheet of paper shows no form. */
function titleOf(context: PageContext, actor: Entry | undefined, { sector, from, to }: TimelineOptions): string {
  const { atlas, language } = context
  const text = inWords(words, context)
  const title = actor === undefined ? text.title : text.titleOf(labelOf(atlas, actor, language))
  const narrowed = [
    ...(sector === undefined ? [] : [labelOfId(atlas, sector, language)]),
    ...(from === undefined ? [] : [formatWhen('since', from, language)]),
    ...(to === undefined ? [] : [formatWhen('until', to, language)]),
  ]
  return narrowed.length === 0 ? title : `${title}: ${narrowed.join(', ')}`
}

function optionsOf({ atlas }: PageContext, query: URLSearchParams): TimelineOptions {
  const sector = query.get('sector') ?? ''
  const [from = '', to = ''] = ['from', 'to'].map((name) => query.get(name)?.trim())
  return {
    ...(sector !== '' && lookupIn(atlas, 'sectors', sector).ok ? { sector } : {}),
    ...(isPartialDate(from) ? { from } : {}),
    ...(isPartialDate(to) ? { to } : {}),
  }
}

interface RowProps {
  readonly context: PageContext
  readonly notes: Notes
  readonly shown: DisplayTimelineEntry
}

function Row({ context, notes, shown }: RowProps) {
  return (
    <li>
      <span class="date">{shown.when}</span>{' '}
      <div>
        {/* That a label is last known at some time says nothing of when it was given. */}
        <WhatHappened
          context={context}
          text={shown.text}
          record={shown.record}
          marks={shown.kind === 'award' ? 'none' : 'ended'}
        />{' '}
        <span class="tagged">
          <span class="tag">{shown.kindLabel}</span>
          <Marks of={shown.citations} notes={notes} context={context} />
        </span>
        {shown.otherDates.map(({ when, label, disputes, citations, note }) => (
          <div class={disputes ? 'statement disputes' : 'statement'}>
            <span class="aside">{label}:</span> {when}
            {note === undefined ? '' : `. ${note}`}
            <Marks of={citations} notes={notes} context={context} />
          </div>
        ))}
      </div>
    </li>
  )
}

/** The entries by year, the latest year and of each year the latest entry first; what has no more than the year, last. */
function byYear(entries: readonly TimelineEntry[]): readonly (readonly [string, readonly TimelineEntry[]])[] {
  const years = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    const year = entry.date.slice(0, 4)
    years.set(year, [entry, ...(years.get(year) ?? [])])
  }
  const isOfYear = ({ date }: TimelineEntry) => date.length === 4
  return [...years]
    .map(([year, all]) => [year, [...all.filter((one) => !isOfYear(one)), ...all.filter(isOfYear)]] as const)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
}

function TimelineForm({
  context,
  action,
  options,
}: {
  readonly context: PageContext
  readonly action: string
  readonly options: TimelineOptions
}) {
  const { atlas, language } = context
  const text = inWords(words, context)
  return (
    <Form context={context} class="fields screen" address={action}>
      <div>
        <label for="sector">{text.sector}</label>
        <select id="sector" name="sector">
          <option value="">{text.anySector}</option>
          {overview(atlas).sectors.map(({ sector }) => (
            <option value={sector.record.id} {...(sector.record.id === options.sector ? { selected: true } : {})}>
              {labelOf(atlas, sector, language)}
            </option>
          ))}
        </select>
      </div>
      {(['from', 'to'] as const).map((end) => (
        <div>
          <label for={end}>{text[end]}</label>
          <input id={end} name={end} inputmode="numeric" maxlength={10} value={options[end] ?? ''} />
        </div>
      ))}
      <div>
        <button type="submit">{text.show}</button>
      </div>
    </Form>
  )
}

/** The page at `timeline`, or `timeline/claut`; with `page` behind it, the entries before. */
export function timelinePage(context: PageContext): PageResult {
  const { atlas, language, urls, address } = context
  const text = inWords(words, context)
  // After `timeline`, and whose it is, the path may have parameters in pairs, as a site of files does.
  const id = address.path.length % 2 === 0 ? address.path[1] : undefined
  const parameters = parametersOf(address, id === undefined ? 1 : 2)
  const actor = id === undefined ? undefined : actorOf(atlas, id)
  if (id !== undefined && actor === undefined) return missingPage(context)
  if (actor !== undefined && actor.record.id !== id) return { redirect: addressOf(['timeline', actor.record.id]) }
  const problems = problemsWith(context, parameters, { sector: isSector, from: isDate, to: isDate })
  const onward = { address: 'timeline', label: text.all }
  if (problems.length > 0) return wrongPage(context, { problems, way: 'timeline', onward })
  const options: TimelineOptions = {
    ...optionsOf(context, parameters),
    ...(actor === undefined ? {} : { actor: actor.record.id }),
  }
  const entries = timeline(atlas, options)
  const pages = Math.max(1, Math.ceil(entries.length / timelinePageSize))
  const number = Number(parameters.get('page') ?? 1)
  const path = ['timeline', ...(id === undefined ? [] : [id])]
  const { sector, from, to } = options
  const addressAt = (page: number) => addressOf(path, { sector, from, to, page: page === 1 ? undefined : String(page) })
  if (!Number.isInteger(number) || number < 1 || number > pages) {
    return missingNumber(context, { number, pages, addressAt })
  }
  // The first page has the latest.
  const shown = entries.slice(-number * timelinePageSize, entries.length - (number - 1) * timelinePageSize)
  const title = titleOf(context, actor, options)
  const whole = text.lead(formatCount(entries.length, entryForms, language), kindsIn(context, entries))
  const [first, last] = [(number - 1) * timelinePageSize + 1, Math.min(number * timelinePageSize, entries.length)]
  const lead =
    pages === 1 ? whole : `${whole} ${text.part(formatNumber(first, language), formatNumber(last, language))}`
  const drawing = { language, hrefOf: pictureHref(context) }
  const pictures =
    entries.length === 0
      ? undefined
      : drawings('timeline', ({ width, id, isPlain }) =>
          timelinePicture(atlas, entries, { ...drawing, width, id, plainMarks: isPlain }),
        )
  const alternates = alternatesOf(urls, ['json'], (suffix) =>
    addressOf([`timeline.${suffix}`], { actor: id, sector, from, to }),
  )
  const notes = new Notes()
  return {
    title,
    description: lead,
    ...(pictures === undefined ? {} : { picture: pictures[0] }),
    way: 'timeline',
    preview: 'timeline',
    alternates,
    canonical: addressOf(path, { page: number === 1 ? undefined : String(number) }),
    body: (
      <>
        {actor === undefined ? null : (
          <p class="crumbs">
            <EntryLink context={context} entry={actor} /> · <a href={urls.page('timeline')}>{text.all}</a>
          </p>
        )}
        <h1>{title}</h1>
        <p class="lead">{entries.length === 0 ? noTimelineMessage(atlas, options)[language] : lead}</p>
        {actor === undefined ? <p class="small">{text.without}</p> : null}
        {actor === undefined ? <TimelineForm context={context} action={addressOf(path)} options={options} /> : null}
        {pictures === undefined ? null : (
          <Picture
            context={context}
            zoom={entries.length > listedEntries}
            href={urls.picture(printAddress(address))}
            svg={pictures}
          />
        )}
        <div class="with-margin below">
          <div>
            {byYear(shown).map(([year, ofYear]) => (
              <section>
                <h2>{year}</h2>
                <ol class="plain dated">
                  {ofYear.map((entry) => (
                    <Row context={context} notes={notes} shown={displayTimelineEntry(atlas, entry, language)} />
                  ))}
                </ol>
              </section>
            ))}
            <Pager
              context={context}
              number={number}
              pages={pages}
              total={entries.length}
              size={timelinePageSize}
              addressAt={addressAt}
            />
            <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </>
    ),
  }
}
