'use server'

import { revalidatePath } from 'next/cache'
import { showSearch } from '@/lib/store/commands/write-rankings'
import { serverStore } from '@/lib/store/server-store'

/** Shows another search of a run, everywhere: its index version and depth come from the form. */
export async function chooseSearch(runId: number, form: FormData): Promise<void> {
  const text = (name: string) => String(form.get(name) ?? '')
  const search = {
    runId,
    retrieval: text('retrieval'),
    indexVersion: text('indexVersion'),
    depth: Number(text('depth')),
  }
  await showSearch(await serverStore(), search)
  revalidatePath('/', 'layout')
}
