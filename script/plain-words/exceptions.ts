/** Words that stay although they are long or official, each with why. */
export const exceptions: Readonly<Record<string, string>> = {
  gegevensbescherming: 'the functionaris gegevensbescherming is called so by law (AVG art. 37): people have to recognise the name',
  rechtsbijstandsverzekering: 'stands so on the paper that people look for',
  sollicitatiegesprek: 'what everybody calls it',
};
