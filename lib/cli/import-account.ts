import {
  type FileReport,
  type ImportIssue,
  type ImportReport,
  recordKinds,
  wholeFile,
} from '@/lib/ingest/import-report'
import type { Output } from './output'

const issuesShown = 50

const counted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

function tallyLines({ tallies, audio }: ImportReport): string[] {
  const lines = recordKinds.flatMap((kind) => {
    const { new: fresh, updated, unchanged, conflicts } = tallies[kind]
    if (fresh + updated + unchanged + conflicts === 0) return []
    const rest = [updated > 0 ? `${updated} updated` : '', conflicts > 0 ? `${conflicts} in conflict` : '']
    return [`${kind}: ${[`${fresh} new`, `${unchanged} unchanged`, ...rest].filter((part) => part !== '').join(', ')}`]
  })
  const states = Object.entries(audio).filter(([, count]) => count > 0)
  if (states.length > 0)
    lines.push(`audio: ${states.map(([state, count]) => `${count} ${state === 'ok' ? 'stored' : state}`).join(', ')}`)
  return lines
}

/** Shares are rounded down: "100 %" is said of all alone. */
const share = (part: number, whole: number) => (whole === 0 ? '' : ` (${Math.floor((100 * part) / whole)} %)`)

const things = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`
const rowsText = (count: number) => things(count, 'row')

function fileLines(file: FileReport): string[] {
  const { format, rows, leftOut, alsoRecognisedBy, clips, traces } = file
  if (format === null) return [`${file.file}: read by no importer`]
  if (rows === 0 && leftOut === 0) return [`${file.file}: ${format}, nothing of it is stored`]
  const joined = rows - Math.min(rows, leftOut)
  const lines = [
    `${file.file}: ${format}, ${rowsText(rows)}, ${joined} joined${share(joined, rows)}, ${leftOut} left out`,
  ]
  if (alsoRecognisedBy.length > 0) lines.push(`  also recognised by: ${alsoRecognisedBy.join(', ')} (--format decides)`)
  if (Object.keys(file.reasoning).length > 0) lines.push(`  reasoning: ${counted(file.reasoning)}`)
  if (Object.keys(file.finishReasons).length > 0) lines.push(`  finish reasons: ${counted(file.finishReasons)}`)
  if (clips.duplicates + traces.duplicates > 0)
    lines.push(
      `  duplicate keys: ${clips.duplicates} of ${clips.rows} clips, ${traces.duplicates} of ${traces.rows} traces`,
    )
  return lines
}

/** What a doctor would say of the files: what each gave, and how datasets and runs would stand. */
function doctorLines(report: ImportReport): string[] {
  return [
    ...report.files.flatMap(fileLines),
    ...report.outcome.datasets.map(({ dataset, clips, withoutGold, audio, sharingAudio }) => {
      const { ok: found = 0, none = 0, ...bad } = audio
      const states = [
        `${found} with audio`,
        `${none} without`,
        ...Object.entries(bad).map(([state, count]) => `${count} ${state}`),
      ]
      return `dataset ${dataset}: ${things(clips, 'clip')}, ${states.join(', ')}, ${sharingAudio} that share a file; gold missing of ${withoutGold}`
    }),
    ...report.outcome.runs.map(
      ({ run, traces, thinkStates, clipsWithoutTrace }) =>
        `run ${run}: ${things(traces, 'trace')}${traces > 0 ? ` (${counted(thinkStates)})` : ''}, ${things(clipsWithoutTrace, 'clip')} without one`,
    ),
  ]
}

/** Lines as editors and compilers write them; rows of what has none, in words. */
function issueLine({ file, line, place, message }: ImportIssue): string {
  if (place === undefined) return `${file}:${line}: ${message}`
  return place === wholeFile ? `${file}: ${message}` : `${file}, ${place}: ${message}`
}

/** What there is to say beside the report. */
export type Account = {
  readonly report: ImportReport
  readonly dryRun: boolean
  readonly examine: boolean
  readonly unmatched: { readonly file: string; readonly rows: number } | null
}

/** Says what came of an import. */
export function printAccount(output: Output, { report, dryRun, examine, unmatched }: Account): void {
  for (const issue of report.issues.slice(0, issuesShown)) output.line(issueLine(issue))
  const more = report.issueCount - Math.min(issuesShown, report.issues.length)
  if (more > 0) output.line(`and ${more} more such lines; --json lists them`)
  if (examine) for (const line of doctorLines(report)) output.line(line)
  for (const line of tallyLines(report)) output.line(line)
  if (unmatched !== null && unmatched.rows > 0)
    output.line(
      `what was left out (${rowsText(unmatched.rows)}) is in ${unmatched.file}, each row with file, line and reason`,
    )
  if (report.stopped) output.line('Stopped. What was read is stored; the same command again goes on from there.')
  if (dryRun) output.line('Dry run: nothing was stored.')
  output.result({ ...report, runs: [...report.runs], datasets: [...report.datasets], unmatched, dryRun })
}
