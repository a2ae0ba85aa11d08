/** A link that leads nowhere is found before a site is released. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTemporaryFolder } from '../temporary-folder.ts'
import { brokenLinks } from './site.ts'

it('tells the links that lead to no file, and a page that has each', () =>
  inTemporaryFolder(async (folder) => {
    mkdirSync(join(folder, 'en'))
    const links = ['/en/?q=a', '/style.css', '/en/nobody/', 'https://example.org/', '#top']
    writeFileSync(join(folder, 'index.html'), links.map((link) => `<a href="${link}">`).join(''))
    writeFileSync(join(folder, 'en/index.html'), '')
    writeFileSync(join(folder, 'style.css'), '')
    expect(brokenLinks(folder)).toEqual({ count: 3, broken: ['/en/nobody/ (in index.html)'] })
  }))
