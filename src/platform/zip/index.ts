export { descriptor, directory, localHeader, ZipFile } from './zip-file.ts';
export { writeZip, type ZipEntry } from './write-zip.ts';
