/** Sex as registered: man, vrouw, or onbekend (O). */
export type Geslacht = 'M' | 'V' | 'O';
