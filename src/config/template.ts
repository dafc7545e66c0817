const placeholder = '{date}';

/** Whether a template names the date, once. */
export function isDateTemplate(template: string): boolean {
  return template.split(placeholder).length === 2;
}

/** Puts the date into a template. */
export function fillDate(template: string, date: string): string {
  return template.split(placeholder).join(date);
}
