/** All files of the field `bestanden`, as the act takes them. */
export async function readFiles(request: Request): Promise<{ naam: string; inhoud: string }[]> {
  const files = (await request.formData()).getAll('bestanden').filter((value): value is File => value instanceof File && value.size > 0);
  return Promise.all(files.map(async (file) => ({ naam: file.name, inhoud: Buffer.from(await file.arrayBuffer()).toString('base64') })));
}
