import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileAtStart } from '@puente/tooling/compile-at-start'
import { afterAll, expect, it } from 'vitest'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'puente-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = join(folder, 'program.mjs')

/** Each kind of function that a bundle has, called before it stands there, and by each other. */
const program = `import{basename as b}from"node:path";
const said=[];said.push(early(3),b("a/function late(){}.txt"));
function early(n,step=()=>1){function inner(x){return x<1?0:inner(x-step())+1}return inner(n)+even(n)}
function even(n){return n===0?1:odd(n-1)}
function odd(n){return n===0?0:even(n-1)}
function*numbers(){yield 1;yield*[2,3]}
async function later(value){return await value}
function unused(){return "never"}
class Box{static of=v=>new Box(v);constructor(v){this.v=v}get(){return this.v}}
const named={early,even};const add=async(x,y)=>x+y;
said.push([...numbers()],await later(4),Box.of(5).get(),await add(2,4),named.early.name,early.length,(function(){return 7})());
console.log(JSON.stringify(said));
`

const run = () => execFileSync(process.execPath, [file], { encoding: 'utf8' })

it('lets a program say what it said, with the functions that ran in parentheses and no other', async () => {
  writeFileSync(file, program)
  const before = run()
  expect(JSON.parse(before)).toEqual([3, 'function late(){}.txt', [1, 2, 3], 4, 5, 6, 'early', 1, 7])
  await compileAtStart(folder, [file])
  expect(run()).toBe(before)
  const text = readFileSync(file, 'utf8')
  for (const part of ['var early=(function(', 'var numbers=(function*(', 'var later=(async function('])
    expect(text).toContain(part)
  expect(text).toContain('function unused(){return "never"}')
  expect(text).not.toContain('(function unused')
})

it('fails where the program fails, and leaves it as it is', async () => {
  const broken = 'console.error("broken on purpose");process.exit(3)\n'
  writeFileSync(file, broken)
  await expect(compileAtStart(folder, [file])).rejects.toThrow('ended with 3')
  expect(readFileSync(file, 'utf8')).toBe(broken)
})
