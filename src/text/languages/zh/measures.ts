/** Chinese scales and measure words, a character each: a number before one is a figure and no part of a name. */
export const measures = '万亿倍个年月日天项款家种条次岁名位张块台';
