/** Languages that a post can be written in, as BCP 47 tags. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
