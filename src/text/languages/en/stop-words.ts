/**
 * English stop words: words that carry no event, no topic and no name at all. General knowledge, by part of speech; an
 * apostrophe is left out (`dont`).
 */
export const stopWords = `
# conjunctions
and or but nor so if then else than because while until since though although whereas
# prepositions
of to in on at by for from with without within into onto over under about after before between through during against
across as per via vs amp according up down out off
# auxiliary verbs
is are was were be been being am do does did done has have had having will would can could shall should may might must
get gets got getting let lets
# verbs of saying: whoever says it, it is said
say says said
# negation, agreement, and both in one with their verbs
not no yes dont doesnt isnt arent wont
# pronouns and possessives
it its he she his her him they them their we us our you your i my me this that these those there here
# question words
who whom whose which what when where why how
# adverbs and quantities of no number
just also too very more most less least much many few some any all each every both either neither other another such own
same only even still yet again ever never always now new once one
`;

/** Articles are stop words too. */
export const articles = 'a an the';
