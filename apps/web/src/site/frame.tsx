/** What stands around every page: header and footer. @module */
import { beyondMark, type Language, mainSourceDate } from '@puente/core'
import { raw } from 'hono/html'
import type { Page, PageContext } from '../parts/context.ts'
import { Form } from '../parts/form.tsx'
import { Mark } from '../parts/icons.tsx'
import { Report } from '../parts/report.tsx'
import { words } from '../parts/words.ts'
import { printAddress } from '../url/address.ts'
import { Rests } from './rests.tsx'

interface FrameProps {
  readonly context: PageContext
  readonly page: Page
}

const ways = ['clusters', 'match', 'map', 'white-spots', 'briefings', 'timeline', 'since', 'findings'] as const

function SiteHeader({ context, page }: FrameProps) {
  const { atlas, language, urls, address } = context
  const text = words[language]
  const other: Language = language === 'en' ? 'es' : 'en'
  const [brand = ''] = atlas.manifest.title[language].split(':')
  return (
    <header class="site-header">
      <div class="bar">
        <a class="brand" href={urls.page('')}>
          <Mark />
          <span>{brand}</span>
        </a>
        <search class="site-search">
          <Form context={context} address="search" place="bar">
            <label for="site-q" class="hidden">
              {text.searchIn}
            </label>
            <input
              id="site-q"
              name="q"
              type="search"
              required
              maxlength={1000}
              placeholder={text.searchHint}
              autocomplete="off"
              {...(urls.data === undefined ? {} : { 'data-suggest': urls.data('suggest') })}
            />
            <button type="submit">{text.search}</button>
          </Form>
        </search>
        <a class="language" href={urls.page(printAddress(address), other)} hreflang={other} lang={other}>
          {text.other}
        </a>
      </div>
      <nav aria-label={text.menu}>
        <ul>
          {ways.map((way) => (
            <li>
              <a href={urls.page(way)} {...(page.way === way ? { 'aria-current': 'true' as const } : {})}>
                {way === 'since' ? text.since(mainSourceDate(atlas).slice(0, 4)) : text.ways[way]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Rests context={context} />
    </header>
  )
}

function SiteFooter({ context, page, body }: FrameProps & { readonly body: string }) {
  const { atlas, language, urls, origin, address } = context
  const { version, licence } = atlas.manifest
  const text = words[language]
  return (
    <footer class="site-footer">
      <Rests context={context} />
      {origin === undefined ? null : (
        <p class="on-paper">{origin + urls.page(page.canonical ?? printAddress(address))}</p>
      )}
      {body.includes(`(${beyondMark[language]})`) ? <p>{text.beyond(beyondMark[language])}</p> : null}
      <p>
        {text.dataset(version)} <code>{atlas.hash.slice(0, 12)}</code>.{' '}
        <a href={licence.url} rel="license noreferrer">
          {text.licence(licence.id)}
        </a>{' '}
        <strong>{text.notOfUnion}</strong>
      </p>
      <ul class="inline screen">
        <li>
          <a href={urls.page('about')}>{text.ways.about}</a>
        </li>
        <li>
          <a href={urls.page('accessibility')}>{text.accessibility}</a>
        </li>
        <Report context={context} title={page.title} as="li" />
        {urls.data === undefined ? null : (
          <li>
            <a href={urls.reference ?? urls.data('')}>{text.api}</a>
          </li>
        )}
      </ul>
    </footer>
  )
}

function Frame({ context, page }: FrameProps) {
  const body = String(page.body)
  return (
    <>
      <a class="skip" href="#content">
        {words[context.language].skip}
      </a>
      <SiteHeader context={context} page={page} />
      <main id="content" tabindex={-1}>
        {raw(body)}
      </main>
      <SiteFooter context={context} page={page} body={body} />
    </>
  )
}

/** A percentage on one line: without a space in English, with one that does not break in Spanish. */
const percentages = { en: '$1%', es: '$1\u00A0%' } as const satisfies Record<Language, string>

/** Most pages have none, which is found sooner by the sign alone. */
const withPercentages = (text: string, language: Language): string =>
  text.includes('%') ? text.replaceAll(/(\d) %/g, percentages[language]) : text

/** A page in its frame, as text: what stands in the body of the document. */
export const frameOf = (props: FrameProps): string => withPercentages(String(Frame(props)), props.context.language)
