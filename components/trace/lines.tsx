import { memo } from 'react'
import type { Paragraph, TextRun } from '@/lib/views/paragraphs'
import { partParagraphs, type ReadingPart } from '@/lib/views/reading-part'
import type { GroundView } from '@/lib/views/trace-detail'
import styles from './reasoning.module.css'

/** The family of each pathology, by its id. */
export type Families = Readonly<Record<string, string>>

type Lookup = {
  readonly part: ReadingPart
  readonly families: Families
  /** Pathologies whose marks are switched off when this is first shown. */
  readonly hidden: readonly string[]
}

/** Findings by their place: what a sentence says before what the whole course shows, the narrower before the wider. */
function inOrder(places: readonly number[], { part, families }: Lookup) {
  return places
    .flatMap((place) => part.findings[place] ?? [])
    .sort(
      (a, b) =>
        Number(families[a.pathology] === 'course') - Number(families[b.pathology] === 'course') ||
        a.end - a.start - (b.end - b.start),
    )
}

/** The kind of a ground and the words that show it. */
const groundWords = ({ kind, reason }: GroundView) => `${kind} ${/“.*”/.exec(reason)?.[0] ?? ''}`.trim()

function groundOf(index: number, { groundOf: places, grounds, firstSegment }: ReadingPart): GroundView | undefined {
  return grounds[places[index - firstSegment] ?? -1]
}

/** A segment's number, with what the segment rests on. */
function SegmentNumber({ run, lookup, isFirst }: { run: TextRun; lookup: Lookup; isFirst: boolean }) {
  if (run.segment === null) return null
  const ground = groundOf(run.segment - 1, lookup.part)
  return (
    <sup
      className={isFirst ? styles.first : styles.inline}
      aria-hidden="true"
      data-kind={ground?.kind}
      data-reason={ground && groundWords(ground)}
    >
      {isFirst ? '' : run.segment}
    </sup>
  )
}

function Run({ run, lookup, isFirst }: { run: TextRun; lookup: Lookup; isFirst: boolean }) {
  const found = inOrder(run.findings, lookup)
  const [first] = found
  const names = [...new Set(found.map(({ pathology }) => pathology))]
  const begins = found.some(({ start }) => start === run.start)
  const shown = names.find((name) => !lookup.hidden.includes(name))
  const family = lookup.families[shown ?? first?.pathology ?? ''] ?? 'context'
  const shared = {
    'data-start': run.start,
    'data-selected': run.selected || undefined,
    'data-ground': run.within === null ? undefined : groundOf(run.within, lookup.part)?.kind,
  }
  return (
    <>
      <SegmentNumber run={run} lookup={lookup} isFirst={isFirst} />
      {first === undefined ? (
        <span {...shared}>{run.text}</span>
      ) : (
        <mark
          {...shared}
          className={family}
          data-begins={begins ? '' : undefined}
          data-off={shown === undefined ? '' : undefined}
          data-names={names.join(' ')}
          title={names.join(', ')}
        >
          {run.text}
        </mark>
      )}
      {begins ? <span className={`visually-hidden ${styles.spoken}`}>{` [${names.join(', ')}]`}</span> : null}
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
      {names.length > 0 ? (
        <ul className={styles.margin} aria-label="Pathologies here">
          {names.map((name) => (
            <li
              key={name}
              data-name={name}
              data-off={lookup.hidden.includes(name) ? '' : undefined}
              className={lookup.families[name]}
            >
              {name}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** A part of the reasoning, verbatim: the lines as the model wrote them, segments numbered, findings marked and named. */
export const Lines = memo(function Lines(lookup: Lookup) {
  const { part } = lookup
  return partParagraphs(part).map((paragraph) => <Line key={paragraph.start} paragraph={paragraph} lookup={lookup} />)
})
