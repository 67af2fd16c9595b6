import { openApi } from '@/lib/export/openapi'

export const GET = () => Response.json(openApi())
