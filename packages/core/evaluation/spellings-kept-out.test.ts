import { expect, it } from 'vitest'
import { atlas } from '../src/atlas/embedded.ts'
import { lookup } from '../src/atlas/get.ts'
import { spellingsKeptOut } from './spellings-kept-out.ts'
import { spellingsOfActors } from './spellings-of-actors.ts'
import { spellingsOfNobody } from './spellings-of-nobody.ts'

it('each spelling is written once, and means an actor that exists or nobody', () => {
  const written = [...spellingsOfActors, ...spellingsOfNobody, ...spellingsKeptOut].map(([text]) => text)
  expect(new Set(written).size).toBe(written.length)
  for (const [text, meant] of spellingsKeptOut) expect(meant === null || lookup(atlas, meant).ok, text).toBe(true)
})
