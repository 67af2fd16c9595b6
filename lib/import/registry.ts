import { csv } from './csv'
import { flatJsonl } from './flat-jsonl'
import type { Head } from './head'
import { hfParquet } from './hf-parquet'
import type { Importer } from './import-event'
import { inspectEval } from './inspect-eval'
import { inspectJson } from './inspect-json'
import { lmEval } from './lm-eval'
import { lmEvalResults } from './lm-eval-results'
import { mmarMeta, mmarPredictions } from './mmar'
import { native } from './native'
import { nemo } from './nemo'
import { openaiBatch } from './openai-batch'
import { openaiRequests } from './openai-requests'
import { rankings } from './rankings'
import { recallTable } from './recall-table'
import { trecQrels, trecRun } from './trec'

/** Every format that can be read, most specific first; the first that recognises a file reads it. */
export const importers: readonly Importer[] = [
  openaiBatch,
  openaiRequests,
  hfParquet,
  inspectEval,
  inspectJson,
  mmarPredictions,
  mmarMeta,
  lmEval,
  lmEvalResults,
  nemo,
  rankings,
  trecRun,
  trecQrels,
  recallTable,
  csv,
  native,
  flatJsonl,
]

/** The importers that recognise a file which begins so, first the one that reads it. */
export function importersFor(head: Head): readonly Importer[] {
  return importers.filter((importer) => importer.recognises(head))
}

/** The importer of this name. */
export function importerNamed(id: string): Importer | undefined {
  return importers.find((importer) => importer.id === id)
}
