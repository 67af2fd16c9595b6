import type { Paragraph, TextRun } from '@/lib/views/paragraphs'
import type { PathologyView } from '@/lib/views/pathology-view'
import type { ReadingPart } from '@/lib/views/reading-part'
import type { FindingView, GroundView } from '@/lib/views/trace-detail'
import styles from './reasoning.module.css'

type Lookup = {
  readonly findings: readonly FindingView[]
  readonly pathologies: ReadonlyMap<string, PathologyView>
  readonly grounds: readonly GroundView[]
}

/** Findings of a run: what a sentence says before what the whole course shows, the narrower before the wider. */
function inOrder(places: readonly number[], { findings, pathologies }: Lookup) {
  const isCourse = (id: string) => pathologies.get(id)?.family === 'course'
  return places
    .flatMap((place) => {
      const finding = findings[place]
      return finding ? [{ ...finding, family: pathologies.get(finding.pathology)?.family ?? 'context' }] : []
    })
    .sort(
      (a, b) => Number(isCourse(a.pathology)) - Number(isCourse(b.pathology)) || a.end - a.start - (b.end - b.start),
    )
}

/** The words that a ground's reason quotes. */
const quotedWords = (reason: string) => /“.*”/.exec(reason)?.[0] ?? ''

/** A segment's number, with what the segment rests on. */
function SegmentNumber({ run, lookup, isFirst }: { run: TextRun; lookup: Lookup; isFirst: boolean }) {
  if (run.segment === null) return null
  const ground = lookup.grounds[run.segment - 1]
  return (
    <sup
      className={isFirst ? styles.first : styles.inline}
      aria-hidden="true"
      data-kind={ground?.kind}
      data-reason={ground ? `${ground.kind} ${quotedWords(ground.reason)}` : undefined}
      title={ground ? `Segment ${run.segment}, ${ground.kind}: ${ground.reason}` : `Segment ${run.segment}`}
    >
      {isFirst ? '' : run.segment}
    </sup>
  )
}

function Run({ run, lookup, isFirst }: { run: TextRun; lookup: Lookup; isFirst: boolean }) {
  const found = inOrder(run.findings, lookup)
  const [first] = found
  const begins = found.find(({ start }) => start === run.start)
  const names = [...new Set(found.map(({ pathology }) => pathology))].join(', ')
  const text = (
    <span
      data-start={run.start}
      data-selected={run.selected || undefined}
      data-ground={run.within === null ? undefined : lookup.grounds[run.within]?.kind}
      className={run.selected ? styles.selected : undefined}
    >
      {run.text}
    </span>
  )
  return (
    <>
      <SegmentNumber run={run} lookup={lookup} isFirst={isFirst} />
      {first === undefined ? (
        text
      ) : (
        <mark
          className={first.family}
          data-begins={begins ? '' : undefined}
          data-names={found.map(({ pathology }) => pathology).join(' ')}
          data-families={found.map(({ family }) => family).join(' ')}
          title={`${names} (version ${first.version})`}
        >
          {text}
          {begins ? <span className={styles.spoken}> [{names}]</span> : null}
        </mark>
      )}
    </>
  )
}

/** The names in the margin of a paragraph: a finding that goes on through several is named where it begins. */
function marginNames(paragraph: Paragraph, lookup: Lookup): readonly string[] {
  const named = inOrder(paragraph.findings, lookup).filter(({ start }) => start >= paragraph.start)
  return [...new Set(named.map(({ pathology }) => pathology))]
}

function Line({ paragraph, lookup }: { paragraph: Paragraph; lookup: Lookup }) {
  const { start, end, goesOn } = paragraph
  if (start === end) return <div className={styles.blank} data-from={start} data-to={end + 1} />
  const number = paragraph.runs.find((run) => run.segment !== null)?.segment
  const names = marginNames(paragraph, lookup)
  return (
    <div className={styles.paragraph} data-from={start} data-to={end} data-goes-on={goesOn || undefined}>
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

/** A part of the reasoning, verbatim: the lines as the model wrote them, segments numbered, findings marked and named. */
export function Lines(props: {
  part: ReadingPart
  grounds: readonly GroundView[]
  pathologies: readonly PathologyView[]
}) {
  const { part, grounds } = props
  const pathologies = new Map(props.pathologies.map((one) => [one.id, one]))
  const lookup: Lookup = { findings: part.findings, pathologies, grounds }
  return part.paragraphs.map((paragraph) => <Line key={paragraph.start} paragraph={paragraph} lookup={lookup} />)
}

/** The longest answer that is shown whole; more of it is in the raw record. */
const longestShown = 50_000

/** What the model gave after its reasoning. */
export function Final({ title, text }: { title: string; text: string }) {
  return (
    <section className={styles.final}>
      <h2>{title}</h2>
      <pre dir="auto">{text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}</pre>
      {text.length > longestShown ? (
        <p className="soft">
          The first {longestShown.toLocaleString('en')} of {text.length.toLocaleString('en')} characters; the raw record
          has them all.
        </p>
      ) : null}
    </section>
  )
}

/** Says why there is no reasoning to read. */
export function NoReasoning({ why }: { why: string }) {
  return <p className={styles.none}>{why}</p>
}
