/**
 * English stop words: words that carry no event, no topic and no name at all. General knowledge, by part of speech; an
 * apostrophe is left out (`dont`).
 */

/** They come with any noun. */
export const articles = 'a an the';

/** The commonest of the others, which stand in every second headline: not even of its style do they say anything. */
export const commonest = `
# conjunctions
and or
# prepositions
of to in on at by for from with as
# auxiliary verbs
is are be
# pronouns and possessives
it its we our you your i my this that
# question words
what why how
# adverbs
now new
`;

export const stopWords = `
# conjunctions
but nor so if then else than because while until since though although whereas
# prepositions
without within into onto over under about after before between through during against across per via vs amp according up
down out off
# auxiliary verbs
was were been being am do does did done has have had having will would can could shall should may might must
get gets got getting let lets
# verbs of saying: whoever says it, it is said
say says said
# negation, agreement, and both in one with their verbs
not no yes dont doesnt isnt arent wont
# pronouns and possessives
he she his her him they them their us me these those there here
# question words
who whom whose which when where
# adverbs and quantities of no number
just also too very more most less least much many few some any all each every both either neither other another such own
same only even still yet again ever never always once one
`;
