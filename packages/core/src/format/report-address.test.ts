import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { openAtlas } from '../open/open-atlas.ts'
import { reportAddress } from './report-address.ts'

const subject = { title: 'Clúster & «Mar»\u{1F30A}', address: '/es/clusters/brumar?a=1&b=2' }

const withFeedback = (feedback: string) =>
  openAtlas({ manifest: { ...secondAtlas.manifest, feedback }, records: secondAtlas.records })

it('there is none where the manifest names nobody', () => {
  expect(reportAddress(atlas, subject, 'en')).toBeUndefined()
})

it('a mailbox gets a message that names the page and the dataset', () => {
  const address = reportAddress(secondAtlas, subject, 'es') ?? ''
  const { protocol, pathname, searchParams } = new URL(address)
  expect([protocol, pathname]).toEqual(['mailto:', 'errors@invented.example'])
  expect(searchParams.get('subject')).toBe(`Inventado: ${subject.title}`)
  const lines = searchParams.get('body')?.split('\r\n')
  expect(lines).toContain(subject.title)
  expect(lines).toContain(subject.address)
  expect(lines).toContain(`2.0.0-test.1, ${secondAtlas.hash.slice(0, 12)}`)
  // A mail program takes a plus as it stands.
  expect(address).not.toContain('+')
})

it('a page on the web gets the same beside its own parameters', () => {
  const opened = withFeedback('https://example.org/issues/new?labels=data')
  if (!opened.ok) throw new Error(opened.error.message)
  const { origin, pathname, searchParams } = new URL(reportAddress(opened.value, subject, 'en') ?? '')
  expect(origin + pathname).toBe('https://example.org/issues/new')
  expect(searchParams.get('labels')).toBe('data')
  expect(searchParams.get('title')).toBe(`Invented: ${subject.title}`)
  expect(searchParams.get('body')).toContain(subject.address)
})

it('half a character in a title harms nothing', () => {
  expect(reportAddress(secondAtlas, { ...subject, title: '\ud800' }, 'en')).toContain('%EF%BF%BD')
})

describe('a manifest may not send readers to', () => {
  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'mailto:',
    'mailto:nobody',
    'mailto:a@b.example,c@d.example',
    'mailto:a@b.example?bcc=c@d.example',
    'https://',
    'a@b.example',
  ])('%s', (feedback) => {
    expect(withFeedback(feedback).ok).toBe(false)
  })
})
