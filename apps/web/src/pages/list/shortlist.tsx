/** Some records of a collection side by side: a list that is passed on by its address. @module */
import {
  type CollectionName,
  descriptionOf,
  displayRecord,
  type Entry,
  entryOf,
  lookupIn,
  shortLabelOf,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Marks, NoteList, Notes } from '../../parts/notes.tsx'
import { Table } from '../../parts/table.tsx'
import { Value } from '../../parts/value.tsx'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

/** Beyond these a table no longer fits a page. */
const maxSideBySide = 6

/** The page of a shortlist; ids that are unknown are left out. */
export function shortlistPage(context: PageContext, collection: CollectionName, ids: readonly string[]): Page {
  const { atlas, language } = context
  const text = inWords(words, context)
  const entries = [...new Set(ids)].slice(0, maxSideBySide).flatMap((id): Entry[] => {
    const found = lookupIn(atlas, collection, id.trim())
    return found.ok ? [entryOf(collection, found.value)] : []
  })
  const shown = entries.map((entry) => displayRecord(atlas, entry, language))
  const names = [...new Map(shown.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label] as const)))]
  const heading = text.shortlist(entries.map((entry) => shortLabelOf(atlas, entry, language)).join(', '))
  const notes = new Notes()
  return {
    title: heading,
    description: text.shortlistLead,
    way: collection,
    canonical: addressOf([collection], { with: entries.map(({ record }) => record.id).join(',') }),
    body: (
      <>
        <p class="crumbs">
          <a href={context.urls.page(collection)}>{capital(descriptionOf(collection).label.many[language])}</a>
        </p>
        <h1>{heading}</h1>
        <p class="lead">{text.shortlistLead}</p>
        <Table label={heading} even>
          <thead>
            <tr>
              <td />
              {entries.map((entry) => (
                <th scope="col">
                  <EntryLink context={context} entry={entry} marks="all" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map(([name, label]) => (
              <tr>
                <th scope="row" class="small">
                  {capital(label)}
                </th>
                {shown.map(({ fields, citations, label: of }) => (
                  <td data-label={of}>
                    {fields.some((field) => field.name === name && field.values.length > 0) ? null : '–'}
                    {fields
                      .filter((field) => field.name === name)
                      .flatMap((field) =>
                        field.values.map((value) => (
                          <div>
                            <Value context={context} parts={value.parts} />
                            <Marks
                              of={[value.citations, field.citations, citations].find((one) => one.length > 0) ?? []}
                              notes={notes}
                              context={context}
                            />
                          </div>
                        )),
                      )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
        <NoteList notes={notes} context={context} />
      </>
    ),
  }
}
