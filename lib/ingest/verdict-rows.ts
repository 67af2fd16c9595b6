import type { Judgement } from '@/lib/pathologies/detector'
import type { VerdictRow } from '@/lib/store/commands/write-derived'

/** Judgements as they are stored: what is clean has no row. */
export function verdictRows(judgements: readonly Judgement[]): VerdictRow[] {
  return judgements.flatMap((one): VerdictRow[] => {
    const { pathology, version } = one
    if (one.status === 'clean') return []
    if (one.status === 'flagged') return [{ pathology, version, status: 'flagged', note: '', findings: one.findings }]
    const note = one.status === 'failed' ? one.message : one.reason
    return [{ pathology, version, status: one.status, note, findings: [] }]
  })
}
