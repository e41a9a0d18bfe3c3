'use client';
import { useTranslation } from 'react-i18next';
import { type MapFile, serialise } from '../../lib/journey/index.ts';
import { keptMap } from '../../lib/storage/index.ts';
import { download, fileName } from '../press/index.ts';
import { isAway, Note } from '../ui/index.ts';
import { FaultButtons } from './fault-buttons.tsx';

/** Stands in the place of a builder that broke: the map can be taken as a file, and another one be opened. */
export function BrokenBuilder({
  fault,
  again,
  file,
  leave,
}: {
  fault: unknown;
  again: () => void;
  /** The map that was open, as it was opened. */
  file: MapFile | null;
  /** Goes to the maps of this device. */
  leave: () => void;
}) {
  const { t } = useTranslation('builder');

  async function save(opened: MapFile) {
    // What was written since stands on the device.
    const kept = await keptMap(opened.map.id);
    const latest = kept?.ok ? kept.file : opened;
    download(serialise(latest), 'application/json', fileName(latest.map.title, 'waymark.json'));
  }

  return (
    <section className="sheet">
      <Note state="stopped" alert>
        <p>{t(($) => $.broken[isAway(fault) ? 'away' : 'builder'])}</p>
        <FaultButtons again={again}>
          {file && (
            <>
              <button type="button" className="button plain" onClick={() => save(file)}>
                {t(($) => $.buttons.saveFile)}
              </button>
              <button type="button" className="button plain" onClick={leave}>
                {t(($) => $.begin.saved)}
              </button>
            </>
          )}
        </FaultButtons>
      </Note>
    </section>
  );
}
