import { Box, Text } from 'ink'
import { memo } from 'react'
import type { Line } from '../text/line.ts'
import { useDrawing } from './drawing-context.ts'
import { styledLine } from './styled-line.ts'

/** A line as it is; an empty one still takes its row. Most rows of a frame are those of the one before. */
const Row = memo(function Row({ text }: { readonly text: string }) {
  return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
})

interface Props {
  /** They must fit: nothing is broken or scrolled here. */
  readonly lines: readonly Line[]
  readonly columns: number
  readonly rows: number
}

/** The whole window: lines drawn one below the other. */
export function Window({ lines, columns, rows }: Props) {
  const drawing = useDrawing()
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {lines.map((line, position) => (
        // Lines have no identity beyond their place on the screen.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Row key={position} text={styledLine(line, drawing)} />
      ))}
    </Box>
  )
}
