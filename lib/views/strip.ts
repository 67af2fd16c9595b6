export type { Strip } from '@/lib/traces/strip'
