// Tells what happened, in the log, the outputs and the files of a run: the room's door.

export { type Findings, noFindings, outputsOf } from './findings.ts';
export { healthText } from './health-table.ts';
export { leaveProof } from './leave-proof.ts';
export type { ReportMessages } from './messages.ts';
export { runnerPrinter, terminalPrinter } from './printers.ts';
export { isReadable } from './readable-edition.ts';
export { createReport, type Report, type StepLog } from './report.ts';
