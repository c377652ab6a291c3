/** A copy that cannot be made, put back or moved; its message tells what to do. */
export class CopyFault extends Error {
  override readonly name = 'CopyFault';
}
