/**
 * A table in Markdown.
 *
 * @param head the names of the columns
 * @param rows cells, which must not hold vertical bars or line ends
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
