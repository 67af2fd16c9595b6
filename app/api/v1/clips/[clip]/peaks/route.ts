import { findAudio } from '@/app/api/v1/clips/find-audio'
import { answering, readOnly } from '@/app/api/v1/problem'
import type { ApiPeaks } from '@/lib/export/api-schema'

export const GET = answering<{ clip: string }>(async (request, { params }) => {
  const file = await findAudio(request, (await params).clip, true)
  if (file instanceof Response) return file
  const { durationSec, peaksPerSec, peaksFrom, peaks } = file
  const answer: ApiPeaks = { durationSec, peaksPerSec, peaksFrom, peaks: peaks ? [...new Int8Array(peaks)] : [] }
  return Response.json(answer)
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
