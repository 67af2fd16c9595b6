import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ndjson } from './send-records'

/** What an eval leaves behind, on the disk. */
export type EvalFolder = {
  /** A folder of outputs that know nothing of clips, a manifest, rankings and audio. */
  readonly dir: string
  readonly name: string
  /** A table whose columns nobody knows. */
  readonly table: string
  remove(): Promise<void>
}

const table = [
  'utterance;said by model;wanted;noise',
  'u1;"<think>Hm; hm.</think>TRANSCRIPTION: Torstraße";Torstraße;1',
  'u2;TRANSCRIPTION: Torgasse;Torgasse;2',
  'u3;TRANSCRIPTION: Torweg;Torgasse;3',
].join('\n')

/** Writes what an eval leaves behind: of three outputs one is of no clip, of three clips one has no audio. */
export async function evalFolder(): Promise<EvalFolder> {
  const root = await mkdtemp(join(tmpdir(), 'mondegreen-eval-'))
  const dir = join(root, 'eval')
  await mkdir(join(dir, 'clips'), { recursive: true })
  const choice = (content: string) => ({ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' })
  const output = (custom_id: string, content: string) => ({
    id: `b-${custom_id}`,
    custom_id,
    response: { status_code: 200, body: { model: 'stepfunr1', choices: [choice(content)] } },
    error: null,
  })
  const outputs = [
    output('q1', '<think>Hm.</think>TRANSCRIPTION: Torstraße'),
    output('q2', 'so it is</think>TRANSCRIPTION: Torgasse'),
    output('q9', 'TRANSCRIPTION: Torweg'),
  ]
  const clips = [
    { utt: 'q1', audio: 'a.ogg', gold: 'Torstraße' },
    { utt: 'q2', audio: 'b.wav', gold: 'Torgasse' },
    { utt: 'q3', audio: 'c.wav' },
  ]
  const ranking = { clip: 'q1', retrieval: 'dense-v1', indexVersion: '1', depth: 100, rank: 3 }
  await writeFile(join(dir, 'outputs.jsonl'), ndjson(outputs))
  await writeFile(join(dir, 'streets.jsonl'), ndjson(clips))
  await writeFile(join(dir, 'rankings.jsonl'), ndjson([ranking]))
  await copyFile('prisma/demo/audio/q002.ogg', join(dir, 'clips/a.ogg'))
  await copyFile('prisma/demo/audio/q049.wav', join(dir, 'clips/b.wav'))
  await writeFile(join(root, 'results.csv'), table)
  return {
    dir,
    name: basename(dir),
    table: join(root, 'results.csv'),
    remove: () => rm(root, { recursive: true, force: true }),
  }
}
