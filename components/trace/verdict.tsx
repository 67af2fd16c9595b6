import type { AlignedPair } from '@/lib/views/alignment'
import type { VerdictView } from '@/lib/views/verdict-view'
import styles from './verdict.module.css'

function Columns({ letters }: { letters: readonly AlignedPair[] }) {
  return (
    <div className={styles.columns} aria-hidden="true">
      {letters.map((pair, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity and never move
        <span key={at} className={`${styles.column} ${pair.same === 'same' ? '' : (styles[pair.same] ?? '')}`}>
          <b>{pair.gold ?? ' '}</b>
          <i>{pair.answer ?? ' '}</i>
        </span>
      ))}
    </div>
  )
}

function Names({ verdict }: { verdict: VerdictView }) {
  const { gold, answer, letters, failure, error } = verdict
  const missing = failure === 'error' ? `error: ${error ?? 'no message'}` : 'no transcription'
  return (
    <div className={styles.names}>
      <div className={styles.labels}>
        <span className={styles.gold}>gold</span>
        <span className={styles.answer}>answer</span>
      </div>
      {letters ? (
        <>
          <Columns letters={letters} />
          <p className="visually-hidden">
            Gold: {gold}. Answer: {answer}.
          </p>
        </>
      ) : (
        <div>
          <p dir="auto" className={gold ? `${styles.plain} ${styles.gold}` : styles.unknown}>
            {gold ?? 'not known'}
          </p>
          <p dir="auto" className={answer ? `${styles.plain} ${styles.answer}` : styles.unknown}>
            {answer ?? missing}
          </p>
        </div>
      )}
    </div>
  )
}

function Words({ words }: { words: NonNullable<VerdictView['words']> }) {
  return (
    <span className={styles.words} title="Reference against transcription, word by word">
      {words.map(({ text, change }, at) => {
        const Tag = { same: 'span', removed: 'del', added: 'ins' }[change] as 'span' | 'del' | 'ins'
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no other identity and never move
        return <Tag key={at}>{text}</Tag>
      })}
    </span>
  )
}

/** Gold over the answer, letter under letter, with the phrase around them. */
export function Verdict({ verdict }: { verdict: VerdictView }) {
  const { carrier, kept, words, otherGolds } = verdict
  return (
    <div>
      <h1 className="visually-hidden">Gold and answer</h1>
      <Names verdict={verdict} />
      {words || carrier || otherGolds.length > 0 ? (
        <p className={styles.carrier}>
          {words ? <Words words={words} /> : carrier}
          {kept === null ? null : (
            <span className={styles.note}>{kept ? 'carrier phrase kept' : 'carrier phrase lost'}</span>
          )}
          {otherGolds.length > 0 ? <span className={styles.note}>also accepted: {otherGolds.join(', ')}</span> : null}
        </p>
      ) : null}
    </div>
  )
}
