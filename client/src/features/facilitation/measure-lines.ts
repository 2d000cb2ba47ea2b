/** One's own answers about a sitting → what the counsellor would get, line by line. Pure. */
import type { FacilitationMessages } from '../../i18n/facilitation-messages.ts';
import type { MeasuresMessages } from '../../i18n/measures-messages.ts';
import type { Measure } from '../../session/third-chair-screen.ts';

const ITEMS = ['understood', 'valued', 'caredAbout'] as const;

export interface MeasureWords {
  readonly share: FacilitationMessages['share'];
  readonly measures: MeasuresMessages;
}

export function measureLines(measure: Measure, { share, measures }: MeasureWords): string[] {
  const { circles } = measure;
  const position = circles === null ? undefined : measures.circles.positions[circles - 1];
  const items = ITEMS.flatMap((item) => {
    const value = measure[item];
    return value === null ? [] : [share.item(measures.items[item], value)];
  });
  return position === undefined ? items : [share.circles(position), ...items];
}
