import { faultAt, type InputFault } from '../../../platform/error.ts';

/** Something in a file that stops it from being read: where, and what to do about it. */
export class HsdsFout extends Error {
  readonly fault: InputFault;
  constructor(pad: string, nl: string, en: string) {
    super(en);
    this.name = 'HsdsFout';
    this.fault = faultAt(pad, nl, en);
  }
}
