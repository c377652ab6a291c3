/** Words, without accents, that a question is made with but is not about: Dutch and English. */
export const stopWords: ReadonlySet<string> = new Set((
  'aan al alle alleen allemaal als altijd ander andere anders ben bent bij daar dan dat de deze die dit doe doen door dus een eens en er even geen goed graag had hadden heb hebben hebt heeft heel helemaal het hier hij hoe hun iemand iets ik in '
  + 'is ja je jij jou jouw kan kon kun kunnen kunt lukt maar maak maken me meer mee men met mij mijn moet moeten mijzelf mezelf na naar nee niemand niet niets nog nooit nu of om onder ons ook op over soms steeds te teveel toch toe tot u uit uw van vaak vanaf '
  + 'veel voor vraag waar waarom was wat we weer weet wel welke werd wie wij wil wilt willen wordt worden zelf zich zij zijn zo zoek zoeken zou zonder zal ze hulp help helpen zit zitten ga gaat gaan '
  + 'a about all am an and any are at be because been but by can could do does find for from get has have he help her him his how i if in into is it its just like me more my need no not of on one or our out she so some someone that the their them there they this to too '
  + 'up us very want was we what when where which who will with would you your'
).split(' '));
