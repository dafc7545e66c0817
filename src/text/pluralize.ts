/** An amount with its noun in English, as the log and the details of sources speak whatever the blog's language: `1 link`. */
export function counted(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}
