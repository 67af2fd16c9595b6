import type { Span, Stance } from '@/lib/traces/words'

const clauseEnd = /[;–—]| - |(?:, )?\b(?:but|while|whereas|although|though|however|aber|sondern|während)\b|但|而/giu

/** A denial that follows the clause: `"East" as written, but that makes no sense`. */
const takenBack =
  /^[^.;!?]{0,40},? but (?:that|this|it) (?:doesn't|does not|isn't|is not|makes? no|can't|cannot|seems? (?:un|less|im|odd|strange)|would be (?:odd|strange|unusual|wrong))/
/** What somebody should have written in the place of what they wrote. */
const meant =
  /\b(?:wrote|typed|written|put|spelled|entered)\b[^.;]{0,70}(?:instead of|rather than|for)\s*["“„'‘«]?(?:navigate to )?$/
const reach = 90

/** The clause of a sentence in which a span stands, as what is before the span in it and what is behind. */
function clauseAround(sentence: string, { start, end }: Span): { before: string; after: string } {
  let from = 0
  let to = sentence.length
  for (const { index, 0: mark } of sentence.matchAll(clauseEnd)) {
    if (index + mark.length <= start) from = index + mark.length
    else if (index >= end) {
      to = index
      break
    }
  }
  return { before: sentence.slice(from, start).toLowerCase(), after: sentence.slice(end, to).toLowerCase() }
}

const hedge =
  /\b(?:maybe|perhaps|if|unless|could|might|may|possibl[ey]|either|or|would be|whether|suppose|assuming|vielleicht|könnte|falls|wenn)\b|也许|可能|如果/u
const settles =
  /\b(?:final (?:answer|transcription|output)|so the (?:answer|transcription)|therefore|thus|hence|settle (?:on|for)|settling on|go(?:ing)? with|i'll (?:output|write|transcribe|answer|use|stick)|i will (?:output|write|transcribe|answer|use|go|stick)|stick(?:ing)? with|conclude|decide(?:d)? on|transcription (?:is|should be|would be|must be|will be)|answer (?:is|should be|will be)|it must be|commit to|confident (?:that )?it(?:'s| is)|endgültig|also lautet|die antwort (?:ist|lautet)|entscheide mich|nehme)\b|transcription:|最终|因此|所以(?:答案|转写)|答案是|转写(?:为|是|应)/u
const settlesAfter =
  /^["”'’»]?,? (?:is (?:(?:the|my) )?(?:final|correct|right|best)(?: (?:answer|transcription|name|one|phrase|choice|output))?(?= ?[.,!;]|$)|it is\b|final\b|as (?:the|my) (?:final )?(?:answer|transcription)|it shall be|ist (?:die|meine) (?:antwort|endgültige))/u
const deniedBefore =
  /\b(?:not|isn't|wasn't|aren't|never|rather than|instead of|as opposed to|rule out|ruled out|ruling out|reject(?:ed|ing)?|discard(?:ed|ing)?|drop(?:ped|ping)?|unlikely to be|can't be|cannot be|couldn't be|doesn't (?:sound|look) like|nicht|kein(?:e|en)?|statt|anstatt|misheard(?: \w{1,10})? as|mistyped(?: \w{1,10})? as|mistaken for|confused with)\s*["“„'‘«]?$|(?:不是|并非|排除)["“「]?$/u
const deniedAfter =
  /^["”“'’»]?(?:,? (?:which|that|this|it|but|alone|itself|as written|also)){0,2},?\s*(?:is|was|seems?|looks?|sounds?|feels?|would be|might be|may be|could be|must be)?\s*(?:\w+ly )?(?:not\b|isn't|doesn't|does not|don't|wasn't|can't|cannot|unlikely|less (?:likely|common|plausible)|wrong|incorrect|off\b|odd|strange|implausible|impossible|ruled out|out\b|(?:an? |the |likely |probably )*(?:typo|misspelling|mishearing|mistake|mispronunciation|error|mistranslation|misreading)|rejected|makes? (?:no|little) sense|nicht\b|unwahrscheinlich|falsch|passt nicht|ergibt keinen)|^["”“'’»]?(?:不对|不像|不太可能|不合理|有误)/u
const keptAround =
  /\b(?:makes? (?:more )?sense|fits?|matches|plausible|more likely|most likely|likely|possible|reasonable|consistent|sounds? right|still|keep|closer|best|(?:mishearing|misspelling|misreading|typo|mispronunciation) (?:of|for)|correct|right|works|agree|probably|better|remains?|intended|passt|wahrscheinlich(?:er)?|stimmt|plausibel)\b|合理|更像|符合|对的/u

/**
 * What a sentence does with a candidate that it mentions. `span` is within the sentence. Without a cue it is proposed; a cue
 * of rejection counts only next to the mention, since a sentence often names two candidates.
 */
export function stanceOf(sentence: string, span: Span): Stance {
  const { before, after } = clauseAround(sentence, span)
  if (meant.test(before.slice(-reach))) return 'kept'
  if (deniedBefore.test(before.slice(-40)) || deniedAfter.test(after.slice(0, reach))) return 'rejected'
  if (takenBack.test(sentence.slice(span.end, span.end + reach).toLowerCase())) return 'rejected'
  const whole = `${before} ${after}`
  if ((settles.test(before) || settlesAfter.test(after)) && !hedge.test(before)) return 'committed'
  return keptAround.test(whole) ? 'kept' : 'proposed'
}
