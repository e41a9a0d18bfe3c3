import type { ReactNode } from 'react';
import { type FieldOp, fieldText, type Node, type Sheet } from '../../lib/worksheet/index.ts';
import styles from './sheet-html.module.css';

/** A sheet as a plain web page with real tables: the accessible twin of its pictures, from the same layout. */
export function SheetHtml({ sheet }: { sheet: Sheet }) {
  const texts = textsOf(sheet);
  const children = sheet.structure.map((): number[] => []);
  sheet.structure.forEach(({ parent }, index) => {
    if (parent !== null) children[parent]?.push(index);
  });

  function element(index: number): ReactNode {
    const node = sheet.structure[index];
    if (!node) return null;
    const inside = [texts[index], ...(children[index] ?? []).map(element)];
    return <Element key={index} node={node} inside={inside} />;
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.sheet} lang={sheet.lang} tabIndex={0} aria-label={sheet.title}>
      {children[0]?.map(element)}
    </section>
  );
}

function Element({ node, inside }: { node: Node; inside: ReactNode[] }) {
  const { role, lang, scope, colSpan, alt, summary, href } = node;
  switch (role) {
    case 'H1':
      return <h3 lang={lang}>{inside}</h3>;
    case 'H2':
      return <h4 lang={lang}>{inside}</h4>;
    case 'P':
      return <p lang={lang}>{href ? <a href={href}>{inside}</a> : inside}</p>;
    case 'Table':
      return (
        <table lang={lang}>
          <caption className="hidden">{summary}</caption>
          {inside}
        </table>
      );
    case 'THead':
      return <thead>{inside}</thead>;
    case 'TBody':
      return <tbody>{inside}</tbody>;
    case 'TR':
      return <tr>{inside}</tr>;
    case 'TH':
      return (
        <th scope={scopeOf(scope, colSpan)} colSpan={colSpan} lang={lang}>
          {inside}
        </th>
      );
    case 'TD':
      return <td lang={lang}>{inside}</td>;
    case 'Figure':
      return <p lang={lang}>{alt}</p>;
    case 'L':
      return <ul lang={lang}>{inside}</ul>;
    case 'LI':
      return <li lang={lang}>{inside}</li>;
    default:
      return <span lang={lang}>{inside}</span>;
  }
}

const scopeOf = (scope: Node['scope'], colSpan = 1) =>
  scope === 'Row' ? 'row' : colSpan > 1 ? 'colgroup' : 'col';

/** What is to be filled in, and what stands there. */
function Field({ field }: { field: FieldOp }) {
  const said = field.kind === 'tick' ? (field.value === '' ? '☐' : '☑') : fieldText(field);
  return (
    <span className={styles.field}>
      <b>{field.hint}</b> <span>{said}</span>
    </span>
  );
}

/** The text of each node, its lines and fields one after the other, with the language of those that differ. */
function textsOf({ structure, pages }: Sheet): ReactNode[] {
  const texts: ReactNode[][] = structure.map(() => []);
  for (const { ops } of pages)
    for (const op of ops) {
      const list = op.node === null ? undefined : texts[op.node];
      if (op.op === 'field') list?.push(<Field key={list.length} field={op} />);
      if (op.op !== 'text') continue;
      list?.push(
        <span key={list.length} lang={op.lang}>
          {op.text}
        </span>,
      );
    }
  return texts;
}
