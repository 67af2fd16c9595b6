import Link from 'next/link'
import { Choice } from '@/components/ui/choice'
import { DataTable } from '@/components/ui/data-table'
import { PageBody } from '@/components/ui/page-body'
import { compareHref, letterOf } from '@/lib/url/compare'
import { clipHref, href, spanHref } from '@/lib/url/hrefs'
import type { CandidateCell, CandidateRow, ClipAnswer, ClipCompared, ClipComparison } from '@/lib/views/clip-comparison'
import { countText } from '@/lib/views/number-text'
import { rankText } from '@/lib/views/rank-view'
import type { VerdictView } from '@/lib/views/verdict-view'
import styles from './compare.module.css'
import { DifferingBanner } from './compare-banner'
import { RunHeading } from './run-heading'

/** One clip, as its page gets it. */
export type ClipOfRuns = Extract<ClipCompared, { readonly kind: 'clip' }>

const changeTags = { same: 'span', removed: 'del', added: 'ins' } as const

function Words({ words, alike }: { words: VerdictView['words']; alike: string }) {
  if (words === null) return <span className="soft">{alike}</span>
  return (
    <span className={styles.words}>
      {words.map(({ text, change }, at) => {
        const Tag = changeTags[change]
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
        return <Tag key={at}>{text}</Tag>
      })}
    </span>
  )
}

/** What is said where there is no difference to show: alike, not there, or too long to set against each other. */
function alikeText(from: string | null, to: string | null, alike: string): string {
  if (!from || !to) return 'nothing to set against'
  return from === to ? alike : 'too long to show word by word'
}

function Transcription({ column }: { column: ClipAnswer }) {
  const { trace } = column
  if (trace === null) return <span className={styles.none}>no trace</span>
  if (trace.failure === 'error') return <span className={styles.none}>error: {trace.error}</span>
  if (trace.failure !== null) return <span className={styles.none}>no transcription</span>
  return trace.transcription
}

function RankRows({ columns }: { columns: readonly ClipAnswer[] }) {
  const shown = columns.map(({ trace }) => trace?.rankings.filter((ranking) => ranking.shown) ?? [])
  const retrievals = [...new Set(shown.flatMap((own) => own.map(({ retrieval }) => retrieval)))].sort()
  return retrievals.map((retrieval) => (
    <tr key={retrieval}>
      <th scope="row">rank at {retrieval}</th>
      {columns.map(({ run }, at) => {
        const found = shown[at]?.find((one) => one.retrieval === retrieval)
        return (
          <td key={run.key} className={styles.cell}>
            <b>{rankText(found?.rank ?? null, found?.depth ?? null)}</b>
            {found && (
              <small>
                of {countText(found.depth)}, index {found.indexVersion || 'without a version'}
              </small>
            )}
          </td>
        )
      })}
    </tr>
  ))
}

function Mentions({ cell, trace }: { cell: CandidateCell; trace: string }) {
  return (
    <>
      {cell.isAnswer && <span className={styles.isAnswer}>its answer</span>}
      <ul>
        {cell.mentions.map((mention) => (
          <li key={mention.start}>
            <Link href={spanHref(trace, mention)} prefetch={false}>
              §{countText(mention.segment)} <span data-stance={mention.stance}>{mention.stance}</span>
            </Link>
          </li>
        ))}
        {cell.more > 0 && (
          <li>
            <Link href={`/t/${trace}`} prefetch={false}>
              {countText(cell.more)} more
            </Link>
          </li>
        )}
      </ul>
    </>
  )
}

const isWords = { gold: 'gold', 'sounds-like-gold': 'sounds like gold', other: '' } as const

function CandidateLine({ row, columns }: { row: CandidateRow; columns: readonly ClipAnswer[] }) {
  return (
    <tr>
      <th scope="row" className={row.is === 'other' ? undefined : styles.gold}>
        {row.text}
        {isWords[row.is] && <small>{isWords[row.is]}</small>}
      </th>
      {columns.map(({ run, trace }, at) => {
        const cell = row.cells[at]
        return (
          <td key={run.key} className={styles.cell}>
            {cell && trace ? <Mentions cell={cell} trace={trace.key} /> : <span className="soft">–</span>}
          </td>
        )
      })}
    </tr>
  )
}

function ColumnHead({ column, at, to }: { column: ClipAnswer; at: number; to: (attempt: number) => string }) {
  const { run, trace, attempts } = column
  return (
    <th scope="col" className={styles.cell}>
      <span className={styles.letter}>{letterOf(at)}</span> <RunHeading run={run} />
      {trace && (
        <Link className="link" href={`/t/${trace.key}`} prefetch={false} aria-label={`Trace of ${run.name}`}>
          trace
        </Link>
      )}
      {attempts.length > 1 && (
        <Choice
          label="Attempt"
          options={attempts.map((one) => ({
            label: String(one + 1),
            href: to(one),
            chosen: one === trace?.attempt,
          }))}
        />
      )}
    </th>
  )
}

