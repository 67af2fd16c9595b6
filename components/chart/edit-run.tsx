'use client'

import { useState } from 'react'
import styles from './run-page.module.css'

/** A run's notes, and a form for its name and notes. An empty field takes the edit back. */
export function EditRun(props: {
  importedName: string
  editedName: string | null
  notes: string | null
  save: (form: FormData) => Promise<void>
}) {
  const { importedName, editedName, notes, save } = props
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <div>
        {notes && <p className={styles.notes}>{notes}</p>}
        {editedName !== null && <p className="soft">Imported as “{importedName}”.</p>}
        <div className={styles.buttons}>
          <button type="button" onClick={() => setOpen(true)}>
            Edit name and notes
          </button>
        </div>
      </div>
    )
  }
  const submit = async (form: FormData) => {
    await save(form)
    setOpen(false)
  }
  return (
    <form className={styles.form} action={submit}>
      <label>
        Name (empty: as imported)
        {/* biome-ignore lint/a11y/noAutofocus: the form opens by a button, and is what was asked for */}
        <input name="name" defaultValue={editedName ?? ''} placeholder={importedName} maxLength={300} autoFocus />
      </label>
      <label>
        Notes
        <textarea name="notes" defaultValue={notes ?? ''} maxLength={20_000} />
      </label>
      <div className={styles.buttons}>
        <button type="submit">Save</button>
        <button type="button" onClick={() => setOpen(false)}>
          Cancel
        </button>
        <span className="soft">Kept when the run is imported again.</span>
      </div>
    </form>
  )
}
