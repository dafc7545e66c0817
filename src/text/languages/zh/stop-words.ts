/** Chinese stop words, as a segmenter parts them: words that carry no event, no topic and no name at all. General knowledge. */
export const stopWords = `
# pronouns and question words
我们 你们 他们 它们 这个 那个 什么 为什么 怎么 如何 哪些 其中 其他
# quantities of no number, conjunctions, auxiliary verbs and prepositions
一个 以及 可以 已经 进行 通过
`;

/**
 * Characters that stand for grammar, time or measure alone: a pair with one of them tells nothing, and they end a name and
 * never belong to one.
 */
export const grammarCharacters =
  '的了和与在是将为对及等并也就都而被从到以于由这那有中上下其之后前又还能可更最让把向称个们给或则此该时约近超每各';
