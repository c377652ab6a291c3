import { layout, route } from '@react-router/dev/routes';
import voucher from './voucher/routes.ts';
import overleg from './overleg/routes.ts';

const at = (file: string): string => `aanbieder/${file}`;

export default [
  layout('aanbieder/layout.tsx', [
    route('aanbieder', at('opdrachten.tsx')),
    route('aanbieder/opdrachten/:opdracht', at('opdracht.tsx')),
    route('aanbieder/opdrachten/:opdracht/bevestigen', at('confirm.tsx')),
    route('aanbieder/opdrachten/:opdracht/weigeren', at('decline.tsx')),
    route('aanbieder/opdrachten/:opdracht/afkeuren', at('reject-message.tsx')),
    route('aanbieder/opdrachten/:opdracht/starten', at('report-start.tsx')),
    route('aanbieder/opdrachten/:opdracht/start-intrekken', at('undo-start.tsx')),
    route('aanbieder/opdrachten/:opdracht/stoppen', at('report-stop.tsx')),
    ...voucher,
    ...overleg,
    route('aanbieder/berichten', at('messages.tsx')),
    route('aanbieder/berichten/insturen', at('send-message.tsx')),
    route('aanbieder/berichten/:bericht', at('message.tsx')),
  ]),
  route('aanbieder/berichten/:bericht/bestand', at('message-file.ts')),
];
