/** A page in the other formats in which a service gives what it shows. @module */
import type { Urls } from '../url/urls.ts'
import type { Alternate } from './context.ts'

/** How reference managers read a source, or the atlas. */
export const referenceSuffixes = ['bib', 'ris', 'csl.json'] as const

const formats = {
  csv: ['text/csv', 'CSV'],
  json: ['application/json', 'JSON'],
  jsonld: ['application/ld+json', 'JSON-LD'],
  graphml: ['application/graphml+xml', 'GraphML'],
  md: ['text/markdown', 'Markdown'],
  html: ['text/html', 'HTML'],
  bib: ['application/x-bibtex', 'BibTeX'],
  ris: ['application/x-research-info-systems', 'RIS'],
  'csl.json': ['application/vnd.citationstyles.csl+json', 'CSL-JSON'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
} as const

/**
 * The other formats of a page; none where no service answers.
 *
 * @param suffixes of the formats, in the order in which they are offered
 * @param addressAs the address below `/v1` of what ends so, like `timeline.json?actor=claut`
 */
export function alternatesOf(
  { data }: Urls,
  suffixes: readonly (keyof typeof formats)[],
  addressAs: (suffix: string) => string,
): readonly Alternate[] {
  if (data === undefined) return []
  return suffixes.map((suffix) => {
    const [type, label] = formats[suffix]
    return { type, label, href: data(addressAs(suffix)) }
  })
}

interface DownloadsProps {
  /** What the links are named after. */
  readonly text: string
  readonly alternates: readonly Alternate[]
}

/** The formats as a line of links; nothing where there are none. */
export const Downloads = ({ text, alternates }: DownloadsProps) =>
  alternates.length === 0 ? null : (
    <p class="small screen">
      {text}{' '}
      {alternates.map(({ href, label }, at) => (
        <>
          {at === 0 ? '' : ' · '}
          <a href={href}>{label}</a>
        </>
      ))}
    </p>
  )
