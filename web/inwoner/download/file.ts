import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Route } from './+types/file.ts';
import { getApp } from '../../shared/app-context.ts';
import { i18nFor } from '../../shared/text/i18n.server.ts';
import { collect } from './collect.ts';

/** All there is as an archive that leaves while it is made (AVG art. 15 and 20). */
export function loader({ context }: Route.LoaderArgs): Response {
  const { execute, lang, actor, gemeente, renderLetter, writeZip } = getApp(context);
  const say = (message: MessageDescriptor): string => i18nFor(lang)._(message);
  const leesmij = say(msg`Dit zijn al uw gegevens bij de gemeente, voor zover u die mag zien. In het bestand dossier kunt u alles lezen. In de map post staan uw brieven. In de map documenten staan de bestanden van uw dossier. In gegevens.json staat alles nog een keer, zo dat een computer het kan lezen. Klopt er iets niet? Bel de gemeente.`);
  const made = new Date();
  return new Response(createReadableStreamFromReadable(Readable.from(writeZip(collect({ execute, lang, naam: actor.naam, gemeente, say }, { leesmij: `${leesmij}\n`, made, renderLetter })))), {
    headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="mijn-gegevens-${made.toISOString().slice(0, 10)}.zip"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  });
}
