import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { tempFolder } from '@/tests/temp-home'

vi.setConfig({ testTimeout: 180_000 })

async function largeFile(folder: string): Promise<string> {
  const lines: object[] = [
    { dataset: { key: 'd' } },
    { clip: { key: 'q' }, dataset: 'd' },
    { run: { key: 'r', model: 'm', dataset: 'd' } },
    ...Array.from({ length: 3_000 }, (_, attempt) => ({ run: 'r', clip: 'q', attempt, output: 'TRANSCRIPTION: x' })),
  ]
  const file = join(folder, 'large.jsonl')
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return file
}

function follow(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, ['lib/cli/mondegreen.mjs', ...args, '--json'], {
    env: { ...process.env, MONDEGREEN_HOME: join(folder, 'home'), MONDEGREEN_PROGRESS: 'ipc' },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  const { stdout } = child
  if (!stdout) throw new Error('no standard output')
  return { child, account: text(stdout).then((said): Record<string, unknown> => JSON.parse(said)) }
}

test('who follows a command hears how far it is; when it goes away, the command stops after the records under way', async () => {
  const folder = await tempFolder()
  const file = await largeFile(folder)
  const { child, account } = follow(folder, 'import', file)
  const titles = new Set<string>()
  child.on('message', ({ title, note }: { title: string; note: string }) => {
    titles.add(title)
    if (note.includes('records/s') && child.connected) child.disconnect()
  })
  await once(child, 'exit')
  expect([...titles]).toEqual(['Reading', 'Importing'])
  expect(await account).toMatchObject({ stopped: true })

  const again = follow(folder, 'import', file)
  expect(await again.account).toMatchObject({ stopped: false, issueCount: 0 })
})
