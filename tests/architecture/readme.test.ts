import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const bin = 'lib/cli/mondegreen.mjs'

/** The command lines in a document's fenced blocks, without prompt and trailing comment. */
function commandLines(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? '')
  return blocks
    .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/\s+#.*$/, '')
        .trim(),
    )
    .filter((line) => /^(\w+=\S+ )*(npm|npx) /.test(line))
}

function wordsOf(line: string): readonly string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? [])
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => !/^[A-Z_]+=/.test(word))
}

const lines = existsSync('README.md') ? commandLines(readFileSync('README.md', 'utf8')) : []
const mondegreen = lines.map(wordsOf).filter(([npx, name]) => npx === 'npx' && name === 'mondegreen')
const npm = lines.map(wordsOf).filter(([name]) => name === 'npm')

const helps = new Map<string, string>()
async function helpOf(command: string): Promise<string> {
  const known = helps.get(command) ?? (await run(process.execPath, [bin, command, '--help'])).stdout
  helps.set(command, known)
  return known
}

function flagsOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => /^--?\w/.test(word)).map((word) => word.split('=')[0] ?? '')
}

describe.runIf(existsSync('README.md'))('README', () => {
  test('leads with npm start and npm test', () => {
    expect(lines.slice(0, 2)).toEqual(['npm start', 'npm test'])
  })

  test.each(mondegreen.map((words) => [words.join(' '), words] as const))(
    '%s exists with its flags',
    async (_, words) => {
      const help = await helpOf(words[2] ?? '')
      expect(help).toContain(`Usage: mondegreen ${words[2]}`)
      for (const flag of flagsOf(words)) expect(help).toMatch(new RegExp(`(^|[\\s,])${flag}\\b`, 'm'))
    },
  )

  test.each(npm.map((words) => [words.join(' '), words] as const))('%s exists with its flags', async (_, words) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const name = words[1] === 'run' ? words[2] : words[1]
    expect(Object.keys(scripts)).toContain(name)
    const passed = words.includes('--') ? flagsOf(words.slice(words.indexOf('--') + 1)) : []
    const known = name === 'start' ? await helpOf('serve') : name === 'bench' ? '--n --bytes' : ''
    for (const flag of passed) expect(known).toContain(flag)
  })
})

/** Files that the README speaks of and that a reader has. */
const readersOwn: Readonly<Record<string, string>> = {
  'results.csv': 'id,target,response\nq1,Torstraße,Torgasse\n',
  'outputs.jsonl': '{"utt": "q1", "model": "a", "output": "Torgasse"}\n',
  'manifest.jsonl': '{"utt": "q1", "reference": "Navigate to Torstraße", "gold": "Torstraße"}\n',
  'rankings.jsonl': '{"utt": "q1", "retrieval": "dense-v1", "indexVersion": "1", "depth": 10, "rank": 2}\n',
  'recall.md': '| retrieval_model | k | a |\n|---|---|---|\n| dense-v1 | 1 | 0.5 |\n',
}

describe.runIf(mondegreen.some((words) => words[2] === 'import'))("README's import lines", () => {
  let home: string
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'mondegreen-readme-'))
    for (const [name, text] of Object.entries(readersOwn)) writeFileSync(join(home, name), text)
  })
  afterAll(() => rmSync(home, { recursive: true }))

  const imports = mondegreen.filter((words) => words[2] === 'import')
  test.each(imports.map((words) => [words.join(' '), words.slice(2)] as const))(
    '%s',
    async (_, args) => {
      // A line about a file of the reader's own is run on the demo.
      const files = args.map((word) =>
        word in readersOwn
          ? join(home, word)
          : /\.jsonl$/.test(word) && !existsSync(word)
            ? 'prisma/demo/dataset.jsonl'
            : word,
      )
      const own = files.map((word, at) => (files[at - 1] === '--audio' && !existsSync(word) ? 'prisma/demo' : word))
      const { stdout } = await run(process.execPath, [bin, ...own], { env: { ...process.env, MONDEGREEN_HOME: home } })
      expect(stdout).toMatch(/new|unchanged/)
    },
    300_000,
  )
})
