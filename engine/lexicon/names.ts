import { indexRows, type LexiconRow } from './lexicon-row'

/** What a capitalised word tells of the name it stands in. */
export type NameClass =
  | 'first-name-male'
  | 'first-name-female'
  | 'honorific'
  | 'organisation-word'
  | 'outlet'
  | 'outlet-word'
  | 'place'
  | 'people'
  | 'company'

/** Given names; an ambiguous one stands in both lists and tells no gender. */
export const givenNameRows: LexiconRow<NameClass>[] = [
  {
    class: 'first-name-male',
    words: `
      aaron, adam, al, alan, albert, alex, alexander, alfred, allan, allen, andre, andrew,
      andy, anthony, antonio, arnold, arthur, ash, barack, barry, ben, benjamin, bernard,
      bernie, bill, billy, bob, bobby, boris, brad, bradley, brandon, brent, brett, brian,
      bruce, bryan, calvin, carl, carlos, chad, charles, charlie, chris, christian,
      christopher, chuck, clarence, claude, clay, clint, cliff, colin, corey, cory, craig,
      curt, curtis, dan, daniel, danny, darrell, darren, dave, david, dean, denis, dennis,
      derek, devin, dick, dmitry, don, donald, doug, douglas, duncan, dwight, earl, ed, eddie,
      edward, edwin, eli, elijah, emmanuel, eric, erik, ernest, ethan, eugene, evan, felipe,
      felix, ferdinand, fernando, floyd, francis, francois, frank, fred, freddy, frederick,
      gabriel, gary, gavin, gene, geoff, george, gerald, gerry, gilbert, glenn, gonzalo,
      gordon, graham, grant, greg, gregory, guy, harold, harry, harvey, hector, henry,
      herbert, herman, howard, hugh, hunter, ian, isaac, ivan, jack, jacob, jaime, jake,
      jamal, james, jamie, jared, jason, javier, jay, jeb, jeff, jeffrey, jeremy, jerome,
      jerry, jesse, jim, jimmy, joaquin, joe, joel, john, johnny, jon, jonathan, jordan,
      jorge, jose, joseph, josh, joshua, juan, julian, julio, justin, karl, keith, ken,
      kenneth, kevin, khizr, kirk, kurt, kyle, lamar, lance, larry, lawrence, laurence, leo,
      leon, leonard, les, lester, lewis, lincoln, lindsey, lloyd, lou, louis, luis, luke,
      malcolm, manuel, marc, marco, marcus, mario, mark, marlon, marshall, martin, marty,
      marvin, matt, matthew, maurice, max, mel, michael, micah, miguel, mike, mitch, mitt,
      mohamed, mohammed, morris, muhammad, nate, nathan, nathaniel, ned, neil, newt, nicholas,
      nick, nicolas, nigel, noah, noel, norman, oliver, omar, orrin, oscar, otis, owen, pablo,
      pat, patrick, paul, pedro, pete, peter, phil, philip, phillip, rafael, rahm, ralph,
      ramil, rand, randy, raul, ray, raymond, reince, reuben, rex, richard, rick, ricky, rob,
      robby, robert, roberto, rod, rodney, roger, roland, ron, ronald, roy, rudy, rupert,
      russ, russell, ryan, sadiq, sal, salman, sam, samuel, scott, sean, seth, sheldon,
      sherrod, sid, sidney, simon, spencer, stan, stanley, stefan, stephen, steve, steven,
      stewart, stuart, tad, ted, terrence, terry, thad, theodore, thomas, tim, timothy, todd,
      tom, tommy, tony, travis, trent, trey, tyler, vern, vernon, victor, vin, vince, vincent,
      vladimir, walter, warren, wayne, wesley, will, william, willie, wolf, xavier, zach,
      zachary, recep, bashar, kim, xi, jens, jean, pierre, alain, gennady, sergei, sergey,
      yuri, mikhail, hassan, ali, ahmed, abdul, ibrahim, mustafa, benyamin, ehud, shimon,
      hiro, shinzo, moon, ban, dinesh, ramesh, sanjay, narendra, raj, imran, prescott, blair,
      akhil, tomas, tomasz, anders, lars, piotr, niko, ivo, emil, idris, kofi, tariq, rafe,
      silas, rowan, declan, callum, ewan, gareth, rhys, owain, alfie, desmond, clive, nikhil,
      arjun, ravi, vikram, wei, hiroshi, kenji, mateo, diego, luca, marek, pavel, viktor,
      yusuf, karim`,
    because: 'a given name of men',
    example: 'Peter Marsh',
    not: 'a petered-out plan',
  },
  {
    class: 'first-name-female',
    words: `
      abby, abigail, alice, alicia, alison, allison, amanda, amber, amy, ana, andrea, angela,
      anita, ann, anna, anne, annie, april, ashley, audrey, barbara, becky, beth, betsy,
      betty, beverly, bonnie, brenda, brooke, carla, carly, carmen, carol, caroline, carolyn,
      carrie, catherine, cathy, cecile, chelsea, cheryl, christina, christine, cindy, claire,
      clara, claudia, colleen, condoleezza, connie, courtney, crystal, cynthia, dana,
      danielle, dawn, deborah, debbie, debra, denise, diana, diane, dianne, dina, donna,
      doris, dorothy, ebony, eileen, elaine, eleanor, elena, elise, elizabeth, ella, ellen,
      emily, emma, erica, erin, eva, evelyn, florence, frances, gabby, gail, geraldine,
      ghazala, gina, ginny, gloria, grace, greta, gretchen, gwen, hannah, heather, heidi,
      helen, hillary, holly, hope, huma, ida, irene, iris, isabel, ivana, ivanka, jackie,
      jacqueline, jan, jane, janet, janice, jasmine, jean, jeanne, jen, jenna, jennifer,
      jessica, jill, jo, joan, joanna, jocelyn, jodi, josephine, joy, joyce, juanita, judith,
      judy, julia, julie, june, karen, karla, kate, katherine, kathleen, kathryn, kathy,
      katie, katrina, kayla, kellyanne, kelly, kim, kimberly, kirsten, kristen, krystal, lara,
      latoya, laura, lauren, leah, leslie, lesley, liz, linda, lisa, lois, loretta, lori,
      lorraine, louise, lucia, lucille, lucy, lynn, madeleine, madeline, maggie, mara, marcia,
      margaret, maria, marianne, marie, marilyn, marjorie, marsha, martha, mary, maryam,
      maureen, megan, meg, megyn, melania, melanie, melissa, melody, michele, michelle, mindy,
      miranda, molly, monica, nancy, naomi, natalie, neera, nicole, nikki, nina, norma,
      olivia, pamela, patricia, patty, paula, pauline, peggy, penny, phyllis, rachel, rebecca,
      regina, renee, rhonda, rita, roberta, robin, rosa, rose, rosemary, ruth, sally,
      samantha, sandra, sara, sarah, shannon, sharon, sheila, shelley, sherry, shirley, sonia,
      sophia, stacy, stephanie, sue, susan, susanna, suzanne, sylvia, tamara, tammy, tanya,
      tara, tashfeen, teresa, theresa, tiffany, tina, tracy, tulsi, ursula, valerie, vanessa,
      veronica, vicki, victoria, virginia, wanda, wendy, whitney, yolanda, yvonne, zoe, aung,
      tammie, melanne, teal, katy, alma, lee, ada, lena, ines, maren, ingrid, astrid, freya,
      niamh, siobhan, aoife, bronwyn, cerys, imogen, harriet, beatrice, priya, anjali, leila,
      yasmin, amina, zainab, mei, yuki, sofia, katya, olga, svetlana, milena, petra, dorota,
      agnieszka, orla, tamsin, philippa, nadia, marta, vera, mira, nora, edith, moira`,
    because: 'a given name of women',
    example: 'Lena Marsh',
    not: 'a leaning wall',
  },
]

