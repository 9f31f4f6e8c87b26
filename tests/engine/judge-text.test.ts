import { describe, expect, test } from 'vitest'
import { judgeText } from '#engine/judge-text'
import { tokenise } from '#engine/tokenise'
import { loadTestModel } from './read-model'

const { lexicon } = await loadTestModel()
const judge = (text: string) => judgeText(tokenise(text, lexicon))

describe('what is not English is said to be', () => {
  test.each([
    [
      'French',
      'Le pont a été fermé lundi, a déclaré un porte-parole du port, après la collision d’un navire. La police a bloqué les accès pendant toute la journée.',
    ],
    ['French, short', 'La maire refuse de quitter son poste, selon ses conseillers.'],
    [
      'German',
      'Die Brücke wurde am Montag gesperrt, sagte ein Sprecher der Hafenbehörde. Niemand wurde verletzt, und die Polizei sucht noch nach dem Schiff.',
    ],
    ['German, short', 'Die Bürgermeisterin will nicht zurücktreten, sagen Berater.'],
    [
      'Spanish',
      'El puente fue cerrado el lunes, dijo un portavoz del puerto, después de que un barco chocara con un pilar. La policía no ha dicho cuándo.',
    ],
    [
      'Italian',
      'Il ponte è stato chiuso lunedì, ha detto un portavoce del porto, dopo che una nave aveva urtato un pilone. La polizia non ha detto altro.',
    ],
    [
      'Portuguese',
      'A ponte foi fechada na segunda-feira, disse um porta-voz do porto, depois de um navio ter batido num pilar. A polícia não disse quando vai reabrir.',
    ],
    [
      'Dutch',
      'De brug werd maandag gesloten, zei een woordvoerder van de haven, nadat een schip tegen een pijler was gevaren. De politie weet nog niet wanneer hij weer opengaat.',
    ],
    ['Dutch, short', 'De burgemeester was niet van plan af te treden, zei haar woordvoerder.'],
    [
      'Polish',
      'Most został zamknięty w poniedziałek, powiedział rzecznik portu, po tym jak statek uderzył w filar. Policja nie podała, kiedy zostanie otwarty.',
    ],
    [
      'Swedish',
      'Bron stängdes i måndags, sade en talesman för hamnen, efter att ett fartyg hade kört in i en pelare. Polisen vet inte när den öppnar igen.',
    ],
    [
      'Russian',
      'Мост закрыли в понедельник, сообщил представитель порта. Мэр не уйдёт в отставку.',
    ],
    ['Arabic', 'أُغلق الجسر يوم الاثنين، قال متحدث باسم الميناء، بعد أن اصطدمت سفينة بأحد الأعمدة.'],
    ['Hebrew', 'הגשר נסגר ביום שני, אמר דובר הנמל, לאחר שספינה פגעה בעמוד.'],
    ['Chinese', '周一，港口发言人表示，一艘船撞上桥墩后，大桥已经关闭。警方没有说明何时重新开放。'],
    ['Japanese', '月曜日、船が橋脚に衝突したため橋は閉鎖されたと港の広報官は述べた。'],
    ['Hindi', 'पुल सोमवार को बंद कर दिया गया, बंदरगाह के एक प्रवक्ता ने कहा, जब एक जहाज खंभे से टकरा गया।'],
    [
      'mostly French',
      'The mayor said she would not go. La police a bloqué les accès pendant toute la journée et les habitants ont dû prendre le bac. Le pont est fermé depuis lundi, a déclaré un porte-parole du port.',
    ],
    [
      'a list of links',
      'Home | News | Sport | Business | Opinion | Culture | Travel | Weather | Sign in | Subscribe | Newsletters | Contact us | Privacy | Cookies | Advertise | Careers | Help | Archive | Puzzles | Shop',
    ],
  ])('%s', (_, text) => {
    expect(judge(text)).toContain('not-english')
  })

  test('without a count of words where a script has no spaces', () => {
    expect(judge('港口发言人说，桥已关闭。')).toEqual(['not-english'])
  })
})

describe('what is English is not said to be otherwise', () => {
  test.each([
    [
      'prose',
      'The bridge was shut on Monday, a harbour spokesman said, after a ship had struck a pillar. Police have not said when it will open again.',
    ],
    [
      'capitals',
      'THE BRIDGE WAS SHUT ON MONDAY, A HARBOUR SPOKESMAN SAID, AFTER A SHIP HAD STRUCK A PILLAR. POLICE HAVE NOT SAID WHEN IT WILL OPEN AGAIN.',
    ],
    [
      'many names',
      'Ada Oren, Jon Ferro, Hanna Kolb, Marek Lis, Paul Rook and Ana Reis met Len Potter, Helen Brandt, Nora Field and Jan Brandt in Merrow on Monday. Oren said Kolb and Lis had left. Rook and Reis disagreed, and Ferro told Brandt that it was late.',
    ],
    [
      'foreign names',
      'María de la Cruz, Jan van den Berg and Otto von der Heide said on Monday that the mayor of Las Palomas had told them nothing. They would sue, de la Cruz said, and van den Berg agreed with her.',
    ],
    [
      'a foreign quotation',
      'The mayor told the council that the ferry would run all night, and that nobody would be charged. “Je ne partirai pas,” she added in French, “et vous le savez bien.” Her aides said that she had meant every word of it.',
    ],
    [
      'names in another script',
      'The village of Mykolne (Миколне) was shelled on Monday, the governor said. He added that two people had been hurt and that the school had burned down.',
    ],
    [
      'headlines',
      'Mayor quits over bridge deal\nFerry crews vote to strike\nHarbour board names new chief\nFog delays flights at Merrow\nCouncil backs lower school fees\nStorm damages pier\nTwo held after dock fire',
    ],
  ])('%s', (_, text) => {
    expect(judge(text)).toEqual([])
  })

  test.each([
    ['Mayor says bridge is unsafe.'],
    ['Mayor quits, aides say'],
    ['Bridge shut after ship hits pillar, harbour officials say'],
  ])('a short line: %s', (text) => {
    expect(judge(text)).toEqual(['too-short'])
  })
})
