/** Words that tell nothing of what a story is about. */
export const functionWords: ReadonlySet<string> = new Set(
  'the a an and or but if of in on at to from by for with about as into over after before under between out off up down is are was were be been being am do does did has have had having will would shall should can could may might must not no nor it its he she they them his her their this that these those there here who whom whose which what when where why how i we you our your my me us him so than then too very just also s t'.split(
    ' ',
  ),
)
