import type { Paragraph, TextRun } from '@/lib/views/paragraphs'
import type { PathologyView } from '@/lib/views/pathology-view'
import type { FindingView } from '@/lib/views/trace-detail'
import styles from './reasoning.module.css'

type Lookup = { readonly findings: readonly FindingView[]; readonly pathologies: ReadonlyMap<string, PathologyView> }

const familyOf = ({ findings, pathologies }: Lookup, place: number | undefined) =>
  pathologies.get(findings[place ?? -1]?.pathology ?? '')?.family ?? 'context'

function Run({ run, lookup, isFirst }: { run: TextRun; lookup: Lookup; isFirst: boolean }) {
  const [first] = run.findings
  const names = run.findings.map((place) => lookup.findings[place]?.pathology ?? '')
  const number =
    run.segment !== null && !isFirst ? (
      <sup className={styles.inline} aria-hidden="true">
        {run.segment}
      </sup>
    ) : null
  const text = (
    <span
      data-start={run.start}
      data-selected={run.selected || undefined}
      className={run.selected ? styles.selected : undefined}
    >
      {run.text}
    </span>
  )
  if (first === undefined)
    return (
      <>
        {number}
        {text}
      </>
    )
  const finding = lookup.findings[first]
  const begins = run.findings.find((place) => lookup.findings[place]?.start === run.start)
  return (
    <>
      {number}
      <mark
        className={familyOf(lookup, first)}
        id={begins === undefined ? undefined : `finding-${begins + 1}`}
        data-names={names.join(' ')}
        title={`${names.join(', ')} (version ${finding?.version})`}
      >
        {text}
        <span className="visually-hidden"> [{names.join(', ')}]</span>
      </mark>
    </>
  )
}

function Line({ paragraph, lookup }: { paragraph: Paragraph; lookup: Lookup }) {
  if (paragraph.start === paragraph.end) return <div className={styles.blank} />
  const number = paragraph.runs.find((run) => run.segment !== null)?.segment
  const names = [...new Set(paragraph.findings.map((place) => lookup.findings[place]?.pathology ?? ''))]
  return (
    <div className={styles.paragraph}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <p dir="auto">
        {paragraph.runs.map((run) => (
          <Run key={run.start} run={run} lookup={lookup} isFirst={run.segment === number} />
        ))}
      </p>
      <ul className={styles.margin} aria-label={names.length > 0 ? 'Pathologies here' : undefined}>
        {names.map((name) => (
          <li key={name} data-name={name} className={lookup.pathologies.get(name)?.family}>
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The reasoning, verbatim: the lines as the model wrote them, segments numbered, findings marked and named. */
export function Reasoning(props: {
  paragraphs: readonly Paragraph[]
  findings: readonly FindingView[]
  pathologies: readonly PathologyView[]
}) {
  const { paragraphs, findings, pathologies } = props
  const lookup: Lookup = { findings, pathologies: new Map(pathologies.map((one) => [one.id, one])) }
  return (
    <article className={styles.prose} id="reasoning" aria-label="Reasoning">
      {paragraphs.map((paragraph) => (
        <Line key={paragraph.start} paragraph={paragraph} lookup={lookup} />
      ))}
    </article>
  )
}

/** What the model gave after its reasoning, or why there is no reasoning. */
export function Final({ title, text }: { title: string; text: string }) {
  return (
    <section className={styles.final}>
      <h2>{title}</h2>
      <pre dir="auto">{text}</pre>
    </section>
  )
}

/** Says why there is no reasoning to read. */
export function NoReasoning({ why }: { why: string }) {
  return <p className={styles.none}>{why}</p>
}
