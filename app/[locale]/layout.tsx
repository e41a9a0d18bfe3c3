import { notFound } from 'next/navigation';
import {
  EarlyLetters,
  Frame,
  faultWords,
  ReadingScript,
  RememberLanguage,
  site,
} from '../../components/site/index.ts';
import { FaultSpeech, Quiet } from '../../components/ui/index.ts';
import { isLocale, locales, tagOf } from '../../lib/i18n/index.ts';
import '../globals.css';

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export const metadata = {
  metadataBase: new URL(site),
};

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={tagOf(locale)} suppressHydrationWarning>
      <head>
        <ReadingScript />
        <EarlyLetters />
      </head>
      <body>
        <Frame locale={locale}>
          <FaultSpeech words={await faultWords(locale)}>{children}</FaultSpeech>
        </Frame>
        <Quiet>
          <RememberLanguage locale={locale} />
        </Quiet>
      </body>
    </html>
  );
}
