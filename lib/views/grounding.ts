export { type Grounding, groundings, surrogateIndex } from '@/lib/traces/grounding'
