import type { Geslacht, Naamgebruik } from '../../src/registers/persoon/index.ts';
import type { OpschortingReden } from './persoonslijst.ts';

/** Reads `6030 Nederland; 5010 België` into a table. */
function table(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(';').map((entry) => entry.trim()).filter((entry) => entry !== '').map((entry) => [entry.slice(0, 4), entry.slice(5)]));
}

/** Landelijke tabel 34 (landen en gebieden) of RvIG, the entries in force. */
export const landen = table(`
  6023 Afghanistan; 5034 Albanië; 6047 Algerije; 8002 Amerikaans-Samoa; 7088 Amerikaanse Maagdeneilanden; 7005 Andorra; 5026 Angola; 8036 Anguilla; 8045 Antigua en Barbuda;
  7015 Argentinië; 5054 Armenië; 5095 Aruba; 6016 Australië; 5097 Azerbeidzjan; 6033 Bahama's; 5057 Bahrein; 7084 Bangladesh; 7004 Barbados; 5098 Belarus; 5010 België; 8017 Belize;
  8023 Benin; 9048 Bermuda; 5058 Bhutan; 6015 Bolivia; 5106 Bonaire; 9089 Bondsrepubliek Duitsland; 6065 Bosnië en Herzegovina; 5011 Botswana; 6008 Brazilië; 7030 Britse Maagdeneilanden;
  5042 Brunei; 7024 Bulgarije; 5096 Burkina Faso; 6001 Burundi; 6031 Cambodja; 5001 Canada; 9086 Centraal-Afrikaanse Republiek; 5021 Chili; 6022 China; 5033 Colombia; 5060 Comoren;
  7007 Costa Rica; 5006 Cuba; 5107 Curaçao; 5040 Cyprus; 6069 Democratische Republiek Congo; 5015 Denemarken; 9087 Djibouti; 8030 Dominica; 7027 Dominicaanse Republiek; 7039 Ecuador;
  7014 Egypte; 7032 El Salvador; 9043 Equatoriaal-Guinea; 9003 Eritrea; 7065 Estland; 9038 Eswatini; 5020 Ethiopië; 8014 Faeröer; 5061 Falklandeilanden; 6032 Fiji; 5027 Filipijnen;
  6002 Finland; 5002 Frankrijk; 5062 Frans-Guyana; 6054 Frans-Polynesië; 6048 Gabon; 7008 Gambia; 6064 Georgië; 5024 Ghana; 6055 Gibraltar; 8008 Grenada; 6003 Griekenland; 5065 Groenland;
  5066 Guadeloupe; 8001 Guam; 6004 Guatemala; 7040 Guinee; 5072 Guinee-Bissau; 6025 Guyana; 6041 Haïti; 7017 Honduras; 5017 Hongarije; 6007 Ierland; 6011 IJsland; 7046 India;
  6024 Indonesië; 9999 Internationaal gebied; 5043 Irak; 5012 Iran; 6034 Israël; 7044 Italië; 5030 Ivoorkust; 6017 Jamaica; 7035 Japan; 5048 Jemen; 6042 Jordanië; 8025 Kaapverdië;
  5035 Kameroen; 5099 Kazachstan; 7002 Kenia; 6021 Kirgizië; 8027 Kiribati; 7045 Koeweit; 5105 Kosovo; 5051 Kroatië; 5025 Laos; 7016 Lesotho; 7064 Letland; 7043 Libanon; 5019 Liberia;
  6006 Libië; 6012 Liechtenstein; 7066 Litouwen; 6018 Luxemburg; 9010 Madagaskar; 5005 Malawi; 7041 Maldiven; 7026 Maleisië; 5029 Mali; 7003 Malta; 5022 Marokko; 9056 Marshalleilanden;
  5069 Martinique; 6020 Mauritanië; 5044 Mauritius; 7006 Mexico; 9094 Micronesië; 6000 Moldavië; 5032 Monaco; 7052 Mongolië; 5104 Montenegro; 5070 Mozambique; 5047 Myanmar;
  9023 Namibië; 7057 Nauru; 6030 Nederland; 6035 Nepal; 7018 Nicaragua; 5013 Nieuw-Zeeland; 6040 Niger; 6005 Nigeria; 6049 Noord-Korea; 6027 Noorwegen; 7001 Oeganda; 6038 Oekraïne;
  6050 Oezbekistan; 7051 Oman; 5101 Oost-Timor; 5009 Oostenrijk; 7020 Pakistan; 7037 Panama; 8021 Papoea-Nieuw-Guinea; 5038 Paraguay; 7049 Peru; 7028 Polen; 7050 Portugal;
  8020 Puerto Rico; 9037 Qatar; 9008 Republiek Congo; 5113 Republiek Noord-Macedonië; 7047 Roemenië; 5053 Rusland; 6009 Rwanda; 5073 Réunion; 5108 Saba; 6028 San Marino;
  5018 Saoedi-Arabië; 7021 Senegal; 5103 Servië; 8026 Seychellen; 6051 Sierra Leone; 5037 Singapore; 5109 Sint Eustatius; 5110 Sint Maarten; 5049 Slovenië; 6067 Slowakije; 7034 Soedan;
  6013 Somalië; 6037 Spanje; 7033 Sri Lanka; 5007 Suriname; 7009 Syrië; 6057 Tadzjikistan; 5052 Taiwan; 7031 Tanzania; 7042 Thailand; 5023 Togo; 5076 Tonga; 6044 Trinidad en Tobago;
  6019 Tsjaad; 6066 Tsjechië; 5008 Tunesië; 6043 Turkije; 6063 Turkmenistan; 7038 Uruguay; 5045 Vaticaanstad; 6010 Venezuela; 6039 Verenigd Koninkrijk; 7054 Verenigde Arabische Emiraten;
  6014 Verenigde Staten van Amerika; 8024 Vietnam; 5028 Zambia; 8031 Zimbabwe; 5014 Zuid-Afrika; 6036 Zuid-Korea; 5111 Zuid-Soedan; 5039 Zweden; 5003 Zwitserland`);