/** What stands before or inside the names of people and bodies. */
export const nameWordRows: LexiconRow<NameClass>[] = [
  {
    class: 'honorific',
    words: `
      mr., mrs., ms., miss, mr, mrs, ms, dr., dr, sen., sen, senator, rep., rep,
      representative, gov., gov, governor, president, secretary, justice, judge, rev., rev,
      reverend, sgt., capt., lt., gen., gen, general, col., adm., prof., professor, sir, lord,
      lady, mayor, congressman, congresswoman, chairman, chairwoman, attorney, ambassador,
      pope, king, queen, prince, princess, sheriff, imam, rabbi, pastor, father, sister,
      chancellor, premier, minister, councillor, councilor, cllr, dame, commissioner, captain,
      colonel, major, lieutenant, sergeant, admiral, commander, inspector, superintendent,
      detective, commodore, brigadier, bishop, archbishop, deputy, spokesman, spokeswoman,
      spokesperson, director, lawyer, analyst, economist, nurse, coach`,
    because: 'a title before a name',
    example: 'Sen. Ortiz',
    not: 'the ortolan',
  },
  {
    class: 'organisation-word',
    words: `
      department, committee, university, college, institute, institution, foundation, party,
      court, agency, bureau, commission, council, association, union, administration,
      ministry, board, center, centre, group, corporation, company, corp, corp., inc, inc.,
      co., llc, ltd, bank, house, senate, congress, parliament, government, army, navy, force,
      forces, office, service, services, campaign, pac, federation, alliance, coalition,
      league, club, society, organization, project, network, authority, fund, church, school,
      police, camp, parenthood, motors, airlines, industries, technologies, systems, partners,
      capital, holdings, nations, crossroads, lobby, caucus, conference, academy, hospital,
      exchange, reserve, pentagon, kremlin, vatican, treasury, legislature, assembly, guard,
      command, assn., action, chamber, rifle, amnesty, oxfam, greenpeace, ukip, isis,
      hezbollah, hamas, taliban, nato, trust, coastguard, inspectorate, tribunal, ombudsman,
      infirmary, nhs, guild, directorate, secretariat, registry, port, harbour, harbor,
      rovers, wanderers, hotspur, fc, afc, united,
      utilities, constabulary, fisheries, logistics, construction, contractors, builders,
      engineering, dynamics, nurses, workers, teachers`,
    because: 'a word at the end of a body’s name',
    example: 'the Harbour Board',
    not: 'a harboured doubt',
  },
  {
    class: 'outlet-word',
    words: `
      times, post, news, herald, tribune, gazette, register, globe, chronicle, sentinel,
      magazine, telegraph, press, dispatch, observer, inquirer, enquirer, tv, radio, journal,
      courier, mercury, echo, bulletin, wire, examiner, ledger, star, argus, broadcasting,
      newswire, meridian, standard, daily, weekly, channel, review`,
    because: 'a word at the end of a newspaper’s or broadcaster’s name',
    example: 'the Harbor Herald',
    not: 'a timely word',
  },
  {
    class: 'people',
    words: `
      americans, russians, israelis, palestinians, mexicans, iranians, iraqis, chinese,
      cubans, syrians, muslims, jews, christians, catholics, evangelicals, latinos, hispanics,
      whites, blacks, democrats, republicans, gop, conservatives, liberals, libertarians,
      texans, iowans, floridians, californians, ohioans, germans, french, britons, europeans,
      arabs, kurds, sunnis, shiites, millennials, mormons, southerners, northerners,
      westerners, africans, asians, protestants, tories, labour`,
    because: 'a people, faith or party',
    example: 'Americans say',
    not: 'american-made',
  },
]

