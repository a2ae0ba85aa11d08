/** What a page is made from, and what it is. @module */
import type { Atlas, Language } from '@puente/core'
import type { Child } from 'hono/jsx'
import type { Address } from '../url/address.ts'
import type { Urls } from '../url/urls.ts'

/** What every page is made from. */
export interface PageContext {
  readonly atlas: Atlas
  readonly language: Language
  readonly urls: Urls
  readonly address: Address
  /** Where the pages are on the web, without a slash at its end; absent: what must be absolute has no host. */
  readonly origin?: string | undefined
  /** Below this every record has its name in linked data, like `https://example.org/v1/`; core's own by default. */
  readonly baseIri?: string | undefined
}

/** Another form of what a page shows. */
export interface Alternate {
  readonly type: string
  readonly href: string
  readonly label: string
}

/** A page, without its frame. */
export interface Page {
  /** 200 by default. */
  readonly status?: 200 | 400 | 404
  /** What it is called in a tab and in search results, without the name of the atlas. */
  readonly title: string
  /** What it says, in a sentence or two. */
  readonly description: string
  readonly body: Child
  /** Its address below the language, as it should be known; absent: it is not to be indexed. */
  readonly canonical?: string
  /** The way that it belongs to, which the header marks. */
  readonly way?: string
  /** How wide its content is; `normal` by default. */
  readonly kind?: 'normal' | 'briefing'
  readonly alternates?: readonly Alternate[]
  /** Its picture for itself, as the text of an SVG document: at `picture.svg` below its address. */
  readonly picture?: string
  /** What chats and search engines show beside a link to it; the sign of the site by default. */
  readonly preview?: 'map' | 'match' | 'network' | 'timeline' | 'white-spots'
  /** What it is, as schema.org says it: JSON in which nothing can end the element that it stands in. */
  readonly jsonLd?: string
}

/** The address to which a request is led on. */
export interface Redirect {
  readonly redirect: string
}

export type PageResult = Page | Redirect

/** A page by its context. */
export type PageOf = (context: PageContext) => PageResult

export const isRedirect = (result: PageResult): result is Redirect => 'redirect' in result

/** The words of a page in each language. */
export const inWords = <T>(words: Readonly<Record<Language, T>>, { language }: Pick<PageContext, 'language'>): T =>
  words[language]
