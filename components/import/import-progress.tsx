import { importLeftText } from '@/lib/views/import-text'
import { bytesText } from '@/lib/views/number-text'
import type { ImportProgress as Progress } from '@/lib/views/upload'
import styles from './import.module.css'

/** How far a check or an import is: a bar over its bytes, with rate and the time that is left. */
export function ImportProgress({ label, progress }: { label: string; progress: Progress | null }) {
  const { title, done, total, note } = progress ?? { title: 'Starting', done: 0, total: 0, note: '' }
  const shown = total > 0 ? `${bytesText(done)} of ${bytesText(total)}` : ''
  const left = progress && importLeftText(progress)
  return (
    <div className={styles.progress}>
      <progress aria-label={label} {...(total > 0 ? { max: total, value: done } : {})} />
      <p className="soft">{[title, shown, note, left].filter(Boolean).join(' · ')}</p>
    </div>
  )
}
