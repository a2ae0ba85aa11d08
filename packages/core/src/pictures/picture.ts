/** What all pictures have in common: their options, and the element around them. @module */
import { type Atlas, checkAtlas, type Entry } from '../dataset/atlas.ts'
import { checkedInteger, checkedText, checkLanguage, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import { paint } from './palette.ts'
import { type Attributes, element, escapeXml } from './svg.ts'

/** How a picture is drawn. */
export interface PictureOptions {
  readonly language: Language
  /** In units of the picture, which are pixels where it is not scaled: from 240 to 2400; default: 960. */
  readonly width?: number
  /** The address of a record's page, or undefined where it has none; default: nothing is a link. */
  readonly hrefOf?: ((entry: Entry) => string | undefined) | undefined
  /** What the ids in the picture begin with, to be told from others on a page; default: the kind of picture. */
  readonly id?: string
}

export const pictureOptionNames: OptionNames<PictureOptions> = { language: true, width: true, hrefOf: true, id: true }

/** An atlas, and how a picture of it is drawn. */
export interface PictureContext {
  readonly atlas: Atlas
  readonly language: Language
  readonly width: number
  readonly hrefOf: (entry: Entry) => string | undefined
  readonly id: string
}

const widthRange = { min: 240, standard: 960, max: 2400 } as const

/** @throws {TypeError} if it is given and no function */
export function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function')
    throw new TypeError(`options.${name} is no function: give one that returns an address`)
}

/** @throws {TypeError} if an option is unknown or of another kind; {RangeError} if the width or language is none that fits */
export function pictureContext<O extends PictureOptions>(
  atlas: Atlas,
  options: O,
  names: OptionNames<O>,
  kind: string,
): PictureContext {
  checkAtlas(atlas)
  checkOptions(options, names)
  const { language, width = widthRange.standard, hrefOf = () => undefined, id = kind } = options
  checkLanguage(language)
  checkFunction('hrefOf', hrefOf)
  return {
    atlas,
    language,
    width: checkedInteger('options.width', width, widthRange.min, widthRange.max),
    hrefOf,
    id: checkedText('options.id', id),
  }
}

/** What is around the drawing. */
export interface PictureFrame {
  readonly kind: string
  readonly height: number
  /** What is shown, in a few words. */
  readonly title: string
  /** The same in a sentence or two, for those who do not see it. */
  readonly description: string
}

const fonts = 'system-ui, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif'

/** A whole picture: on a ground of its own, with its title and description. */
export function picture(
  { width, id, language }: PictureContext,
  { kind, height, title, description }: PictureFrame,
  ...children: readonly string[]
): string {
  const drawing = children.join('\n')
  const size: Attributes = { width, height: Math.ceil(height), viewBox: `0 0 ${width} ${Math.ceil(height)}` }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      class: `picture picture-${kind}`,
      lang: language,
      // What holds links is no single image to a screen reader.
      role: drawing.includes('<a ') ? 'group' : 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': fonts,
    },
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element('desc', { id: `${id}-desc` }, escapeXml(description)),
    '\n',
    element('rect', { ...paint({ fill: 'paper' }, 'picture-ground'), width, height: Math.ceil(height) }),
    '\n',
    drawing,
    '\n',
  )
}
