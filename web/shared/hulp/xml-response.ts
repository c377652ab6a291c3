/** A message as a file, never kept by what lies between. */
export function xmlResponse({ inhoud, bestandsnaam }: { readonly inhoud: Uint8Array | string; readonly bestandsnaam?: string }): Response {
  return new Response(typeof inhoud === 'string' ? inhoud : new Uint8Array(inhoud), {
    headers: { 'content-type': 'application/xml', 'content-disposition': `attachment; filename="${bestandsnaam ?? 'bericht.xml'}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  });
}
