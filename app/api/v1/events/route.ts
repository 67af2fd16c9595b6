import { eventStream } from '@/app/api/v1/event-stream'
import { answering, readOnly } from '@/app/api/v1/problem'
import { changesOf } from '@/lib/store/queries/changes'
import { serverStore } from '@/lib/store/server-store'

export const dynamic = 'force-dynamic'

/** Server-sent events: `change` after each change. */
export const GET = answering(async (request) => {
  const { home } = await serverStore()
  return eventStream(request, ({ say }) => {
    say('retry: 2000\n\n')
    return changesOf(home).listen((version) => say(`event: change\ndata: ${version}\n\n`))
  })
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
