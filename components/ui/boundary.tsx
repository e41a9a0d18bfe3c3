'use client';
import { Component, createContext, type ReactNode } from 'react';

/** How often something was tried again on this page: what could not be fetched is fetched once more for each turn. */
export const Turn = createContext(0);

let turns = 0;

interface Props {
  /** What is drawn: another one is drawn afresh. */
  readonly of?: string | undefined;
  readonly children: ReactNode;
  /** What is shown in the place of what broke; `again` draws it once more. */
  readonly instead: (fault: unknown, again: () => void) => ReactNode;
}

interface Held {
  readonly of: string | undefined;
  readonly broken: { readonly fault: unknown } | null;
  readonly turn: number;
}

/** Keeps what breaks while it is drawn from taking the rest of the page with it. */
export class Boundary extends Component<Props, Held> {
  override state: Held = { of: this.props.of, broken: null, turn: turns };

  static getDerivedStateFromError(fault: unknown): Pick<Held, 'broken'> {
    return { broken: { fault } };
  }

  static getDerivedStateFromProps({ of }: Props, held: Held): Partial<Held> | null {
    return of === held.of ? null : { of, broken: null, turn: turns };
  }

  private readonly again = () => {
    turns += 1;
    this.setState({ broken: null, turn: turns });
  };

  override render() {
    const { broken, turn } = this.state;
    return (
      <Turn value={turn}>{broken ? this.props.instead(broken.fault, this.again) : this.props.children}</Turn>
    );
  }
}

/** Whether something broke because a part of the page could not be fetched. */
export const isAway = (fault: unknown): boolean =>
  fault instanceof Error && (fault.name === 'ChunkLoadError' || /dynamically imported/.test(fault.message));
