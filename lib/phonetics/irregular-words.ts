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
  dún laoghaire: dun-leery | rhys: reece | sean: shawn | ciara: keer-a | eoin: oh-in | beyoncé: bee-yon-say bay-on-say | tadhg: tyg | maeve: mayv | róisín: ro-sheen | padraig: paw-drig pad-rig | deirdre: deer-druh
  eilidh: ay-lee | niall: nye-ul neel | diarmuid: deer-mid | keogh: kee-oh | siobhán: shi-vawn shuh-vawn | phoebe: fee-bee | hermione: her-my-uh-nee
  goethe: gur-tuh ger-tuh guh-tuh | bach: bahkh bahk | chopin: show-pan shoh-pan | dvořák: d-vor-zhahk d-vor-zhak vor-zhak | tchaikovsky: chy-kov-skee chy-koff-skee
  nietzsche: neet-chuh nee-chuh nee-chee | porsche: por-shuh | quixote: kee-ho-tay kee-ho-tee kwik-sut | oaxaca: wah-hah-kuh wuh-hah-kuh | seoul: sole say-ool | zwei: tsvye tsvo
  soest: zohst sohst | troisdorf: trohs-dorf trohss-dorf | chemnitz: kem-nitz | vechta: fekh-ta | worms: vorms vormss | itzehoe: it-suh-hoh | coesfeld: kohs-felt | raesfeld: rahs-felt | grevenbroich: gray-ven-brohkh
  leipzig: lype-tsikh lype-tsig lype-sig | rouen: roo-on roo-ahn | reims: ranss | caen: kahn kon | lyon: lee-on lee-ohn | nancy: non-see nahn-see nan-see | lille: leel
  ibuprofen: eye-byoo-pro-fen | metformin: met-for-min | lisinopril: ly-sin-oh-pril | gabapentin: gab-uh-pen-tin | levothyroxine: lee-vo-thy-rox-een lee-vo-thy-rox-in lev-oh-thy-rox-een
  atorvastatin: uh-tor-vuh-stat-in | simvastatin: sim-vuh-stat-in | amoxicillin: uh-mox-ih-sill-in | omeprazole: oh-mep-ruh-zole oh-mee-pruh-zole | amlodipine: am-loh-dih-peen
  metoprolol: meh-toe-pruh-lol meh-toe-pro-lol met-oh-pro-lol | sertraline: sur-truh-leen | azithromycin: uh-zith-roe-my-sin | paracetamol: parr-uh-see-tuh-mol parr-uh-set-uh-mol | howth: hohth | drogheda: draw-uh-duh droy-da drokh-ed-a draw-hed-a
  youghal: yawl yokh-ul | cobh: cove cohv | tallaght: tal-uh | naas: nays | portlaoise: port-leesh | clonsilla: klon-sill-uh | athlone: ath-lone | dundalk: dun-dawk dun-dolk
  maynooth: may-nooth muh-nooth | dalkey: dawk-ee dall-kee | glasnevin: glas-nev-in | adare: uh-dair | cahir: kair kah-her | tuam: choo-um too-um | ballina: bal-ih-naw bal-ee-nah
  grania: grawn-ya | gráinne: grawn-ya | aisling: ash-ling ash-leen | aoibhinn: ay-veen ee-vin | eimear: ee-mer | orlaith: or-la | caitríona: ka-tree-na | bríd: breed | órla: or-la
  ruairí: rur-ee roo-ree ror-ee | cillian: kill-ee-un | donnacha: dun-uh-ka | cathal: ka-hul | fionn: fyun fyoon finn | laoise: lee-sha | sorcha: sur-uh-kha sor-uh-ka
  daithí: da-hee dah-hee | tomás: tum-aws tom-aws | mícheál: mee-hawl mee-khawl | séamus: shay-mus | medb: mayv | meadhbh: mayv | ailbhe: al-va | síle: shee-la | úna: oo-na
  llanelli: hla-neh-hlee thla-neth-lee la-neth-lee klan-eth-lee | llandudno: hlan-did-no lan-did-no thlan-did-no | machynlleth: ma-khun-hleth ma-kun-leth mak-un-kleth
  pwllheli: poohl-heh-lee pooth-el-ee puthl-hel-ee | ystwyth: us-twith | aberystwyth: ab-er-ist-with ab-er-us-twith | betws-y-coed: bet-us-uh-koyd | ynys: un-is
  rhyl: rill | rhyll: rill | rhondda: ron-tha | cwmbran: koom-brahn | myfanwy: muh-van-wee | llywelyn: hluh-wel-in luh-wel-in | ioan: yo-an | siân: shahn | dafydd: dav-ith
  sauchiehall: sokh-ee-hawl saw-kee-hawl sokh-ee-hall | auchtermuchty: okh-ter-mukh-tee | anstruther: an-struth-er ayn-ster | strathaven: stray-ven | glamis: glahmz | islay: eye-la
  cockburn: koh-burn | buccleuch: buh-kloo | kilconquhar: kin-yukh-er kil-kon-ker | findochty: fin-ekh-tee | wemyss: weemz | dalziel: dee-el dal-zeel | colquhoun: kuh-hoon | ruthven: riv-en
  hawick: hoyk haw-ick | alloway: al-oh-way | arbroath: ar-brohth | mearns: mairnz | carlisle: kar-lyle | penrith: pen-rith pee-rith | barnoldswick: barl-ick
  godmanchester: god-man-chess-ter gum-ster | happisburgh: hayz-bruh | trottiscliffe: troz-lee | woolfardisworthy: wool-zer-ee | meopham: mep-um | wrotham: root-um | ightham: eye-tum
  deptford: det-ford | plaistow: plah-stow plass-tow | ruislip: rye-slip | rotherhithe: roth-er-hythe | leytonstone: lay-ton-stone | theydon: thay-don | clerkenwell: klar-ken-well
  vauxhall: voks-hall | holborn: hoh-bun | aldwych: awld-witch | grosvenor: groh-ven-er | pall mall: pal-mal | beaufort: boh-fort | cirencester: sy-ren-ses-ter | daventry: dav-en-tree
  alcester: awl-ster | rothwell: row-ell roth-well | mildenhall: my-nol mil-den-hall | costessey: koss-ee | wisbech: wiz-beech | ely: ee-lee | belvoir: bee-ver | gateacre: gat-ack-er
  tchoupitoulas: chop-ih-too-lus chah-puh-too-lus | natchitoches: nak-uh-tish | schuylkill: skoo-kul skool-kill | worcestershire: wuus-ter-sher | poughkeepsie: puh-kip-see
  gloucestershire: gloss-ter-sher | mackinac: mak-in-aw | sault: soo | tucson: too-son | spokane: spoh-kan | boise: boy-see boy-zee | butte: byoot | yosemite: yoh-sem-ih-tee
  puyallup: pyoo-al-up | sequim: skwim | willamette: wuh-lam-et | tulalip: tuh-lay-lip | gila: hee-la | tejon: tay-hone | la cienega: la-see-en-uh-ga | camarillo: kam-uh-ree-oh
  xochimilco: so-chee-meel-ko zo-chee-meel-ko | tlaquepaque: tlah-keh-pah-keh | teotihuacan: tay-oh-tee-wah-kahn | popocatépetl: po-po-kah-teh-petl | mexico: mek-sih-koh meh-hee-koh
  guanajuato: gwah-nah-hwah-toh | querétaro: keh-reh-tah-roh | michoacán: mee-cho-ah-kahn | xalapa: hah-lah-pah | jalisco: hah-lees-koh | tijuana: tee-hwah-nah tee-uh-wah-nah
  nguyễn: nwin win nwen nwee-en wen ngwin | huế: hway | phở: fuh fur | quynh: kwin | quỳnh: kwin | phuc: fook | phúc: fook | hoi an: hoy-ahn | đà nẵng: dah-nahng | trần: chun trun
  phan: fahn fan | thanh: tahn tan | thuy: twee too-ee | dũng: yoong zoong | đức: dook duhk | nghi: nghee nee | vũng tàu: voong-tow | hanoi: hah-noy ha-noy | phú quốc: foo-kwok
  łódź: wooj woodge wooch | wrocław: vrots-wahf | kraków: krah-koof | gdańsk: guh-dahnsk | szczecin: shcheh-cheen | rzeszów: zhesh-oof | świnoujście: shvee-noh-uysh-cheh
  ljubljana: lyoo-blyah-nah lyoo-bee-ah-nah | győr: dyur jur | pécs: paych | szeged: seg-ed | eger: eg-er | debrecen: deb-ret-sen | székesfehérvár: say-kesh-feh-hayr-vahr
  køge: kuh-uh koo-yuh kuh-yuh ker-guh | aarhus: or-hoos ore-hus or-oos | århus: or-hoos | nyhavn: noo-hown nee-hown new-hown | amager: ah-mah am-air ah-mai-er | odense: oh-then-suh oh-en-suh
  roskilde: ross-kill-uh ross-kil-duh | helsingør: hel-sing-ur | göteborg: yuh-teh-bor-ee yur-tuh-bor-y | jönköping: yun-shur-ping yurn-chur-ping | växjö: vek-shuh veks-yur
  malmö: mal-muh mal-mur | gothenburg: goth-en-burg got-en-burg | skellefteå: sheh-left-eh-oh | kjell: chell shell | bergen: bair-gen bur-gen | tromsø: trom-suh troom-sur
  reykjavík: rayk-ya-veek | reykjavik: rayk-ya-vik | laugavegur: loy-ga-vay-gur luh-ee-ga-ve-ghur | akureyri: ah-ku-ray-ree | keflavík: kep-la-veek kef-la-vik | hafnarfjörður: hap-nar-fyur-thur
  scheveningen: skhay-ven-ing-en skay-ven-ing-uh | gouda: khow-da how-da goo-da gow-da | 's-hertogenbosch: ser-toh-khen-boss | utrecht: oo-trekht yoo-trekt | den haag: den-hahkh
  nijmegen: nye-may-khen | enschede: en-skhuh-day en-skuh-day | huygens: how-khens hoy-gens hy-genz | cruijff: kroyf | leuven: lur-ven lew-ven loo-ven | ypres: eep-ruh ee-pruh | ieper: ee-per
  bruges: broozh | gent: khent gent | liège: lee-ezh lee-ayzh | namur: nah-mur nah-moor | antwerp: ant-werp | knokke: kuh-nok-uh nok-uh | oostende: oh-sten-duh ost-end-uh
  quai: kay keh kee | metz: mess mets | auxerre: oh-sair ok-sair | aix: eks aix | bruxelles: broo-sell brook-sell | grenoble: gruh-noh-bluh gren-oh-bul | nîmes: neem | cannes: kan
  saint-urbain: san-toor-ban sen-toor-ben san-tur-ban | montréal: mon-ray-ahl mon-tree-awl | laurier: lor-yay | saint: san sen saynt | champs-élysées: shom-zay-lee-zay shon-zay-lee-zay shahn-zay-lee-zay
  guimarães: ghee-muh-raynsh gee-ma-rysh | cascais: kash-kysh kas-kysh kush-kysh | setúbal: suh-too-bal | sintra: seen-tra sin-tra | conceição: kon-say-sow kon-say-sowng
  lisboa: leezh-boh-uh lish-bo-a | são: sow sowng | coimbra: kweem-bra kooym-bra | belém: buh-layng beh-layn buh-lem | ipanema: ee-pah-neh-ma ip-uh-nee-ma | olhão: ohl-yow ol-yowng
  kyoto: kyoh-toh kee-oh-toh | tokyo: toh-kyoh toh-kee-oh | osaka: oh-sah-ka | ikebukuro: ee-keh-boo-koo-roh | shinjuku: shin-joo-koo | roppongi: rop-pon-ghee | kyushu: kyoo-shoo
  qingdao: ching-dow | xi'an: shee-ahn | xian: shee-ahn shyen | guangzhou: gwahng-joe | chongqing: chong-ching | zhengzhou: jung-joe | suzhou: soo-joe | xuzhou: shoo-joe | beijing: bay-jing
  guangdong: gwahng-dong | hangzhou: hahng-joe | shenzhen: shen-jen shun-jun | chengdu: chung-doo | harbin: har-been har-bin | xiamen: shah-mun shya-men | dalian: dah-lyen dah-lee-an
  gyeongbokgung: gyong-bok-goong kyung-bok-koong | itaewon: ee-tay-won | jongno: jong-no | myeongdong: myung-dong | gangnam: gahng-nahm kang-nam | busan: boo-sahn poo-san
  thessaloniki: thess-uh-loh-nee-kee | hermou: er-moo | syntagma: sin-tag-ma seen-dag-ma | piraeus: py-ree-us pee-ray-us | iraklio: ee-rah-klee-oh | xarelto: zuh-rel-toh zair-el-toe
  timișoara: tee-mee-shwah-ra | piața: pyah-tsa pee-aht-sa | brașov: brah-shov | bucurești: boo-koo-resht boo-koo-resh-tee | cluj: kloozh | iași: yash yahsh | ploiești: plo-yesht
  brno: bur-no br-no | plzeň: pul-zen pl-zen-y | český: ches-kee | jiří: yi-rzhee yir-zhee | jiřího: yi-rzhee-ho yir-zhee-ho | hradčany: hrad-cha-nee | karlovy: kar-lo-vee
  warfarin: wor-fuh-rin war-fa-rin | ramipril: ram-ih-pril | pantoprazole: pan-toh-pruh-zole | bisoprolol: bye-soh-pruh-lol biss-oh-pruh-lol
  acetaminophen: uh-see-tuh-min-oh-fen | doxycycline: dok-see-sy-kleen dok-see-sy-klin | clopidogrel: kloh-pid-oh-grel | hydrochlorothiazide: hy-droh-klor-oh-thy-uh-zide
  rosuvastatin: roh-soo-vuh-stat-in | escitalopram: es-sih-tal-oh-pram es-sy-tal-oh-pram | fluoxetine: floo-ok-suh-teen | citalopram: sih-tal-oh-pram | tramadol: tram-uh-dol
  prednisone: pred-nih-sone pred-nih-zone | furosemide: fyoo-roh-suh-mide | montelukast: mon-tee-loo-kast mon-teh-loo-kast | diclofenac: dy-kloh-fen-ak | allopurinol: al-oh-pyoor-ih-nol
  colonels: ker-nulz | draught: draft | lieutenant: loo-ten-ant lef-ten-ant | gauge: gayj | awry: uh-rye | viscount: vy-kownt | worsted: wuus-tid | boatswain: boh-sun | victual: vit-ul
  açaí: ah-sah-ee ah-sigh | façade: fuh-sahd | croissant: krwah-son kwah-son kruh-sahnt | gyro: yee-roh jy-roh zhee-roh | jalapeño: hah-luh-pen-yoh | tortilla: tor-tee-ya
  rioja: ree-oh-ha | ibiza: ih-bee-tha ih-bee-za ee-bee-sa | mallorca: my-or-ka ma-yor-ka mal-yor-ka | málaga: mah-la-ga mal-uh-ga | cádiz: kah-deeth ka-diz kah-dees | girona: jee-roh-na
  sevilla: seh-vee-ya seh-bee-ya | marbella: mar-bay-ya mar-bel-ya | jerez: heh-reth heh-res | puerta: pwair-tah | josé: ho-say ho-zay | javier: hah-vee-air hav-yair | jesús: heh-soos`

const letters: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', æ: 'ae' }

/** A word without its marks, since many write it so. */
const folded = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đłøıæ]/g, (letter) => letters[letter] ?? letter)
    .replace(/’/g, "'")

const ways: ReadonlyMap<string, readonly string[]> = new Map(
  said
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(': '))
    .flatMap(([word, list]) => (word && list ? [[folded(word), list.split(' ')] as const] : [])),
)

/** How an irregular word is said, as an English reader writes it; nothing for other words. */
export const irregularWays = (word: string): readonly string[] | undefined => ways.get(folded(word))
