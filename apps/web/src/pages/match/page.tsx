/** Whom an actor should talk to, and why. @module */
import {
  type ActorCollection,
  actorCollections,
  type DisplayMatches,
  type DisplayPartner,
  defaultWeights,
  displayMatches,
  type Entry,
  formatCount,
  formatNumber,
  type Language,
  matches,
  partLabels,
  partMeanings,
  partNames,
} from '@puente/core'
import { matchPicture } from '@puente/core/pictures'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { actorOf } from '../../parts/choose-actor.tsx'
import { inWords, type Page, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Form } from '../../parts/form.tsx'
import { missingPage } from '../../parts/missing-page.tsx'
import { Marks, NoteList, Notes } from '../../parts/notes.tsx'
import { areIdsIn, isCountTo, isOneOf, isSector, problemsWith } from '../../parts/parameters.ts'
import { type Drawings, drawings, Picture, pictureHref } from '../../parts/picture.tsx'
import { Reach } from '../../parts/reach.tsx'
import { words as shared } from '../../parts/words.ts'
import { wrongPage } from '../../parts/wrong-page.tsx'
import { addressOf, printAddress } from '../../url/address.ts'
import { chooseAskerPage } from './choose-page.tsx'
import { comparePage } from './compare.tsx'
import { type Choice, choiceOf, limits, MatchForm, matchAddress, scopeOf } from './form.tsx'
import { Parts, Suggestion } from './suggestion.tsx'
import { words } from './words.ts'

function Partner({
  context,
  partner,
  notes,
  largest,
}: {
  readonly context: PageContext
  readonly partner: DisplayPartner
  readonly notes: Notes
  readonly largest: number
}) {
  return (
    <li class="suggestion">
      <div class="suggestion-head">
        <h3>
          <EntryLink context={context} entry={partner.entry} text={partner.label} marks="all" />
        </h3>
        <span class="place small">{partner.exactPlace}</span>
      </div>
      <Reach context={context} entry={partner.entry} notes={notes} />
      <ul class="plain">
        {partner.ties.map(({ entry, text, citations }) => (
          <li>
            <EntryLink context={context} entry={entry} text={text} />
            <Marks of={citations} notes={notes} context={context} />
          </li>
        ))}
      </ul>
      <Parts context={context} match={partner} notes={notes} largest={largest} />
    </li>
  )
}

/** The parts of a score with their weights and what they count, the weightiest first. */
const Weights = ({ language }: { readonly language: Language }) => (
  <ul>
    {partNames
      .toSorted((a, b) => defaultWeights[b].weight - defaultWeights[a].weight)
      .map((name) => (
        <li>
          {`${partLabels[name][language]}\u00A0×\u00A0${formatNumber(defaultWeights[name].weight, language)}: ${partMeanings[name][language]}`}
        </li>
      ))}
  </ul>
)

interface FoundProps {
  readonly context: PageContext
  readonly asker: Entry<ActorCollection>
  readonly choice: Choice
  readonly found: DisplayMatches
  /** The scores as bars; absent where nobody is suggested. */
  readonly pictures?: Drawings
}

