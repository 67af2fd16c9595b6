import { wordChanges } from '@/lib/views/word-changes'
import styles from './clip-multiples.module.css'

/** A transcription word by word against what was said: what was not said is underlined, what is missing is struck out. */
export function WordDifference({ said, written }: { said: string; written: string }) {
  const changes = wordChanges(said, written)
  if (changes === null) return <span>{written}</span>
  return (
    <span>
      {changes.map(({ text, change }, at) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: parts of a text have no other identity
        if (change === 'same') return <span key={at}>{text}</span>
        return change === 'added' ? (
          <ins key={at} className={styles.added}>
            {text}
          </ins>
        ) : (
          <del key={at} className={styles.removed}>
            {text}
          </del>
        )
        // biome-ignore-end lint/suspicious/noArrayIndexKey: parts of a text have no other identity
      })}
    </span>
  )
}
