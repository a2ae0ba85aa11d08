import { atlas } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { serve } from '../testing/serve.ts'
import { linkHeader, pageLinks } from './list-headers.ts'

const at = (target: string) => new URL(`http://localhost${target}`)

describe('pageLinks', () => {
  it('of a page in the middle lead to all others and keep every other parameter as it was spelled', () => {
    expect(
      pageLinks(at('/v1/clusters?country=ES,FR&page=2&founded=>=2000&lang=es'), { number: 2, pages: 4, limit: 25 }),
    ).toEqual({
      first: '/v1/clusters?country=ES,FR&founded=%3E=2000&lang=es',
      prev: '/v1/clusters?country=ES,FR&founded=%3E=2000&lang=es&page=1',
      next: '/v1/clusters?country=ES,FR&founded=%3E=2000&lang=es&page=3',
      last: '/v1/clusters?country=ES,FR&founded=%3E=2000&lang=es&page=4',
    })
  })

  it('of the first page have no previous, those of the last no next', () => {
    expect(Object.keys(pageLinks(at('/v1/ties'), { number: 1, pages: 2, limit: 25 }))).toEqual([
      'first',
      'next',
      'last',
    ])
    expect(Object.keys(pageLinks(at('/v1/ties?page=2'), { number: 2, pages: 2, limit: 25 }))).toEqual([
      'first',
      'prev',
      'last',
    ])
  })

  it('of an empty list name the one page that there is', () => {
    expect(pageLinks(at('/v1/ties'), { number: 1, pages: 0, limit: 25 })).toEqual({
      first: '/v1/ties',
      last: '/v1/ties?page=1',
    })
  })

  it('of a page beyond the last lead back to the last', () => {
    expect(pageLinks(at('/v1/ties?page=9'), { number: 9, pages: 3, limit: 25 }).prev).toBe('/v1/ties?page=3')
  })

  it('of a page reached by cursor go on by cursor', () => {
    expect(pageLinks(at('/v1/ties?cursor=abc&limit=5'), { pages: 3, limit: 5, next: 'def' })).toEqual({
      first: '/v1/ties?limit=5',
      next: '/v1/ties?limit=5&cursor=def',
    })
  })

  it('leave alone parameters whose names only begin or end like paging', () => {
    const url = at('/v1/ties?onpage=3&pages=4&page=2')
    expect(pageLinks(url, { number: 2, pages: 2, limit: 25 }).first).toBe('/v1/ties?onpage=3&pages=4')
  })
})

it('a Link header cannot be ended early by what is in an address', () => {
  const hostile = at('/v1/ties?q=<b>;rel="next",<x"&r=\'')
  expect(linkHeader(pageLinks(hostile, { number: 1, pages: 1, limit: 25 }))).toBe(
    '</v1/ties?q=%3Cb%3E;rel=%22next%22,%3Cx%22&r=%27>; rel="first", ' +
      '</v1/ties?q=%3Cb%3E;rel=%22next%22,%3Cx%22&r=%27&page=1>; rel="last"',
  )
})

describe('an address as long as is read', () => {
  const actors = [...atlas.records.clusters, ...atlas.records.organizations].map(({ id }) => id)
  const long = `/v1/ties.csv?limit=1&page=2&actor=${[...actors, ...actors].join(',')}`
    .slice(0, 7900)
    .replace(/,[^,]*$/, '')

  it('has the link to the next page, and no others', () => {
    const links = pageLinks(at(long), { number: 2, pages: 4, limit: 1 })
    expect(linkHeader(links)).toBe(`<${links.next}>; rel="next"`)
  })

  it('is answered with headers that a client reads', async () => {
    const { address, stop } = await serve(createApp(atlas).fetch)
    const response = await fetch(address + long)
    expect(await response.text()).not.toBe('')
    await stop()
    expect(response.status).toBe(200)
    expect(response.headers.get('link')).toMatch(/rel="next"$/)
  })
})
