/** The doors of professionals by which questions and signals come in: all land in the same model (BUCH 3.7). */
export const partnerdeuren = ['politie', 'huisarts', 'school', 'cjg', 'vangnet-en-advies', 'oggz', 'jongerenloket', 'zelfstandigenloket', 'schuldhulp', 'woningcorporatie', 'anders'] as const;
export type Partnerdeur = (typeof partnerdeuren)[number];
