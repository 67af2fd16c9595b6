import type { Dispatch, SetStateAction } from 'react'
import type { Chosen } from '@/lib/views/import-choices'
import { thingsText } from '@/lib/views/import-text'
import type { UploadLimits } from '@/lib/views/upload'
import { FileDrop } from './file-drop'
import { FileList, type Format } from './file-list'
import styles from './import.module.css'
import type { PickedFile } from './picked-files'
import type { ListedFile } from './upload-queue'
import { usePicked } from './use-picked'

type Props = {
  readonly files: readonly ListedFile[]
  readonly hidden: number
  readonly limits: UploadLimits
  readonly formats: readonly Format[]
  readonly chosen: Chosen
  readonly setChosen: Dispatch<SetStateAction<Chosen>>
  readonly locked: boolean
  pick(files: readonly PickedFile[]): void
  remove(paths: readonly string[]): void
}

/** What was done with the files, for who does not see the list. */
function standing(files: readonly ListedFile[]): string {
  if (files.length === 0) return ''
  const there = files.filter(({ kind }) => kind === 'there').length
  const refused = files.filter(({ kind }) => kind === 'refused').length
  return `${there} of ${thingsText(files.length, 'file')} sent${refused > 0 ? `, ${refused} refused` : ''}`
}

/** The first step: which files. */
export function FilesStep(props: Props) {
  const { files, hidden, limits, formats, chosen, setChosen, locked, pick, remove } = props
  const over = usePicked(!locked, pick)
  return (
    <section className={styles.step} aria-label="Files">
      <h2>
        <span className={styles.number}>1</span> Files <small aria-live="polite">{standing(files)}</small>
      </h2>
      {!locked && <FileDrop over={over} limits={limits} onPick={pick} />}
      {files.length > 0 && (
        <FileList
          {...{ files, chosen, formats, locked, remove }}
          choose={(path, format) =>
            setChosen((before) => ({ ...before, formats: { ...before.formats, [path]: format } }))
          }
        />
      )}
      {hidden > 0 && <p className="soft">{thingsText(hidden, 'hidden file')} left aside.</p>}
    </section>
  )
}
