import { readOnly } from '@/app/api/v1/problem'
import { openApi } from '@/lib/export/openapi'

export const GET = () => Response.json(openApi())

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
