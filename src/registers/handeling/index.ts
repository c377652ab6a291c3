import type { Module } from '../../platform/act/module.ts';
import { handelingActs } from './handeling.acts.ts';

/** The overview of everything that can be done, over these modules. */
export function makeHandeling(modules: () => readonly Module[]) {
  return { name: 'handeling', phase: 'registers', acts: handelingActs(modules) } as const;
}

export { describeActs, type Handeling, type Onderdeel } from './describe-acts.ts';
export { everybody, whoEver } from './who-ever.ts';
