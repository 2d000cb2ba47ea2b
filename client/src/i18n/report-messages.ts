// The words of a session's report, which load only with it.
import { report } from './en/report.ts';
import { useLanguage } from './messages.ts';

export type ReportMessages = typeof report;

const byLanguage: Readonly<Record<string, ReportMessages>> = { en: report };

export function useReportMessages(): ReportMessages {
  return byLanguage[useLanguage().tag] ?? report;
}
