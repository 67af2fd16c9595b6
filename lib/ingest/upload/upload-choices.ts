import { join } from 'node:path'
import { z } from 'zod'
import { filesDir, type Upload } from './upload-folder'
import { pathProblem } from './upload-path'

const text = z.string().max(1_000)
const path = text.refine((given) => pathProblem(given) === null, 'expected a relative path')

/** What a person chose for an import: the options of the command, as a page sends them. */
const choicesSchema = z.strictObject({
  /** The files that are read, each with the format that was chosen instead of the recognised one. */
  files: z
    .array(z.strictObject({ path, format: text.nullable() }))
    .min(1)
    .max(2_000),
  /** The folder in which audio is looked for first. */
  audio: path.nullable(),
  key: z.array(text).max(100),
  map: z.array(text).max(100),
  dataset: text.nullable(),
  model: text.nullable(),
  run: text.nullable(),
  n: text.nullable(),
  replace: z.boolean(),
})
export type UploadChoices = z.infer<typeof choicesSchema>

/** Reads what a page chose, or says what is wrong with it. */
export function readUploadChoices(body: unknown): UploadChoices | { readonly problem: string } {
  const read = choicesSchema.safeParse(body)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  return { problem: `${issue?.path.join('.') ?? 'body'}: ${issue?.message ?? 'not as expected'}` }
}

const baseName = (of: string) => of.slice(of.lastIndexOf('/') + 1)

/** The same as words of the command line; values are joined to their options, so that none can pass for another. */
export function argumentsOf(choices: UploadChoices, upload: Upload, unmatched: string): readonly string[] {
  const option = (name: string, value: string | null) => (value === null || value === '' ? [] : [`--${name}=${value}`])
  const { files, audio, key, map, dataset, model, run, n, replace } = choices
  const root = filesDir(upload)
  return [
    ...files.map((file) => join(root, file.path)),
    ...files.flatMap((file) => option('format', file.format && `${baseName(file.path)}=${file.format}`)),
    ...option('audio', audio === null ? null : join(root, audio)),
    ...key.flatMap((one) => option('key', one)),
    ...map.flatMap((one) => option('map', one)),
    ...option('dataset', dataset),
    ...option('model', model),
    ...option('run', run),
    ...option('n', n),
    ...(replace ? ['--replace'] : []),
    `--unmatched=${unmatched}`,
    '--json',
  ]
}
