import type { TraceRowView } from '@/lib/views/trace-row-view'
import styles from './answer-text.module.css'

/** What a trace answered, with the letters marked that gold does not have. */
export function AnswerText({ row }: { row: TraceRowView }) {
  const text = row.answer.map((part) => part.text).join('')
  if (row.failure === 'error')
    return (
      <span className={styles.none} title={text}>
        error: {text}
      </span>
    )
  if (row.failure === 'no-transcription') return <span className={styles.none}>no transcription</span>
  const far = row.gold !== null && row.answer.every((part) => !part.same)
  return (
    <span className={far ? styles.far : styles.answer} title={text}>
      {row.answer.map(({ text: part, same }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
        same ? <span key={at}>{part}</span> : <ins key={at}>{part}</ins>,
      )}
    </span>
  )
}
