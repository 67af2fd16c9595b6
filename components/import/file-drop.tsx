import { bytesText, countText } from '@/lib/views/number-text'
import type { UploadLimits } from '@/lib/views/upload'
import styles from './import.module.css'
import { type PickedFile, pickedFrom } from './picked-files'

function Picker(props: { label: string; folder?: boolean; onPick: (files: readonly PickedFile[]) => void }) {
  const { label, folder = false, onPick } = props
  return (
    <label className={styles.picker}>
      <input
        type="file"
        multiple
        className="visually-hidden"
        // React passes it on, but does not know its type
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          onPick(pickedFrom(target.files))
          target.value = ''
        }}
      />
      {label}
    </label>
  )
}

/** Where files are dropped, or picked. */
export function FileDrop(props: {
  over: boolean
  limits: UploadLimits
  onPick: (files: readonly PickedFile[]) => void
}) {
  const { over, limits, onPick } = props
  return (
    <div className={styles.drop} data-over={over || undefined}>
      <p>Drop files or a folder here, or paste them: outputs, manifests, rankings, and the audio that they name.</p>
      <p className={styles.buttons}>
        <Picker label="Choose files" onPick={onPick} />
        <Picker label="Choose a folder" folder onPick={onPick} />
        <small>
          At most {bytesText(limits.fileBytes)} a file, {bytesText(limits.totalBytes)} and {countText(limits.files)}{' '}
          files in all.
        </small>
      </p>
    </div>
  )
}
