import type { ReactNode } from 'react'
import { audioFolderOf, audioFolders, type Chosen } from '@/lib/views/import-choices'
import type { ImportAccount, UploadedFile } from '@/lib/views/upload'
import styles from './import.module.css'

type Props = {
  readonly files: readonly UploadedFile[]
  readonly chosen: Chosen
  readonly locked: boolean
  /** What the last check said, which may ask for one of these. */
  readonly account: ImportAccount | null
  set(news: Partial<Chosen>): void
}

const facts = [
  { name: 'dataset', label: 'Dataset', hint: 'its key' },
  { name: 'model', label: 'Model', hint: 'its name' },
  { name: 'run', label: 'Run', hint: 'its key' },
  { name: 'n', label: 'Clips', hint: 'behind a table of recall' },
] as const

/** Problems name the option that decides; on this page it is a field. */
const isAsked = (account: ImportAccount | null, option: string) =>
  account?.issues.some(({ message }) => message.includes(`--${option} `)) === true

function Field({ label, hint, asked, children }: { label: string; hint: string; asked: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label className={styles.field} data-asked={asked || undefined}>
      <span>
        {label} <small className={asked ? styles.asked : 'soft'}>{asked ? 'a problem below asks for it' : hint}</small>
      </span>
      {children}
    </label>
  )
}

/** What files may not say of themselves: dataset, model, run, and where the audio lies. */
export function ImportFacts({ files, chosen, locked, account, set }: Props) {
  const folders = audioFolders(files)
  const conflicts = account?.tallies.traces?.conflicts ?? 0
  return (
    <fieldset className={styles.facts} disabled={locked}>
      <legend>What the files do not say themselves</legend>
      {facts.map(({ name, label, hint }) => (
        <Field key={name} label={label} hint={hint} asked={isAsked(account, name)}>
          <input
            value={chosen[name]}
            maxLength={300}
            {...(name === 'n' ? { inputMode: 'numeric' } : {})}
            onChange={({ target }) => set({ [name]: target.value })}
          />
        </Field>
      ))}
      {folders.length > 0 && (
        <Field label="Audio" hint="where it is looked for first" asked={false}>
          <select value={audioFolderOf(files, chosen)} onChange={({ target }) => set({ audio: target.value })}>
            <option value="">the folder of the file that names it</option>
            {folders.map((folder) => (
              <option key={folder} value={folder}>
                {folder}/
              </option>
            ))}
          </select>
        </Field>
      )}
      {(conflicts > 0 || chosen.replace) && (
        <label className={styles.replace}>
          <input type="checkbox" checked={chosen.replace} onChange={({ target }) => set({ replace: target.checked })} />
          Let other outputs take the place of stored ones, which stay readable as earlier revisions
        </label>
      )}
    </fieldset>
  )
}
