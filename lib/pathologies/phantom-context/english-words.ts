import { phrases, wordClasses } from '@/lib/pathologies/word-classes'

const documents =
  'list|playlist|timetable|table|chart|map|article|excerpt|passage|paragraph|extract|document|sheet|log|photo|picture|image|screenshot|link|summary|synopsis|report|outline|brief|menu|catalogue|catalog|directory|roster|contact list|address book|vocabulary|word list|wordlist|bulletin|script|email|handout|memo|scene|cue sheet|set list|schedule|correction|clarification|version'

/** What the words of a sentence about context are, one sign each; the rules are written in these signs. */
export const contextWords = wordClasses(
  {
    E: `example | examples | demo | demos | demonstration | demonstrations | exemplar | exemplars | template | templates | few-shot | few-shots | specimen |
      ${phrases('sample', 'dialogue|dialog|answer|answers|output|outputs|conversation|transcription|transcript|question|sentence|response|solution|input|query|request|command|exchange|phrase|text|item|case|clip')} | ${phrases('example', 'dialogue|dialog|answer|answers|output|outputs|conversation|transcription|transcript|question|sentence|response|solution|input|query|request|command|exchange|phrase|text|item|case|clip')} | ${phrases('reference|training|demo|demonstration', 'clip|clips|recording|recordings|audio')} | model answer | model answers | model solution | model response | worked example | demonstration example`,
    // Renderings of what is said, which nobody gave.
    t: `transcript | transcripts | subtitle | subtitles | caption | captions | closed captions | draft transcript | draft transcription | rough draft | lyric sheet | lyrics sheet | libretto | screenplay |
      ${phrases('asr|recogniser|recognizer|speech-to-text|stt|machine', 'output|result|hypothesis|transcription|text')} | ${phrases('reference|provided|supplied|attached|accompanying|draft|official|gold|given', 'transcription|transcriptions|transcript|script|lyrics|subtitles|captions')} | ${phrases('transcription|transcript|draft|script|lyrics', 'above')} | ${phrases('reference|gold|accompanying|attached', 'text')}`,
    // What settles an answer, or helps with it.
    d: `answer key | answer keys | answer sheet | answer sheets | solution key | solution sheet | marking key | mark scheme | marking scheme | hint sheet | fact sheet | cheat sheet | crib sheet | crib | ground truth | ground-truth | gold label | gold answer | gold standard | reference answer | reference list | reference solution | reference output | target transcription | label file | glossary | context paragraph | the hint | ${phrases('background|context|contextual|additional|extra|supplementary', 'info|information|material|note|notes|paragraph|text|sentence|details')}`,
    // What there is only where there was talk before.
    u: `${phrases('conversation|dialogue|exchange|chat|message|messages|turn|turns|passage', 'above')} | ${phrases('story|conversation|chat|dialogue|exchange|thread|discussion|session', 'so far')} | ${phrases('last|previous|earlier|other', 'user')} | ${phrases('i', 'have already been|had already been|was already')} | ${phrases('in|from', 'the first message|the first turn|the last message|the last turn|their first message|their last message')} | ${phrases('from|in|of', 'the last round|the last turn|the last exchange|the last session')} | dialogue history | chat history | conversation history | message history | conversation log | chat log`,
    // A sample, which music has too.
    e: 'sample | samples',
    // What may be given, and is not.
    k: `${documents.replaceAll('|', ' | ')} | lyrics | draft | drafts | note | notes | hint | hints | guidance | advice | tip | tips | metadata | annotation | annotations | screenshots | images | pictures | photos | lists | candidates | solution | solutions | reference | references | expected output | expected answer | expected transcription | correct answer | pronunciation guide`,
    T: `message | messages | turn | exchange | exchanges | chat | thread | session | interaction | interactions | round | back-and-forth | correspondence`,
    // What may as well be of the recording.
    q: `question | questions | query | request | prompt | task | attempt | answer | answers | reply | response | conversation | conversations | discussion | dialogue | recording | recordings | clip | clips | audio | item | problem | exercise | instruction | instructions | command`,
    B: `earlier | previous | prior | preceding | former | previously | beforehand | above | aforementioned | foregoing | above-mentioned | already | a moment ago | moment ago | moments ago | a minute ago | minute ago | while ago | just now | so far | last time | ago | previously on | follow-up | followup | a few lines later | few lines later | few lines above | few lines up | few lines earlier | two lines later | couple of messages | couple of turns | on file | once before | the other day | in a previous life`,
    b: 'before',
    F: 'last | past | first | second | third | other | initial | original | opening | two | three | 1 | 2 | 3 | one',
    // Giving.
    G: `given | provided | supplied | attached | included | accompanying | enclosed | handed | shown | shared | sent | quoted | listed | pasted | posted | uploaded | appended | accompanied | furnished | presented | came with | come with | comes with | came along | came attached | comes along | came in | went with | goes with | delivered | delivered with | prefixed | prepended | offered | submitted | displayed | passed along | forwarded | cited | linked | bundled | accompanies | arrived with | arrived ahead of | belongs to | comes along`,
    g: 'gave | showed | provides | gives | supplies',
    // Where the prompt holds it.
    w: `${phrases('in|from', 'the context|the context window|the system context')} | at the top | at the very top | ${phrases('at|from|in', 'the beginning|the start|the outset|the introduction')} | ${phrases('in|at|of|from', 'the prompt|the instructions|the instruction|the brief|the system prompt|the system message|the task|the task description|the briefing|the guidelines|the input|the prompt above')} | with it | ${phrases('with|alongside', 'the clip|the audio|the recording|the task|the file|the question|the prompt|this|this clip|this recording|this audio|the sound file')}`,
    A: 'user | users | asker | requester | sender | prompter | client | whoever | questioner | prompt author',
    // They, who may be those in the recording.
    Y: 'they | you',
    M: `${phrases('told|corrected|informed|reminded|warned|gave|given|showed|shown|sent|handed|promised', 'me|us')}`,
    V: `told | said | mentioned | corrected | confirmed | explained | asked | wrote | used | requested | specified | stated | indicated | promised | agreed | settled | established | discussed | talked | spoke | introduced | referred | pointed | named | informed | warned | reminded | noted | described | telling | answered | replied | responded | transcribed | spelled`,
    H: `says | has | have | had | contained | included | featured | stated | indicated | suggested | confirmed | reads | shows | mentions | contains | uses | ends | end | ended | includes | names | spells | writes | starts | begins | indicates | states | suggests | agrees | confirms | identifies | tells | marks | lists | calls | features | do | did | does | involved | concerned | was about | gives | renders | put | puts | put it | capitalised | capitalized | capitalises | supports | matches | settles | leaves | lacks | omits | is | was | were | are | as | talks | discusses | covers | describes | refers | points | deals`,
    I: 'i | we | us',
    // What the model was given, as it says.
    j: `${phrases('i', 'got|received|was given|was handed|was shown|was sent|was provided|have been given|have been shown|had been given|have been handed|am given|was offered|was supplied|have in front')} | ${phrases('we', 'got|received|were given|were shown')}`,
    // Looking back at something.
    R: `remember | recall | recalling | remembering | compare | comparing | compared | consult | consulting | according to | going by | per | ${phrases('look|looking|going|go|glance|glancing|scroll|scrolling|referring', 'back|at|back at|back to')} | mirroring | following | stick to | sticking to | in line with | in keeping with | format of | style of | same as | consistent with | based on | modelled on | modeled on | pattern of | against`,
    m: 'my | our | mine | own',
    N: 'not | no | nothing | never | without | nor | neither | none | cannot | any | lack | lacking | lacks any | if | unless | were there | whether',
    o: `has to | have to | had to | ${phrases('not', 'available|provided|given|here|shown|included')} | concrete | specific | spring to mind | springs to mind | should | must | will | would | need | needs | want | wants | produce | create | make | write | output | verbatim | final | finished | resulting | let me | going to | for example | for instance | comes to mind | come to mind | think of | best example | good example | an example of | example of | examples of | options | option | choices | choice | answer choices | possible answers | to be given | expected to | typical example | another example | classic example | similar example | answer format | output format | not offered | format | tv | television | sample rate | sample rates | sampled`,
    // Where in the recording, and what only music does.
    p: `${phrases('of|in|into|throughout', 'the clip|the recording|the audio|this clip|this recording|the song|the piece|the track|the music|the melody')} | ${phrases('part|point|section|half|portion|second|minute|moment|end|start|beginning', 'of|in')} | softly | played | musical | minor | major | staccato | ${phrases('low|high', 'notes|note')} | lecture | lesson | podcast | episode | slide | chorus | verse | melody | syllable | beat | bar | bars | chord | answering machine | voicemail | mailbox | note in | tape | scene is`,
    P: `speaker | speakers | speaker's | man | woman | men | women | he | she | his | her | him | boy | girl | caller | callers | teacher | lecturer | student | narrator | host | singer | professor | guest | presenter | comedian | actor | character | player | musician | instructor | interviewer | mother | father | friend | reporter | listeners | crowd | audience | voice | voices | lady | announcer | announcement | song | reads from`,
    x: `in the context of | ${phrases('right|correct', 'choice|option|answer|one')} | ${phrases('given', 'the|that|this|these|those|its|their|how|all|what')}`,
    h: `probably | perhaps | maybe | likely | also | even | just | clearly | itself | again | been | be | that | which | who | me | ${phrases('did not|was not|were not', 'the|there|they')}`,
    _: 'a | an | the | this | these | those | some | such | to | it | very | really | quite | so | indeed | and | of | in | into | on | at | with | from | for | there',
  },
  ['EetdukTqAIVFYMj', 'BbGgwHdEtueFjR'],
)