/** Landelijke tabel 33 (gemeenten): those of the demo region, and those where test persons live, also gemeenten that ended. */
export const gemeenten = table(`
  0014 Groningen; 0034 Almere; 0058 Dongeradeel; 0109 Coevorden; 0153 Enschede; 0160 Hardenberg; 0226 Duiven; 0228 Ede; 0262 Lochem; 0281 Tiel; 0299 Zevenaar; 0301 Zutphen; 0307 Amersfoort;
  0327 Leusden; 0344 Utrecht; 0361 Alkmaar; 0363 Amsterdam; 0373 Bergen (NH.); 0383 Castricum; 0394 Haarlemmermeer; 0399 Heiloo; 0400 Den Helder; 0402 Hilversum; 0416 Langedijk; 0450 Uitgeest;
  0457 Weesp; 0502 Capelle aan den IJssel; 0518 's-Gravenhage; 0530 Hellevoetsluis; 0531 Hendrik-Ido-Ambacht; 0595 Reeuwijk; 0599 Rotterdam; 0626 Voorschoten; 0629 Wassenaar; 0653 Gaasterlân-Sleat;
  0693 Graafstroom; 0794 Helmond; 0928 Kerkrade; 0935 Maastricht; 0988 Weert; 1676 Schouwen-Duiveland; 1681 Borger-Odoorn; 1695 Noord-Beveland; 1696 Wijdemeren; 1700 Twenterand;
  1731 Midden-Drenthe; 1783 Westland; 1900 Súdwest-Fryslân; 1901 Bodegraven-Reeuwijk; 1904 Stichtse Vecht; 1916 Leidschendam-Voorburg; 1926 Pijnacker-Nootdorp; 1970 Noardeast-Fryslân;
  1999 Registratie Niet Ingezetenen (RNI)`);

/** Tables that the API describes in `tabelwaarden.csv`. */
export const geslachten: Record<Geslacht, string> = { M: 'man', V: 'vrouw', O: 'onbekend' };
export const naamgebruiken: Record<Naamgebruik, string> = {
  E: 'eigen geslachtsnaam',
  P: 'geslachtsnaam echtgenoot/geregistreerd partner',
  V: 'geslachtsnaam echtgenoot/geregistreerd partner voor eigen geslachtsnaam',
  N: 'geslachtsnaam echtgenoot/geregistreerd partner na eigen geslachtsnaam',
};
export const soortenVerbintenis = { H: 'huwelijk', P: 'geregistreerd partnerschap' } as const;
export const functiesAdres = { W: 'woonadres', B: 'briefadres' } as const;
export const aanduidingenBijHuisnummer = { by: 'bij', to: 'tegenover' } as const;
export const opschortingRedenen: Record<OpschortingReden, string> = {
  O: 'overlijden', E: 'emigratie', M: 'ministerieel besluit', R: 'pl is aangelegd in de rni', F: 'fout', W: 'wissen', '.': 'onbekend',
};
