import { expect, test } from 'vitest'
import { wholeFile } from '@/lib/ingest/import-report'
import { audioFolderOf, audioFolders, importChoices, nothingChosen } from '@/lib/views/import-choices'
import { issuePlace, type UploadedFile } from '@/lib/views/upload'

const file = (path: string, more: Partial<UploadedFile> & { names?: readonly string[] } = {}): UploadedFile => ({
  path,
  bytes: 1,
  format: 'csv',
  alsoRecognisedBy: [],
  isAudio: false,
  known: {},
  question: null,
  columns: (more.names ?? []).map((name) => ({ name, samples: [] })),
  ...more,
})
const audio = (path: string) => file(path, { format: null, isAudio: true })

test('what is chosen becomes the options of the command; what is known by its name needs none', () => {
  const files = [
    file('a.csv', { names: ['utt', 'said', 'target'], known: { gold: 'target' } }),
    file('b.jsonl', { format: 'jsonl', names: ['id', 'text'], known: { clip: 'id' } }),
    file('notes.md', { format: null }),
  ]
  const chosen = {
    ...nothingChosen,
    formats: { 'b.jsonl': 'nemo' },
    columns: { 'a.csv': { clip: 'utt', output: 'said' }, 'b.jsonl': { clip: 'text' } },
    model: ' m ',
  }
  expect(importChoices(files, chosen)).toEqual({
    files: [
      { path: 'a.csv', format: null },
      { path: 'b.jsonl', format: 'nemo' },
    ],
    audio: null,
    key: ['utt=clip', 'text=clip'],
    map: ['output=said'],
    dataset: null,
    model: 'm',
    run: null,
    n: null,
    replace: false,
  })
})

test('a column whose name holds a comma can be chosen, unless the command would take it for two', () => {
  const chosen = (output: string) =>
    importChoices([file('a.csv', { names: [output] })], { ...nothingChosen, columns: { 'a.csv': { output } } })
  expect(chosen('said, in full')).toMatchObject({ map: ['output=said, in full'] })
  expect(chosen('said,gold=x')).toMatchObject({ problem: expect.stringContaining('cannot be chosen') })
})

test('an issue stands at a line, at a row of a file without lines, or in the file as a whole', () => {
  const issue = { file: 'a.eval', line: 3, message: 'x' }
  const places = [issue, { ...issue, place: 'sample 3' }, { ...issue, place: wholeFile }]
  expect(places.map(issuePlace)).toEqual(['a.eval:3', 'a.eval, sample 3', 'a.eval'])
})

test('an option that would say of another file what was not chosen for it is a problem', () => {
  const both = file('b.csv', { names: ['utt', 'id'], known: { clip: 'id' } })
  const chosen = { ...nothingChosen, columns: { 'a.csv': { clip: 'utt' } } }
  expect(importChoices([file('a.csv', { names: ['utt'] }), both], chosen)).toEqual({
    problem: 'clip is column "utt" in another file, and "id" in b.csv, which has both. Import them one after another.',
  })
  const two = { ...nothingChosen, columns: { 'a.csv': { gold: 'x' }, 'c.csv': { gold: 'y' } } }
  expect(importChoices([file('a.csv', { names: ['x'] }), file('c.csv', { names: ['y'] })], two)).toMatchObject({
    problem: expect.stringContaining('gold is "x" and "y" in different files'),
  })
})

test('two files of one name that are read differently are a problem where one format was chosen', () => {
  const files = [file('a/x.jsonl', { format: 'jsonl' }), file('b/x.jsonl', { format: 'jsonl' })]
  expect(importChoices(files, { ...nothingChosen, formats: { 'a/x.jsonl': 'nemo' } })).toMatchObject({
    problem: expect.stringContaining('a/x.jsonl and b/x.jsonl have one name and are read differently'),
  })
  const both = { 'a/x.jsonl': 'nemo', 'b/x.jsonl': 'nemo' }
  expect(importChoices(files, { ...nothingChosen, formats: both })).not.toHaveProperty('problem')
})

test('files of which none is recognised are no import', () => {
  expect(importChoices([file('x', { format: null })], nothingChosen)).toMatchObject({
    problem: expect.stringContaining('None of the files is recognised'),
  })
})

test('audio is looked for in the folder that holds all of it, unless another is chosen', () => {
  const files = [file('e/o.jsonl'), audio('e/clips/a/1.wav'), audio('e/clips/b/2.wav')]
  expect(audioFolders(files)).toEqual(['e', 'e/clips', 'e/clips/a', 'e/clips/b'])
  expect(audioFolderOf(files, nothingChosen)).toBe('e/clips')
  expect(audioFolderOf(files, { ...nothingChosen, audio: '' })).toBe('')
  expect(audioFolderOf([audio('1.wav'), audio('x/2.wav')], nothingChosen)).toBe('')
})
