import { createT, type Locale } from '../../lib/i18n/index.ts';
import type { FaultWords } from '../ui/index.ts';

/** What is said in a language where a page breaks. */
export async function faultWords(locale: Locale): Promise<FaultWords> {
  const t = await createT(locale, 'site');
  const { title, text, awayTitle, away, again, reload } = t(($) => $.fault, { returnObjects: true });
  const home = {
    title: t(($) => $.notFound.home),
    address: `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/`,
  };
  return { title, text, awayTitle, away, again, reload, home };
}