/** Outlets, places and companies whose names do not say what they are. */
export const knownNameRows: LexiconRow<NameClass>[] = [
  {
    class: 'outlet',
    words: `
      cnn, fox news, fox, fox business, msnbc, nbc, nbc news, abc, abc news, cbs, cbs news,
      pbs, npr, bbc, c-span, cspan, the new york times, new york times, the times, the
      washington post, washington post, the post, the wall street journal, wall street
      journal, the journal, usa today, politico, the hill, huffington post, the huffington
      post, huffpost, breitbart, breitbart news, the associated press, associated press, ap,
      the ap, reuters, bloomberg, bloomberg news, bloomberg politics, axios, buzzfeed,
      buzzfeed news, vox, slate, salon, the atlantic, the new yorker, newsweek, the guardian,
      guardian, the daily mail, daily mail, daily beast, the daily beast, the daily caller,
      daily caller, the washington examiner, washington examiner, the washington times, the
      weekly standard, weekly standard, national review, the national review, the intercept,
      mother jones, the nation, yahoo, yahoo news, des moines register, the des moines
      register, boston globe, the boston globe, los angeles times, the los angeles times,
      chicago tribune, miami herald, the miami herald, tampa bay times, new york post, the new
      york post, new york daily news, the daily news, daily news, gawker, drudge report, the
      drudge report, mediaite, politifact, factcheck.org, snopes, the economist, economist,
      financial times, the financial times, forbes, cnbc, univision, telemundo, al jazeera,
      al-jazeera, xinhua, rt, afp, agence france-presse, tass, interfax, bfm tv, sky news,
      itv, la times, roll call, the blaze, theblaze, infowars, real clear politics, cns, cns
      news, cnsnews, cnsnews.com, western journalism, conservative tribune, the federalist,
      redstate, red state, young conservatives, the right scoop, independent journal review,
      ijreview, talking points memo, vice, vice news, mcclatchy, the union leader, union
      leader, concord monitor, esquire, vanity fair, rolling stone, daily kos, think progress,
      thinkprogress, fivethirtyeight, tmz, the independent, the telegraph, le monde, der
      spiegel, haaretz, the jerusalem post, kyodo, dailymail.com, the daily signal, pj media,
      townhall, hot air, newsmax, twitchy, the college fix, the free beacon, washington free
      beacon, the washington free beacon, free beacon`,
    because: 'a newspaper, agency or broadcaster',
    example: 'told Reuters',
    not: 'a routine visit',
  },
  {
    class: 'place',
    words: `
      america, the united states, united states, u.s., us, russia, china, iran, iraq, israel,
      mexico, canada, britain, england, france, germany, italy, spain, japan, north korea,
      south korea, syria, turkey, egypt, saudi arabia, india, pakistan, afghanistan, ukraine,
      poland, greece, cuba, brazil, venezuela, colombia, australia, libya, yemen, jordan,
      lebanon, qatar, belgium, ireland, scotland, moscow, beijing, washington, london, tehran,
      jerusalem, brussels, paris, berlin, new york, california, texas, florida, ohio, iowa,
      nevada, new hampshire, south carolina, north carolina, virginia, michigan, wisconsin,
      pennsylvania, indiana, illinois, massachusetts, georgia, alabama, arizona, colorado,
      utah, alaska, hawaii, maine, vermont, maryland, missouri, kansas, kentucky, tennessee,
      louisiana, arkansas, mississippi, oklahoma, nebraska, montana, wyoming, idaho, oregon,
      minnesota, north dakota, south dakota, connecticut, rhode island, delaware, new jersey,
      new mexico, west virginia, puerto rico, chicago, boston, philadelphia, los angeles, san
      francisco, houston, dallas, detroit, cleveland, charlotte, las vegas, miami, europe,
      africa, asia, sweden, norway, denmark, finland, hungary, austria, switzerland,
      netherlands, portugal, kuwait, bahrain, ethiopia, nigeria, kenya, philippines, vietnam,
      taiwan, hong kong, myanmar, burma, pyongyang, seoul, tokyo, ankara, damascus, riyadh,
      kiev, havana, vienna, geneva, the hague, oslo, stockholm, helsinki, warsaw, prague,
      budapest, madrid, rome, lisbon, dublin, ottawa, toronto, montreal, sydney, melbourne,
      canberra, new zealand, south africa, cairo, beirut, amman, doha, dubai, the united
      kingdom, united kingdom, the uk, uk, caracas, bogota, brasilia, buenos aires, lima,
      jakarta, manila, bangkok, hanoi, singapore, malaysia, indonesia`,
    because: 'a place that stands for its government',
    example: 'Moscow denied it',
    not: 'a mosque',
  },
  {
    class: 'company',
    words: `
      twitter, facebook, google, verizon, apple, microsoft, amazon, uber, walmart, gallup,
      pew, wikileaks, youtube, tinder, exxon mobil, exxon, dupont, nabisco, goldman sachs,
      nasa, nato, ukip, isis, quinnipiac, ford, boeing, comcast, disney, mcdonald's,
      mcdonald’s, at&t, chevron, bp, nike, starbucks, pfizer, netflix, airbnb, lyft, ibm,
      intel, oracle, hp, hewlett packard, hewlett-packard, ge, general electric, general
      motors, chrysler, toyota, volkswagen, siemens, monsanto, costco, macy’s, macy's, wells
      fargo, citigroup, jpmorgan, deutsche bank, judicial watch, planned parenthood, hamas,
      hezbollah, taliban, kremlin, pentagon, mi5, mi6, cia, nsa, fbi, dea, epa, irs, gao, cbo,
      fec, opec, imf, eu, un, spacex, tesla, openai, tiktok, bytedance, huawei, samsung, sony,
      nissan, airbus, rolls-royce, meta, alphabet, nvidia, interpol, europol, unicef, unesco,
      the who, iaea, fifa, uefa, the nhs, nhs`,
    because: 'a company or agency',
    example: 'Boeing said',
    not: 'a boring task',
  },
]

/** Given names by word. */
export const givenNames = {
  male: indexRows([givenNameRows[0]]),
  female: indexRows([givenNameRows[1]]),
}

/** Titles and the words that end the names of bodies. */
export const nameWords = indexRows(nameWordRows)

/** Outlets, places and companies by name. */
export const knownNames = indexRows(knownNameRows)
