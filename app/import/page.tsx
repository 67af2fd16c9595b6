import type { Metadata } from 'next'
import { importPage } from '@/app/api/v1/import-page'
import { BegunImports } from '@/components/import/begun-imports'
import { ImportForm } from '@/components/import/import-form'
import { PageBody } from '@/components/ui/page-body'
import { TopBar } from '@/components/ui/top-bar'
import { importers } from '@/lib/import/registry'

export const metadata: Metadata = { title: 'Import' }
export const dynamic = 'force-dynamic'

export default async function Page() {
  const { limits, fields, begun } = await importPage()
  const formats = importers.map(({ id, title }) => ({ id, title }))
  return (
    <>
      <TopBar current="/import" />
      <PageBody title="Import">
        <noscript>
          <p>
            Without JavaScript, import with the command: <code>npx mondegreen import outputs.jsonl manifest.jsonl</code>
          </p>
        </noscript>
        <BegunImports imports={begun} />
        <ImportForm limits={limits} formats={formats} fields={fields} />
      </PageBody>
    </>
  )
}
