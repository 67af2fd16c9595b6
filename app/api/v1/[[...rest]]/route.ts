import { answering, problem } from '@/app/api/v1/problem'

export const GET = answering(async (request) =>
  problem(request, 404, 'There is no such route; /api/v1/openapi.json lists those that there are.'),
)

export const POST = GET
export const PUT = GET
export const PATCH = GET
export const DELETE = GET
export const OPTIONS = GET
