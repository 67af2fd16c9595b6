import type { Detector, Reading, Verdict } from './detector'
import { inReasoning, notApplicable, verdictBy } from './finding-at'
import { languageOf } from './language'

/** One sentence in eight that starts over; the traces of a model that corrects itself now and then stay well under it. */
const restartShare = 0.125
/** Fewer restarts than this are corrections. */
const leastRestarts = 4

const restart =
  /^["“„'*_\s([]{0,4}(?:(?:but |no[,—– -]+|oh,? |and |so )?(?:wait|hold on|hang on|hmm+|hm+|actually|alternatively|scratch that|on second thought|let me (?:re-?think|re-?consider|re-?start|start over|re-?think)|no, (?:that|it|wait))|(?:aber |oder )?(?:moment(?: mal)?|warte(?: mal)?|halt|hm+|eigentlich|andererseits|alternativ|doch nicht)|等等|等一下|不对|稍等|嗯|其实|或者说|换个角度|重新(?:考虑|想))(?![\p{L}])/iu

function detect(reading: Reading): Verdict {
  const { reasoning, segments } = reading
  if (reasoning === null) return notApplicable('there is no reasoning')
  const restarts = segments.flatMap(({ start, end }) => {
    const match = restart.exec(reasoning.slice(start, Math.min(end, start + 60)))
    return match ? [{ start, end: start + match[0].length }] : []
  })
  if (restarts.length >= leastRestarts && restarts.length >= restartShare * segments.length)
    return verdictBy(restarts.map((span) => inReasoning(reading, span)))
  const language = languageOf(reasoning)
  if (language === null) return notApplicable('the reasoning has no words')
  if (language === 'other') return notApplicable('the reasoning is not in English, German or Chinese')
  return { status: 'clean' }
}

/** The reasoning starts over more often than it goes on. */
export const backtracking = {
  id: 'backtracking',
  version: 1,
  title: 'Keeps starting over',
  family: 'course',
  description: `At least ${leastRestarts} sentences, and one in ${1 / restartShare}, begin by taking back what went before ("Wait", "Hmm", "Actually", "Alternatively").`,
  judges: { states: ['closed'], tasks: 'every' },
  detect,
} as const satisfies Detector
