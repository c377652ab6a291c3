import { acts } from './kerncijfers.acts.ts';
import { kleinsteGroep } from './kerncijfers.policy.ts';
import { kerncijferReader } from './kerncijfers.reader.ts';

export const kerncijfers = { name: 'kerncijfers', phase: 'sturing', acts, readers: [kerncijferReader], policies: [kleinsteGroep] } as const;

export { kwartaalOf, kwartaalPattern, kwartalenTussen, vorigKwartaal } from './kwartaal.ts';
export { suppress, type Getal, type Som } from './suppress.ts';
