import {
  boxWidth,
  type Face,
  type FieldOp,
  type FieldShape,
  fieldLook,
  type Ink,
  measure,
  metrics,
  type Op,
  type Page,
  palette,
  pieces,
  type TextOp,
} from '../../lib/worksheet/index.ts';
import styles from './sheet-svg.module.css';

const families: Record<Face, string | undefined> = {
  text: styles.text,
  strong: styles.strong,
  head: styles.head,
  form: styles.form,
};

/** One page of a sheet as a picture. Its content is told in words by the page around it. */
export function SheetSvg({ page, label }: { page: Page; label: string }) {
  return (
    <svg className={styles.page} viewBox={`0 0 ${page.width} ${page.height}`} role="img" aria-label={label}>
      {page.ops.map((op, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: operations have no identity beyond their place
        <Drawn key={at} op={op} />
      ))}
    </svg>
  );
}

function Drawn({ op }: { op: Op | FieldShape }) {
  switch (op.op) {
    case 'rect':
      return (
        <rect
          x={op.x}
          y={op.y}
          width={op.width}
          height={op.height}
          rx={op.radius}
          {...paint(op)}
          strokeWidth={op.line ?? 1}
        />
      );
    case 'line':
      return (
        <line
          x1={op.x1}
          y1={op.y1}
          x2={op.x2}
          y2={op.y2}
          {...paint(op)}
          strokeWidth={op.line}
          strokeDasharray={op.dash}
        />
      );
    case 'path':
      return (
        <path
          d={op.d}
          transform={`translate(${op.x} ${op.y}) scale(${op.scale})`}
          className={styles.round}
          {...paint(op)}
          strokeWidth={(op.line ?? 1) / op.scale}
        />
      );
    case 'text':
      return <Letters op={op} />;
    case 'field':
      return <Field op={op} />;
  }
}

/** A field as it stands empty or filled in: its box, and within it what it shows. */
function Field({ op }: { op: FieldOp }) {
  const { x, y, width, height } = op;
  return (
    <svg aria-hidden="true" x={x} y={y} width={width} height={height} overflow="hidden">
      {op.kind !== 'tick' && <rect width={width} height={height} {...paint({ stroke: 'rule' })} />}
      {fieldLook(op).map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity beyond their place
        <Drawn key={at} op={shape} />
      ))}
    </svg>
  );
}

function Letters({ op }: { op: TextOp }) {
  let x = op.x;
  return pieces(op.text, op.face).map(({ text, missing }) => {
    const from = x;
    x += measure(op.face, text, op.size);
    const { capHeight, unitsPerEm } = metrics[op.face];
    const tall = (capHeight / unitsPerEm) * op.size;
    return missing ? (
      <rect
        key={from}
        x={from + 0.06 * op.size}
        y={op.y - tall}
        width={(boxWidth - 0.12) * op.size}
        height={tall}
        {...paint({ stroke: op.ink })}
        strokeWidth={op.size * 0.06}
      />
    ) : (
      <text
        key={from}
        x={from}
        y={op.y}
        fontSize={op.size}
        className={families[op.face]}
        fill={palette[op.ink]}
      >
        {text}
      </text>
    );
  });
}

const paint = ({ fill, stroke }: { fill?: Ink; stroke?: Ink }) => ({
  fill: fill ? palette[fill] : 'none',
  stroke: stroke && palette[stroke],
});
