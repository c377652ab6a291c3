import { prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/wijknetwerk/${file}`;

export default [
  route('werk/wijknetwerken', at('list.tsx')),
  route('werk/wijknetwerken/nieuw', at('add.tsx')),
  ...prefix('werk/wijknetwerken/:wijknetwerk', [
    route('/', at('network.tsx')), route('wijzigen', at('change.tsx')), route('beeindigen', at('end.tsx')), route('leden/nieuw', at('add-member.tsx')), route('leden/:netwerklid', at('member.tsx')),
    route('bijeenkomsten', at('meetings.tsx')), route('bijeenkomsten/nieuw', at('add-meeting.tsx')), route('afspraken', at('agreements.tsx')), route('afspraken/nieuw', at('add-agreement.tsx')), route('behoeften/nieuw', at('add-need.tsx')),
  ]),
  route('werk/bijeenkomsten/:bijeenkomst', at('change-meeting.tsx')),
  route('werk/netwerkafspraken/:netwerkafspraak', at('agreement.tsx')),
  route('werk/wijkbehoeften', at('needs.tsx')),
  route('werk/wijkbehoeften/:wijkbehoefte', at('need.tsx')),
];
