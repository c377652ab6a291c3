/** Words of officials, and what people say instead. */
const pairs = `
aangaande: over | abusievelijk: per ongeluk | alsmede: en | alvorens: voordat | ambtshalve: uit onszelf | betreffende: over | bewerkstelligen: zorgen voor | bijgevolg: dus | conform: volgens | cumulatief: bij elkaar
dermate: zo | derhalve: daarom | desgewenst: als u dat wilt | desondanks: toch | dienaangaande: daarover | dient: moet | dienen: moeten | discrepantie: verschil | doch: maar | echter: maar | effectueren: uitvoeren
eveneens: ook | evenwel: maar | faciliteren: mogelijk maken | frequent: vaak | gaarne: graag | gedurende: tijdens | gelieve: wilt u | geschieden: gebeuren | hanteren: gebruiken | heden: vandaag | hetgeen: wat | hieromtrent: hierover
implementeren: invoeren | inachtneming: rekening houden met | indien: als | inzake: over | jegens: tegen | krachtens: door | mits: als | middels: met | naderhand: later | nihil: niets | nimmer: nooit | noodzakelijk: nodig | nopen: dwingen
omtrent: over | onderhavige: deze | ontvankelijk: we mogen het behandelen | opteren: kiezen | participeren: meedoen | reeds: al | relevant: belangrijk | restitutie: terugbetaling | retourneren: terugsturen | schriftelijk: in een brief
sommeren: eisen | tenuitvoerlegging: uitvoering | tevens: ook | teneinde: om | terzake: daarover | thans: nu | trachten: proberen | uitsluitend: alleen | vermits: omdat | verstrekken: geven | verzoeken: vragen | voornemens: van plan
voorts: ook | voortvloeien: komen | vooralsnog: voorlopig | wederom: weer | wijzigen: veranderen | zodoende: zo | zorgdragen: zorgen | zulks: dat`;

export const easier: ReadonlyMap<string, string> = new Map(pairs.split(/[\n|]/u).map((pair) => pair.split(':').map((part) => part.trim())).flatMap(([hard, easy]): [string, string][] => (hard && easy ? [[hard, easy]] : [])));
