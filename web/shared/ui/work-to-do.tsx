import { Trans } from '@lingui/react/macro';
import { use } from 'react';
import { Nonce } from '../shell/shell.tsx';
import scriptUrl from '../forms/do-work.ts?worker&url';

/** Where something was done too often from one place: the machine of who asks does some work, and then it may be sent. Nobody solves a puzzle; without scripts one waits. */
export function WorkToDo({ werk }: { readonly werk: string }) {
  const nonce = use(Nonce);
  return (
    <div id="werk" data-werk={werk} role="status">
      <p hidden data-staat="bezig"><Trans>Uw telefoon of computer controleert iets. Dat duurt een paar tellen. U hoeft niets te doen.</Trans></p>
      <p hidden data-staat="klaar"><strong><Trans>Klaar. Verstuur het nu nog een keer.</Trans></strong></p>
      <script type="module" src={scriptUrl} nonce={nonce} />
    </div>
  );
}
