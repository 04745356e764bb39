import type { ReportKind } from './reports.ts';

/** `{report}` in a command or in its environment is the file where the runner must write its report. */
export const REPORT_FILE = '{report}';

export interface Stage {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly report: ReportKind;
  /** its figures are what it is run for: they are printed even when all is well */
  readonly figures?: true;
}
