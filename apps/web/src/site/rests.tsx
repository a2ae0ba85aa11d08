/** What a page rests on, and the way to the same page on other evidence. @module */
import {
  type Atlas,
  type EvidenceKind,
  formatDate,
  isBeyondMainSource,
  isCollectionName,
  lookup,
  viewDate,
} from '@puente/core'
import type { PageContext } from '../parts/context.ts'
import { words } from '../parts/words.ts'
import { type Address, parametersOf, printAddress } from '../url/address.ts'
import { defaultEvidence } from '../url/view.ts'

/** The address without the number of its page: other evidence has other pages. */
function fromTheStart({ path, query }: Address): string {
  const rest = new URLSearchParams(query)
  rest.delete('page')
  return printAddress({ path: path.at(-2) === 'page' ? path.slice(0, -2) : path, query: rest })
}

/** Pages on the records whose ids stand behind the first word of their addresses. */
const onRecords = new Set(['match', 'path', 'network', 'timeline'])

/** The ids of the records that the page at an address is about. */
function subjectsOf(address: Address): readonly string[] {
  const [head = '', ...rest] = address.path
  if (head === 'since') return parametersOf(address, 1).getAll('about')
  if (head === 'briefings') return rest.slice(1)
  return onRecords.has(head) || (isCollectionName(head) && rest.length === 1) ? rest : []
}

/** Whether a page is about a record of which the main source tells nothing, so that it has no page on that alone. */
const isBeyond = (atlas: Atlas, address: Address): boolean =>
  subjectsOf(address).some((id) => {
    const found = lookup(atlas, id)
    return found.ok && isBeyondMainSource(atlas, found.value)
  })

export function Rests({ context: { atlas, language, urls, address } }: { readonly context: PageContext }) {
  const text = words[language]
  const evidence = atlas.evidence ?? defaultEvidence
  const other = evidence === 'paper' ? 'best' : 'paper'
  const date = (kind: EvidenceKind) => formatDate(viewDate(atlas.base ?? atlas, kind), language)
  return (
    <p class="rests">
      {text.rests[evidence](formatDate(atlas.manifest.asOf, language))}{' '}
      {other === 'paper' && isBeyond(atlas, address) ? (
        text.notInPaper
      ) : (
        // On a site of files, a script makes the page on other evidence.
        <a class={urls.kind === 'static' ? 'screen by-script' : 'screen'} href={urls.on(other, fromTheStart(address))}>
          {text.turnTo[other](date(other))}
        </a>
      )}
    </p>
  )
}