function Suggestions({
  context,
  asker,
  choice,
  found,
  notes,
  largest,
}: FoundProps & { readonly notes: Notes; readonly largest: number }) {
  const { urls, address } = context
  const text = inWords(words, context)
  const { id } = asker.record
  if (found.suggestions.length === 0) return <p>{text.none}</p>
  const query = new URLSearchParams(address.query)
  query.set('limit', String(Math.min(choice.limit + limits.standard, limits.most)))
  return (
    <Form context={context} address={matchAddress(id)} place="around">
      <h2 class="hidden">{text.suggested}</h2>
      {Object.entries(scopeOf(choice)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ol class="plain suggestions">
        {found.suggestions.map((match) => (
          <Suggestion context={context} asker={id} match={match} notes={notes} largest={largest} />
        ))}
      </ol>
      <button type="submit" class="quiet screen by-script-on-files">
        {text.compare}
      </button>
      {found.more && choice.limit < limits.most ? (
        <p class="screen">
          <a href={urls.page(`${matchAddress(id)}?${query}`)}>{text.more}</a>
        </p>
      ) : null}
    </Form>
  )
}

function foundPage({ context, asker, choice, found, pictures }: FoundProps): Page {
  const { language } = context
  const text = inWords(words, context)
  const notes = new Notes()
  const title = text.title(found.label)
  const { sector, organizations, limit } = choice
  const alternates =
    asker.collection === 'clusters'
      ? alternatesOf(context.urls, ['json'], (suffix) =>
          addressOf(['clusters', asker.record.id, `matches.${suffix}`], {
            sector,
            organizations: organizations ? 'true' : undefined,
            limit: String(limit),
          }),
        )
      : []
  const { one, many } = text.suggestions
  const forms = { one: { en: one, es: one }, many: { en: many, es: many } }
  const lead = text.lead(
    formatCount(found.suggestions.length, forms, language),
    found.asOf,
    found.more && found.suggestions.length > 1,
  )
  const largest = Math.max(
    1,
    ...[...found.suggestions, ...found.existing].flatMap(({ parts }) => parts.map(({ value }) => value)),
  )
  return {
    title,
    description: `${lead} ${found.suggestions
      .slice(0, 3)
      .map(({ label }) => label)
      .join(', ')}.`,
    way: 'match',
    preview: 'match',
    ...(pictures === undefined ? {} : { picture: pictures[0] }),
    canonical: matchAddress(asker.record.id),
    alternates,
    body: (
      <>
        <p class="crumbs">
          <EntryLink context={context} entry={asker} />
        </p>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <MatchForm context={context} id={asker.record.id} choice={choice} />
        <p class="small screen">
          <a href="#how">{text.how}</a>. {text.opens}
        </p>
        {pictures === undefined ? null : (
          <Picture context={context} href={context.urls.picture(printAddress(context.address))} svg={pictures} />
        )}
        <div class="with-margin">
          <div>
            <Suggestions
              context={context}
              asker={asker}
              choice={choice}
              found={found}
              notes={notes}
              largest={largest}
            />
            {found.existing.length === 0 ? null : (
              <section aria-labelledby="existing">
                <h2 id="existing">{text.existing}</h2>
                <p class="small">{text.existingLead}</p>
                <ul class="plain suggestions">
                  {found.existing.map((partner) => (
                    <Partner context={context} partner={partner} notes={notes} largest={largest} />
                  ))}
                </ul>
              </section>
            )}
            <section class="box" aria-labelledby="how">
              <h2 id="how">{text.how}</h2>
              <p>{text.howText}</p>
              <Weights language={language} />
              <p>{text.howInferred}</p>
            </section>
            <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </>
    ),
  }
}

interface Chosen {
  readonly asker: Entry<ActorCollection>
  readonly choice: Choice
  readonly chosen: readonly Entry<ActorCollection>[]
}

/** The candidates chosen, ranked among all that the list has from which they are chosen. */
function comparedPage(context: PageContext, { asker, choice, chosen }: Chosen): Page {
  const { atlas, language } = context
  const organizations = choice.organizations || chosen.some(({ collection }) => collection === 'organizations')
  const options = { ...choice, organizations, limit: limits.most, introductions: false }
  const { suggestions, existing } = displayMatches(atlas, matches(atlas, asker.record.id, options), language)
  const isChosen = ({ entry }: { readonly entry: Entry }) => chosen.some(({ record }) => record.id === entry.record.id)
  const candidates = [...suggestions.filter(isChosen), ...existing.filter(isChosen)]
  const others = chosen.filter(({ record }) => candidates.every(({ entry }) => entry.record.id !== record.id))
  return comparePage({ context, asker, candidates, others })
}

/** The page at `match/claut`. */
export function partnersPage(context: PageContext): PageResult {
  const { atlas, language, address } = context
  const [, id = '', ...rest] = address.path
  const asker = actorOf(atlas, id)
  if (asker === undefined || rest.length > 0) return missingPage(context)
  if (asker.record.id !== id) return { redirect: matchAddress(asker.record.id) }
  const wanted = address.query.getAll('with').flatMap((ids) => ids.split(','))
  const problems = problemsWith(context, new URLSearchParams([['with', wanted.join(',')], ...address.query]), {
    with: areIdsIn(actorCollections),
    sector: isSector,
    organizations: isOneOf(['true', 'false']),
    limit: isCountTo(limits.most),
  })
  if (problems.length > 0) {
    const onward = { address: matchAddress(id), label: inWords(words, context).back }
    return wrongPage(context, { problems, way: 'match', onward })
  }
  const choice = choiceOf(context)
  const chosen = [
    ...new Map(wanted.flatMap((one) => actorOf(atlas, one) ?? []).map((one) => [one.record.id, one])).values(),
  ]
  if (chosen.length > 0) return comparedPage(context, { asker, choice, chosen })
  const matched = matches(atlas, asker.record.id, choice)
  const found = displayMatches(atlas, matched, language)
  const drawing = { language, hrefOf: pictureHref(context), limit: 50 }
  const pictures =
    found.suggestions.length === 0
      ? {}
      : { pictures: drawings('match', ({ width, id }) => matchPicture(atlas, matched, { ...drawing, width, id })) }
  return foundPage({ context, asker, choice, found, ...pictures })
}

/** The page at `match/claut`; at `match`, an actor is chosen. */
export const matchPage = (context: PageContext): PageResult =>
  context.address.path.length > 1 ? partnersPage(context) : chooseAskerPage(context)
