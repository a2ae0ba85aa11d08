import { Box, Text } from 'ink'
import type { Line, Segment } from '../../lines/line.ts'
import { hyperlink } from '../../terminal/hyperlink.ts'
import { useDrawing } from '../drawing-context.ts'

function Run({ segment: { text, tone, link } }: { readonly segment: Segment }) {
  const { theme, hyperlinks, spell } = useDrawing()
  const spelt = spell === undefined ? text : spell(text)
  return (
    <Text {...(tone === undefined ? {} : theme[tone])}>
      {hyperlinks && link !== undefined ? hyperlink(spelt, link) : spelt}
    </Text>
  )
}

/** A line as it is; an empty one still takes its row. */
function Row({ line }: { readonly line: Line }) {
  if (line.length === 0) return <Text> </Text>
  return (
    <Text wrap="truncate">
      {line.map((segment, position) => (
        // Segments have no identity beyond their place in the line.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Run key={position} segment={segment} />
      ))}
    </Text>
  )
}

/** Lines drawn one below the other. They must fit: nothing is broken or scrolled here. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, position) => (
        // Lines have no identity beyond their place on the screen.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Row key={position} line={line} />
      ))}
    </Box>
  )
}
