'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
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
  const wasOpen = useRef(false)
  // The button that opened the form stands in its place again when it closes, and gets the focus back.
  const focusAgain = (button: HTMLButtonElement | null) => {
    if (button && wasOpen.current) button.focus()
    if (button) wasOpen.current = false
  }
  const close = () => {
    wasOpen.current = true
    setOpen(false)
  }
  if (!open) {
    return (
      <div>
        {notes && <p className={styles.notes}>{notes}</p>}
        {editedName !== null && <p className="soft">Imported as “{importedName}”.</p>}
        <div className={styles.buttons}>
          <button ref={focusAgain} type="button" onClick={() => setOpen(true)}>
            Edit name and notes
          </button>
        </div>
      </div>
    )
  }
  const submit = async (form: FormData) => {
    await save(form)
    close()
  }
  const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && !event.nativeEvent.isComposing && close()
  return (
    <form className={styles.form} action={submit} onKeyDown={closeOnEscape}>
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
        <button type="button" onClick={close}>
          Cancel
        </button>
        <span className="soft">Kept when the run is imported again.</span>
      </div>
    </form>
  )
}
