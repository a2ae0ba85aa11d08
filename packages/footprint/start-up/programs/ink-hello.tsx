/** The smallest Ink program: what the explorer's first frame is measured against. @module */
import { render, Text } from 'ink'

render(<Text>Hello, world</Text>)
