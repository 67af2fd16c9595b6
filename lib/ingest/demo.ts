import { join } from 'node:path'
import { hasMark, setMark } from '@/lib/store/commands/setting'
import type { Store } from '@/lib/store/open-store'
import { openSource } from './file-source'
import type { ImportReport } from './import-report'
import { ingest } from './ingest'

const files = ['dataset.jsonl', 'reported.jsonl', 'runs.jsonl']
const mark = 'demo-offered'

/** Loads the demo dataset into a home that is empty and was never offered it; null when it is not loaded. */
export async function loadDemoIfEmpty(store: Store, root = process.cwd()): Promise<ImportReport | null> {
  if (await hasMark(store, mark)) return null
  const isEmpty = (await store.read.dataset.count()) === 0
  const sources = isEmpty
    ? await Promise.all(files.map((file) => openSource(join(root, 'prisma/demo', file), () => {})))
    : []
  const report = isEmpty ? await ingest(store, sources) : null
  await setMark(store, mark)
  return report
}
