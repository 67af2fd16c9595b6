import { type Chosen, notRead } from '@/lib/views/import-choices'
import { thingsText } from '@/lib/views/import-text'
import { bytesText, countText } from '@/lib/views/number-text'
import styles from './import.module.css'
import type { ListedFile } from './upload-queue'

/** A format that a file can be read as. */
export type Format = { readonly id: string; readonly title: string }

type Props = {
  readonly files: readonly ListedFile[]
  readonly chosen: Chosen
  readonly formats: readonly Format[]
  readonly locked: boolean
  choose(path: string, format: string): void
  remove(paths: readonly string[]): void
}

/** Files that are not read themselves stand together by folder: a folder of audio is one line. */
type Row = { readonly name: string; readonly files: readonly ListedFile[] }

const isBeside = (file: ListedFile) => file.kind === 'there' && file.file.isAudio

function rowsOf(files: readonly ListedFile[]): readonly Row[] {
  const folders = Map.groupBy(files.filter(isBeside), ({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
  const waiting = files.filter(({ kind }) => kind === 'waiting')
  return [
    ...files
      .filter((file) => !isBeside(file) && file.kind !== 'waiting')
      .map((file) => ({ name: file.path, files: [file] })),
    ...[...folders].map(([folder, inIt]) => ({
      name: inIt.length === 1 ? (inIt[0]?.path ?? folder) : folder === '' ? 'audio' : folder,
      files: inIt,
    })),
    ...(waiting.length > 0 ? [{ name: thingsText(waiting.length, 'file'), files: waiting }] : []),
  ]
}

function FormatChoice({
  file,
  chosen,
  formats,
  locked,
  choose,
}: { file: ListedFile } & Omit<Props, 'files' | 'remove'>) {
  if (file.kind !== 'there') return null
  const { path, format, alsoRecognisedBy, bytes } = file.file
  const unread = bytes === 0 ? 'empty: nothing to read' : 'not recognised: not read'
  return (
    <>
      <select
        aria-label={`Format of ${path}`}
        disabled={locked}
        value={chosen.formats[path] ?? format ?? notRead}
        onChange={({ target }) => choose(path, target.value)}
      >
        <option value={notRead}>{format === null ? unread : 'not read itself'}</option>
        {formats.map(({ id, title }) => (
          <option key={id} value={id}>
            {id === format ? `${id} (recognised)` : `${id}: ${title}`}
          </option>
        ))}
      </select>
      {alsoRecognisedBy.length > 0 && (
        <small className={styles.hint}>may also be {alsoRecognisedBy.join(' or ')}</small>
      )}
    </>
  )
}

function Standing({ file, ...props }: { file: ListedFile } & Omit<Props, 'files' | 'remove'>) {
  if (file.kind === 'waiting') return <span className="soft">waiting</span>
  if (file.kind === 'refused')
    return (
      <span className={styles.wrong} role="alert">
        {file.message}
      </span>
    )
  if (file.kind === 'sending')
    return <progress aria-label={`Sent of ${file.path}`} max={file.bytes || 1} value={file.sent} />
  return <FormatChoice file={file} {...props} />
}

/** The files of an import: size, format, what is wrong with them; each can be taken off. */
export function FileList({ files, remove, ...props }: Props) {
  return (
    <table className={styles.files}>
      <caption className="visually-hidden">Files</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">File</th>
          <th scope="col">Size</th>
          <th scope="col">Read as</th>
          <th scope="col">Remove</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(files).map(({ name, files: inRow }) => {
          const [file] = inRow
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num soft">{bytesText(inRow.reduce((sum, { bytes }) => sum + bytes, 0))}</td>
              <td>
                {file && !isBeside(file) ? (
                  <Standing file={file} {...props} />
                ) : (
                  <span className="soft">
                    {inRow.length === 1 ? 'audio' : `${countText(inRow.length)} files of audio`}, read when a clip names{' '}
                    {inRow.length === 1 ? 'it' : 'them'}
                  </span>
                )}
              </td>
              <td>
                <button
                  type="button"
                  aria-label={`Remove ${name}`}
                  disabled={props.locked}
                  onClick={() => remove(inRow.map(({ path }) => path))}
                >
                  Remove
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
