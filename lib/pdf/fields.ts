import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { type FieldOp, fieldLook } from '../worksheet/index.ts';
import type { Placed } from './content.ts';
import { penFor } from './draw.ts';
import { rgb } from './ink.ts';
import { num } from './number.ts';
import { packed } from './pack.ts';

/**
 * The resource key of the font in fields. Only under this name does Chromium write letters beyond Latin-1 with the
 * embedded font instead of one of its own.
 */
export const fieldFont = 'Wingdings';

/** What a ticked box calls its state. */
export const ticked = 'Yes';

/** What a box that is not ticked calls its state; the name is that of the standard. */
export const unticked = 'Off';

// The flags of a text field of several lines, and of a list that opens below its value.
const multiline = 1 << 12;
const combo = 1 << 17;

// Without its bits for hidden and the like an annotation is seen; it has to be told that it is printed as well.
const printed = 4;

/** A page with the fields that stand on it. */
export interface FieldPage {
  ref: PDFRef;
  height: number;
  fields: readonly Placed[];
}

/** The form of a document: its dictionary, and the widgets of each page in the order of its fields. */
export interface Form {
  form: PDFRef;
  widgets: PDFRef[][];
}

/**
 * Writes the fields of all pages, each as a field and a widget in one; none for pages without fields. `firstKey` is the
 * `StructParent` of the first widget. Throws a RangeError for two fields of one name and for a name with a full stop.
 */
export function writeFields(
  context: PDFContext,
  pages: readonly FieldPage[],
  font: PDFRef | undefined,
  firstKey: number,
): Form | null {
  if (!font || pages.every(({ fields }) => fields.length === 0)) return null;
  const resources = context.obj({ Font: { [fieldFont]: font } });
  const names = new Set<string>();
  let key = firstKey;
  const widgets = pages.map((page) =>
    page.fields.map(({ field }) => {
      const { name } = field;
      if (names.has(name)) throw new RangeError(`Two fields are called "${name}"`);
      if (name === '' || name.includes('.')) throw new RangeError(`No field can be called "${name}"`);
      names.add(name);
      return writeField(context, field, page, resources, key++);
    }),
  );
  const form = context.register(
    context.obj({ Fields: widgets.flat(), DR: resources, DA: PDFString.of(appearance(12)) }),
  );
  return { form, widgets };
}

const appearance = (size: number) => `/${fieldFont} ${num(size)} Tf ${rgb('ink')} rg`;

function writeField(context: PDFContext, field: FieldOp, page: FieldPage, resources: PDFDict, key: number) {
  const { x, y, width, height, name, hint } = field;
  const rect = [x, page.height - y - height, x + width, page.height - y].map((side) => Number(num(side)));
  return context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: rect,
      F: printed,
      P: page.ref,
      MK: {},
      StructParent: key,
      T: PDFHexString.fromText(name),
      TU: PDFHexString.fromText(hint),
      ...(field.kind === 'tick' ? tickEntries(context, field) : textEntries(context, field, resources)),
    }),
  );
}

function tickEntries(context: PDFContext, field: FieldOp) {
  const state = PDFName.of(field.value === '' ? unticked : ticked);
  const look = (value: string) => {
    const pen = penFor(field.height);
    return drawing(
      context,
      field,
      fieldLook({ ...field, value })
        .map(pen.draw)
        .join(''),
      context.obj({}),
    );
  };
  return {
    FT: 'Btn',
    V: state,
    AS: state,
    AP: { N: { [ticked]: look('yes'), [unticked]: look('') } },
  };
}

function textEntries(context: PDFContext, field: FieldOp, resources: PDFDict) {
  const { kind, value, size, width, height, options = [] } = field;
  const pen = penFor(height, fieldFont);
  const clip = `1 1 ${num(width - 2)} ${num(height - 2)} re W n\n`;
  const look = `/Tx BMC\nq ${clip}${fieldLook(field).map(pen.draw).join('')}Q\nEMC\n`;
  const choice = {
    FT: 'Ch',
    Ff: combo,
    Opt: options.map((option) => [option.value, option.label].map((text) => PDFHexString.fromText(text))),
  };
  return {
    ...(kind === 'choice' ? choice : { FT: 'Tx', Ff: kind === 'area' ? multiline : undefined }),
    V: PDFHexString.fromText(value),
    DA: PDFString.of(appearance(size)),
    AP: { N: drawing(context, field, look, resources) },
  };
}

function drawing(context: PDFContext, { width, height }: FieldOp, operators: string, resources: PDFDict) {
  const box = [0, 0, width, height].map((side) => Number(num(side)));
  return context.register(
    packed(context, operators, { Type: 'XObject', Subtype: 'Form', BBox: box, Resources: resources }),
  );
}
