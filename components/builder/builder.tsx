'use client';
import { useTranslation } from 'react-i18next';
import { tagOf } from '../../lib/i18n/index.ts';
import { Boundary, Note, Speaker, Waiting } from '../ui/index.ts';
import { ActionDesk } from './actions/desk.tsx';
import { BeginPage } from './begin/begin-page.tsx';
import { Bench } from './bench.tsx';
import { BrokenBuilder } from './broken-builder.tsx';
import styles from './builder.module.css';
import type { BuilderProps } from './props.ts';
import { ReviewRoom } from './review/review-room.tsx';
import { useStart } from './use-start.ts';

/** The guided builder: a map at work, the choice of one, or a classmate's to read. */
export function Builder(props: BuilderProps) {
  const { start, reading, notice, leave, ...openings } = useStart(props);
  const { locale, materials } = props;
  if (start === 'loading') return <Fetching />;
  const file = start === 'none' ? null : start;
  return (
    <Speaker>
      <div className={styles.builder}>
        <div role="status">
          {notice && (
            <div className={styles.notice}>
              <Note state="done">
                <p>{notice}</p>
              </Note>
            </div>
          )}
        </div>
        <ActionDesk language={reading || !file ? tagOf(locale) : file.map.language}>
          <Boundary
            of={reading?.file.map.id ?? file?.map.id}
            instead={(fault, again) => (
              <BrokenBuilder fault={fault} again={again} file={file} leave={() => openings.startAnew()} />
            )}
          >
            {reading ? (
              <ReviewRoom start={reading} locale={locale} materials={materials} close={leave} />
            ) : file ? (
              <Bench key={file.map.id} start={file} {...props} {...openings} />
            ) : (
              <BeginPage {...props} {...openings} />
            )}
          </Boundary>
        </ActionDesk>
      </div>
    </Speaker>
  );
}

/** The builder while the last map is looked for. Where its script never comes, the page can be loaded anew. */
function Fetching() {
  const { t } = useTranslation('builder');
  return (
    <div className={styles.fetching}>
      <Waiting
        late={
          <>
            <p>{t(($) => $.late)}</p>
            <p>
              {/* biome-ignore lint/a11y/useValidAnchor: this very page, for when no script came */}
              <a className="button plain" href="">
                {t(($) => $.broken.reload)}
              </a>
            </p>
          </>
        }
      >
        {t(($) => $.loading)}
      </Waiting>
    </div>
  );
}
