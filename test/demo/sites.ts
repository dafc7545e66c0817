/** How a site of the demo's world looks and behaves. */
export interface SiteStyle {
  readonly name: string;
  readonly language: 'en' | 'zh-CN';
  /** Where its pages tell their date: real sites differ, and a reader of pages has to know all the places. */
  readonly dateIn: 'json-ld' | 'meta' | 'time';
  /** Its feed takes this long: some sites compose theirs anew for every reader. */
  readonly feedDelayMs?: number;
}

/** The sites whose pages lie in `world/`, by host. All of them are made up. */
export const sites: Readonly<Record<string, SiteStyle>> = {
  'lattice-labs.example': { name: 'Lattice Labs', language: 'en', dateIn: 'json-ld' },
  'millrace.example': { name: 'Millrace', language: 'en', dateIn: 'time' },
  'tarn-compute.example': { name: 'Tarn Compute', language: 'en', dateIn: 'json-ld' },
  'cobblestone.example': { name: 'Cobblestone', language: 'en', dateIn: 'time' },
  'yunling.example': { name: '云岭实验室', language: 'zh-CN', dateIn: 'meta' },
  'northmere.example': { name: 'Northmere Agents Group', language: 'en', dateIn: 'meta' },
  'quillstack.example': { name: 'Quillstack', language: 'en', dateIn: 'time' },
  'preprints.example': { name: 'Preprints', language: 'en', dateIn: 'meta' },
  'ferrite-review.example': { name: 'Ferrite Review', language: 'en', dateIn: 'json-ld' },
  'byteford.example': { name: 'Byteford', language: 'en', dateIn: 'meta' },
  'shenliu.example': { name: '深流科技', language: 'zh-CN', dateIn: 'meta' },
  'slow-gradient.example': { name: 'Slow Gradient', language: 'en', dateIn: 'time', feedDelayMs: 1200 },
  'tide-clock.example': { name: 'Saltmarsh', language: 'en', dateIn: 'time' },
  'news.ycombinator.com': { name: 'Hacker News', language: 'en', dateIn: 'time' },
};
