import { DataTable } from '@/components/ui/data-table'
import { countedText, joinedText, tallyRows, thingsText } from '@/lib/views/import-text'
import { countText } from '@/lib/views/number-text'
import { type ImportAccount, type ImportedFile, issuePlace } from '@/lib/views/upload'
import styles from './import.module.css'

const issuesShown = 20

function FileRow({ one }: { one: ImportedFile }) {
  const { file, format, rows, leftOut, clips, traces } = one
  const joined = rows - Math.min(rows, leftOut)
  const duplicates = clips.duplicates + traces.duplicates
  return (
    <tr>
      <th scope="row">
        {file}
        <small>{format ?? 'read by no format'}</small>
      </th>
      <td className="num">{countText(rows)}</td>
      <td className="num">
        {countText(joined)} <span className="soft">{joinedText(joined, rows)}</span>
      </td>
      <td className={`num ${leftOut > 0 ? styles.wrong : ''}`}>{countText(leftOut)}</td>
      <td className="num">{countText(duplicates)}</td>
      <td>{countedText(one.reasoning) || '–'}</td>
      <td>{countedText(one.finishReasons) || '–'}</td>
    </tr>
  )
}

function Files({ files }: { files: readonly ImportedFile[] }) {
  return (
    <DataTable label="What each file gives">
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col" className="num">
            Rows
          </th>
          <th scope="col" className="num">
            Joined
          </th>
          <th scope="col" className="num">
            Left out
          </th>
          <th scope="col" className="num">
            Double keys
          </th>
          <th scope="col">Reasoning came from</th>
          <th scope="col">Finish reasons</th>
        </tr>
      </thead>
      <tbody>
        {files.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and never move
          <FileRow key={at} one={one} />
        ))}
      </tbody>
    </DataTable>
  )
}

function Outcome({ outcome }: Pick<ImportAccount, 'outcome'>) {
  return (
    <ul className={styles.outcome}>
      {outcome.datasets.map(({ dataset, clips, withoutGold, audio, sharingAudio }) => {
        const { ok: found = 0, none = 0, ...bad } = audio
        const states = Object.entries(bad).map(([state, count]) => `${countText(count)} ${state}`)
        const parts = [`${countText(found)} with audio`, `${countText(none)} without`, ...states]
        if (sharingAudio > 0) parts.push(`${countText(sharingAudio)} that share a file`)
        return (
          <li key={dataset}>
            Dataset <b>{dataset}</b>: {thingsText(clips, 'clip')}, {parts.join(', ')}; gold missing of{' '}
            {countText(withoutGold)}
          </li>
        )
      })}
      {outcome.runs.map(({ run, traces, thinkStates, clipsWithoutTrace }) => (
        <li key={run}>
          Run <b>{run}</b>: {thingsText(traces, 'trace')}
          {traces > 0 && ` (${countedText(thinkStates)})`}, {thingsText(clipsWithoutTrace, 'clip')} without one
        </li>
      ))}
    </ul>
  )
}

function Tallies({ account }: { account: ImportAccount }) {
  return (
    <ul className={styles.outcome}>
      {tallyRows(account).map(({ kind, ...tally }) => (
        <li key={kind}>
          {kind}: {countText(tally.new)} new, {countText(tally.unchanged)} unchanged
          {tally.updated > 0 && `, ${countText(tally.updated)} updated`}
          {tally.conflicts > 0 && `, ${countText(tally.conflicts)} in conflict`}
        </li>
      ))}
    </ul>
  )
}

function Issues({ account }: { account: ImportAccount }) {
  const { issues, issueCount } = account
  const shown = issues.slice(0, issuesShown)
  if (issueCount === 0) return null
  return (
    <div>
      <h3>
        {thingsText(issueCount, 'problem')}
        {issueCount > shown.length && <small className={styles.beside}>the first {shown.length} are shown</small>}
      </h3>
      {shown.some(({ message }) => message.includes('--')) && (
        <p className="soft">What an option of the command decides, such as --map, is a field of this page.</p>
      )}
      <ol className={styles.issues}>
        {shown.map((issue, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may have two, and they never move
          <li key={at}>
            <b>{issuePlace(issue)}</b> {issue.message}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The doctor's report, or the account of an import. */
export function CheckReport({ id, account }: { id: string; account: ImportAccount }) {
  const leftOut = account.unmatched?.rows ?? 0
  return (
    <div className={styles.report}>
      <Issues account={account} />
      {leftOut > 0 && (
        <p>
          <a className="link" href={`/import/uploads/${id}/left-out`} download>
            Download {leftOut === 1 ? 'the row that is' : `the ${countText(leftOut)} rows that are`} left out
          </a>
          , with file, line and reason.
        </p>
      )}
      <Files files={account.files} />
      <Outcome outcome={account.outcome} />
      <Tallies account={account} />
    </div>
  )
}
