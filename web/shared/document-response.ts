/** A kept document as a file: shown by the browser, never kept by what lies between, never taken for something else. */
export function documentResponse({ titel, mediatype, inhoud }: { readonly titel: string; readonly mediatype: string; readonly inhoud: string }): Response {
  const name = titel.normalize('NFD').replace(/[^A-Za-z0-9 -]/g, '').trim().replaceAll(' ', '-').toLowerCase();
  return new Response(new Uint8Array(Buffer.from(inhoud, 'base64')), {
    headers: { 'content-type': mediatype, 'content-disposition': `inline; filename="${name}.${mediatype === 'application/pdf' ? 'pdf' : mediatype.slice(mediatype.indexOf('/') + 1)}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  });
}
