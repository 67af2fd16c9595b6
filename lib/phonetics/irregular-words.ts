/**
 * Names and words that are much spoken of because no rule of spelling gives their pronunciation, each with how it is said, as an English
 * reader writes it; more than one where usage differs.
 */
const said = `leicester: lester | leicestershire: les-ter-sher | worcester: wuus-ter | gloucester: gloss-ter | bicester: bis-ter | towcester: toe-ster | leominster: lem-ster
  cholmondeley: chum-lee | marjoribanks: march-banks | beauchamp: bee-chum | belvoir: bee-ver | featherstonhaugh: fan-shaw fes-ton-haw | mainwaring: man-er-ing
  kirkcudbright: kir-koo-bree | keighley: keeth-lee | milngavie: mull-guy | culzean: kull-ayn | menzies: ming-iss men-zeez | magdalen: mawd-lin mag-duh-len | wymondham: win-dum
  happisburgh: hayz-bruh | slough: slow | southwark: suth-uck | holborn: hoh-bun | greenwich: gren-itch grin-idge | thames: temz | marylebone: mar-luh-bun mar-lee-bone
  siobhan: shi-vawn shuh-vawn | niamh: neev nee-uv | aoife: ee-fa | saoirse: seer-sha sur-sha | caoimhe: kee-va kwee-va | oisin: ush-een osh-een | sinead: shi-nayd | grainne: grawn-ya
  xiaomi: show-mee shyow-mee | huawei: hwah-way wah-way | qatar: kah-tar kuh-tar gutter | guqin: goo-chin | guzheng: goo-jung | nguyen: win nuh-wen wen nwin | colonel: ker-nul
  vieux: vyuh vyoe | faubourg: foh-boor | bordeaux: bor-doe | versailles: vair-sigh | eyjafjallajökull: ay-ya-fyat-la-yo-kutl | quinoa: keen-wah | quay: kee | choir: kwire | yacht: yot
  mousehole: mow-zul | frome: froom | alnwick: ann-ick | berwick: berr-ick | warwick: worr-ick | norwich: norr-itch norr-idge | harwich: harr-itch | harrogate: harr-uh-gate harr-uh-git
  edinburgh: ed-in-bruh ed-in-burra | arkansas: ar-kan-saw | illinois: ill-ih-noy | des moines: duh-moyn | la jolla: la-hoy-uh | houston: hew-ston how-ston
  segue: seg-way | epitome: ih-pit-uh-mee | hyperbole: hy-per-buh-lee | gnocchi: nyo-kee nok-ee | bruschetta: broo-sket-ta broo-shet-ta | chianti: kee-ahn-tee
  reading: redding | durham: durr-um | salisbury: sawlz-bree sawlz-burr-y | shrewsbury: shrohz-bree shrooz-bree shrohz-burr-y | beaulieu: byoo-lee | launceston: lawn-stun lan-sun
  teignmouth: tin-muth | fowey: foy | loughborough: luff-bruh luff-burra | birmingham: bur-ming-um bur-ming-ham | nottingham: not-ing-um | tottenham: tot-num tot-en-um
  dún laoghaire: dun leery | rhys: reece | sean: shawn | ciara: keer-a | eoin: oh-in | tadhg: tyg | maeve: mayv | róisín: ro-sheen | padraig: paw-drig pad-rig | deirdre: deer-druh
  eilidh: ay-lee | niall: nye-ul neel | diarmuid: deer-mid | keogh: kee-oh | siobhán: shi-vawn shuh-vawn | phoebe: fee-bee | hermione: her-my-uh-nee
  goethe: gur-tuh ger-tuh guh-tuh | bach: bahkh bahk | chopin: show-pan shoh-pan | dvořák: d-vor-zhahk d-vor-zhak vor-zhak | tchaikovsky: chy-kov-skee chy-koff-skee
  nietzsche: neet-chuh nee-chuh nee-chee | porsche: por-shuh | quixote: kee-ho-tay kee-ho-tee kwik-sut | oaxaca: wah-hah-kuh wuh-hah-kuh | seoul: sole say-ool | zwei: tsvye tsvo
  soest: zohst sohst | chemnitz: kem-nitz | vechta: fekh-ta | worms: vorms vormss | itzehoe: it-suh-hoh | coesfeld: kohs-felt | raesfeld: rahs-felt | grevenbroich: gray-ven-brohkh
  leipzig: lype-tsikh lype-tsig lype-sig | rouen: roo-on roo-ahn | reims: ranss | caen: kahn kon | lyon: lee-on lee-ohn | nancy: non-see nahn-see nan-see | lille: leel
  ibuprofen: eye-byoo-pro-fen | metformin: met-for-min | lisinopril: ly-sin-oh-pril | gabapentin: gab-uh-pen-tin | levothyroxine: lee-vo-thy-rox-een lee-vo-thy-rox-in lev-oh-thy-rox-een
  atorvastatin: uh-tor-vuh-stat-in | simvastatin: sim-vuh-stat-in | amoxicillin: uh-mox-ih-sill-in | omeprazole: oh-mep-ruh-zole oh-mee-pruh-zole | amlodipine: am-loh-dih-peen
  metoprolol: meh-toe-pruh-lol meh-toe-pro-lol met-oh-pro-lol | sertraline: sur-truh-leen | azithromycin: uh-zith-roe-my-sin | paracetamol: parr-uh-see-tuh-mol parr-uh-set-uh-mol`

/** How an irregular word is said, as an English reader writes it. */
export const irregularWords: ReadonlyMap<string, readonly string[]> = new Map(
  said
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(': '))
    .flatMap(([word, ways]) => (word && ways ? [[word, ways.split(' ')] as const] : [])),
)
