'use server'

import { revalidatePath } from 'next/cache'
import { editRun } from '@/lib/store/commands/edit-run'
import { serverStore } from '@/lib/store/server-store'

/** The text of a form's field, trimmed and at most `limit` characters; null when there is none. */
function fieldText(form: FormData, name: string, limit: number): string | null {
  const value = form.get(name)
  const text = typeof value === 'string' ? value.trim().slice(0, limit) : ''
  return text === '' ? null : text
}

/** Keeps a name and notes over what was imported; an empty field takes the edit back. */
export async function saveRun(key: string, form: FormData): Promise<void> {
  const edit = { editedName: fieldText(form, 'name', 300), notes: fieldText(form, 'notes', 20_000) }
  await editRun(await serverStore(), key, edit)
  revalidatePath('/', 'layout')
}
