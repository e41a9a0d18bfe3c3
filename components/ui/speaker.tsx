'use client';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Context = createContext<(message: string) => void>(() => {});

/** Says a message to screen readers, politely. The same message twice is said twice. */
export const useSpeaker = () => useContext(Context);

/** The live region that the components inside speak through. */
export function Speaker({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const say = useCallback((message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  return (
    <Context value={say}>
      {children}
      <div role="status" className="hidden">
        <span key={said.turn}>{said.message}</span>
      </div>
    </Context>
  );
}