function TextRows({ comparison }: { comparison: ClipComparison }) {
  const { columns, reference } = comparison
  const [first, ...others] = columns
  const said = first?.trace?.transcription ?? null
  const cells = (of: (column: ClipAnswer, at: number) => React.ReactNode) =>
    columns.map((column, at) => (
      <td key={column.run.key} className={styles.cell}>
        {of(column, at)}
      </td>
    ))
  return (
    <>
      <tr>
        <th scope="row">transcription</th>
        {cells((column) => (
          <Transcription column={column} />
        ))}
      </tr>
      <tr>
        <th scope="row">against what was said</th>
        {cells(({ trace, fromReference }) => (
          <Words words={fromReference} alike={alikeText(reference, trace?.transcription ?? null, 'the same')} />
        ))}
      </tr>
      {others.length > 0 && (
        <tr>
          <th scope="row">against a</th>
          {cells(({ trace, fromFirst }, at) =>
            at === 0 ? (
              <span className="soft">–</span>
            ) : (
              <Words words={fromFirst} alike={alikeText(said, trace?.transcription ?? null, 'the same as a')} />
            ),
          )}
        </tr>
      )}
      <tr>
        <th scope="row">reasoning</th>
        {cells(({ trace }) =>
          trace === null ? (
            <span className="soft">–</span>
          ) : (
            <>
              {trace.thinkState}
              <small>
                {trace.reasoning === null ? 'none' : `${countText(trace.reasoning.length)} chars`},{' '}
                {countText(trace.findings.length)} {trace.findings.length === 1 ? 'finding' : 'findings'}
              </small>
            </>
          ),
        )}
      </tr>
    </>
  )
}

function Steps({ of, to }: { of: ClipOfRuns; to: (clip: string) => string }) {
  const { previous, next, columns } = of
  if (columns.length !== 2) return null
  return (
    <nav aria-label="Clips where one run hit and the other missed" style={{ display: 'flex', gap: 16 }}>
      {previous === null ? (
        <span className="soft">first</span>
      ) : (
        <Link className="link" href={to(previous)} rel="prev">
          ← {previous}
        </Link>
      )}
      {next === null ? (
        <span className="soft">last</span>
      ) : (
        <Link className="link" href={to(next)} rel="next">
          {next} →
        </Link>
      )}
    </nav>
  )
}

/** The traces of one clip beside each other, aligned on the candidates that they mention. */
export function CompareClipPage({ of, comparison }: { of: ClipOfRuns; comparison: ClipComparison }) {
  const { clip, dataset, k } = of
  const { columns, gold, reference, rows, more } = comparison
  const retrieval = of.retrieval || null
  const keys = columns.map(({ run }) => run.key)
  const [a, b] = columns
  return (
    <PageBody
      title={
        <span className="mono" style={{ fontSize: 18 }}>
          {clip}
        </span>
      }
      beside={
        <>
          <Link className="link" href={compareHref(keys, { retrieval, k })}>
            All clips of these runs
          </Link>
          <Steps of={of} to={(one) => compareHref(keys, { retrieval, k, clip: one })} />
        </>
      }
      lead={
        <>
          {gold.length > 0 && <span className={styles.gold}>{gold.join(' · ')}</span>}
          {reference && <> “{reference}”</>}{' '}
          <Link className="link" href={clipHref(clip, dataset)}>
            Hear the clip
          </Link>
          {a?.trace && b?.trace && columns.length === 2 && (
            <>
              {' · '}
              <Link className="link" href={href(`/t/${a.trace.key}`, { with: b.trace.key })}>
                Read both traces
              </Link>
            </>
          )}
        </>
      }
    >
      <DifferingBanner differing={of.differing} runs={columns.map(({ run }) => run)} />
      <DataTable label="Traces of this clip, beside each other" narrow>
        <thead>
          <tr>
            <td />
            {columns.map((column, at) => (
              <ColumnHead
                key={column.run.key}
                column={column}
                at={at}
                to={(attempt) => compareHref(keys, { retrieval, k, clip, attempt })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <TextRows comparison={comparison} />
          <RankRows columns={columns} />
          {rows.map((row) => (
            <CandidateLine key={row.text} row={row} columns={columns} />
          ))}
        </tbody>
      </DataTable>
      <p className="soft" style={{ marginTop: 8, maxWidth: '100ch' }}>
        Below the ranks, a row for each candidate that a trace mentions, gold first, then as they come up; § is the
        sentence. In a difference, struck out is what is not there, underlined what is instead.
        {rows.length <= 1 && ' No trace mentions any.'}
        {more > 0 && ` ${countText(more)} more candidates are in the traces.`}
      </p>
    </PageBody>
  )
}
