/** More than any form of Spil has, files and fields together. */
const mostParts = 500;

/** Whether a `multipart/form-data` has more parts than a form can have: each costs more than its bytes. */
export function hasTooManyParts(body: Buffer, contentType: string): boolean {
  const boundary = /;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return false;
  let count = 0;
  for (let at = body.indexOf(`--${boundary}`); at !== -1 && count <= mostParts; at = body.indexOf(`--${boundary}`, at + 1)) count += 1;
  return count > mostParts;
}
