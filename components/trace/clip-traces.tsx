import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { OriginBadge } from '@/components/ui/origin-badge'
import { href, pathologyHref, runHref, tracesHref } from '@/lib/url/hrefs'
import type { ClipTraces } from '@/lib/views/clip-detail'
import { latencyText } from '@/lib/views/number-text'
import { rankText } from '@/lib/views/rank-view'
import { thinkStateText } from '@/lib/views/think-state-text'
import type { TraceRowView } from '@/lib/views/trace-row-view'
import { AnswerText } from './answer-text'

type Families = Readonly<Record<string, string>>

function Pathologies({ ids, families }: { ids: readonly string[]; families: Families }) {
  if (ids.length === 0) return <span className="soft">–</span>
  return ids.map((id) => (
    <Link key={id} href={pathologyHref(id)} className={families[id]} style={{ color: 'var(--c)', marginRight: 10 }}>
      {id}
    </Link>
  ))
}

function ClipTrace({ row, list, families }: { row: TraceRowView; list: string; families: Families }) {
  const { run, attempt, rank, outcome } = row
  return (
    <tr>
      <th scope="row" style={{ minWidth: 160, maxWidth: 320 }}>
        <Link href={runHref(run.key)} prefetch={false}>
          {run.model}
        </Link>
        <OriginBadge origin={run.origin} />
        <small>
          {run.name}
          {attempt > 0 && `, attempt ${attempt}`}
        </small>
      </th>
      <td style={{ minWidth: 180 }}>
        <Link href={href(`/t/${row.key}`, { list })} prefetch={false} aria-label={`Trace of ${run.name}`}>
          <AnswerText row={row} />
        </Link>
      </td>
      <td className="num" style={outcome === 'hit' ? { color: 'var(--gold)', fontWeight: 600 } : undefined}>
        {rankText(rank, row.depth)}
      </td>
      <td>{outcome}</td>
      <td title={thinkStateText[row.thinkState]}>{row.thinkState}</td>
      <td>
        <Pathologies ids={row.pathologies} families={families} />
      </td>
      <td className="num">{row.reasoningChars?.toLocaleString('en') ?? '–'}</td>
      <td className="num">{latencyText(row.latencyMs)}</td>
    </tr>
  )
}

/** What each run made of a clip. */
export function ClipTracesTable({ traces, families }: { traces: ClipTraces; families: Families }) {
  const { retrieval, k, rows } = traces
  const query = { dataset: rows[0]?.dataset, clip: rows[0]?.clip, retrieval: retrieval || null, k, sort: 'run' }
  const list = tracesHref(query).split('?')[1] ?? ''
  return (
    <DataTable label="Traces of this clip">
      <thead>
        <tr>
          <th scope="col">run</th>
          <th scope="col">transcription</th>
          <th scope="col" className="num">
            rank
          </th>
          <th scope="col">at k = {traces.k}</th>
          <th scope="col">state</th>
          <th scope="col">pathologies</th>
          <th scope="col" className="num">
            chars
          </th>
          <th scope="col" className="num">
            latency
          </th>
        </tr>
      </thead>
      <tbody>
        {traces.rows.map((row) => (
          <ClipTrace key={row.key} row={row} list={list} families={families} />
        ))}
      </tbody>
    </DataTable>
  )
}
