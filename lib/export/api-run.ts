import type { RunRow } from '@/lib/views/run-row'
import type { ApiRun } from './api-schema'

/** A run as the API answers it. */
export function toApiRun(run: RunRow): ApiRun {
  const { key, name, model, origin, traces, missing, errors, expected, startedAt, finishedAt, importedAt } = run
  const dataset = run.dataset.key
  const retrievals = [...run.retrievals]
  return {
    key,
    name,
    model,
    origin,
    dataset,
    traces,
    missing,
    errors,
    expected,
    retrievals,
    startedAt,
    finishedAt,
    importedAt,
  }
}
