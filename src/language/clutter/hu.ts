import { type ClutterWords, phrases } from './clutter-words';

export const HU: ClutterWords = {
  language: 'hu',
  months: [
    ['január', 'jan'],
    ['február', 'febr', 'feb'],
    ['március', 'márc'],
    ['április', 'ápr'],
    ['május', 'máj'],
    ['június', 'jún'],
    ['július', 'júl'],
    ['augusztus', 'aug'],
    ['szeptember', 'szept'],
    ['október', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  by: phrases('írta | írta: | szerző | szerző: | szöveg:'),
  and: phrases('és | &'),
  jobs: phrases('újságíró | szerkesztő | főszerkesztő | tudósító | publicista | munkatárs | rovatvezető'),
  desks: phrases('szerkesztőség | hírügynökség | mti | hírek'),
  adLabels: phrases('Hirdetés | HIRDETÉS'),
  labels: phrases(`
    hirdetés | megosztás | megosztom | link másolása | nyomtatás | hozzászólások | hozzászólás | feliratkozás |
    feliratkozom | belépés | bejelentkezés | tovább | tovább olvasom | olvasd el | bővebben | mutass többet |
    videó | galéria | fotó | menü | címlap | bezárás | címkék | legolvasottabb | legfrissebb | hírlevél | mentés |
    vissza a tetejére
  `),
  starts: phrases(`
    olvasd el | olvassa el | olvasta már | kapcsolódó | nézd meg | fotó: | fotók: | kép: | forrás: | videó: |
    írta: | kövess minket | kövessen minket | iratkozz fel | iratkozzon fel | megjelent | frissítve | frissült |
    hirdetés | címkék: | borítókép | nyitókép | kiemelt kép | copyright | ©
  `),
  contains: phrases(`
    kövess minket | kövessen minket | iratkozz fel | iratkozzon fel | hírlevelünkre | adatvédelmi | sütiket
    használ | minden jog fenntartva | töltse le alkalmazásunkat | cikkünk a hirdetés után
  `),
  sentences: phrases(`
    iratkozz fel hírlevelünkre | iratkozzon fel hírlevelünkre | a cikk a hirdetés után folytatódik
  `),
  lists: phrases(`
    kapcsolódó cikkek | kapcsolódó | ajánlott | ajánlott cikkek | legolvasottabb | legfrissebb | legfrissebb hírek
    | hozzászólások | további cikkek | ezt is olvasd el | olvasta már
  `),
  updated: phrases('frissítve | frissült | módosítva'),
  published: phrases('megjelent | közzétéve | publikálva'),
  paywall: phrases('a folytatáshoz | csak előfizetőknek | előfizetői tartalom | már előfizető'),
};
