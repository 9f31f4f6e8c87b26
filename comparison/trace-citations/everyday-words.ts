/**
 * Words that any English news text has: a run of them is nobody's wording, and a cited claim is not
 * found again by them. From general knowledge of the language, counted nowhere.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `a about above according across added after afternoon again against ago all almost along already also although always am
  among an and announced another any anyone anything are around article articles as asked at away back be became because
  been before began behind being believe believed best better between big both but by call called came can cannot case
  come comes could country day days did do does doing done down during each early earlier either else end enough even
  evening event ever every everyone everything far few first five for former found four friday from full further gave
  get gets getting give given go goes going gone good got great had half happen happened has have having he held help
  her here herself high him himself his home hour hours how however i if in including inside instead into is issue it
  its itself january february march april may june july august september october november december just keep kept know known knows
  large last late later latest least left less let like likely little long look looked looking made make makes making
  man many matter me mean means meanwhile men might monday month months more morning most much must my near need needed
  never new news newspaper next night no nobody none nor not nothing now number of off officials often old on once one only onto open or
  order other others our out outside over own paper part people perhaps place plan plans point possible president public
  put question quite rather reach read really recent report reported reporters reporting reports right run said same
  saturday saw say saying says second see seems seen self sent set seven several shall she should show shows side since
  six small so some somebody someone something soon source sources spoke spokesman spokesperson spokeswoman start state
  statement still story such sunday sure take taken takes taking talk tell tells than that the their them themselves
  then there these they thing things think third this those though thought three through thursday time times to today
  together told tomorrow too took toward towards tuesday turn two under until up upon us use used very want wanted wants
  was way we wednesday week weekend weeks well went were what when where whether which while who whole whom whose why
  will with within without woman women word words work worked working world would wrote year years yes yesterday yet you
  young your itself ours theirs yours he's it's i'm don't didn't doesn't isn't wasn't that's there's we're they're won't
  can't couldn't wouldn't hasn't haven't hadn't i've we've they've i'll we'll`.split(/\s+/),
)
