import { open } from './database.ts';
import { readAsMade } from './reading-settings.ts';

/** Takes all maps, restore points and remembered choices off this device; false where that is not possible. */
export async function forgetEverything(): Promise<boolean> {
  try {
    const db = await open();
    const stores = [...db.objectStoreNames];
    const work = db.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((name) => work.objectStore(name).clear()), work.done]);
    forgetChoices();
    return true;
  } catch {
    return false;
  }
}

/** Every page of ours begins its keys with this, and other pages may share the address. */
const ours = 'waymark-';

function forgetChoices() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(ours)) localStorage.removeItem(key);
  readAsMade();
}
