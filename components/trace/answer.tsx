import type { AnswerPart } from '@/lib/views/answer-part'
import type { TextRun } from '@/lib/views/paragraphs'
import styles from './answer.module.css'
import type { Families } from './lines'

type Props = { readonly part: AnswerPart; readonly families: Families }

function Run({ run, part, families }: Props & { run: TextRun }) {
  const names = [...new Set(run.findings.flatMap((place) => part.findings[place]?.pathology ?? []))]
  const className = run.selected ? styles.transcription : undefined
  if (names.length === 0) return <span className={className}>{run.text}</span>
  return (
    <mark
      className={families[names[0] ?? ''] ?? 'context'}
      data-begins=""
      data-names={names.join(' ')}
      title={names.join(', ')}
    >
      <span className={className}>{run.text}</span>
    </mark>
  )
}

/** What the model gave outside its reasoning, verbatim: the transcription in the answer's blue, findings marked and named. */
export function Answer({ part, families }: Props) {
  const named = [...new Set([...part.findings, ...part.absent].map(({ pathology }) => pathology))]
  return (
    <section className={styles.answer} aria-label="Answer">
      <h2>
        Answer, as received
        {named.map((name) => (
          <em key={name} className={families[name]} data-name={name}>
            {name}
          </em>
        ))}
      </h2>
      <pre dir="auto">
        {part.paragraphs.map((paragraph, at) => (
          <span key={paragraph.start}>
            {at === 0 || paragraph.goesOn ? '' : '\n'}
            {paragraph.runs.map((run) => (
              <Run key={run.start} run={run} part={part} families={families} />
            ))}
          </span>
        ))}
        {part.absent.map(({ pathology }) => (
          <mark
            key={pathology}
            className={`${families[pathology] ?? 'context'} ${styles.absent}`}
            data-begins=""
            data-names={pathology}
            data-absent=""
          >
            {pathology}: it should stand here
          </mark>
        ))}
      </pre>
      {part.more > 0 ? (
        <p className="soft">{part.more.toLocaleString('en')} more characters are in the raw record.</p>
      ) : null}
    </section>
  )
}

/** Says why there is no reasoning to read. */
export function NoReasoning({ why }: { why: string }) {
  return <p className={styles.none}>{why}</p>
}

/** A transcription that was received in a field of its own. */
export function GivenTranscription({ text }: { text: string }) {
  return (
    <section className={styles.answer} aria-label="Transcription">
      <h2>Transcription, as received</h2>
      <pre dir="auto" className={styles.transcription}>
        {text}
      </pre>
    </section>
  )
}
