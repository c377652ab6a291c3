import type { DemoHuishouden } from './huishoudens.ts';

/** What invented people say when they ask for help, by kind of household. */
export const vragen: Readonly<Record<DemoHuishouden['soort'], readonly string[]>> = {
  alleen: [
    'Het lukt mij niet meer om zelf de ramen te zemen en de bedden te verschonen. Mijn knieën doen zeer.',
    'Ik ben gevallen en durf niet meer alleen onder de douche.',
    'Sinds mijn man overleden is kom ik de deur niet meer uit.',
    'Ik krijg brieven over geld die ik niet begrijp en ik durf ze niet open te maken.',
  ],
  paar: [
    'Mijn vrouw vergeet steeds meer. Ik pas de hele dag op en ik ben moe.',
    'Mijn man kan de trap niet meer op. We slapen nu in de woonkamer.',
    'We redden het huishouden niet meer samen en onze dochter woont ver weg.',
  ],
  gezin: [
    'Onze zoon gaat al drie weken niet naar school en we maken elke dag ruzie.',
    'Ik ben mijn baan kwijt en we lopen achter met de huur. De kinderen merken het ook.',
    'Onze dochter heeft autisme. Wij weten niet meer hoe we de avonden doorkomen.',
  ],
  eenouder: [
    'Ik sta er alleen voor met de kinderen en kom niet rond van mijn uitkering.',
    'Mijn zoon luistert niet meer en is ’s nachts op straat. Ik maak me zorgen.',
  ],
};
