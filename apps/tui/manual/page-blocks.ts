/**
 * The parts of a page that are made by the program. Each stands between two comments, which no reader sees:
 * `<!-- begin keys -->` and `<!-- end -->`. All else in the page is written by hand.
 *
 * @module
 */

const block = /(<!-- begin (.+?) -->)[\s\S]*?(<!-- end -->)/g

/**
 * The page with what the program has to say now.
 *
 * @param blocks what belongs in each of them, by its name
 * @throws where the page has a block that nothing belongs in, or lacks one
 */
export function withBlocks(page: string, blocks: ReadonlyMap<string, string>): string {
  const met = new Set<string>()
  const written = page.replace(block, (_, begin: string, name: string, end: string) => {
    const content = blocks.get(name)
    if (content === undefined)
      throw new Error(`nothing is made for the block "${name}"; there are ${[...blocks.keys()].join(', ')}`)
    met.add(name)
    return `${begin}\n\n${content}\n\n${end}`
  })
  const missing = [...blocks.keys()].filter((name) => !met.has(name))
  if (missing.length > 0) throw new Error(`the page has no block for ${missing.join(', ')}`)
  return written
}
