/** What holds of every kind of picture, of any atlas. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothAtlases } from '../../test/on-any-atlas/atlases.ts'
import { secondAtlas } from '../../test/second-atlas.ts'
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import { openAtlas } from '../open/open-atlas.ts'
import { pictureStyle } from './palette.ts'
import { allPictures } from './testing/all-pictures.ts'
import { elementsIn, parseSvg } from './testing/parse-svg.ts'

const hrefOf = ({ collection, record }: Entry) => `/${collection}/${record.id}?a=1&b="2"`

/** An atlas in which every name is something else. */
function renamed(atlas: Atlas, name: string): Atlas {
  const records = Object.fromEntries(
    collectionNames.map((collection) => [
      collection,
      atlas.records[collection].map((record) => ({
        ...record,
        ...('names' in record ? { names: record.names.map((one) => ({ ...one, value: name })) } : {}),
      })),
    ]),
  )
  const opened = openAtlas({ manifest: atlas.manifest, records })
  // What the rules refuse, like control characters, never gets here.
  return opened.ok ? opened.value : atlas
}

describe.each(bothAtlases)('every picture of %s', (_name, atlas) => {
  it.each(['en', 'es'] as const)('is XML with a title and a description in %s', (language) => {
    for (const [name, svg] of allPictures(atlas, { language, hrefOf })) {
      const root = parseSvg(svg)
      expect(root.tagName, name).toBe('svg')
      expect(root.getAttribute('lang'), name).toBe(language)
      const [title, description] = root.getAttribute('aria-labelledby').split(' ')
      for (const id of [title, description])
        expect(elementsIn(svg, '*').find((one) => one.getAttribute('id') === id)?.textContent, name).not.toBe('')
    }
  })

  it('has neither styles nor scripts nor anything from elsewhere, as a strict page asks', () => {
    for (const [name, svg] of allPictures(atlas, { language: 'en', hrefOf })) {
      const elements = elementsIn(svg, '*')
      for (const { tagName, attributes } of elements) {
        expect(['script', 'style', 'image', 'foreignObject', 'use']).not.toContain(tagName)
        for (const attribute of Array.from(attributes)) expect(attribute.name, name).not.toMatch(/^style$|^on/u)
      }
    }
  })

  it('is the same for the same input', () => {
    const once = allPictures(atlas, { language: 'es', width: 700 })
    expect([...allPictures(atlas, { language: 'es', width: 700 })]).toEqual([...once])
  })

  it('leads where it is told, and nowhere without', () => {
    for (const [name, svg] of allPictures(atlas, { language: 'en' })) {
      expect(elementsIn(svg, 'a'), name).toEqual([])
      expect(parseSvg(svg).getAttribute('role'), name).toBe('img')
    }
    const linked = allPictures(atlas, { language: 'en', hrefOf }).get('network') ?? ''
    expect(parseSvg(linked).getAttribute('role')).toBe('group')
    for (const link of elementsIn(linked, 'a')) expect(link.getAttribute('href')).toMatch(/^\/\w+\/[\w-]+\?a=1&b="2"$/u)
  })

  it('has ids of its own, which those of another on the page do not meet', () => {
    const idsOf = (id: string) =>
      [...allPictures(atlas, { language: 'en', id }).values()].map((svg) =>
        elementsIn(svg, '*').flatMap((one) => one.getAttribute('id') || []),
      )
    for (const ids of idsOf('one')) {
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^one-/u)
    }
    const others = new Set(idsOf('two').flat())
    expect(
      idsOf('one')
        .flat()
        .some((id) => others.has(id)),
    ).toBe(false)
  })

  it('refers only to ids that it has', () => {
    for (const [name, svg] of allPictures(atlas, { language: 'en' })) {
      const ids = elementsIn(svg, '*').map((one) => one.getAttribute('id'))
      for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/gu)) expect(ids, name).toContain(id)
    }
  })

  it('has only colours that the style of a page can change', () => {
    for (const svg of allPictures(atlas, { language: 'en' }).values())
      for (const one of elementsIn(svg, '*'))
        for (const kind of ['fill', 'stroke']) {
          if (!one.getAttribute(kind).startsWith('#')) continue
          const name = one
            .getAttribute('class')
            .split(' ')
            .find((word) => word.startsWith(`${kind}-`))
          expect(pictureStyle).toContain(`.picture .${name}{${kind}:`)
        }
  })
})

it('hostile names stay text', () => {
  const shapeOf = (svg: string) =>
    elementsIn(svg, '*')
      .map(({ tagName }) => tagName)
      .filter((tag) => tag !== 'tspan')
  const harmless = allPictures(renamed(secondAtlas, 'A plain name'), { language: 'en', hrefOf, width: 900 })
  const hostile = [`<script>alert(1)</script>`, `"><a href='javascript:x'>`, ']]><!-- &amp; -->', "' onload='x"]
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...hostile), fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })),
      (name) => {
        for (const [kind, svg] of allPictures(renamed(secondAtlas, name), { language: 'en', hrefOf, width: 900 })) {
          expect(elementsIn(svg, 'script')).toEqual([])
          // Which labels have room depends on how long they are; elements other than these do not.
          if (kind.startsWith('ego') || kind === 'facet')
            expect(shapeOf(svg).length).toBe(shapeOf(harmless.get(kind) ?? '').length)
          for (const link of elementsIn(svg, 'a')) expect(link.getAttribute('href')).toMatch(/^\//u)
        }
      },
    ),
    { numRuns: 25 },
  )
})
