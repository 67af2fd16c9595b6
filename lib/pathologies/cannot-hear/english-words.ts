import { wordClasses } from '@/lib/pathologies/word-classes'

/** What the words of a claim about hearing are, one sign each; the rules are written in these signs. */
export const claimWords = wordClasses(
  {
    // The model: itself, and what it is or works in.
    I: 'from where i sit | where i am | this side | i | me | my | mine | myself | we | us | our | ours | my end | my side | my part',
    M: `model | models | ai | llm | llms | system | systems | assistant | assistants | machine | program | bot | chatbot | interface |
      environment | channel | conversation | session | chat | setup | modality | medium | interaction | platform | mode | agent | exchange | engine`,
    // Not having, not being able, being kept from.
    u: 'not like | not as if | not as though',
    N: `not | no | never | none | neither | nor | nothing | nobody | hardly | zero | nil | no longer | not one | not a single | null |
      rather than | instead of | in place of | nowhere | scarcely`,
    C: `cannot | unable | incapable | inability | impossible | infeasible | powerless | incapacity | not able | not capable | no way | not possible |
      not equipped | not designed | not built | not in a position | not feasible | no means | not allowed | not permitted | no chance | not going to be able | can never | can neither | could never | could neither | will never | hardly able | no hope | ill-equipped | unequipped | not an option | not set up | not configured | not made`,
    L: `lack | lacks | lacking | lacked | unheard | deprived | denied |
      barred | closed | inaudible | fail | fails | failed | prevents | prevent | prevented | keeps | stops | escapes | escape | eludes |
      invisible | hidden | opaque | unreadable | out of | beyond | outside | cut off | unknown | silent | foreign | stripped | lost | dropped | shut | bars | blocks | removed |
      unprocessable | undetectable | uncheckable | unsupported | omitted | empty | blank | broken | corrupt | corrupted | hampered | unrecoverable | disabled | blocked | hypothetical | devoid of | bereft of | void of | blind to | divorced from | starved of`,
    Z: 'missing | absent | absence | unavailable | inaccessible | unreachable | off-limits | off limits | unplayable | out of reach | withheld | unopened',
    U: 'without | minus | sans | absent any | short of',
    D: 'deaf',
    // Hearing, and reaching what could be heard.
    H: `play | replay | replaying | playing | playback | hear | heard | hearing | hears | overhear | rehear | re-hear | listen | listened | listening | listens | listen to | perceive | perceived | perceiving | perception | perceives | hearken | audition | audible`,
    G: `knowing | obtain | obtained | acquire | capture | register | witness | conveyed | relayed | routed | piped | access | accessing | accessed | accesses | reach | reaching | reached | receive | receives | received | receiving | process | processes | processed | processing | open | opens |
      opened | opening | plays | played | load | loads | loaded | loading | ingest | ingests | ingested | ingesting | decode | decodes | decoded | decoding | fetch | retrieve | retrieved | retrieving |
      get | gets | getting | got | gotten | get hold of | take in | takes in | taking in | took in | get at | getting at | lay hands on | arrive | arrives | arrived | arriving | come | comes | came | coming | come through | enter | enters | entered |
      accessible | reachable | available | playable | inspect | inspection | handle | handles | handled | handling | parse | interpret | interpreting | consume | detect | detects | detecting | pick up | stream | streamed | reaches |
      examine | consult | experience | experienced | observe | transmitted | delivered | fed | pass | passed | passes | gets through | get through | got through | went through | gone through | survived | survive | disposal | analyze | analyse | analyzing | analysing | view | work with | working with | deal with | deals with | deals in | deal in | works with | works on | operates on | operate on | perceptible | verify | verified | within reach | penetrate | penetrates | travels | uploaded to | make it | made it | makes it | made its way | make its way | makes its way | finds its way | found its way | getting through | comes through | came through | reaching me | run | sample | read | reads | use | accepts | accept | transcribe | know`,
    V: `furnished | offered | offers | equipped with | presented with | given | give | gives | giving | provide | provided | provides | providing | supply | supplied | supplies | attach | attached | attaches | attachment | include | included | includes | including | send | sent |
      sends | handed | hand | shown | show | uploaded | upload | uploads | shared | share | accompanying | accompany | accompanies | accompanied | present | presented | exist | exists | existed | embedded | enclosed | granted | linked | forwarded | submitted | come with | came with | comes with | contain | contains | contained | in front of | in hand | at hand | here | submit | served | allotted | along | there | to speak of | playable`,
    // The recording as a whole, then what may be a part of it.
    A: `audio sample | audio feed | voice clip | audible content | voice data | speech data | speech audio | voice audio | audio | audios | recording | recordings | clip | clips | waveform | waveforms | wav | mp3 | file | files | soundtrack | audiofile | tape | spectrogram | spectrograms | voicemail | voice message | voice note |
      voice memo | audio signal | acoustic signal | audio data | audio input | audio file | audio files | audio clip | audio clips | audio content | audio contents | audio recording | audio track | audio stream | audio itself | acoustic input | acoustic data | sound file | sound files | sound clip | sound data | sound recording | speech recording | sound waves | sound itself | pcm | audio part | audio portion | audio attachment | audio message | audio modality | media file | voice recording | voice input | speech signal | sound input | sound signal | speech input | audio query | actual speech | actual sound | actual sounds | spoken input | spoken query | actual utterance | auditory information | auditory data | auditory signal | actual voice | spoken audio | raw sound | raw speech | audio segment | audio playback | spoken words | spoken content | spoken name | spoken part | spoken version | acoustic content | media`,
    S: 'sound | sounds | speech | voice | voices | signal | spoken | acoustic | utterance | noise | pronunciation | music | said | anything | what was said | what is said | broadcast | speaker | audible signal | it all | vibrations | talk | phrase | song | melody | recorded | sounded',
    E: `ears | ear | eardrums | eardrum | microphone | auditory capabilities | auditory capability | auditory perception of | auditory input | audio encoder | hearing apparatus | sense of hearing | audio capability | audio capabilities | audio processing | listening capability | hearing capability | hearing ability | acoustic perception | senses | cochlea | audio encoders | audio channel | audio support | audio perception | auditory system | listening ability | loudspeaker | audio understanding | sound card | audio module | audio access | cochleas`,
    // Writing, and being confined to it.
    T: `text | texts | textual | typed | written | transcript | writing | wording | prompt | print | document | documents | paper | page | caption | metadata | filename | description | question | prose`,
    w: 'words | letters | characters | tokens | symbols | strings | string | header | name | words on a page',
    X: 'text-only | text-based | text only | text based | textonly | textbased | purely textual | text-in | language-only | word-based | text-bound | text-driven | text-to-text | token-based | tokens-only',
    l: 'language',
    O: `only | solely | purely | exclusively | merely | just | alone | nothing but | no more than | nothing more than | nothing other than | nothing beyond | limited to | restricted to | confined to | nothing except | nothing apart from | strictly | all that | all i | all we | anything but | anything except | nothing else | limited | restricted | confined | sole | entirely | pure | plain | reduced to | bare | mere | rests on | all`,
    // Powers, which a claim denies.
    K: `able | can | capable | ability | abilities | capability | capabilities | capacity | means | way | ways | power | powers | option | faculty | faculties | possible | something | anything that | sense | equipment | hardware | tool | tools | equipped | permission | possibility | chance | possibilities | opportunity | function | feature | module | something that | among | thing | support | skill | skills | apparatus | route | path | wired | mechanism | sensor | sensors | organ | organs`,
    h: 'have | has | had | having | possess | possesses | hold | holds | see | sees | with | find | sight | given access | seen',
    f: 'for',
    g: 'work from | working from | reasoning from | reason from | inferring from | go on | going on | rely on | relying on | to go by | going by | work off',
    R: 'wrong | false | untrue | misleading | nonsense | incorrect | inaccurate | dishonest | true | case that | silly | mistaken | absurd',
    p: 'by | from | in | on | through | via | into | about | upon | onto | under',
    i: 'evidence | clue | clues | source | basis | material | information | data | input | inputs | knowledge | stimulus | experience of',
    t: 'it | them',
    J: 'if | whether | unless | suppose | supposing | in case | as though | as if | pretend | pretending | imagine',
    c: 'could | were | would | were i | could i | wish',
    d: 'had i',
    // Other people, and acts of saying.
    P: `he | she | him | her | you | your | speakers | man | woman | men | women | people | person | caller | callers | driver | driver's | listener | listeners | passenger | child | kid | boy | girl | mother | father | someone | somebody | anyone | everyone |
      who | nobody | customer | teacher | student | viewers | audience | singer | narrator | host | guy | lady | operator | character | agent | crowd | humans | human | recognizer | recogniser | asr | his | neighbour | neighbor | they | one can | one could | reporter | guest | pilot | doctor | nurse | colleague | friend | patient | presenter`,
    r: 'says | saying | say | claims | claim | claiming | complains | complaining | shouts | asks | replies | adds | apologises | apologizes | mentions | states | insist | insists | think | pretends | assume | act | acting | jokes',
    // What narrows a claim to a part or a degree.
    n: `clearly | well | properly | distinctly | clear | fully | precisely | exactly | accurately | perfectly | vowel | vowels | syllable | syllables | consonant | consonants | ending | end | beginning | start | middle | background | difference |
      distinction | second | third | last | first | final | initial | cue | cues | quality | again | twice | anymore | more | better | enough | noise | effects | effect | level | levels | name's | stress | pitch | pause | onset | part of | detail | details | correctly | reliably | easily | closely | carefully | because of | due to | over | behind | after | before | between | size | format | length | duration | artifacts | artefacts | distortion | glitch | glitches | glottal |
      wind | any other | another | louder | volume | minute | seconds | timestamp | mark | point | when | while | during | until | where | yet | indicates | indicate | suggests | suggest | shows | reveal | conclude | tell | apart | s's | voiced | voiceless | umlaut | dialect | accent | instrument | instruments | piano | guitar | drums | drum | bass | in full | at full | models | encoding | lyrics | catalogue | map | internet | dictionary | database | list | score | rate | playback speed | speed`,
    // Wanting and having to, which deny no power.
    y: "how | why | need | needs | needed | want | wants | wanted | have to | must | should | will | try | trying | stop | stopped | finish | finished | done | mind | forget | bother | remember | decide | expect | mean | care | going to | let | supposed | sure | intended | meant | matter | required | needn't | like to",
    o: 'answer | output | response | reply | result | format | line | transcription | transcribing | asked | asks | instruction | instructions | option | options | choices | marker | task | summary',
    b: 'but | except | save | apart from',
    e: 'single second of | second of it | single note of | note of it | word of it | moment of it | any of it | thing of it | single thing',
    _: `of the microphone | microphone stand | reaches the microphone | from the microphone | to the microphone | single | a | an | the | this | that | these | those | any | some | such | of | own | is | are | was | were | be | been | being | am | do | does | did | to | as | actually | really | simply | also | personally | obviously | unfortunately | truly | literally | physically | directly | currently | then | sadly | technically | even | ever | completely | entirely | totally | fundamentally | inherently | genuinely | natively | probably | likely | realistically | effectively | essentially | basically | honestly | frankly | admittedly | regrettably | anyway | quite | still | of course | in fact | at all | in reality | by design | in any way | as such | and | or | so | since | because | which | whatever | what | user's | user | actual | real | original | raw | itself | whole | genuine | underlying | live | given that | only that | its | their | very | kind | sort | manner | part of | me that`,
  },
  ['NCLUZDOuXcdJMg', 'HASEDTXw'],
)
