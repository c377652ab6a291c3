/** Names from which invented people are made; each combination is chance, none is somebody's story. */
export const voornamen = {
  M: ['Jan', 'Cornelis', 'Piet Hein', 'Dirk', 'Henk', 'Willem Jacob', 'Ahmed', 'Mehmet', 'Youssef', 'Tom', 'Sem', 'Bram', 'Luuk', 'Krzysztof', 'Rafael', 'Johannes Petrus', 'Arie', 'Niels', 'Daan', 'Klaas'],
  V: ['Maria', 'Cornelia', 'Anna Sophia', 'Trijntje', 'Fatima', 'Aylin', 'Joke', 'Elisabeth Maria', 'Sanne', 'Emma', 'Noor', 'Lotte', 'Zoë', 'Małgorzata', 'Isabel', 'Wilhelmina', 'Greetje', 'Marleen', 'Yara', 'Tess'],
} as const;

/** Prefix and family name. */
export const familienamen: readonly (readonly [string, string])[] = [
  ['', 'Duinmeijer'], ['', 'Zandvliet'], ['van der', 'Kroft'], ['', 'Veldhuizen'], ['', 'Baltus'], ['de', 'Ruijter'], ['', 'Schermerhorn'], ['van', 'Egmondhof'], ['', 'Kaptein'], ['', 'Stuifzand'],
  ['', 'El Amrani'], ['', 'Yıldızhan'], ['', 'Kowalczyk'], ['ten', 'Brinkhuis'], ['', 'Oosterling'], ['van den', 'Berghoek'], ['', 'Molenkamp'], ['', 'Lindeboom'], ['', 'Tesselaar'], ['op de', 'Dijk'],
];

export const straten = ['Dorpsstraat', 'Duinlaan', 'Zeeweg', 'Kerkpad', 'Molenweg', 'Bakkummerweg', 'Lindenlaan', 'Parallelweg', 'Geesterduin', 'Oude Haarlemmerweg', 'Zonnedauw', 'Wilhelminalaan', 'Torenstraat', 'Breedelaan'] as const;
