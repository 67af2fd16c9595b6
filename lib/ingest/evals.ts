import type { Evaluated } from '@/lib/import/import-event'
import type { Reading } from './readings'
import type { Session } from './session'

/** When an eval was written, as lm-eval and lmms-eval put it into the names of all its files. */
const stampOf = (name: string) => /\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:\.\d+)?|\d{8}_\d{6}/.exec(name)?.[0] ?? null

/** Whether a file of samples may be of an eval: it is of its task, and of its time as far as the names tell. */
function isOf(name: string, task: string, { file, task: evaluated }: Evaluated): boolean {
  const [own, other] = [stampOf(name), stampOf(file)]
  return task === evaluated && (own === null || other === null || own === other)
}

/** The eval that a file is of, as the results beside it say; null where none does, a text where two may. */
export function evaluatedOf(session: Session, { importer, source }: Reading): Evaluated | null | string {
  const task = importer.datasetOf?.(source.name)
  const found = task === undefined ? [] : session.evaluated.filter(({ what }) => isOf(source.name, task, what))
  const [only, other] = found
  if (only === undefined) return null
  for (const one of found) one.isJoined = true
  if (other === undefined) return only.what
  return `it may be of the eval of ${found.map(({ what }) => JSON.stringify(what.file)).join(' or of ')}: import it beside the results of its own. Nothing of this file is stored`
}

/** Reports files of results of which no samples were in the import. */
export function reportUnjoined(session: Session): void {
  for (const origin of new Set(session.evaluated.map((one) => one.origin))) {
    const own = session.evaluated.filter((one) => one.origin === origin)
    if (own.some(({ isJoined }) => isJoined)) continue
    const tasks = own.map(({ what }) => JSON.stringify(what.task)).join(', ')
    session.fileIssue(
      origin,
      `expected the samples of ${tasks} in the same import, in a file whose name has the same date: they hold what the model said, and of the results alone nothing is stored`,
    )
  }
}
